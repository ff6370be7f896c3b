import type { Attribution } from '#events/attribution';
import type { EntryContent } from '#events/entries/entry';

/** The first of a chain of attribution that names a person, body or document. */
export function firstNamed(chain: readonly Attribution[]): Attribution | undefined {
  return chain.find(({ actor, document }) => actor !== undefined || document !== undefined);
}

/** The words for whoever a chain of attribution begins with; those of a sealed one by what they are sealed for. */
export function labelOf(chain: readonly Attribution[]): string | undefined {
  const words = chain[0]?.asReported;
  if (words === undefined) return undefined;
  return typeof words === 'string' ? words : words.subject;
}

/** Names somebody whom a source does not name, as the key of such an origin does. */
function unnamedOrigin(source: string, label: string): string {
  return `${source} ${label}`;
}

/** The group, person or unnamed one from whom an entry says that it has what it says; undefined where that is a source. */
export function originKeyIn({ attribution, source }: EntryContent): string | undefined {
  const named = firstNamed(attribution);
  if (named !== undefined) return named.actor;
  const label = labelOf(attribution);
  return label === undefined ? undefined : unnamedOrigin(source, label);
}
