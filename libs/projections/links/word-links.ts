/**
 * How the words of entries hang together by what was ever recorded, whatever became of it: whatever an entry's words may depend on is
 * reached, and often a little more.
 */
export interface WordLinks {
  /** The entries that name something: a group, person, place, incident, source or entry. */
  namedBy(id: string): Iterable<string>;
  /** The entries that report an incident. */
  reportsOf(incident: string): Iterable<string>;
  /** The incidents that an entry reports. */
  reportedIn(uuid: string): Iterable<string>;
  /** What an entry supersedes or withdraws. */
  replaces(uuid: string): Iterable<string>;
  /** What supersedes or withdraws an entry. */
  replacedBy(uuid: string): Iterable<string>;
  /** The incidents that were ever said to be one with this one. */
  matchedWith(incident: string): Iterable<string>;
  /** The groups that were ever said to be one with this one. */
  unifiedWith(group: string): Iterable<string>;
}
