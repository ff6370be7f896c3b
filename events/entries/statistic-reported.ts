import { z } from 'zod';
import { defineEntry } from './entry-definition.js';
import { fields } from './fields.js';
import { saysOneOf } from './says-one-of.js';

/** A figure about a whole period and area. It never becomes incidents and never enters a tally. */
export const statisticReported = defineEntry({
  type: 'StatisticReported',
  version: 1,
  fact: z
    .strictObject({
      measure: fields.measure,
      figure: fields.figure,
      share: fields.share,
      shareOf: fields.shareOf,
      change: fields.change,
      comparedWith: fields.comparedWith,
      rank: fields.rank,
      trend: fields.trend,
      groups: fields.groups,
      targets: fields.targets,
      incidents: fields.incidents,
      breakdown: fields.breakdown,
      definition: fields.definition,
    })
    .refine((fact) => saysOneOf(fact, ['figure', 'share', 'change', 'rank', 'trend']), {
      error: 'says none of figure, share, change, rank, trend',
    }),
  date: 'PERIOD',
  stance: (fact) => (fact.measure === 'CLAIMED_ATTACKS' ? 'CLAIMED' : 'ASSERTED'),
});
