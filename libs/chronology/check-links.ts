import type { EntryContent } from '#events/entries/entry';
import { chain } from './chain.js';
import type { Known } from './known.js';
import type { Problem } from './problem.js';
import { problem } from './problem.js';
import type { ReadableEntry } from './readable-entry.js';
import { textsIn } from './readable-entry.js';

function repeatsProblems(entry: ReadableEntry, known: Known): readonly Problem[] {
  const { repeats, uuid } = entry;
  if (repeats === undefined) return [];
  if (repeats === uuid)
    return [problem('REFERS_TO_ITSELF', ['repeats'], 'an entry cannot repeat itself.')];
  const repeated = known.entry(repeats)?.content;
  if (repeated === undefined) return [];
  return [
    ...otherSource(entry, repeats, repeated),
    ...otherFact(entry, repeats, repeated),
    ...(repeatsInTurn(known, repeats, uuid)
      ? [problem('REFERS_TO_ITSELF', ['repeats'], `${repeats} repeats this entry in turn.`)]
      : []),
  ];
}

function otherSource(
  { source }: ReadableEntry,
  repeats: string,
  repeated: EntryContent,
): readonly Problem[] {
  if (source === undefined || repeated.source === source) return [];
  return [
    problem(
      'REPEATS_OTHER_SOURCE',
      ['repeats'],
      `${repeats} is of the source ${repeated.source}, this of ${source}.`,
      'Another source that says the same is a report of its own: leave repeats out.',
    ),
  ];
}

function otherFact(
  { type }: ReadableEntry,
  repeats: string,
  repeated: EntryContent,
): readonly Problem[] {
  if (repeated.type === type) return [];
  const message = `${repeats} is ${repeated.type}, this ${type}; it is not the same fact.`;
  return [problem('REPEATS_OTHER_FACT', ['repeats'], message, 'Leave repeats out.')];
}

function repeatsInTurn(known: Known, from: string, to: string): boolean {
  const next = (id: string): readonly string[] => {
    const further = known.entry(id)?.content.repeats;
    return further === undefined ? [] : [further];
  };
  return chain(from, to, next) !== undefined;
}

function shareProblems(entry: ReadableEntry, known: Known): readonly Problem[] {
  const shareOf = entry.fact['shareOf'];
  if (typeof shareOf !== 'string') return [];
  const path = ['fact', 'shareOf'];
  if (shareOf === entry.uuid)
    return [problem('REFERS_TO_ITSELF', path, 'an entry cannot be a share of itself.')];
  const whole = known.entry(shareOf)?.content;
  if (whole === undefined || whole.type === 'StatisticReported') return [];
  const message = `${shareOf} is ${whole.type}; a share is a share of a StatisticReported.`;
  return [problem('SHARE_OF_NO_STATISTIC', path, message)];
}

function aboutProblems(entry: ReadableEntry): readonly Problem[] {
  return textsIn(entry.fact['about']).flatMap((id, index) =>
    id === entry.uuid
      ? [problem('REFERS_TO_ITSELF', ['fact', 'about', index], 'an entry cannot be about itself.')]
      : [],
  );
}

/** What an entry repeats, is about and is a share of can be so: never itself, never another kind of thing. */
export function linkProblems(entry: ReadableEntry, known: Known): readonly Problem[] {
  return [
    ...repeatsProblems(entry, known),
    ...shareProblems(entry, known),
    ...aboutProblems(entry),
  ];
}
