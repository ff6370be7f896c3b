import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { WebSocket, WebSocketServer } from 'ws';
import { SocketRecipient } from './recipient.js';

const LIMIT = 65_536;
const LARGE = JSON.stringify('x'.repeat(1_000_000));

let server: WebSocketServer;
let client: WebSocket;
let socket: WebSocket;

beforeEach(async () => {
  server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  client = new WebSocket(`ws://127.0.0.1:${String(port)}`);
  [socket] = (await once(server, 'connection')) as [WebSocket];
  if (client.readyState !== WebSocket.OPEN) await once(client, 'open');
});

afterEach(async () => {
  client.terminate();
  await new Promise((resolve) => {
    server.close(resolve);
  });
});

/** Hands over several times what the two ends of a connection hold, also when the system lets them hold more as it goes. */
function overwhelm(recipient: SocketRecipient): number {
  const messages = 48;
  for (let sent = 0; sent < messages; sent += 1) recipient.deliver(LARGE);
  return messages;
}

describe('a socket that gets the answers of a subscription', () => {
  it('gets each as a message of the protocol, with the id that it gave', async () => {
    const message = once(client, 'message') as Promise<[Buffer]>;
    new SocketRecipient(socket, 'an "id"', LIMIT).deliver('{"data":{"entries":null}}');
    const [text] = await message;
    expect(String(text)).toBe(
      JSON.stringify({ id: 'an "id"', type: 'next', payload: { data: { entries: null } } }),
    );
  });

  it('is behind while it does not read, and no longer when it has read', async () => {
    client.pause();
    const recipient = new SocketRecipient(socket, 'id', LIMIT);
    expect(recipient.isBehind).toBe(false);
    const handedOver = overwhelm(recipient);
    expect(recipient.isBehind).toBe(true);
    let received = 0;
    client.on('message', () => (received += 1));
    const flushed = recipient.flushed();
    client.resume();
    await flushed;
    expect(recipient.isBehind).toBe(false);
    while (received < handedOver) await once(client, 'message');
  });

  it('is behind because of another subscription too, and waits for that', async () => {
    client.pause();
    overwhelm(new SocketRecipient(socket, 'other', LIMIT));
    const recipient = new SocketRecipient(socket, 'id', LIMIT);
    expect(recipient.isBehind).toBe(true);
    let isFlushed = false;
    const flushed = recipient.flushed().then(() => (isFlushed = true));
    await new Promise(setImmediate);
    expect(isFlushed).toBe(false);
    client.resume();
    await flushed;
    expect(recipient.isBehind).toBe(false);
  });

  it('gets nothing more once it closes, and nobody is told that it had', async () => {
    const recipient = new SocketRecipient(socket, 'id', LIMIT);
    let isFlushed = false;
    socket.close();
    void recipient.flushed().then(() => (isFlushed = true));
    recipient.deliver('null');
    expect(recipient.isBehind).toBe(true);
    await once(socket, 'close');
    expect([isFlushed, socket.bufferedAmount]).toEqual([false, 0]);
  });
});
