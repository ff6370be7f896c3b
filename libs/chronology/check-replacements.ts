import type { EntryContent } from '#events/entries/entry';
import { isDateProblem } from '#libs/time/date-problem';
import { parseEdtf } from '#libs/time/edtf';
import { chain } from './chain.js';
import type { Known, KnownSource } from './known.js';
import type { Path, Problem } from './problem.js';
import { problem } from './problem.js';
import type { ReadableEntry } from './readable-entry.js';
import { textsIn } from './readable-entry.js';
import { publicationOf } from './source-dates.js';

/** An older entry that an entry supersedes or withdraws, and where it says so. */
interface Replaced {
  readonly verb: 'supersede' | 'withdraw';
  readonly id: string;
  readonly path: Path;
}

function replacedBy(entry: ReadableEntry): readonly Replaced[] {
  return [
    ...listed('supersede', ['supersedes'], entry.supersedes),
    ...listed('withdraw', ['fact', 'withdraws'], textsIn(entry.fact['withdraws'])),
  ];
}

function listed(
  verb: Replaced['verb'],
  path: Path,
  ids: readonly (string | undefined)[],
): readonly Replaced[] {
  return ids.flatMap((id, index) =>
    id === undefined ? [] : [{ verb, id, path: [...path, index] }],
  );
}

function replacedByContent(content: EntryContent): readonly string[] {
  return content.type === 'ReportWithdrawn'
    ? [...content.supersedes, ...content.fact.withdraws]
    : content.supersedes;
}

/** What a standing entry replaces in turn. */
function replacedInTurn(known: Known): (id: string) => readonly string[] {
  return (id) => {
    const entry = known.entry(id);
    return entry?.status === 'STANDING' ? replacedByContent(entry.content) : [];
  };
}

/** Nothing is published before its own earliest date; what a source foretells has none that counts. */
function earliestDate({ date, stance }: EntryContent): number {
  if (stance === 'FORECAST' || stance === 'RECOMMENDED') return -Infinity;
  const earliest = [date.when, date.since, date.held, date.period]
    .flatMap((moment) => (moment === undefined ? [] : [moment.edtf, ...moment.alternatives]))
    .map((edtf) => parseEdtf(edtf))
    .flatMap((read) => (isDateProblem(read) ? [] : [read.bounds.earliest]));
  return earliest.length === 0 ? -Infinity : Math.min(...earliest);
}

function outBefore(source: KnownSource, content: EntryContent, older: KnownSource): boolean {
  const latest = publicationOf(source)?.latest ?? Infinity;
  const earliest = publicationOf(older)?.earliest ?? -Infinity;
  return latest <= Math.max(earliest, earliestDate(content));
}

function selfProblem({ verb, path }: Replaced): Problem {
  return problem('REFERS_TO_ITSELF', path, `an entry cannot ${verb} itself.`);
}

function publisherProblems(
  source: KnownSource,
  content: EntryContent,
  older: KnownSource,
  { verb, id, path }: Replaced,
): readonly Problem[] {
  if (older.publisher !== source.publisher)
    return [
      problem(
        'OTHER_PUBLISHER',
        path,
        `${id} was published by ${older.publisher}, this by ${source.publisher}; only its own publisher can ${verb} it.`,
        'Record what this source says as an entry of its own; a denial names the other in about.',
      ),
    ];
  if (!outBefore(source, content, older)) return [];
  const message = `this was surely published before ${id}; an older report cannot ${verb} a newer one.`;
  return [
    problem('PUBLISHED_BEFORE', path, message, 'Exchange the two, or correct their sources.'),
  ];
}

function mutualProblems(entry: ReadableEntry, known: Known, replaced: Replaced): Problem[] {
  const path = chain(replaced.id, entry.uuid, replacedInTurn(known));
  if (path === undefined) return [];
  const through = path.length > 2 ? ` through ${path.slice(1, -1).join(', ')}` : '';
  const message = `${replaced.id} supersedes or withdraws this entry${through}; not both can replace each other.`;
  return [
    problem('MUTUAL_REPLACEMENT', replaced.path, message, 'Correct the entry that is wrong first.'),
  ];
}

function replacementProblems(
  entry: ReadableEntry,
  known: Known,
  replaced: Replaced,
): readonly Problem[] {
  if (replaced.id === entry.uuid) return [selfProblem(replaced)];
  const older = known.entry(replaced.id);
  if (older === undefined) return [];
  const source = entry.source === undefined ? undefined : known.source(entry.source);
  const olderSource = known.source(older.content.source);
  const published =
    source === undefined || olderSource === undefined
      ? []
      : publisherProblems(source, older.content, olderSource, replaced);
  return [...published, ...mutualProblems(entry, known, replaced)];
}

/** A source supersedes and withdraws only what its own publisher reported no later, and nothing that replaces it in turn. */
export function replacedEntryProblems(entry: ReadableEntry, known: Known): readonly Problem[] {
  return replacedBy(entry).flatMap((replaced) => replacementProblems(entry, known, replaced));
}
