import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, dataOf } from './asking.js';
import { startService } from './start-service.js';
import type { Service } from './start-service.js';

const REGISTRY = `mutation {
  one: registerSource(input: { slug: "one", title: "One", publisher: "A", published: "2016-09-01" }) { outcome }
  two: registerSource(input: { slug: "two", title: "Two", publisher: "B", published: "2016-09-02" }) { outcome }
  three: registerSource(input: { slug: "three", title: "Three", publisher: "C", published: "2016-09-03" }) { outcome }
  a: registerGroup(input: { slug: "a", name: "A" }) { outcome }
  b: registerGroup(input: { slug: "b", name: "B" }) { outcome }
  c: registerGroup(input: { slug: "c", name: "C" }) { outcome }
  d: registerGroup(input: { slug: "d", name: "D" }) { outcome }
  e: registerGroup(input: { slug: "e", name: "E" }) { outcome }
  pakistan: registerPlace(input: { slug: "pakistan", name: "Pakistan", placeKind: COUNTRY }) { outcome }
  quetta: registerPlace(input: { slug: "quetta", name: "Quetta", placeKind: CITY, partOf: "pakistan" }) { outcome }
}`;

let service: Service;

beforeAll(async () => {
  service = await startService();
  const { url, keys } = service;
  dataOf(await ask(url, REGISTRY, { key: keys.write }));
  for (const source of ['one', 'two', 'three'])
    await mutate(
      `recordEntry(input: { source: "${source}", fact: { incidentReported: { incident: "${source}", incidentKind: BOMBING } }, date: { when: { edtf: "2016-08-08" } }, places: [{ place: "quetta" }] })`,
    );
}, 60_000);

afterAll(() => service.close());

interface Payload {
  readonly outcome: string;
  readonly problems: readonly {
    readonly code: string;
    readonly message: string;
    readonly advice: string | null;
  }[];
  readonly position: string | null;
}

async function mutate(mutation: string): Promise<Payload> {
  const { url, keys } = service;
  const query = `mutation { done: ${mutation} { outcome problems { code message advice } position } }`;
  const { done } = dataOf(await ask(url, query, { key: keys.write })) as { readonly done: Payload };
  return done;
}

function pair(decision: string, field: 'incidents' | 'groups', ...slugs: readonly string[]) {
  return mutate(
    `${decision}(input: { ${field}: [${slugs.map((slug) => `"${slug}"`).join(', ')}], reason: "looked into" })`,
  );
}

async function chronology(selection: string, position?: string | null): Promise<unknown> {
  const asOf = position == null ? '' : `(asOf: { position: "${position}" })`;
  return (
    dataOf(await ask(service.url, `{ chronology${asOf} { ${selection} } }`)) as {
      readonly chronology: unknown;
    }
  ).chronology;
}

const INCIDENTS =
  'incidents { nodes { slug matchedWith } } matchingSuggestions { nodes { score incidents { slug } } }';
const suggestion = (...slugs: readonly string[]) => ({
  score: 65,
  incidents: slugs.map((slug) => ({ slug })),
});
const alone = (slug: string) => ({ slug, matchedWith: [] });

describe('incidents that were reported apart', () => {
  it('are three, each suggested to be another, until somebody decides', async () => {
    expect(await chronology(INCIDENTS)).toEqual({
      incidents: { nodes: [alone('one'), alone('three'), alone('two')] },
      matchingSuggestions: {
        nodes: [suggestion('one', 'three'), suggestion('one', 'two'), suggestion('three', 'two')],
      },
    });
  });

  let joined: string | null = null;

  it('become one by decisions, and are no longer suggested', async () => {
    expect(await pair('matchIncidents', 'incidents', 'one', 'two')).toMatchObject({
      outcome: 'RECORDED',
    });
    ({ position: joined } = await pair('matchIncidents', 'incidents', 'two', 'three'));
    expect(await chronology(INCIDENTS)).toEqual({
      incidents: { nodes: [{ slug: 'one', matchedWith: ['three', 'two'] }] },
      matchingSuggestions: { nodes: [] },
    });
  });

  it('are not separated where others join them: the way is named', async () => {
    expect(await pair('separateIncidents', 'incidents', 'one', 'three')).toEqual({
      outcome: 'REFUSED',
      problems: [
        {
          code: 'NOT_JOINED',
          message: 'one and three are one only through one – two – three.',
          advice: 'Separate a pair on that way.',
        },
      ],
      position: null,
    });
  });

  it('are two again after a separation, stay one as of before, and are not suggested again', async () => {
    expect(await pair('separateIncidents', 'incidents', 'two', 'three')).toMatchObject({
      outcome: 'RECORDED',
    });
    expect(await chronology(INCIDENTS)).toEqual({
      incidents: { nodes: [{ slug: 'one', matchedWith: ['two'] }, alone('three')] },
      matchingSuggestions: { nodes: [] },
    });
    expect(await chronology(INCIDENTS, joined)).toMatchObject({
      incidents: { nodes: [{ slug: 'one', matchedWith: ['three', 'two'] }] },
    });
  });

  it('are suggested as of before they were ever decided on', async () => {
    const before = String(Number(joined) - 2);
    expect(await chronology('matchingSuggestions { totalCount }', before)).toEqual({
      matchingSuggestions: { totalCount: 3 },
    });
  });
});

describe('groups of several names', () => {
  const GROUPS = 'groups { nodes { slug } }';

  it('are unified and separated in the same way, and as of any position', async () => {
    await pair('unifyGroups', 'groups', 'a', 'b');
    const { position } = await pair('unifyGroups', 'groups', 'b', 'c');
    expect(await pair('unifyGroups', 'groups', 'a', 'c')).toMatchObject({
      outcome: 'REFUSED',
      problems: [
        { code: 'ALREADY_JOINED', message: 'a and c are one already, through a – b – c.' },
      ],
    });
    expect(await chronology(GROUPS)).toEqual({
      groups: { nodes: [{ slug: 'a' }, { slug: 'd' }, { slug: 'e' }] },
    });
    const refused = await pair('separateGroups', 'groups', 'a', 'c');
    expect(refused.problems).toMatchObject([
      { code: 'NOT_JOINED', message: 'a and c are one only through a – b – c.' },
    ]);
    expect(await chronology(GROUPS, position)).toMatchObject({
      groups: { nodes: [{ slug: 'a' }, { slug: 'd' }, { slug: 'e' }] },
    });
  });

  it('are two again once the only pair that joins them is separated', async () => {
    await pair('unifyGroups', 'groups', 'd', 'e');
    expect(await chronology(GROUPS)).toEqual({ groups: { nodes: [{ slug: 'a' }, { slug: 'd' }] } });
    const { position } = await pair('separateGroups', 'groups', 'd', 'e');
    const apart = { groups: { nodes: [{ slug: 'a' }, { slug: 'd' }, { slug: 'e' }] } };
    expect(await chronology(GROUPS, position)).toEqual(apart);
    await pair('unifyGroups', 'groups', 'd', 'e');
    expect(await chronology(GROUPS, position)).toEqual(apart);
  });
});
