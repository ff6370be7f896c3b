import { affiliationsAt } from '#libs/projections/ties/affiliations';
import { entriesAt } from '#libs/projections/entries/entries';
import { scopeOf } from '#libs/projections/ties/branch-scope';
import { certaintyOf } from '#libs/projections/incidents/entry-certainty';
import { headlineOf } from '#libs/projections/entries/headline';
import { statisticsAt } from '#libs/projections/statistics/statistics';
import type { Chronicle } from '#libs/projections/chronicle/chronicle';
import { at } from '#libs/projections/testing/given';
import type { TallyQuestion } from '#libs/projections/tally/tally';
import { tallyAt } from '#libs/projections/tally/tally';
import type { View } from '#libs/projections/view/view';
import { viewAt } from '#libs/projections/view/view';
import { comparableAffiliations } from './affiliations.js';
import { comparableTally } from './tallies.js';

/** What is asked of one chronology after another. */
export interface Asked {
  readonly position?: number;
  readonly publishedBy: string | undefined;
  readonly validAt: string;
  readonly question: TallyQuestion;
}

function viewFor(chronicle: Chronicle, { position, publishedBy }: Asked): View {
  return viewAt(chronicle, {
    position: position ?? chronicle.position,
    publishedBy: publishedBy === undefined ? undefined : at(publishedBy),
  });
}

const EVERY_TIE = { ended: [true, false], unknownStarts: true } as const;

/** Every affiliation and a tally at one basis; at the head unless a position is told. */
export function answersOf(chronicle: Chronicle, asked: Asked): object {
  const view = viewFor(chronicle, asked);
  const moment = at(asked.validAt);
  const { question } = asked;
  return {
    affiliations: comparableAffiliations(affiliationsAt(view, moment, EVERY_TIE)),
    tally: comparableTally(tallyAt(view, moment, question), question),
    scopes: scopesAt(view, moment),
  };
}

/** What every branch covers, is limited to, and does not cover. */
function scopesAt(view: View, moment: number): object {
  const areas = [...view.groups.keys()]
    .toSorted()
    .filter((group) => view.canonicalGroup(group) === group)
    .flatMap((group) => scopeOf(view, group, moment))
    .map(({ key, certainty, reason, ended, since, until, evidence }) => {
      const dates = { since: since.bounds, until: until?.bounds };
      return [key, { certainty, reason, ended, ...dates, evidence: evidence.length }] as const;
    });
  return Object.fromEntries(areas);
}

/** Leaves out what an answer is made from, and what only tells how it was recorded since. */
function withoutSources(_name: string, value: unknown): unknown {
  const isEntry = typeof value === 'object' && value !== null && 'revision' in value;
  if (isEntry && 'uuid' in value) return value.uuid;
  return value === Infinity || value === -Infinity ? String(value) : value;
}

/** The same as it is given away: in its order, and with its texts. */
function written(answer: unknown): string {
  return JSON.stringify(answer, withoutSources);
}

/** Every affiliation and a tally of a view, as they are given away. */
export function tiesAndTallyOf(view: View, { validAt, question }: Omit<Asked, 'position'>): object {
  const moment = at(validAt);
  return {
    affiliations: written(affiliationsAt(view, moment, EVERY_TIE)),
    tally: written(tallyAt(view, moment, question)),
  };
}

/** The same of a chronicle, and every entry and statistic. */
export function everyAnswerOf(chronicle: Chronicle, asked: Asked): object {
  const view = viewFor(chronicle, asked);
  const moment = at(asked.validAt);
  const { question } = asked;
  const status = ['STANDING', 'SUPERSEDED', 'WITHDRAWN', 'RETRACTED'] as const;
  const entries = entriesAt(view, moment, { filter: { status }, orderBy: 'DATE' });
  return {
    ...tiesAndTallyOf(view, asked),
    entries: entries.map((entry) =>
      [entry.uuid, entry.status, certaintyOf(view, entry, moment), headlineOf(view, entry)].join(
        ' ',
      ),
    ),
    statistics: written(statisticsAt(view, moment, { filter: {}, words: question.words })),
  };
}
