import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ERROR_CODES } from '#apps/api/src/error-codes';
import type { ErrorCode } from '#apps/api/src/error-codes';
import { EventStoreError } from '#libs/event-store/event-store-error';
import { MemoryEventStore } from '#libs/event-store/memory/memory-event-store';
import { ClockBehindLogError, StreamContendedError } from '#libs/recorder/recorder-error';
import { textOf } from '../house/repository.js';
import { recordSmallChronology } from './small-chronology.js';
import { startService } from './start-service.js';
import type { Service } from './start-service.js';

const PATIENCE = 60_000;
const NIL = '00000000-0000-4000-8000-000000000000';

/** A log that fails as it is told. */
class FailingEventStore extends MemoryEventStore {
  failure: (() => ReturnType<MemoryEventStore['append']>) | undefined;

  override append(...asked: Parameters<MemoryEventStore['append']>) {
    return this.failure?.() ?? super.append(...asked);
  }
}

let store: FailingEventStore;
let service: Service;

beforeAll(async () => {
  store = new FailingEventStore();
  service = await startService({
    store,
    settings: { waitMs: 50 },
    searchedIn: { search: () => Promise.resolve({ refused: 'TOO_BROAD' }) },
  });
  await recordSmallChronology(service);
}, PATIENCE);

afterAll(async () => {
  await service.close();
  await store.close();
});

interface Provoked {
  /** Asked as a document of GraphQL, unless the request says otherwise. */
  readonly query?: string;
  readonly variables?: object;
  readonly says: RegExp;
  readonly request?: { readonly path?: string } & RequestInit;
  readonly key?: () => string;
  readonly failure?: () => ReturnType<MemoryEventStore['append']>;
}

const asOf = (asked: string): string => `{ chronology(asOf: { ${asked} }) { id } }`;
const inChronology = (field: string): string => `{ chronology { ${field} } }`;
const assuming = (pledging: string, field: string): string =>
  `{ chronology(assume: { source: "article", fact: { allegiancePledged: { from: "${pledging}", to: "parent" } } }) { ${field} } }`;
const REGISTER = 'mutation { registerGroup(input: { slug: "new", name: "New" }) { outcome } }';
const write = (): string => service.keys.write;
const times = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join(' ');
const json = { 'content-type': 'application/json' };

