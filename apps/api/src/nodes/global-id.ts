/** What an id can be of. */
const NODE_KINDS = [
  'chronology',
  'entry',
  'entry-revision',
  'group',
  'group-name',
  'lineage-step',
  'scope-area',
  'office',
  'membership',
  'presence',
  'person',
  'custody',
  'place',
  'source',
  'affiliation',
  'incident',
  'tally',
  'tally-row',
  'statistic',
  'contradiction',
  'origin',
  'matching-suggestion',
] as const;

export type NodeKind = (typeof NODE_KINDS)[number];

export interface GlobalId {
  readonly kind: NodeKind;
  readonly key: string;
  /** Token of the basis at which it answers. */
  readonly token: string;
}

const ID = /^([a-z-]+):([^@]*)@([A-Za-z0-9_-]+)$/;

/** An id that contains its basis: `group:islamic-state@<token>`. Equal ids are equal objects. */
export function globalId(kind: NodeKind, key: string, token: string): string {
  return `${kind}:${encodeURIComponent(key)}@${token}`;
}

/** Reads an id; undefined for a text that is none. */
export function parseGlobalId(text: string): GlobalId | undefined {
  const [, kind, key, token] = ID.exec(text) ?? [];
  const known = NODE_KINDS.find((candidate) => candidate === kind);
  if (known === undefined || key === undefined || token === undefined) return undefined;
  try {
    return { kind: known, key: decodeURIComponent(key), token };
  } catch {
    return undefined;
  }
}
