import { refusal } from '../refusal.js';

/** The stream that a cursor belongs to: one chronology, one filter. */
export interface StreamIdentity {
  readonly chronologyId: string;
  /** Short hash of the filter. */
  readonly filter: string;
}

/** The place right after an event in a stream, as text. */
export function streamCursor({ chronologyId, filter }: StreamIdentity, position: number): string {
  const parts = [chronologyId, String(position), filter];
  return Buffer.from(JSON.stringify(parts), 'utf8').toString('base64url');
}

/** The position after which the stream goes on; refuses a cursor of another chronology or filter. */
export function streamPosition(stream: StreamIdentity, cursor: string): number {
  const [chronologyId, position, filter] = partsOf(cursor);
  if (position === undefined || !/^\d{1,15}$/.test(position))
    throw refusal('CURSOR_UNREADABLE', `"${cursor}" is no cursor.`, {
      at: 'entries.after',
      advice: 'Hand over a cursor of this stream, unchanged.',
    });
  if (chronologyId !== stream.chronologyId)
    throw foreign('The cursor comes from another chronology.');
  if (filter !== stream.filter)
    throw foreign('The cursor comes from a stream with another filter.');
  return Number(position);
}

function foreign(message: string) {
  return refusal('CURSOR_FOREIGN', message, {
    at: 'entries.after',
    advice: 'Go on with the filter that it came from, or begin with afterPosition.',
  });
}

function partsOf(cursor: string): readonly (string | undefined)[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && parts.every((part) => typeof part === 'string')) return parts;
  } catch {
    return [];
  }
  return [];
}
