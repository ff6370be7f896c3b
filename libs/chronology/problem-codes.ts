/** Every code that a refusal or a hint can carry, and what it means. Codes are stable: add, never rename. */
export const PROBLEM_CODES = {
  FIELD_MISSING: 'A field that is needed is not there.',
  FIELD_UNKNOWN: 'There is no field of this name.',
  FIELD_INVALID: 'The value has not the shape that the field demands.',
  WORD_UNKNOWN: 'The value is none of the words that the field takes.',
  ENTRY_TYPE_UNKNOWN: 'No event of this name can be recorded as an entry.',
  TEXT_UNWRITABLE: 'A text or number has no canonical form and cannot be kept unchanged.',
  SLUG_INVALID:
    'A slug is lower-case words joined by single hyphens, at most 80 characters, never of UUID form.',

  UNKNOWN_SOURCE: 'No source is registered under this id.',
  UNKNOWN_GROUP: 'No group is registered under this id.',
  UNKNOWN_PERSON: 'No person is registered under this id.',
  UNKNOWN_PLACE: 'No place is registered under this id.',
  UNKNOWN_ENTRY: 'No entry is recorded under this id.',
  UNKNOWN_KEY: 'No key was created under this id.',
  NAMED_TWICE: 'A list names the same thing twice.',
  INCIDENT_NOT_REPORTED:
    'Hint: nobody has reported this incident yet; what is said about it is kept and counts once somebody does.',
  REFERS_TO_RETRACTED: 'Hint: the entry that is named was retracted.',

  DATE_UNREADABLE: 'The text is no EDTF date.',
  DATE_IMPOSSIBLE: 'The calendar has no such date.',
  DATE_REVERSED: 'An interval ends before it begins, or a state before it began.',
  DATE_UNBOUNDED: 'The date is open where a bound is needed.',
  DATE_SEVERAL: 'The text names several dates where one is needed.',
  DATE_FIELD_NOT_TAKEN: 'This type of entry takes another field of a date.',
  MOMENT_IMPRECISE: 'The text is too imprecise for a moment.',
  HAPPENS_AFTER_PUBLICATION:
    'Something would have happened after the source that reports it was published.',
  RETRIEVED_BEFORE_PUBLICATION: 'Hint: the source was retrieved before it was published.',

  RANGE_REVERSED: 'The lowest figure exceeds the highest.',
  BEST_OUTSIDE_RANGE: 'The best figure lies outside the lowest and the highest.',
  QUANTITY_NEGATIVE: 'A count is below zero.',
  INCONSISTENT:
    'Hint: an imported range contradicts itself; it is kept as reported and read wide enough to hold its best figure.',

  RELATED_TO_ITSELF: 'A group or person would stand in a relation to itself.',
  REFERS_TO_ITSELF: 'An entry would supersede, withdraw, repeat or be about itself.',
  MUTUAL_REPLACEMENT:
    'Two entries would supersede or withdraw each other, directly or through others.',
  OTHER_PUBLISHER: 'Only the publisher of an entry can supersede or withdraw it.',
  PUBLISHED_BEFORE:
    'Something published earlier cannot supersede or withdraw something published later.',
  REPEATS_OTHER_SOURCE: 'An entry can repeat only an entry of the same source.',
  REPEATS_OTHER_FACT: 'An entry can repeat only an entry of the same type.',
  SHARE_OF_NO_STATISTIC: 'A share is a share of a statistic.',

  NOTHING_TO_CORRECT: 'The correction or amendment changes nothing.',
  TYPE_CHANGED: 'A correction cannot change the type of an entry.',
  ALREADY_RETRACTED: 'The entry was retracted before.',
  ENTRY_RETRACTED: 'A retracted entry cannot be corrected.',
  REVISION_CHANGED: 'The thing was changed since the revision that the writer saw.',
  KEY_CONFLICT: 'The same id or idempotency key was used before for something else.',

  ISO_CODE_UNKNOWN: 'ISO 3166 has no such code.',
  ISO_KIND_MISMATCH: 'The code names another kind of place.',
  POINT_IMPOSSIBLE: 'The globe has no such latitude or longitude.',
  PLACE_CYCLE: 'A place would be part of itself.',
  DERIVATION_CYCLE: 'A source would be derived from itself.',

  PAIR_EXPECTED: 'Two different ids are needed.',
  ALREADY_JOINED: 'The two stand matched or unified already.',
  NOT_JOINED: 'The two do not stand matched or unified as a pair.',
  SEPARATION_LEAVES_PATH: 'The two would remain one through others.',
  KEY_ID_TAKEN: 'A key was created under this id before.',
  ALREADY_REVOKED: 'The key was revoked before.',
} as const;

export type ProblemCode = keyof typeof PROBLEM_CODES;
