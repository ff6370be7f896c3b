import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Tags what is answered to a GET with the hash of its bytes, and sends nothing again that the client has already. A closed basis
 * answers with the same bytes for ever, so that its tag never changes; every other answer is revalidated by the same tag.
 */
export function tagAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  if (request.method !== 'GET' || reply.statusCode !== 200 || typeof payload !== 'string')
    return Promise.resolve(payload);
  const tag = `"${createHash('sha256').update(payload, 'utf8').digest('base64url')}"`;
  reply.header('etag', tag).header('cache-control', 'no-cache');
  if (!isHeld(request.headers['if-none-match'], tag)) return Promise.resolve(payload);
  reply.code(304).removeHeader('content-type').removeHeader('content-length');
  return Promise.resolve('');
}

function isHeld(held: string | undefined, tag: string): boolean {
  const tags = (held ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.includes(tag) || tags.includes('*');
}
