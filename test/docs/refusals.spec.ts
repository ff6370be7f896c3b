import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventStoreError } from '#libs/event-store/event-store-error';
import { MemoryEventStore } from '#libs/event-store/memory/memory-event-store';
import { ask, dataOf } from '../service/asking.js';
import { startService } from '../service/start-service.js';
import type { Service } from '../service/start-service.js';

/** A log whose disk can be full. */
class FullEventStore extends MemoryEventStore {
  full = false;

  override append(...asked: Parameters<MemoryEventStore['append']>) {
    return this.full
      ? Promise.reject(new EventStoreError('LOG_FULL', 'the disk is full: make room'))
      : super.append(...asked);
  }
}

const REGISTER = `mutation { registerGroup(input: { slug: "a", name: "A" }) { outcome position } }`;
const WRONG = `mutation {
  recordEntry(
    input: {
      source: "nowhere"
      date: { when: { edtf: "2019-02-30" } }
      fact: { branchAnnounced: { branch: "nobody", parent: "nothing" } }
    }
  ) {
    outcome
    position
    problems { code path }
  }
}`;

let store: FullEventStore;
let service: Service;

beforeAll(async () => {
  store = new FullEventStore();
  service = await startService({ store });
});

afterAll(async () => {
  await service.close();
  await store.close();
});

async function position(): Promise<unknown> {
  return dataOf(await ask(service.url, '{ log { position } }'));
}

describe('what is refused', () => {
  it('by the domain tells everything at once, and moves the log by nothing', async () => {
    const before = await position();
    const eventsBefore = await store.head();
    const answer = await ask(service.url, WRONG, { key: service.keys.write });
    const { recordEntry } = dataOf(answer) as {
      readonly recordEntry: { readonly problems: readonly { readonly code: string }[] };
    };
    expect(recordEntry).toMatchObject({ outcome: 'REFUSED', position: null });
    expect(recordEntry.problems.map(({ code }) => code).toSorted()).toEqual([
      'DATE_IMPOSSIBLE',
      'UNKNOWN_GROUP',
      'UNKNOWN_GROUP',
      'UNKNOWN_SOURCE',
    ]);
    expect(await position()).toEqual(before);
    expect(await store.head()).toEqual(eventsBefore);
  });

  it('by a full disk is told as such, and can be sent again', async () => {
    const before = await position();
    store.full = true;
    const { data, errors } = await ask(service.url, REGISTER, { key: service.keys.write });
    expect(data).toEqual({ registerGroup: null });
    expect(errors).toMatchObject([
      {
        message: 'the disk is full: make room',
        path: ['registerGroup'],
        extensions: { code: 'LOG_UNAVAILABLE' },
      },
    ]);
    expect(await position()).toEqual(before);
    store.full = false;
    const again = await ask(service.url, REGISTER, { key: service.keys.write });
    expect(dataOf(again)).toMatchObject({ registerGroup: { outcome: 'RECORDED' } });
  });

  it('because nobody can tell which operation is meant has a code', async () => {
    const { errors } = await ask(service.url, 'query A { __typename } query B { __typename }');
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([
      'OPERATION_RESOLUTION_FAILURE',
    ]);
  });

  it('because a query by hash is not known has a code', async () => {
    const sha256Hash = '0'.repeat(64);
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } } }),
    });
    const { errors } = (await response.json()) as {
      readonly errors: readonly { readonly extensions: { readonly code: string } }[];
    };
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
  });
});
