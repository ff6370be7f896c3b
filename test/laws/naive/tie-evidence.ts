import type { EntryContent, EntryContentOf } from '#events/entries/entry';
import type { EntryType } from '#events/entries/entry-definitions';
import type { DateField } from '#events/entry-date';
import type { Tie } from '#events/words';
import { SYMMETRIC_TIES } from '#events/words';
import type { Bounds } from '#libs/time/bounds';
import { dayBefore, hull } from '#libs/time/bounds';
import { canonicalGroup } from './canonical.js';
import type { Alternatives, NaiveDates } from './dates.js';
import { datesOf } from './dates.js';
import type { KnownEntry } from './known.js';
import { counts } from './known.js';
import type { Knowledge } from './knowledge.js';
import { publicationOf, sourceNamed } from './sources.js';
import { isRepetition } from './visibility.js';

/** One group in a tie to another; of a symmetric tie the smaller slug comes first. */
export interface NaiveTie {
  readonly from: string;
  readonly to: string;
  readonly tie: Tie;
}

/** A date that an entry gives to the beginning or the end of a tie. */
export interface Told {
  readonly entry: KnownEntry;
  readonly field: DateField;
  readonly alternatives: Alternatives;
  /** Whether it only follows from the end of one of the groups. */
  readonly follows: boolean;
  /** Whether it is surely published; of what is inferred, whether nothing only possibly published speaks against it. */
  readonly sure: boolean;
}

export interface TieEvidence {
  readonly tie: NaiveTie;
  readonly beginnings: readonly Told[];
  readonly ends: readonly Told[];
}

function sameTie(one: NaiveTie, other: NaiveTie): boolean {
  return one.from === other.from && one.to === other.to && one.tie === other.tie;
}

/** Every pair of the lists, but no group with itself. */
function pairs(
  { cut }: Knowledge,
  from: readonly string[],
  to: readonly string[],
  tie: Tie,
): readonly NaiveTie[] {
  const ties: NaiveTie[] = [];
  for (const one of from) {
    for (const other of to) {
      const [a, b] = [canonicalGroup(cut, one), canonicalGroup(cut, other)];
      if (a === b) continue;
      ties.push(
        SYMMETRIC_TIES.has(tie) && b < a ? { from: b, to: a, tie } : { from: a, to: b, tie },
      );
    }
  }
  return ties;
}

/** The ties that an entry names, whether it begins or ends them. */
function tiesNamed(known: Knowledge, { content }: KnownEntry): readonly NaiveTie[] {
  if (content.type === 'BranchAnnounced')
    return pairs(known, [content.fact.branch], [content.fact.parent], 'BRANCH');
  if (content.type === 'RelationshipReported' || content.type === 'RelationshipEnded')
    return pairs(known, content.fact.from, content.fact.to, content.fact.tie);
  return isOfAllegiance(content)
    ? pairs(known, content.fact.from, content.fact.to, 'ALLEGIANCE')
    : [];
}

function isOfAllegiance(
  content: EntryContent,
): content is EntryContentOf<'AllegiancePledged' | 'AllegianceAccepted' | 'AllegianceRenounced'> {
  return ['AllegiancePledged', 'AllegianceAccepted', 'AllegianceRenounced'].includes(content.type);
}

/** Whether an entry speaks of the tie itself. */
export function namesTie(known: Knowledge, entry: KnownEntry, tie: NaiveTie): boolean {
  return tiesNamed(known, entry).some((named) => sameTie(named, tie));
}

function groupsThatCeaseIn({ content }: KnownEntry): boolean {
  return content.type === 'GroupDissolved' || content.type === 'GroupsMerged';
}

/** The groups that cease to be by what an entry says. */
function groupsThatCease({ cut }: Knowledge, { content }: KnownEntry): readonly string[] {
  if (content.type === 'GroupDissolved') return [canonicalGroup(cut, content.fact.group)];
  if (content.type !== 'GroupsMerged') return [];
  const whole = canonicalGroup(cut, content.fact.whole);
  return content.fact.parts
    .map((part) => canonicalGroup(cut, part))
    .filter((part) => part !== whole);
}

function hullOf(dates: Alternatives): Bounds {
  const [first, ...others] = dates;
  if (first === undefined) throw new Error('a date has bounds');
  return hull(first, ...others);
}

function told(entry: KnownEntry, field: DateField, dates: NaiveDates): readonly Told[] {
  const alternatives = dates[field];
  return alternatives === undefined
    ? []
    : [
        {
          entry,
          field,
          alternatives,
          follows: groupsThatCeaseIn(entry),
          sure: entry.visibility === 'CERTAIN',
        },
      ];
}

