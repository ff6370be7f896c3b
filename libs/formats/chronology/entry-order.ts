import type { ChronologyItem } from './chronology-item.js';
import { EVENT_NAMES } from './entry-items.js';
import type { Located, LocatedMap } from './located.js';
import { plain } from './plain.js';

/** An entry of a file with the labels of the entries that it names, which must be recorded before it. */
export interface EntryWithReferences {
  readonly item: ChronologyItem;
  readonly names: readonly string[];
}

const IN_FACT = ['about', 'shareOf', 'withdraws'] as const;
const IN_REPORT = ['supersedes', 'repeats'] as const;

/** The labels of the entries that an entry names, as `source/key`. */
export function entriesNamedBy(entry: Located, source: string): readonly string[] {
  if (entry.kind !== 'MAP') return [];
  const facts = [...entry.fields]
    .filter(([name]) => EVENT_NAMES.has(name))
    .map(([, { value }]) => value)
    .filter((value) => value.kind === 'MAP');
  return [...namedIn(entry, IN_REPORT), ...facts.flatMap((fact) => namedIn(fact, IN_FACT))].map(
    (reference) => (reference.includes('/') ? reference : `${source}/${reference}`),
  );
}

function namedIn(map: LocatedMap, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const field = map.fields.get(name)?.value;
    const value = field === undefined ? [] : [plain(field)].flat();
    return value.filter((one) => typeof one === 'string');
  });
}

/** The entries in the order of the file, but each after those that it names. A circle is broken where it began. */
export function inOrderOfReferences(
  entries: readonly EntryWithReferences[],
): readonly ChronologyItem[] {
  const byLabel = new Map(entries.map((entry) => [entry.item.label, entry]));
  const ordered = new Map<string, ChronologyItem>();
  const visit = (entry: EntryWithReferences, below: ReadonlySet<string>): void => {
    const { label } = entry.item;
    if (ordered.has(label) || below.has(label)) return;
    for (const name of entry.names) {
      const named = byLabel.get(name);
      if (named !== undefined) visit(named, new Set([...below, label]));
    }
    ordered.set(label, entry.item);
  };
  for (const entry of entries) visit(entry, new Set());
  return [...ordered.values()];
}
