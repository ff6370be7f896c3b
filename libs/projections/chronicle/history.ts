/** A value and where in the log it became so. */
export interface Version<Value> {
  readonly position: number;
  readonly recordedAt: number;
  readonly recorder: string;
  readonly value: Value;
}

/** All values that something has had, in the order of the log. */
export type History<Value> = readonly Version<Value>[];

/** The last version at or before `position`; undefined when there was none yet. */
export function versionAt<Value>(
  history: History<Value> | undefined,
  position: number,
): Version<Value> | undefined {
  return history?.findLast((version) => version.position <= position);
}
