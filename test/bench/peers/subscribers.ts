import { WebSocket } from 'ws';

// Many subscribers in one process. It tells its parent `ready` once all of them are subscribed, and from then on, whenever every one
// of them has got one more message, the text of the last.

const OPENED_AT_ONCE = 100;
const QUERY = 'subscription { entries { cursor position entry { uuid headline } } }';
const SUBSCRIBE = JSON.stringify({ id: '1', type: 'subscribe', payload: { query: QUERY } });

const [address = '', protocol = '', count = '0'] = process.argv.slice(2);
const expected = Number(count);
let received = 0;

/** Heartbeats of the server and of the protocol are no deliveries. */
function isDelivery(text: string): boolean {
  return protocol === '' || (text.includes('"type":"next"') && !text.includes('"entry":null'));
}

function take(text: string): void {
  if (!isDelivery(text)) return;
  received += 1;
  if (received % expected === 0) process.send?.({ text });
}

function textOf(message: unknown): string {
  return (message as Buffer).toString('utf8');
}

/** Opens one socket and, where there is a protocol, subscribes. */
function open(): Promise<void> {
  const url = address.replace('http', 'ws');
  const socket =
    protocol === ''
      ? new WebSocket(url, { perMessageDeflate: false })
      : new WebSocket(`${url}/graphql`, protocol, { perMessageDeflate: false });
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('close', (code) => {
      reject(new Error(`a socket was closed with ${String(code)}`));
    });
    socket.on('open', () => {
      if (protocol === '') resolve();
      else socket.send('{"type":"connection_init"}');
    });
    socket.on('message', (message) => {
      const text = textOf(message);
      if (!text.includes('"type":"connection_ack"')) {
        take(text);
        return;
      }
      socket.send(SUBSCRIBE);
      resolve();
    });
  });
}

for (let opened = 0; opened < expected; opened += OPENED_AT_ONCE)
  await Promise.all(
    Array.from({ length: Math.min(OPENED_AT_ONCE, expected - opened) }, () => open()),
  );
process.send?.('ready');
