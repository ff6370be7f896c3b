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

/** What `chronology(asOf)` answers, over HTTP. */
async function chronology<Shape>(selection: string, asOf = ''): Promise<Shape> {
  const query = `{ chronology${asOf === '' ? '' : `(asOf: {${asOf}})`} { ${selection} } }`;
  return (dataOf(await ask(service.url, query)) as { readonly chronology: Shape }).chronology;
}

interface Page<Node> {
  readonly nodes: readonly Node[];
}

interface Side {
  readonly answer: string;
  readonly entries: Page<{ readonly uuid: string }>;
}

interface Found {
  readonly kind: string;
  readonly certainty: string;
  readonly sides: readonly Side[];
}

/** Each contradiction as its answers, and the labels of the entries behind each. */
async function contradictions(
  where: string,
  asOf = '',
): Promise<readonly Readonly<Record<string, readonly string[]>>[]> {
  const found = await chronology<{ readonly contradictions: Page<Found> }>(
    `contradictions(where: ${where}, first: 100) { nodes { kind certainty sides { answer entries { nodes { uuid } } } } }`,
    asOf,
  );
  return found.contradictions.nodes.map(({ sides }) =>
    Object.fromEntries(
      sides.map(({ answer, entries }) => [
        answer,
        entries.nodes.map(({ uuid }) => labels.labelOf(uuid)).toSorted(),
      ]),
    ),
  );
}

async function kindsAbout(where: string): Promise<readonly string[]> {
  const found = await chronology<{ readonly contradictions: Page<Found> }>(
    `contradictions(where: ${where}, first: 100) { nodes { kind certainty sides { answer entries { nodes { uuid } } } } }`,
  );
  return found.contradictions.nodes.map(({ kind }) => kind);
}

async function entry<Shape>(label: string, selection: string): Promise<Shape> {
  const found = await chronology<{ readonly entry: Shape }>(
    `entry(id: "${labels.uuidOf(label)}") { ${selection} }`,
  );
  return found.entry;
}

describe('C01: when Islamic State first appeared in Pakistan', () => {
  it('has one date for each kind of presence, of which none is picked', async () => {
    const { entries } = await chronology<{
      readonly entries: Page<{
        readonly uuid: string;
        readonly fact: { readonly presence: string; readonly first: boolean | null };
      }>;
    }>(
      'entries(where: {type: PRESENCE_REPORTED, group: "islamic-state", place: "pakistan"}, first: 100) { nodes { uuid fact { ... on PresenceReported { presence first } } } }',
    );
    const kinds = new Map(entries.nodes.map(({ uuid, fact }) => [labels.labelOf(uuid), fact]));
    expect(kinds.get('isis-presence-2019-03/first-footprints')).toMatchObject({
      presence: 'PROPAGANDA',
    });
    expect(kinds.get('isis-presence-2019-03/tangible-presence')).toEqual({
      presence: 'GENERAL',
      first: true,
    });
    expect(kinds.get('isis-presence-2019-03/entry-into-pakistan')).toEqual({
      presence: 'GENERAL',
      first: true,
    });
    expect(kinds.get('business-standards-2017-08/foothold')).toMatchObject({ presence: 'GENERAL' });
  });

  it('is contradicted only within one kind', async () => {
    expect(await contradictions('{kind: FIRST}')).toEqual([
      {
        'November 2014': ['isis-presence-2019-03/tangible-presence'],
        '8 August 2016': ['isis-presence-2019-03/entry-into-pakistan'],
      },
    ]);
    expect(await contradictions('{kind: FIRST}', 'validAt: "2014-10-31"')).toEqual([]);
    expect(await contradictions('{kind: FIRST}', 'publishedBy: "2019-03-14"')).toEqual([]);
  });
});