const PROVOKED: Readonly<Partial<Record<ErrorCode, Provoked>>> = {
  UNAUTHENTICATED: { query: REGISTER, says: /key/ },
  FORBIDDEN: { query: REGISTER, key: () => service.keys.read, says: /write/ },
  AS_OF_CONFLICT: { query: asOf('position: "1", recordedBy: "2026"'), says: /position/i },
  BASIS_UNREADABLE: { query: asOf('basis: "nonsense"'), says: /"nonsense" is no basis/ },
  BASIS_ASSUMED: {
    query: '{ node(id: "group:parent@assumed_1") { id } }',
    says: /assumptions, and those are not kept/,
  },
  MOMENT_IMPRECISE: { query: asOf('validAt: "2019-21"'), says: /2019-21 is no moment/ },
  MOMENT_IN_FUTURE: { query: asOf('recordedBy: "2999"'), says: /2999/ },
  MOMENT_OUT_OF_RANGE: { query: asOf('validAt: "-0500"'), says: /-0500/ },
  POSITION_AHEAD: { query: asOf('position: "99999"'), says: /99999/ },
  NOT_CAUGHT_UP: { query: '{ chronology(waitFor: "99999") { id } }', says: /99999/ },
  DATE_IMPOSSIBLE: { query: asOf('validAt: "2019-02-30"'), says: /February 2019 has 28 days/ },
  DATE_REVERSED: {
    query: inChronology('tally(where: { happened: "2019/2018" }) { text }'),
    says: /2019\/2018/,
  },
  DATE_SEVERAL: {
    query: inChronology('tally(where: { happened: "{2018,2020}" }) { text }'),
    says: /2018/,
  },
  DATE_UNREADABLE: { query: asOf('validAt: "20190515"'), says: /"20190515" is no date/ },
  DATE_UNBOUNDED: {
    query: inChronology('tally(where: { happened: "../.." }) { text }'),
    says: /open on both sides/,
  },
  ASSUMPTION_REFUSED: {
    query: assuming('parent', 'affiliations { totalCount }'),
    says: /RELATED_TO_ITSELF at assume\[0\]/,
  },
  NOT_UNDER_ASSUMPTION: {
    query: assuming('ally', 'entries { totalCount }'),
    says: /Chronology\.entries is not answered under assumptions/,
  },
  UNKNOWN_ENTRY: { query: inChronology(`entry(id: "${NIL}") { id }`), says: new RegExp(NIL) },
  UNKNOWN_GROUP: {
    query: inChronology('tally(where: { group: "nobody" }) { text }'),
    says: /no group has the id "nobody"/i,
  },
  UNKNOWN_INCIDENT: { query: inChronology('incident(id: "nothing") { id }'), says: /nothing/ },
  UNKNOWN_PERSON: { query: inChronology(`person(id: "${NIL}") { id }`), says: new RegExp(NIL) },
  UNKNOWN_PLACE: { query: inChronology('place(id: "nowhere") { id }'), says: /nowhere/ },
  UNKNOWN_SOURCE: { query: inChronology('source(id: "nothing") { id }'), says: /nothing/ },
  ID_UNREADABLE: { query: '{ node(id: "nonsense") { id } }', says: /nonsense/ },
  CURSOR_UNREADABLE: {
    query: inChronology('entries(after: "nonsense") { totalCount }'),
    says: /nonsense|cursor/,
  },
  PAGE_INVALID: { query: inChronology('entries(first: 1000) { totalCount }'), says: /1000/ },
  TALLY_DIMENSIONS_CONFLICT: {
    query: inChronology('tally(groupBy: [YEAR, MONTH]) { text }'),
    says: /YEAR|MONTH/,
  },
  DEPTH_LIMIT: {
    query: `{ chronology { groups { nodes ${'{ branches { nodes { from '.repeat(6)} { slug } ${'} } }'.repeat(6)} } } }`,
    says: /levels of selections/,
  },
  ALIAS_LIMIT: {
    query: inChronology(times(31, (index) => `a${String(index)}: id`)),
    says: /31 aliases/,
  },
  DIRECTIVE_LIMIT: {
    query: `{ log { ${times(6, () => 'position @skip(if: false)')} } }`,
    says: /6 directives/,
  },
  ROOT_FIELD_LIMIT: { query: `{ ${times(21, () => 'log { position }')} }`, says: /21 root fields/ },
  COST_LIMIT: {
    query: inChronology(
      'entries(first: 100) { nodes { disputedBy(first: 100) { nodes { disputedBy(first: 100) { totalCount } } } } }',
    ),
    says: /nodes; at most 10000/,
  },
  SEARCH_TOO_BROAD: {
    query: inChronology('entries(search: "everywhere") { totalCount }'),
    says: /Too many entries/,
  },
  BATCH_LIMIT: {
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    variables: { ids: Array.from({ length: 101 }, () => 'a') },
    says: /At most 100 ids/,
  },
  BODY_LIMIT: {
    says: /large/,
    request: {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ query: ' '.repeat(300_000) }),
    },
  },
  CLOCK_BEHIND_LOG: {
    query: REGISTER,
    key: write,
    failure: () => Promise.reject(new ClockBehindLogError(0, 120_000)),
    says: /120 s before the log's last event/,
  },
  OUTCOME_UNKNOWN: {
    query: REGISTER,
    key: write,
    failure: () => Promise.resolve({ outcome: 'unknown', cause: new Error('the link broke') }),
    says: /cannot tell whether event .* was written to annals.group-new/,
  },
  LOG_UNAVAILABLE: {
    query: REGISTER,
    key: write,
    failure: () => Promise.reject(new EventStoreError('LOG_FULL', 'the disk is full: make room')),
    says: /disk is full/,
  },
  STREAM_CONTENDED: {
    query: REGISTER,
    key: write,
    failure: () => Promise.reject(new StreamContendedError('annals.group-new', 16)),
    says: /annals.group-new changed 16 times/,
  },
  EVENT_TOO_LARGE: {
    query: REGISTER,
    key: write,
    failure: () => Promise.reject(new EventStoreError('EVENT_TOO_LARGE', 'larger than 1 MiB')),
    says: /larger than 1 MiB/,
  },
  BAD_REQUEST: {
    says: /Body is not valid JSON/,
    request: { method: 'POST', headers: json, body: '{' },
  },
  BAD_USER_INPUT: {
    query: 'query ($first: Int!) { chronology { entries(first: $first) { totalCount } } }',
    variables: { first: 'many' },
    says: /many/,
  },
  GRAPHQL_PARSE_FAILED: { query: '{ chronology {', says: /Syntax Error/ },
  GRAPHQL_VALIDATION_FAILED: { query: '{ nothing }', says: /nothing/ },
  OPERATION_RESOLUTION_FAILURE: {
    query: 'query A { __typename } query B { __typename }',
    says: /operation/i,
  },
  PERSISTED_QUERY_NOT_FOUND: {
    says: /PersistedQueryNotFound/,
    request: {
      method: 'POST',
      headers: json,
      body: JSON.stringify({
        extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } },
      }),
    },
  },
  NOT_FOUND: { says: /Cannot GET \/nothing/, request: { path: '/nothing' } },
  UNSUPPORTED_MEDIA_TYPE: {
    says: /Unsupported Media Type/,
    request: { method: 'POST', headers: { 'content-type': 'text/csv' }, body: 'a,b' },
  },
  INTERNAL_SERVER_ERROR: {
    query: REGISTER,
    key: write,
    failure: () => Promise.reject(new Error('EIO')),
    says: /Internal server error \(reference/,
  },
};