/** The dates of an entry. */
export function dated({ cut }: Knowledge, entry: KnownEntry): NaiveDates {
  const { content } = entry;
  return datesOf(content, publicationOf(sourceNamed(cut, content.source)));
}

const BEGINNINGS: readonly EntryType[] = [
  'AllegiancePledged',
  'AllegianceAccepted',
  'BranchAnnounced',
];

const ENDS: readonly EntryType[] = [
  'AllegianceRenounced',
  'RelationshipEnded',
  'GroupDissolved',
  'GroupsMerged',
];

function beginningsIn(known: Knowledge, entry: KnownEntry): readonly Told[] {
  const dates = dated(known, entry);
  const { type } = entry.content;
  if (BEGINNINGS.includes(type)) return told(entry, 'when', dates);
  if (type !== 'RelationshipReported') return [];
  return [...told(entry, 'since', dates), ...told(entry, 'held', dates)];
}

function endsIn(known: Knowledge, entry: KnownEntry): readonly Told[] {
  const dates = dated(known, entry);
  const { type } = entry.content;
  if (ENDS.includes(type)) return told(entry, 'when', dates);
  return type === 'RelationshipReported' ? told(entry, 'until', dates) : [];
}

/** Whether what an entry says of ties is that they were, be it up to an end. */
export function saysItWasSo(known: Knowledge, entry: KnownEntry): boolean {
  const told = [...beginningsIn(known, entry), ...endsIn(known, entry)];
  return told.some(({ field }) => field === 'until') || beginningsIn(known, entry).length > 0;
}

/** Whether an entry ends the tie, or one of its groups. */
export function endsTie(known: Knowledge, entry: KnownEntry, tie: NaiveTie): boolean {
  const ceased = groupsThatCease(known, entry);
  return (
    (endsIn(known, entry).length > 0 && namesTie(known, entry, tie)) ||
    ceased.includes(tie.from) ||
    ceased.includes(tie.to)
  );
}

/** Whether a beginning may be that of what ended: it does not lie surely after the end, nor surely before the day before it. */
function mayBegin(beginning: Told, end: Told): boolean {
  const [began, ended] = [hullOf(beginning.alternatives), hullOf(end.alternatives)];
  if (beginning.entry === end.entry) return true;
  if (beginning.field === 'held') return false;
  return began.latest > dayBefore(ended).earliest && began.earliest < ended.latest;
}

/** Where an `until` has no beginning it was so on the day before; only possibly, where one is only possibly published. */
function dayBeforeEnds(beginnings: readonly Told[], ends: readonly Told[]): readonly Told[] {
  const inferred: Told[] = [];
  for (const end of ends) {
    const tellers = beginnings.filter((beginning) => mayBegin(beginning, end));
    const isTold = tellers.some(({ sure, entry }) => sure || entry === end.entry);
    if (end.field !== 'until' || isTold) continue;
    const alternatives = [dayBefore(hullOf(end.alternatives))];
    const sure = end.sure && tellers.length === 0;
    inferred.push({ entry: end.entry, field: 'held', alternatives, follows: false, sure });
  }
  return inferred;
}

/** Everything that is known of one tie: the beginnings and ends of all entries that count. */
export function evidenceOf(known: Knowledge, tie: NaiveTie): TieEvidence {
  const beginnings: Told[] = [];
  const ends: Told[] = [];
  const tellers = known.entries.filter((entry) => namesTie(known, entry, tie));
  for (const entry of known.entries) {
    if (!counts(entry.content)) continue;
    const names = namesTie(known, entry, tie);
    if (names && isRepetition(entry, tellers)) continue;
    if (names) beginnings.push(...beginningsIn(known, entry));
    if (endsTie(known, entry, tie)) ends.push(...endsIn(known, entry));
  }
  return { tie, beginnings: [...beginnings, ...dayBeforeEnds(beginnings, ends)], ends };
}

/** Every tie that some entry begins. */
export function tiesTold(known: Knowledge): readonly NaiveTie[] {
  const ties: NaiveTie[] = [];
  for (const entry of known.entries) {
    const isUntil = entry.content.type === 'RelationshipReported';
    if (!counts(entry.content) || (!isUntil && beginningsIn(known, entry).length === 0)) continue;
    for (const named of tiesNamed(known, entry))
      if (!ties.some((tie) => sameTie(tie, named))) ties.push(named);
  }
  return ties;
}