describe('C02: the two claims on Quetta, 8 August 2016', () => {
  it('leave open who was behind it', async () => {
    expect(await contradictions('{kind: RESPONSIBILITY, incident: "quetta-2016-08-08"}')).toEqual([
      {
        'Islamic State': [
          'isis-presence-2019-03/quetta-august-attributed',
          'isis-presence-2019-03/quetta-august-claimed',
        ],
        'Taliban faction (unnamed)': ['isis-presence-2019-03/quetta-august-claimed-by-faction'],
      },
    ]);
  });

  it('count for both groups, and its dead once in all', async () => {
    const killed = 'killed { low }';
    expect(
      await chronology(
        `tally(where: {place: "quetta", happened: "2016-08-08"}, groupBy: GROUP, attribution: CLAIMED) { total { ${killed} } rows { nodes { group { slug } ${killed} } } }`,
      ),
    ).toEqual({
      tally: {
        total: { killed: { low: 70 } },
        rows: {
          nodes: [
            { group: { slug: 'islamic-state' }, killed: { low: 70 } },
            { group: { slug: 'taliban-faction' }, killed: { low: 70 } },
          ],
        },
      },
    });
  });
});

describe('C03: the joint claim on Quetta, 24 October 2016', () => {
  it('is no contest, and a count without attackers is no other figure', async () => {
    expect(await contradictions('{incident: "quetta-2016-10-24"}')).toEqual([]);
    expect(
      await chronology(
        'incident(id: "quetta-2016-10-24") { contested killed { low } casualtyReports { nodes { fact { ... on CasualtiesReported { perpetrators } } } } }',
      ),
    ).toEqual({
      incident: {
        contested: null,
        killed: { low: 61 },
        casualtyReports: { nodes: [{ fact: { perpetrators: 'EXCLUDED' } }] },
      },
    });
  });
});

describe('C04: the ten spellings of one branch', () => {
  const SPELLINGS = [
    'ISIS-K',
    'Walayat-e-Khurasan',
    'ISIS-Khorasan',
    'Wilayah of Khorasan',
    'Khorasan group',
    'Khurasan group',
    'Khorasan chapter',
    'IS-K',
    'Islamic State-Khorasan',
    'Wilayat-e-Khurasan',
  ];

  it('mean it, and are no contradiction', async () => {
    const asked = SPELLINGS.map(
      (name, index) =>
        `n${String(index)}: resolveName(name: "${name}") { groups { group { slug } } }`,
    );
    const answer = await chronology<
      Readonly<Record<string, { readonly groups: readonly unknown[] }>>
    >(asked.join(' '));
    for (const { groups } of Object.values(answer))
      expect(groups).toEqual([{ group: { slug: 'is-khorasan' } }]);
  });

  it('stay as each source has them', async () => {
    const { forms } = await entry<{ readonly forms: readonly unknown[] }>(
      'nation-2019-05/khorasan-pakistani-members',
      'forms { form }',
    );
    expect(forms).toContainEqual({ form: 'Khurasan group' });
  });
});

describe('C05: the scope of the Khorasan branch', () => {
  const SCOPE = 'group(id: "is-khorasan") { scope { nodes { mode place { slug } } } }';
  const scopeAt = async (day: string): Promise<readonly string[]> => {
    const { group } = await chronology<{
      readonly group: {
        readonly scope: Page<{ readonly mode: string; readonly place: { readonly slug: string } }>;
      };
    }>(SCOPE, `validAt: "${day}"`);
    return group.scope.nodes.map(({ mode, place }) => `${mode} ${place.slug}`);
  };

  it('is another one on each of four dates, with the disagreement shown', async () => {
    const answers = await Promise.all(
      ['2017-08', '2019-05-14', '2019-05-16', '2022-03-12'].map(scopeAt),
    );
    const [in2017, before, after, in2022] = answers;
    expect(in2017).toEqual(expect.arrayContaining(['COVERS afghanistan', 'COVERS south-asia']));
    expect(before).toEqual(
      expect.arrayContaining(['COVERS pakistan', 'COVERS afghanistan-and-neighbours']),
    );
    expect(after).toEqual(
      expect.arrayContaining(['LIMITED_TO afghanistan', 'LIMITED_TO central-asia']),
    );
    expect(after).not.toContain('COVERS pakistan');
    expect(in2022).toEqual(
      expect.arrayContaining(['COVERS afghanistan', 'LIMITED_TO afghanistan']),
    );
  });

  it('is contradicted by its claims of March 2022 in Pakistan, which lie outside', async () => {
    const found = await contradictions('{kind: SCOPE}');
    expect(found.map((sides) => sides['yes: it claims it'])).toEqual([
      ['asian-lite-2022-03/roadside-bomb', 'asian-lite-2022-03/roadside-bomb-claimed'],
      ['asian-lite-2022-03/peshawar-attack', 'asian-lite-2022-03/peshawar-claimed'],
    ]);
    for (const sides of found)
      expect(Object.entries(sides)[1]).toEqual([
        'no: covering Afghanistan, limited to Afghanistan and limited to central Asian states',
        [
          'asian-lite-2022-03/khorasan-for-afghanistan',
          'business-standards-2017-08/khorasan-for-afghanistan',
          'nation-2019-05/khorasan-limited',
        ],
      ]);
    expect(await contradictions('{kind: SCOPE}', 'validAt: "2019-05-14"')).toEqual([]);
  });
});

