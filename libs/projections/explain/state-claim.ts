import type { StateRow } from '../states/state-row.js';

/** One text for what is said of a state, whoever says it and however often; undefined where nothing is said. */
export function stateClaim(row: StateRow | undefined): string | undefined {
  if (row === undefined) return undefined;
  const { certainty, ended, disputed } = row;
  return JSON.stringify({ certainty, ended, disputed });
}
