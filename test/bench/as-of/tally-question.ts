import type { TallyQuestion } from '#libs/projections/tally/tally';

/** The tally that the benches ask for. */
export const BY_GROUP_PROVINCE_MONTH: TallyQuestion = {
  filter: {},
  groupBy: ['GROUP', 'PROVINCE', 'MONTH'],
  attribution: 'ANY',
  branches: 'AS_NAMED',
  casualties: 'WIDEST',
  counting: 'AS_REPORTED',
  words: 'AS_REPORTED',
};