describe('C06: the official denial', () => {
  it('stands beside all that it denies, and deletes none of it', async () => {
    const found = await contradictions('{kind: DENIAL, place: "pakistan"}');
    expect(found.map(({ yes }) => yes).toSorted()).toEqual([
      ['business-standards-2017-08/foothold'],
      ['isis-presence-2019-03/khorasan-base'],
      ['isis-presence-2019-03/sleeping-cells'],
      ['nation-2019-05/attacks-in-balochistan'],
      ['nation-2019-05/pakistan-branch', 'nation-2019-05/pakistan-branch-dated'],
      ['nation-2019-05/pakistan-branch-claims'],
    ]);
    expect(
      await chronology('entries(where: {type: PRESENCE_REPORTED, disputed: true}) { totalCount }'),
    ).toEqual({ entries: { totalCount: 3 } });
  });
});

describe('C07: 595, 38 per cent and 354 of 2018', () => {
  it('add up, so that nothing contradicts anything', async () => {
    expect(await kindsAbout('{kind: [FIGURES, TOTALS]}')).toEqual([]);
  });

  it('overlap and are never summed', async () => {
    expect(
      await chronology(
        'tally(where: {place: "pakistan", happened: "2018"}) { total { killed { low } } statistics { totalCount } }',
      ),
    ).toEqual({ tally: { total: { killed: { low: 0 } }, statistics: { totalCount: 8 } } });
  });
});

describe('C08: to which month the 30 dead belong', () => {
  it('is January 2019, with December 2018 beside it', async () => {
    expect(
      await entry(
        'isis-presence-2019-03/killed-january-2019',
        'date { period { edtf alternatives } } attribution { document { slug } }',
      ),
    ).toMatchObject({ date: { period: { edtf: '2019-01', alternatives: ['2018-12'] } } });
  });
});

describe('C09: "July last year", which was no longer true when it was printed', () => {
  it('is kept as the words have it, with what must have been meant beside it', async () => {
    expect(
      await entry(
        'isis-presence-2019-03/mosul-liberated',
        'date { until { edtf alternatives anchor asReported } }',
      ),
    ).toEqual({
      date: {
        until: {
          edtf: '2018-07?',
          alternatives: ['2017-07'],
          anchor: '2019-03-15',
          asReported: 'in July last year',
        },
      },
    });
  });
});

describe('C10: Aftab Sultan, director general and former director general', () => {
  it('is possibly a contradiction: the office is a matter of dates', async () => {
    expect(await contradictions('{kind: OFFICE, group: "intelligence-bureau"}')).toEqual([
      {
        'in office': ['isis-presence-2019-03/sultan-director-general'],
        former: ['isis-presence-2019-03/sultan-former-director-general'],
      },
    ]);
    expect(
      await chronology(
        'contradictions(where: {kind: OFFICE}) { nodes { certainty people { name } } }',
      ),
    ).toEqual({
      contradictions: { nodes: [{ certainty: 'POSSIBLE', people: [{ name: 'Aftab Sultan' }] }] },
    });
  });
});

describe('C11: where Balochistan lies', () => {
  it('is the place of the gazetteer, with the words of the article', async () => {
    expect(
      await entry(
        'nation-2019-05/attacks-in-balochistan',
        'places { place { slug iso } asReported }',
      ),
    ).toEqual({
      places: [
        {
          place: { slug: 'balochistan', iso: 'PK-BA' },
          asReported: 'the volatile north-western Balochistan',
        },
      ],
    });
    expect(await kindsAbout('{kind: PLACE}')).toEqual([]);
  });
});

