import type { TallyQuestion } from '#libs/projections/tally/tally';
import type { ChronologyTallyArgs } from '../graphql/schema-types.js';
import { refusal } from '../refusal.js';
import { incidentFilter } from './filters.js';
import type { FilterReader } from './filters.js';

/** Dimensions that say the same thing more or less finely: rows can be by one of each set. */
const ALTERNATIVES = [
  ['PLACE', 'PROVINCE', 'COUNTRY'],
  ['YEAR', 'MONTH'],
] as const;

/** The question that the arguments of a tally ask. */
export function tallyQuestion(reader: FilterReader, args: ChronologyTallyArgs): TallyQuestion {
  const { groupBy, attribution, branches, casualties, counting, words } = args;
  for (const set of ALTERNATIVES) {
    const asked = groupBy.filter((dimension) => set.some((one) => one === dimension));
    if (asked.length > 1)
      throw refusal('TALLY_DIMENSIONS_CONFLICT', `Rows are by one of ${asked.join(', ')}.`, {
        at: 'tally.groupBy',
        advice: 'Ask for two tallies.',
      });
  }
  return {
    filter: incidentFilter(reader, args.where),
    groupBy: [...new Set(groupBy)],
    attribution,
    branches,
    casualties,
    counting,
    words,
  };
}
