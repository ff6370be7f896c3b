import { affiliationsAt } from '#libs/projections/affiliations';
import type { Given } from '#libs/projections/testing/given';
import { at } from '#libs/projections/testing/given';
import type { TallyQuestion } from '#libs/projections/tally';
import { tallyAt } from '#libs/projections/tally';
import { viewAt } from '#libs/projections/view';
import { comparableAffiliations } from './affiliations.js';
import { comparableTally } from './tallies.js';

/** What is asked of one chronology after another. */
export interface Asked {
  readonly position?: number;
  readonly publishedBy: string | undefined;
  readonly validAt: string;
  readonly question: TallyQuestion;
}

/** Every affiliation and a tally at one basis; at the head unless a position is told. */
export function answersOf(
  chronicle: Given['chronicle'],
  { position, publishedBy, validAt, question }: Asked,
): object {
  const view = viewAt(chronicle, {
    position: position ?? chronicle.position,
    publishedBy: publishedBy === undefined ? undefined : at(publishedBy),
  });
  const affiliations = affiliationsAt(view, at(validAt), {
    ended: [true, false],
    unknownStarts: true,
  });
  return {
    affiliations: comparableAffiliations(affiliations),
    tally: comparableTally(tallyAt(view, at(validAt), question), question),
  };
}