describe('C12: the TTP and the Afghan Taliban', () => {
  it('are allies and rivals in one article', async () => {
    expect(await contradictions('{kind: RELATION}')).toEqual([
      {
        allies: ['asian-lite-2022-03/ttp-and-taliban'],
        rivals: ['asian-lite-2022-03/ttp-turf-wars'],
      },
    ]);
    expect(await contradictions('{kind: RELATION}', 'validAt: "2013"')).toEqual([]);
  });
});

describe('C13: Noreen Laghari in Syria, or arrested in Lahore', () => {
  it('is what she said, and what was reported: both are kept', async () => {
    expect(
      await entry(
        'business-standards-2017-08/laghari-in-syria',
        'status places { place { slug } }',
      ),
    ).toEqual({
      status: 'STANDING',
      places: [{ place: { slug: 'syria' } }],
    });
    expect(
      await entry(
        'business-standards-2017-08/laghari-arrested',
        'status places { place { slug } }',
      ),
    ).toEqual({
      status: 'STANDING',
      places: [{ place: { slug: 'lahore' } }],
    });
  });

  it('speaks of one church, and of several, of one plot', async () => {
    const { incident } = await chronology<{
      readonly incident: { readonly entries: Page<{ readonly uuid: string }> };
    }>('incident(id: "church-plot-2017-04") { entries { nodes { uuid } } }');
    expect(incident.entries.nodes.map(({ uuid }) => labels.labelOf(uuid))).toEqual(
      expect.arrayContaining([
        'business-standards-2017-08/church-plot',
        'business-standards-2017-08/laghari-confession',
      ]),
    );
  });
});

describe('C14: how closely Lashkar-e-Jhangvi and Jamaat-ul-Ahrar are tied to Islamic State', () => {
  it('has several answers, each with who gives it', async () => {
    const affiliate = [
      'isis-presence-2019-03/affiliates-2018',
      'isis-presence-2019-03/affiliates-2019',
    ];
    const contractor = ['isis-presence-2019-03/outsourced-attacks'];
    expect(await contradictions('{kind: STRENGTH, group: "lashkar-e-jhangvi"}')).toEqual([
      {
        'an affiliate': affiliate,
        'it works for it': contractor,
        'a sympathiser': ['isis-presence-2019-03/soft-corner'],
      },
    ]);
    expect(await contradictions('{kind: STRENGTH, group: "jamaat-ul-ahrar"}')).toEqual([
      { 'an affiliate': affiliate, 'it works for it': contractor },
    ]);
  });

  it('had one only in 2016', async () => {
    expect(await contradictions('{kind: STRENGTH}', 'validAt: "2016-12-31"')).toEqual([]);
  });
});

describe('C15: Tehreek-i-Khilafat between the TTP and Islamic State', () => {
  it('has two ties that overlap: the pledge ended neither', async () => {
    expect(
      await chronology(
        'affiliations(where: {from: "tehreek-i-khilafat"}) { nodes { tie ended to { slug } } }',
      ),
    ).toEqual({
      affiliations: {
        nodes: [
          { tie: 'ALLEGIANCE', ended: false, to: { slug: 'islamic-state' } },
          { tie: 'AFFILIATE', ended: false, to: { slug: 'ttp' } },
        ],
      },
    });
    expect(await kindsAbout('{group: "tehreek-i-khilafat"}')).toEqual([]);
  });
});

describe('C16: when the branches were announced', () => {
  it('is said in several ways of one day', async () => {
    expect(await kindsAbout('{kind: DATE, group: ["is-pakistan", "is-hind"]}')).toEqual([]);
    expect(
      await entry('nation-2019-05/pakistan-branch', 'date { when { edtf asReported } }'),
    ).toEqual({
      date: { when: { edtf: '2019-05-15', asReported: 'the other day; Wednesday (on May 15)' } },
    });
    expect(await entry('nation-2019-05/hind-branch', 'date { when { edtf anchor } }')).toEqual({
      date: { when: { edtf: '2019-05-10', anchor: '2019-05-15' } },
    });
  });
});

describe('C17: the date over a page', () => {
  it('is that of the retrieval, apart from that of the publication', async () => {
    expect(
      await chronology(
        'darpan: source(id: "darpan-2014-07") { published { edtf } retrieved { edtf } } presence: source(id: "isis-presence-2019-03") { published { edtf } retrieved { edtf } }',
      ),
    ).toEqual({
      darpan: { published: { edtf: '2014-07-13' }, retrieved: { edtf: '2025-12-27' } },
      presence: { published: { edtf: '2019-03-15' }, retrieved: { edtf: '2021-09-19' } },
    });
  });
});

