import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, dataOf } from '../service/asking.js';
import type { Service } from '../service/start-service.js';
import { exampleLabels } from './example-labels.js';
import type { ExampleLabels } from './example-labels.js';
import { startExample } from './example-service.js';

let service: Service;
let labels: ExampleLabels;

beforeAll(async () => {
  service = await startExample();
  labels = exampleLabels(service);
}, 120_000);

afterAll(() => service.close());

async function chronology<Shape>(selection: string, asOf = ''): Promise<Shape> {
  const query = `{ chronology${asOf === '' ? '' : `(asOf: {${asOf}})`} { ${selection} } }`;
  return (dataOf(await ask(service.url, query)) as { readonly chronology: Shape }).chronology;
}

interface Labelled {
  readonly nodes: readonly { readonly uuid: string }[];
}

describe('E10: what became known between 31 March and 31 May 2019', () => {
  const ENTRIES = 'entries(first: 100) { nodes { uuid } pageInfo { endCursor hasNextPage } }';
  const known = async (publishedBy: string): Promise<ReadonlySet<string>> => {
    const found = new Set<string>();
    let after = '';
    for (;;) {
      const { entries } = await chronology<{
        readonly entries: Labelled & {
          readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
        };
      }>(
        ENTRIES.replace('first: 100', `where: {certainty: CERTAIN}, first: 100${after}`),
        `publishedBy: "${publishedBy}"`,
      );
      for (const { uuid } of entries.nodes) found.add(labels.labelOf(uuid));
      if (!entries.pageInfo.hasNextPage) return found;
      after = `, after: "${entries.pageInfo.endCursor}"`;
    }
  };

  it('are the facts of the article of that May, and nothing else', async () => {
    const before = await known('2019-03-31');
    const later = await known('2019-05-31');
    const added = [...later].filter((label) => !before.has(label));
    expect([...before].filter((label) => !later.has(label))).toEqual([]);
    expect(added).toHaveLength(30);
    expect(added.filter((label) => !label.startsWith('nation-2019-05/'))).toEqual([]);
    expect(added).toEqual(
      expect.arrayContaining(
        [
          'pakistan-branch',
          'hind-branch',
          'khorasan-limited',
          'no-organised-presence',
          'no-infrastructure',
          'no-direct-presence',
        ].map((key) => `nation-2019-05/${key}`),
      ),
    );
  });

  it('brought two branches and six disputes', async () => {
    const selection =
      'affiliations(where: {tie: BRANCH, to: "islamic-state"}) { totalCount } contradictions(where: {kind: DENIAL}) { totalCount }';
    expect(await chronology(selection, 'validAt: "2019-05-31", publishedBy: "2019-03-31"')).toEqual(
      {
        affiliations: { totalCount: 1 },
        contradictions: { totalCount: 0 },
      },
    );
    expect(await chronology(selection, 'validAt: "2019-05-31", publishedBy: "2019-05-31"')).toEqual(
      {
        affiliations: { totalCount: 3 },
        contradictions: { totalCount: 6 },
      },
    );
  });
});

