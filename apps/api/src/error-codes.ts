/**
 * Every code that `extensions.code` of an error can carry, and what it means. What the domain refuses is no error: it stands in
 * `problems` of a payload, under codes of its own. Codes are stable: add, never rename.
 */
export const ERROR_CODES = {
  UNAUTHENTICATED:
    'A key is needed, or the key that was sent opens nothing. Send `Authorization: Bearer annals_...`.',
  FORBIDDEN:
    'The key may not do this: it lacks the scope, or the web page may not connect from where it was loaded.',

  AS_OF_CONFLICT: 'Two clocks of `asOf` exclude each other.',
  BASIS_FOREIGN:
    'The basis belongs to another chronology, or to another copy of the log than this one.',
  BASIS_UNREADABLE: 'The text is no basis.',
  BASIS_ASSUMED: 'The basis or id is of an answer that rested on assumptions, which are not kept.',
  MOMENT_IMPRECISE: 'The text is too imprecise for a moment.',
  MOMENT_IN_FUTURE: 'A moment on the recorded clock has not begun yet.',
  MOMENT_OUT_OF_RANGE: 'A moment lies outside the years 0 to 9999.',
  POSITION_AHEAD: 'Nothing is recorded at that position yet.',
  NOT_CAUGHT_UP: 'This node did not see that position in time. Ask again.',
  DATE_IMPOSSIBLE: 'The calendar has no such date.',
  DATE_REVERSED: 'An interval ends before it begins.',
  DATE_SEVERAL: 'The text names several dates where one period is needed.',
  DATE_UNBOUNDED: 'The date is open where a bound is needed.',
  DATE_UNREADABLE: 'The text is no EDTF date.',

  ASSUMPTION_REFUSED:
    'What is to be assumed could not be recorded. `extensions.problems` names everything that is wrong, under the codes of the domain.',
  NOT_UNDER_ASSUMPTION: 'Under assumptions only affiliations and tallies are answered.',

  UNKNOWN_ENTRY: 'No entry is recorded under this id.',
  UNKNOWN_GROUP:
    'No group is registered under this id. `extensions.candidates` names what may be meant.',
  UNKNOWN_INCIDENT: 'No entry names an incident by this id.',
  UNKNOWN_PERSON: 'No person is registered under this id.',
  UNKNOWN_PLACE:
    'No place is registered under this id. `extensions.candidates` names what may be meant.',
  UNKNOWN_SOURCE: 'No source is registered under this id.',
  ID_UNREADABLE: 'The text is no id that an answer gave.',

  CURSOR_FOREIGN: 'The cursor comes from another list: another field, filter, order or basis.',
  CURSOR_UNREADABLE: 'The text is no cursor.',
  PAGE_INVALID:
    'A page is asked for from both ends at once, is negative, or is larger than allowed.',
  TALLY_DIMENSIONS_CONFLICT: 'The rows of a tally cannot be by all of these at once.',

  DEPTH_LIMIT: 'The selection is too deep.',
  ALIAS_LIMIT: 'The document has too many aliases.',
  DIRECTIVE_LIMIT: 'The document has too many directives.',
  ROOT_FIELD_LIMIT: 'The operation has too many root fields.',
  COST_LIMIT:
    'The operation asks for too many nodes: page sizes are multiplied along the way down.',
  SEARCH_TOO_BROAD: 'Too many entries could hold the words that are searched for.',
  BATCH_LIMIT: 'Too many entries, or too many ids, at once.',
  BODY_LIMIT: 'The request is too large.',
  SUBSCRIPTION_LIMIT:
    'Too many subscriptions over one connection, or too many connections from one address or in all; the message says which.',
  SUBSCRIPTION_ONLY:
    'Only subscriptions travel over the WebSocket; send queries and mutations over HTTP.',

  CLOCK_BEHIND_LOG:
    'The clock of this node runs behind the log; nothing is written until that is mended or accepted.',
  OUTCOME_UNKNOWN:
    'The log cannot tell whether the event was written. Send the same request again: it is written once.',
  STREAM_CONTENDED: 'Too many writers change the same thing at once. Send the same request again.',
  EVENT_TOO_LARGE: 'What would be recorded is larger than the log takes.',
  LOG_UNAVAILABLE: 'The log could not be read or written.',

  BAD_REQUEST: 'The HTTP request is no GraphQL request.',
  BAD_USER_INPUT: 'A variable does not have the type that the document declares.',
  GRAPHQL_PARSE_FAILED: 'The document is no GraphQL, or has too many tokens.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE: 'The document does not say which of its operations is meant.',
  PERSISTED_QUERY_NOT_FOUND: 'The hash of the query is not known here; send the query with it.',
  NOT_FOUND: 'There is nothing at this address.',
  UNSUPPORTED_MEDIA_TYPE: 'The body of the request has a media type that is not read here.',
  INTERNAL_SERVER_ERROR:
    'Something broke. The message names the request; the log of the server has the rest.',
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;
