import { request } from 'node:http';
import type { Agent } from 'node:http';

/** Sends a body over HTTP and gives the whole answer as text; connections are the agent's. */
export function post(
  url: string,
  body: string,
  { agent, key }: { readonly agent: Agent; readonly key?: string },
): Promise<string> {
  const headers = {
    'content-type': 'application/json',
    ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
  };
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, method: 'POST', headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        resolve(Buffer.concat(parts).toString('utf8'));
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
