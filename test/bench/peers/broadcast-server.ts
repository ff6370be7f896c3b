import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';

// The floor of every subscription: whatever text is posted goes to every open socket, through `ws` and nothing else. The text is made
// into bytes once; no socket has a filter, a place in a log or a limit.

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const text = Buffer.concat(parts);
    for (const socket of sockets.clients)
      if (socket.readyState === WebSocket.OPEN) socket.send(text, { binary: false });
    response.end();
  });
});
const sockets = new WebSocketServer({ server, perMessageDeflate: false });

server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.send?.(`http://127.0.0.1:${String(port)}`);
});
