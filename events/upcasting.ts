import type { JsonObject } from './json.js';

/** Turns the data of one version of an event type into that of the next. */
type Upcaster = (data: JsonObject) => JsonObject;

/** By event type: the upcaster from version 1 to 2, from 2 to 3, and so on. */
export type Upcasters = Readonly<Record<string, readonly Upcaster[]>>;

/**
 * Old versions are upcast when they are read and never rewritten. All types are at their first version so far.
 *
 * A correction holds a whole entry without a version of its own. So with every new version of any type of entry `EntryCorrected`
 * gets a new version too, whose upcaster applies the entry's to the replacements of that type.
 */
export const UPCASTERS: Upcasters = {};

/** Data written at `version`, in the newest version's shape. */
export function upcast(
  type: string,
  version: number,
  data: JsonObject,
  upcasters: Upcasters = UPCASTERS,
): JsonObject {
  return (upcasters[type] ?? []).slice(version - 1).reduce((older, next) => next(older), data);
}
