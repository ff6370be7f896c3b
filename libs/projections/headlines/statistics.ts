import type { FactOf } from '#events/entries/entry';
import type { Measure } from '#events/words';
import { counted, percentText } from './counted.js';
import { DATED_INSIDE, period, periodText } from './dated.js';
import { incidentName } from './incident-name.js';
import { breakdownText, targetsText } from './incidents.js';
import { actors, after, listed, placesText, where } from './nouns.js';
import type { NounPhrase } from './spoken-name.js';
import { withArticle } from './spoken-name.js';
import { clause, expressing, remarks, spaced } from './telling.js';
import type { Telling, Told } from './telling.js';
import { BE, verb } from './verb.js';
import type { Verb } from './verb.js';

type Fact = FactOf<'StatisticReported'>;
type Percent = NonNullable<Fact['share']>;

const MEASURES: Readonly<Record<Measure, { one: string; many: string; done: string }>> = {
  ATTACKS: { one: 'attack', many: 'attacks', done: 'reported' },
  KILLED: { one: 'person', many: 'people', done: 'reported killed' },
  WOUNDED: { one: 'person', many: 'people', done: 'reported wounded' },
  CLAIMED_ATTACKS: { one: 'attack', many: 'attacks', done: 'claimed' },
  GROUPS: { one: 'group', many: 'groups', done: 'reported' },
};

/** What is counted where nobody says how many: "attacks", "people killed". */
const COUNTED: Readonly<Record<Measure, string>> = {
  ATTACKS: 'attacks',
  KILLED: 'people killed',
  WOUNDED: 'people wounded',
  CLAIMED_ATTACKS: 'claimed attacks',
  GROUPS: 'groups',
};

/** The same: "people killed". */
export function countedThing(measure: Measure): string {
  return COUNTED[measure];
}

interface Said {
  readonly subject: NounPhrase;
  readonly verb: Verb;
  readonly rest: string;
}

/** Whose attacks, dead or members the figure counts. */
function whose({ view }: Told, { measure, groups }: Fact): string {
  switch (measure) {
    case 'ATTACKS':
    case 'CLAIMED_ATTACKS':
      return after('by', view, groups);
    case 'KILLED':
    case 'WOUNDED':
      return groups.length === 0 ? '' : `, counted for ${actors(view, groups).text},`;
    case 'GROUPS':
      return after('for', view, groups);
  }
}

function against({ targets }: Fact): string {
  return targets.length === 0 ? '' : `against ${targetsText(targets)}`;
}

function placeAndPeriod({ view, entry }: Told): string {
  return spaced(where(view, entry), period(entry));
}

function figureSaid(told: Told, fact: Fact, figure: NonNullable<Fact['figure']>): Said {
  const { one, many, done } = MEASURES[fact.measure];
  const isOwn = fact.measure === 'ATTACKS';
  const on = spaced(isOwn ? whose(told, fact) : '', against(fact));
  const subject = counted(figure, { one: spaced(one, on), many: spaced(many, on) });
  const by = isOwn ? '' : whose(told, fact);
  return { subject, verb: BE, rest: spaced(done, by, placeAndPeriod(told)) };
}

/** What is counted, whose, against what, where and when: "attacks by Islamic State in Pakistan in 2018". */
function countedThings(told: Told, fact: Fact): NounPhrase {
  const { measure } = fact;
  const text = spaced(COUNTED[measure], against(fact), whose(told, fact), placeAndPeriod(told));
  return { text, plural: true };
}

/** What a share is a share of: "the people killed", "in Pakistan", "in 2018". */
function wholeOf({ view }: Told, { shareOf, measure }: Fact): Whole {
  const whole = shareOf === undefined ? undefined : view.entries.get(shareOf);
  if (whole?.content.type !== 'StatisticReported')
    return { things: COUNTED[measure], at: '', during: '' };
  const things = `the ${COUNTED[whole.content.fact.measure]}`;
  return { things, at: where(view, whole), during: period(whole) };
}

interface Whole {
  readonly things: string;
  readonly at: string;
  readonly during: string;
}

function unless(known: string, text: string): string {
  return known === text ? '' : text;
}

function shareSaid(told: Told, fact: Fact, share: Percent): Said {
  const { view, entry } = told;
  const { things, at, during } = wholeOf(told, fact);
  const isClaimed = fact.measure === 'CLAIMED_ATTACKS';
  const rest = spaced(
    isClaimed ? 'claimed' : 'counted',
    after(isClaimed ? 'by' : 'for', view, fact.groups),
    unless(at, where(view, entry)),
    unless(during, period(entry)),
  );
  const subject = spaced(percentText(share), 'of', things, at, during);
  return { subject: { text: subject, plural: true }, verb: BE, rest };
}

