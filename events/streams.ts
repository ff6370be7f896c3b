/** What a stream holds; the category of a stream is the text before its first hyphen. */
export type StreamKind =
  'chronology' | 'source' | 'group' | 'person' | 'place' | 'entry' | 'match' | 'admin';

const KINDS: ReadonlySet<string> = new Set<StreamKind>([
  'chronology',
  'source',
  'group',
  'person',
  'place',
  'entry',
  'match',
  'admin',
]);

/** The prefix of every stream of ours unless configuration says otherwise. */
export const DEFAULT_PREFIX = 'annals.';

export interface StreamName {
  readonly kind: StreamKind;
  /** The slug or UUID of what the stream is about; empty for the stream of the chronology itself. */
  readonly id: string;
}

/** The name of a stream, for example `annals.group-islamic-state`; that of the chronology is `annals.chronology`. */
export function streamName(kind: StreamKind, id: string, prefix: string = DEFAULT_PREFIX): string {
  return id === '' ? `${prefix}${kind}` : `${prefix}${kind}-${id}`;
}

function isKind(text: string): text is StreamKind {
  return KINDS.has(text);
}

/** Reads a stream's name; undefined for a stream that is not ours. Only the chronology's own stream has no id. */
export function parseStreamName(
  stream: string,
  prefix: string = DEFAULT_PREFIX,
): StreamName | undefined {
  if (!stream.startsWith(prefix)) return undefined;
  const rest = stream.slice(prefix.length);
  const hyphen = rest.indexOf('-');
  const kind = hyphen === -1 ? rest : rest.slice(0, hyphen);
  const id = hyphen === -1 ? '' : rest.slice(hyphen + 1);
  if (!isKind(kind)) return undefined;
  const isOurs = kind === 'chronology' ? hyphen === -1 : id !== '';
  return isOurs ? { kind, id } : undefined;
}
