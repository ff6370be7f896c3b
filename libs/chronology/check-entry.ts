import type { EntryType } from '#events/entries/entry-definitions';
import type { JsonObject } from '#events/json';
import { checkShape } from '#events/shape';
import { entryDateProblems } from '#libs/time/entry-date-problems';
import { linkProblems } from './check-links.js';
import { quantityFaults, quantityHints } from './check-quantities.js';
import { referenceHints, referenceProblems, REGISTERED } from './check-references.js';
import { edtfProblems } from './check-registry.js';
import { relationProblems } from './check-relations.js';
import { replacedEntryProblems } from './check-replacements.js';
import { isInferredAttribution, withDefaults } from './entry-defaults.js';
import type { Decision } from './decision.js';
import { accepted, refused } from './decision.js';
import type { Known } from './known.js';
import type { Problem } from './problem.js';
import { pathText } from './problem.js';
import type { ReadableEntry } from './readable-entry.js';
import { readableEntry } from './readable-entry.js';
import { shapeProblems } from './shape-problems.js';
import { publicationOf } from './source-dates.js';

export interface EntryToCheck {
  readonly uuid: string;
  readonly type: EntryType;
  /** As given, in canonical form, before defaults. */
  readonly given: JsonObject;
  /** An imported range that contradicts itself is kept as reported. */
  readonly imported: boolean;
}

function dateProblems(entry: ReadableEntry, known: Known): readonly Problem[] {
  const source = entry.source === undefined ? undefined : known.source(entry.source);
  const published = source === undefined ? undefined : publicationOf(source);
  const { date, dateKind: kind, stance } = entry;
  return [
    ...entryDateProblems(date, { published, kind, stance }),
    ...edtfProblems(['fact', 'comparedWith'], entry.fact['comparedWith']),
  ];
}

function meaningProblems(entry: ReadableEntry, known: Known, imported: boolean): Problem[] {
  return [
    ...referenceProblems(entry, known),
    ...dateProblems(entry, known),
    ...quantityFaults(entry, imported),
    ...relationProblems(entry),
    ...linkProblems(entry, known),
    ...replacedEntryProblems(entry, known),
  ];
}

/** What names something unregistered is told once, as that, not also as a text of the wrong form; an inferred attribution is not told at all. */
function withoutEchoes(
  problems: readonly Problem[],
  entry: ReadableEntry,
  given: JsonObject,
): readonly Problem[] {
  const named = new Set(
    entry.references.filter(({ kind }) => REGISTERED.has(kind)).map(({ path }) => pathText(path)),
  );
  const inferred =
    given['attribution'] === undefined || isInferredAttribution(given['attribution']);
  return problems.filter(
    ({ code, path }) =>
      !(named.has(path) && (code === 'FIELD_INVALID' || code === 'SLUG_INVALID')) &&
      !(inferred && path.startsWith('attribution[')),
  );
}

/** Whether an entry may be recorded: its shape and everything that it says, all problems at once; with its defaults filled. */
export function checkEntry({ uuid, type, given, imported }: EntryToCheck, known: Known): Decision {
  const data = withDefaults(type, given, known);
  const shape = checkShape(type, data);
  const entry = readableEntry(uuid, type, { data, sound: shape.event?.data });
  const problems = withoutEchoes(
    [
      ...shape.problems.flatMap((found) => shapeProblems(type, data, found)),
      ...meaningProblems(entry, known, imported),
    ],
    entry,
    given,
  );
  const hints = [...referenceHints(entry, known), ...quantityHints(entry, imported)];
  return shape.event === undefined || problems.length > 0
    ? refused(problems, hints)
    : accepted(shape.event, hints);
}
