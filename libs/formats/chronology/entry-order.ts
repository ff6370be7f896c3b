import type { ChronologyItem } from './chronology-item.js';
import { EVENT_NAMES } from './entry-items.js';
import type { Located, LocatedMap } from './located.js';
import { plain } from './plain.js';
import type { ProblemSink } from './problem-sink.js';
import { circleText, inReferenceOrder } from './reference-order.js';

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
    (reference) => {
      const name = reference.normalize('NFC');
      return name.includes('/') ? name : `${source}/${name}`;
    },
  );
}

function namedIn(map: LocatedMap, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const field = map.fields.get(name)?.value;
    const value = field === undefined ? [] : [plain(field)].flat();
    return value.filter((one) => typeof one === 'string');
  });
}

/** The entries in the order of the file, but each after those that it names. What name each other in a circle are problems. */
export function inOrderOfReferences(
  entries: readonly EntryWithReferences[],
  problems: ProblemSink,
): readonly ChronologyItem[] {
  const byLabel = new Map(entries.map((entry) => [entry.item.label, entry]));
  const namedBy = (label: string): readonly string[] => byLabel.get(label)?.names ?? [];
  const { order, circles } = inReferenceOrder(byLabel.keys(), namedBy);
  for (const circle of circles) {
    const message = `${circleText(circle, namedBy)}: none of them can be recorded before the others.`;
    for (const label of circle)
      problems.add(
        'REFERENCE_CIRCLE',
        byLabel.get(label)?.item.at ?? { line: 1, column: 1 },
        label,
        message,
        'Take one of these references out.',
      );
  }
  return order.flatMap((label) => byLabel.get(label)?.item ?? []);
}