/** "about 29% fewer than in 2017"; a figure alone is more where it is not negative. */
function changeText({ change, comparedWith }: Fact): string {
  if (change === undefined) return '';
  const than = comparedWith === undefined ? undefined : periodText(comparedWith);
  const text = percentText(change);
  const [, sign, figure] = /^([+-]?)(\d[\d.]*%)$/.exec(text) ?? [];
  if (figure !== undefined) return compared(`${figure} ${sign === '-' ? 'fewer' : 'more'}`, than);
  return /\b(fewer|less|more|lower|higher)$/.test(text)
    ? compared(text, than)
    : spaced(text, than === undefined ? '' : `against those ${than}`);
}

function compared(text: string, than = 'before'): string {
  return `${text} than ${than}`;
}

/** "are about 29% fewer than in 2017", but "show a drop of a third". */
function changeSaid(told: Told, fact: Fact): Said {
  const rest = changeText(fact);
  const isNoun = /^an? /.test(rest);
  return { subject: countedThings(told, fact), verb: isNoun ? verb('show') : BE, rest };
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** What is ranked: the incidents, else the groups, else the places of the entry. */
function rankSaid(told: Told, fact: Fact, rank: number): Said {
  const { view, entry } = told;
  const { incidents, groups } = fact;
  const place = `${ORDINALS[rank - 1] ?? `number ${rank}`} by ${COUNTED[fact.measure]}`;
  const ranks = { verb: verb('rank') };
  if (incidents.length > 0) {
    const rest = spaced(place, after('among those of', view, groups), placeAndPeriod(told));
    return { ...ranks, subject: named(incidents.map((slug) => incidentName(view, slug))), rest };
  }
  if (groups.length > 0)
    return { ...ranks, subject: actors(view, groups), rest: spaced(place, placeAndPeriod(told)) };
  const slugs = entry.content.places.map((mention) => mention.place);
  const text = slugs.length === 0 ? 'this' : placesText(view, slugs);
  const subject = { text, plural: slugs.length > 1 };
  return { ...ranks, subject, rest: spaced(place, period(entry)) };
}

function named(incidents: readonly string[]): NounPhrase {
  return { text: listed(incidents), plural: incidents.length > 1 };
}

/** Nouns that a figure shows, where other words describe it. */
const SHOWN =
  /\b(surge|rise|increase|growth|decline|decrease|drop|fall|peak|spike|upturn|downturn)$/;

function trendSaid(told: Told, fact: Fact, trend: string): Said {
  const { text } = countedThings(told, fact);
  const subject = { text: `the number of ${text}`, plural: false };
  if (SHOWN.test(trend)) return { subject, verb: verb('show'), rest: withArticle(trend) };
  return { subject, verb: BE, rest: trend.endsWith('ing') ? trend : `described as ${trend}` };
}

/** The first of figure, share, change, rank and trend that is given is what the sentence says; it names the others beside. */
function said(told: Told, fact: Fact): Said {
  const { figure, share, change, rank, trend } = fact;
  if (figure !== undefined) return figureSaid(told, fact, figure);
  if (share !== undefined) return shareSaid(told, fact, share);
  if (change !== undefined) return changeSaid(told, fact);
  if (rank !== undefined) return rankSaid(told, fact, rank);
  return trendSaid(told, fact, trend ?? 'not told');
}

/** What is given beside the first of them. */
function beside(told: Told, fact: Fact): readonly string[] {
  const { figure, share, change, rank, trend } = fact;
  const { things, at, during } = wholeOf(told, fact);
  const all = [
    figure && 'figure',
    share && spaced(percentText(share), 'of', things, at, during),
    change && changeText(fact),
    rank === undefined ? undefined : `rank ${rank}`,
    trend && `trend: ${trend}`,
  ];
  return all.filter((text) => text !== undefined).slice(1);
}

/** The incidents known to be counted, where they are not what is ranked. */
function amongThem({ view }: Told, fact: Fact, subject: NounPhrase): string {
  const incidents = fact.incidents.map((slug) => incidentName(view, slug));
  const isRanked = subject.text === named(incidents).text;
  return incidents.length === 0 || isRanked ? '' : `among them ${listed(incidents)}`;
}

export function statisticReported(told: Told, fact: Fact): Telling {
  const { subject, verb: does, rest } = said(told, fact);
  const asClaimed = told.entry.content.stance === 'CLAIMED' && fact.groups.length > 0;
  const extra = remarks(
    fact.definition,
    breakdownText(told, fact.breakdown),
    ...beside(told, fact),
    amongThem(told, fact, subject),
    asClaimed && fact.measure !== 'CLAIMED_ATTACKS' ? 'as claimed' : undefined,
  );
  const telling = clause(subject, does, spaced(rest, extra), DATED_INSIDE);
  return asClaimed || fact.measure === 'CLAIMED_ATTACKS' ? expressing(telling, 'CLAIMED') : telling;
}