describe('E12: the official position on Islamic State in Pakistan', () => {
  interface Denied {
    readonly contradictions: {
      readonly nodes: readonly {
        readonly sides: readonly { readonly answer: string; readonly entries: Labelled }[];
      }[];
    };
  }

  it('denies the base, the foothold, the cells, the branch and its attacks', async () => {
    const { contradictions } = await chronology<Denied>(
      'contradictions(where: {kind: DENIAL, group: "islamic-state", place: "pakistan"}) { nodes { sides { answer entries { nodes { uuid } } } } }',
    );
    const labelled = (side: { readonly entries: Labelled } | undefined): readonly string[] =>
      (side?.entries.nodes ?? []).map(({ uuid }) => labels.labelOf(uuid)).toSorted();
    const denials = Object.fromEntries(
      contradictions.nodes.map(({ sides: [yes, no] }): readonly [string, readonly string[]] => [
        labelled(yes).join(' '),
        labelled(no)
          .map((label) => label.replace(/^.*\//, ''))
          .toSorted(),
      ]),
    );
    expect(denials).toEqual({
      'business-standards-2017-08/foothold': ['no-direct-presence', 'no-organised-presence'],
      'isis-presence-2019-03/khorasan-base': ['no-infrastructure', 'no-organised-presence'],
      'isis-presence-2019-03/sleeping-cells': ['no-infrastructure', 'no-organised-presence'],
      'nation-2019-05/attacks-in-balochistan': ['no-organised-presence'],
      'nation-2019-05/pakistan-branch nation-2019-05/pakistan-branch-dated': [
        'no-direct-presence',
        'no-organised-presence',
      ],
      'nation-2019-05/pakistan-branch-claims': ['no-direct-presence'],
    });
  });

  it('is not contradicted by warnings of a threat', async () => {
    const { contradictions } = await chronology<Denied>(
      'contradictions(first: 100) { nodes { sides { answer entries { nodes { uuid } } } } }',
    );
    const all = contradictions.nodes.flatMap(({ sides }) =>
      sides.flatMap(({ entries }) => entries.nodes.map(({ uuid }) => labels.labelOf(uuid))),
    );
    for (const warning of ['agencies-warn', 'emerging-threat-2016'])
      expect(all).not.toContain(`isis-presence-2019-03/${warning}`);
  });
});

describe('E15: where the statements of Muhammad Amir Rana come from', () => {
  const rana = async (): Promise<string> => {
    const { resolveName } = await chronology<{
      readonly resolveName: {
        readonly people: readonly { readonly person: { readonly uuid: string } }[];
      };
    }>('resolveName(name: "Muhammad Amir Rana") { people { person { uuid } } }');
    return resolveName.people[0]?.person.uuid ?? '';
  };

  it('is three sources and one origin', async () => {
    const { provenance } = await chronology<{ readonly provenance: unknown }>(
      `provenance(where: {type: STATEMENT_MADE, person: "${await rana()}"}) { entryCount sources { nodes { slug } } origins { totalCount nodes { name sources { totalCount } actor { name } } } }`,
    );
    expect(provenance).toMatchObject({
      sources: {
        nodes: [
          { slug: 'darpan-2014-07' },
          { slug: 'isis-presence-2019-03' },
          { slug: 'nation-2019-05' },
        ],
      },
      origins: {
        totalCount: 1,
        nodes: [
          {
            name: 'Muhammad Amir Rana',
            sources: { totalCount: 3 },
            actor: { name: 'Muhammad Amir Rana' },
          },
        ],
      },
    });
  });

  it('so that three articles that quote him corroborate nothing', async () => {
    const where = `{type: STATEMENT_MADE, person: "${await rana()}"`;
    const { all, alone } = await chronology<
      Readonly<Record<'all' | 'alone', { readonly totalCount: number }>>
    >(
      `all: entries(where: ${where}}) { totalCount } alone: entries(where: ${where}, corroborated: false}) { totalCount }`,
    );
    expect(all.totalCount).toBeGreaterThan(3);
    expect(alone.totalCount).toBe(all.totalCount);
  });
});

describe('the sources of the example', () => {
  it('include one that bears no date', async () => {
    expect(
      await chronology('sources(where: {dated: false}) { nodes { slug published { edtf } } }'),
    ).toEqual({
      sources: { nodes: [{ slug: 'balochistan-government-2014-11', published: null }] },
    });
  });

  it('show from which outlet an article took its matter, and what derives from an outlet', async () => {
    expect(
      await chronology(
        'sources(where: {derived: true}) { nodes { slug outlet { slug } } } source(id: "dawn-2014-07") { derivation { slug } derivations { nodes { slug } } }',
      ),
    ).toEqual({
      sources: {
        nodes: [
          { slug: 'darpan-2014-07', outlet: { slug: 'dawn-2014-07' } },
          { slug: 'business-standards-2017-08', outlet: { slug: 'washington-times-2017' } },
          { slug: 'asian-lite-2022-03', outlet: { slug: 'rfe-rl-2022-03' } },
        ],
      },
      source: {
        derivation: [{ slug: 'dawn-2014-07' }],
        derivations: { nodes: [{ slug: 'darpan-2014-07' }] },
      },
    });
  });

  it('say what they cover', async () => {
    expect(
      await chronology(
        'source(id: "darpan-2014-07") { coverage { text entryCount originCount groups(first: 1) { group { slug } } places(first: 1) { place { slug } } people(first: 1) { person { name } } } origins { nodes { name } } }',
      ),
    ).toEqual({
      source: {
        coverage: {
          text: '20 entries, dated between 1 January 2013 and 13 July 2014; 2 origins; 18 resting on one origin',
          entryCount: 20,
          originCount: 2,
          groups: [{ group: { slug: 'islamic-state' } }],
          places: [{ place: { slug: 'pakistan' } }],
          people: [{ person: { name: 'Muhammad Amir Rana' } }],
        },
        origins: {
          nodes: [
            { name: 'Muhammad Amir Rana' },
            { name: 'Article by Muhammad Amir Rana (title not given)' },
          ],
        },
      },
    });
  });

  it('are found by what their entries name', async () => {
    expect(
      await chronology('sources(where: {group: "jamaat-ul-ahrar"}) { nodes { slug } }'),
    ).toEqual({
      sources: { nodes: [{ slug: 'isis-presence-2019-03' }] },
    });
    expect(await chronology('sources(where: {place: "mosul"}) { nodes { slug } }')).toEqual({
      sources: { nodes: [{ slug: 'isis-presence-2019-03' }] },
    });
    const { sources } = await chronology<{
      readonly sources: { readonly nodes: readonly unknown[] };
    }>('sources(where: {uncorroborated: true}) { nodes { slug } }');
    expect(sources.nodes).toHaveLength(5);
  });
});
