import type { EntryType } from '#events/entries/entry-definitions';
import type { EntryContent } from '#events/entries/entry';
import { referencesOf } from '#events/entries/references-of';
import type { ReferenceKind } from '#events/entries/references-of';

/** Which entries a stream delivers, by what their events themselves name. Lists hold alternatives; an absent field asks for nothing. */
export interface StreamFilter {
  readonly type?: readonly EntryType[] | undefined;
  readonly group?: readonly string[] | undefined;
  readonly place?: readonly string[] | undefined;
  readonly source?: readonly string[] | undefined;
}

const GROUPS: readonly ReferenceKind[] = ['GROUP', 'ACTOR'];
const PLACES: readonly ReferenceKind[] = ['PLACE'];

/** Whether an event's own content is meant. Nothing else is looked at, so that the answer is the same whenever it is asked. */
export function isMeant(content: EntryContent, filter: StreamFilter): boolean {
  const { type, source, group, place } = filter;
  return (
    (type?.includes(content.type) ?? true) &&
    (source?.includes(content.source) ?? true) &&
    names(content, GROUPS, group) &&
    names(content, PLACES, place)
  );
}

function names(
  content: EntryContent,
  kinds: readonly ReferenceKind[],
  asked: readonly string[] | undefined,
): boolean {
  if (asked === undefined) return true;
  return referencesOf(content).some(({ kind, id }) => kinds.includes(kind) && asked.includes(id));
}