/** What needs more than one request, with the spec that provokes it and reads its message. */
const ELSEWHERE: Readonly<Partial<Record<ErrorCode, string>>> = {
  BASIS_FOREIGN: 'test/service/basis.spec.ts',
  CURSOR_FOREIGN: 'test/service/subscriptions.spec.ts',
  SUBSCRIPTION_LIMIT: 'test/service/sockets.spec.ts',
  SUBSCRIPTION_ONLY: 'test/service/subscriptions.spec.ts',
};

interface Shown {
  readonly message: string;
  readonly extensions: { readonly code: string };
}

async function answered({ query, variables, request, key }: Provoked): Promise<readonly Shown[]> {
  const { path = '/graphql', ...init } = request ?? {
    method: 'POST',
    body: JSON.stringify({ query, variables }),
    headers: {
      ...json,
      ...(key === undefined ? {} : { authorization: `Bearer ${key()}` }),
    },
  };
  const response = await fetch(`${service.url}${path}`, init);
  const { errors } = (await response.json()) as { readonly errors?: readonly Shown[] };
  return errors ?? [];
}

describe('every error', () => {
  it.each(Object.entries(PROVOKED))(
    '%s is told in words, and the log does not move',
    async (code, provoked) => {
      const before = service.projector.position;
      const head = await store.head();
      store.failure = provoked.failure;
      const [error] = await answered(provoked);
      store.failure = undefined;
      expect(error?.extensions.code).toBe(code);
      expect(error?.message).toMatch(provoked.says);
      expect(service.projector.position).toBe(before);
      expect(await store.head()).toBe(head);
    },
  );

  it('is provoked here, or in the spec that is named', () => {
    const here = Object.keys(PROVOKED);
    const elsewhere = Object.entries(ELSEWHERE).map(([code, file]) => {
      expect([code, textOf(file).includes(code)]).toEqual([code, true]);
      return code;
    });
    expect([...here, ...elsewhere].toSorted()).toEqual(Object.keys(ERROR_CODES).toSorted());
  });
});
