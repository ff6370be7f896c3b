import { ENTRY_DEFINITIONS } from '#events/entries/entry-definitions';
import type { EntryType as EventName } from '#events/entries/entry-definitions';
import type { EntryType } from '../graphql/schema-types.js';

/** The name of an event as GraphQL writes it: `BranchAnnounced` is `BRANCH_ANNOUNCED`. */
function upperCase(name: string): EntryType {
  return name.replaceAll(/(?<!^)(?=[A-Z])/g, '_').toUpperCase() as EntryType;
}

const EVENT_NAMES = Object.keys(ENTRY_DEFINITIONS) as readonly EventName[];
const SHOWN = Object.fromEntries(EVENT_NAMES.map((name) => [name, upperCase(name)])) as Readonly<
  Record<EventName, EntryType>
>;
const RECORDED: ReadonlyMap<EntryType, EventName> = new Map(
  EVENT_NAMES.map((name) => [SHOWN[name], name]),
);

/** A type of entry as GraphQL names it. */
export function shownType(name: EventName): EntryType {
  return SHOWN[name];
}

/** A type of entry as events name it. */
export function eventName(type: EntryType): EventName {
  const name = RECORDED.get(type);
  if (name === undefined) throw new Error(`${type} is the name of no event`);
  return name;
}
