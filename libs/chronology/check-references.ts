import type { Reference, ReferenceKind } from '#events/entries/references-of';
import { isUuid } from '#events/ids';
import type { Known } from './known.js';
import type { Path, Problem } from './problem.js';
import { pathText, problem } from './problem.js';
import type { ReadableEntry } from './readable-entry.js';
import { shown } from './shape-problems.js';

function groupAdvice(known: Known, name: string): string {
  const meant = known.groupsNamed(name);
  const [first] = meant;
  if (first === undefined) return 'Register it first, or write the id it has.';
  return meant.length === 1
    ? `As a reported name it means ${first}: use that.`
    : `As a reported name it can mean ${meant.join(', ')}: use one of them.`;
}

/** A group that nobody registered, with what the word means as a reported name. */
export function unknownGroup(known: Known, path: Path, id: string): Problem {
  const message = `no group has the id ${shown(id)}.`;
  return problem('UNKNOWN_GROUP', path, message, groupAdvice(known, id));
}

export function unknownSource(path: Path, id: string): Problem {
  const message = `no source has the id ${shown(id)}.`;
  return problem('UNKNOWN_SOURCE', path, message, 'Register the source first.');
}

export function unknownPlace(path: Path, id: string): Problem {
  const message = `no place has the id ${shown(id)}.`;
  return problem('UNKNOWN_PLACE', path, message, 'Register the place first.');
}

export function unknownPerson(path: Path, id: string): Problem {
  const message = `no person has the id ${shown(id)}.`;
  return problem('UNKNOWN_PERSON', path, message, 'Register the person first.');
}

export function unknownEntry(path: Path, id: string): Problem {
  const message = `no entry has the id ${shown(id)}.`;
  return problem('UNKNOWN_ENTRY', path, message, 'Record that entry first, or correct the id.');
}

function checkActor(known: Known, { id, path }: Reference): readonly Problem[] {
  if (isUuid(id)) return known.person(id) ? [] : [unknownPerson(path, id)];
  return known.group(id) === undefined ? [unknownGroup(known, path, id)] : [];
}

function checkReference(known: Known, reference: Reference): readonly Problem[] {
  const { kind, id, path } = reference;
  switch (kind) {
    case 'GROUP':
      return known.group(id) === undefined ? [unknownGroup(known, path, id)] : [];
    case 'ACTOR':
      return checkActor(known, reference);
    case 'PERSON':
      return known.person(id) ? [] : [unknownPerson(path, id)];
    case 'PLACE':
      return known.place(id) === undefined ? [unknownPlace(path, id)] : [];
    case 'SOURCE':
      return known.source(id) === undefined ? [unknownSource(path, id)] : [];
    case 'ENTRY':
      return known.entry(id) === undefined ? [unknownEntry(path, id)] : [];
    case 'INCIDENT':
      return [];
  }
}

function namedTwice(references: readonly Reference[]): readonly Problem[] {
  const seen = new Set<string>();
  return references.flatMap(({ id, path }) => {
    if (typeof path.at(-1) !== 'number') return [];
    const place = `${pathText(path.slice(0, -1))} ${id}`;
    if (seen.has(place)) return [problem('NAMED_TWICE', path, `${id} stands in the list twice.`)];
    seen.add(place);
    return [];
  });
}

/** Everything that an entry names is registered, and no list names it twice. An entry that names itself is judged elsewhere. */
export function referenceProblems(entry: ReadableEntry, known: Known): readonly Problem[] {
  const others = entry.references.filter(({ kind, id }) => kind !== 'ENTRY' || id !== entry.uuid);
  return [
    ...others.flatMap((reference) => checkReference(known, reference)),
    ...namedTwice(entry.references),
  ];
}

/** The kinds of reference whose texts are judged by whether they name something, not by how they are written. */
export const REGISTERED: ReadonlySet<ReferenceKind> = new Set<ReferenceKind>([
  'GROUP',
  'ACTOR',
  'PERSON',
  'PLACE',
  'SOURCE',
  'ENTRY',
]);

/** What is odd but kept: an incident that nobody has reported, an entry that was taken back. */
export function referenceHints(entry: ReadableEntry, known: Known): readonly Problem[] {
  return entry.references.flatMap(({ kind, id, path }) => {
    if (kind === 'INCIDENT' && entry.type !== 'IncidentReported' && !known.incidentReported(id))
      return [
        problem(
          'INCIDENT_NOT_REPORTED',
          path,
          `nobody has reported an incident ${shown(id)}; this is kept and counts once somebody does.`,
          'Record an incident report with the same key.',
        ),
      ];
    if (kind === 'ENTRY' && known.entry(id)?.status === 'RETRACTED')
      return [problem('REFERS_TO_RETRACTED', path, `entry ${id} was retracted.`)];
    return [];
  });
}