describe('C18: names and roles of people', () => {
  it('lead to one person, however they are spelt', async () => {
    expect(
      await chronology(
        'one: resolveName(name: "Hussein Haqqani") { people { person { name } } } other: resolveName(name: "Husain Haqqani") { people { person { name } } }',
      ),
    ).toEqual({
      one: { people: [{ person: { name: 'Husain Haqqani' } }] },
      other: { people: [{ person: { name: 'Husain Haqqani' } }] },
    });
  });

  it('stand with each source and time, and contradict nothing', async () => {
    const { resolveName } = await chronology<{
      readonly resolveName: {
        readonly people: readonly {
          readonly person: {
            readonly uuid: string;
            readonly descriptions: { readonly totalCount: number };
          };
        }[];
      };
    }>(
      'resolveName(name: "Muhammad Amir Rana") { people { person { uuid descriptions { totalCount } } } }',
    );
    const [rana] = resolveName.people;
    expect(rana?.person.descriptions.totalCount).toBe(2);
    expect(await kindsAbout(`{person: "${rana?.person.uuid ?? ''}"}`)).toEqual([]);
  });
});

describe('C19: where the Khorasan branch came from', () => {
  it('is no contradiction: its emergence and the first traces of its parent are two subjects', async () => {
    expect(
      await entry(
        'asian-lite-2022-03/khorasan-emerged',
        'fact { ... on GroupFormed { group { slug } } }',
      ),
    ).toEqual({
      fact: { group: { slug: 'is-khorasan' } },
    });
    expect(
      await entry(
        'isis-presence-2019-03/first-footprints',
        'fact { ... on PresenceReported { actor { ... on Group { slug } } } }',
      ),
    ).toEqual({
      fact: { actor: { slug: 'islamic-state' } },
    });
    expect(
      await kindsAbout('{kind: [FIRST, DATE], group: "is-khorasan", happened: "2014"}'),
    ).toEqual([]);
  });
});

describe('C20: "five attacks" of 2018 and of 2022', () => {
  it('stay two figures for two periods, and nothing suggests that they are one', async () => {
    const { statistics } = await chronology<{
      readonly statistics: Page<{
        readonly figure: { readonly best: number | null } | null;
        readonly period: { readonly edtf: string };
      }>;
    }>(
      'statistics(where: {measure: [ATTACKS, CLAIMED_ATTACKS], group: "islamic-state"}) { nodes { figure { best } period { edtf } } }',
    );
    const five = statistics.nodes.filter(({ figure }) => figure?.best === 5);
    expect(five.map(({ period }) => period.edtf)).toEqual(['2018', '2022-01-01/2022-03-12']);
    expect(
      await chronology('matchingSuggestions(where: {leastScore: 1}) { nodes { text } }'),
    ).toEqual({
      matchingSuggestions: { nodes: [] },
    });
  });
});

describe('C21: who reports, and where', () => {
  it('are kept apart: Balochistan reports of Hangu and Kurram', async () => {
    expect(
      await entry(
        'isis-presence-2019-03/recruits-from-tribal-areas',
        'places { place { slug } } attribution { actor { name } }',
      ),
    ).toMatchObject({
      places: [{ place: { slug: 'hangu' } }, { place: { slug: 'kurram' } }],
      attribution: [{ actor: { name: 'Government of Balochistan' } }, {}],
    });
  });
});

describe('C22: the most lethal attack in nearly four years', () => {
  it('is a statistic of rank, and no incident of its own, and contradicts nothing', async () => {
    expect(
      await entry(
        'asian-lite-2022-03/peshawar-worst-in-years',
        'type fact { ... on StatisticReported { rank incidents { slug } } }',
      ),
    ).toEqual({
      type: 'STATISTIC_REPORTED',
      fact: { rank: 1, incidents: [{ slug: 'peshawar-2022-03-04' }] },
    });
    expect(await kindsAbout('{kind: [TOTALS, FIGURES], happened: "2018/2022"}')).toEqual([]);
  });
});
