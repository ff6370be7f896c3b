/** How a command ended, for scripts. */
export const EXIT = {
  ALL: 0,
  FAILURE: 1,
  USAGE: 2,
  SOME_REJECTED: 3,
  REFUSED_WHOLE: 4,
  OUTCOME_UNKNOWN: 5,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
