import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, dataOf } from '../service/asking.js';
import type { Service } from '../service/start-service.js';
import { startExample } from './example-service.js';

let service: Service;

beforeAll(async () => {
  service = await startExample();
}, 60_000);

afterAll(() => service.close());

/** What `chronology(asOf)` answers, over HTTP. */
async function chronology(asOf: string, selection: string): Promise<unknown> {
  const query = `{ chronology${asOf === '' ? '' : `(asOf: {${asOf}})`} { ${selection} } }`;
  return (dataOf(await ask(service.url, query)) as { readonly chronology: unknown }).chronology;
}

const nodes = (list: readonly unknown[]) => ({ nodes: list });

describe('E01: who was tied to whom as of 13 July 2014', () => {
  const TIES =
    'affiliations(where: {certainty: CERTAIN}) { nodes { tie stance from { slug groupKind } to { slug groupKind } } }';

  it('is what the article of that day says, hedged as it says it', async () => {
    const answer = await chronology('validAt: "2014-07-13"', TIES);
    const ties = (answer as { readonly affiliations: { readonly nodes: readonly Tie[] } })
      .affiliations.nodes;
    const named = ties.filter(
      ({ from, to }) => from.groupKind !== 'UNNAMED' && to.groupKind !== 'UNNAMED',
    );
    expect(named.map(({ tie, stance, from, to }) => [from.slug, tie, to.slug, stance])).toEqual([
      ['tehreek-i-khilafat', 'ALLEGIANCE', 'islamic-state', 'ASSERTED'],
      ['tehreek-i-khilafat', 'AFFILIATE', 'ttp', 'ALLEGED'],
    ]);
  });

  it('knows members of Lashkar-e-Jhangvi in Islamic State, which is no affiliation', async () => {
    const answer = await chronology(
      'validAt: "2014-07-13"',
      'entries(where: {type: MEMBERSHIP_REPORTED, group: "lashkar-e-jhangvi"}) { nodes { fact { ... on MembershipReported { memberOf { slug } cameFrom { slug } } } } }',
    );
    expect(answer).toMatchObject({
      entries: nodes([
        {
          fact: {
            memberOf: { slug: 'islamic-state' },
            cameFrom: expect.arrayContaining([{ slug: 'lashkar-e-jhangvi' }]),
          },
        },
      ]),
    });
  });
});

interface Tie {
  readonly tie: string;
  readonly stance: string;
  readonly from: { readonly slug: string; readonly groupKind: string };
  readonly to: { readonly slug: string; readonly groupKind: string };
}

const BRANCHES =
  'affiliations(where: {to: "islamic-state", tie: BRANCH}) { nodes { certainty from { slug } } }';
const SCOPE = 'group(id: "is-khorasan") { scope { nodes { mode stance place { slug } } } }';

describe('E02: the branches of Islamic State on 14 May 2019', () => {
  it('are Khorasan and Hind, and no Pakistan', async () => {
    expect(await chronology('validAt: "2019-05-14"', BRANCHES)).toEqual({
      affiliations: nodes([
        { certainty: 'CERTAIN', from: { slug: 'is-khorasan' } },
        { certainty: 'CERTAIN', from: { slug: 'is-hind' } },
      ]),
    });
  });

  it('leave Pakistan and Afghanistan within the scope of Khorasan', async () => {
    const answer = await chronology('validAt: "2019-05-14"', SCOPE);
    expect(scopeOf(answer)).toEqual(
      expect.arrayContaining(['COVERS pakistan', 'COVERS afghanistan']),
    );
  });
});

describe('E03: the branches of Islamic State on 16 May 2019', () => {
  it('are Khorasan, Hind and Pakistan', async () => {
    expect(await chronology('validAt: "2019-05-16"', BRANCHES)).toEqual({
      affiliations: nodes([
        { certainty: 'CERTAIN', from: { slug: 'is-khorasan' } },
        { certainty: 'CERTAIN', from: { slug: 'is-hind' } },
        { certainty: 'CERTAIN', from: { slug: 'is-pakistan' } },
      ]),
    });
  });

  it('leave Khorasan apparently limited to Afghanistan and Central Asia', async () => {
    const answer = await chronology('validAt: "2019-05-16"', SCOPE);
    expect(scopeOf(answer)).toEqual(
      expect.arrayContaining(['LIMITED_TO afghanistan', 'LIMITED_TO central-asia']),
    );
    expect(scopeOf(answer)).not.toContain('COVERS pakistan');
  });
});

function scopeOf(answer: unknown): readonly string[] {
  const { group } = answer as {
    readonly group: {
      readonly scope: {
        readonly nodes: readonly {
          readonly mode: string;
          readonly place: { readonly slug: string };
        }[];
      };
    };
  };
  return group.scope.nodes.map(({ mode, place }) => `${mode} ${place.slug}`);
}

describe('E04: the same date as published by 31 March 2019', () => {
  it('knows neither Hind nor Pakistan', async () => {
    expect(await chronology('validAt: "2019-05-16", publishedBy: "2019-03-31"', BRANCHES)).toEqual({
      affiliations: nodes([{ certainty: 'CERTAIN', from: { slug: 'is-khorasan' } }]),
    });
  });

  it('knows nothing of the article that came out in May, but the base that officials spoke of in March', async () => {
    expect(
      await chronology(
        'validAt: "2019-05-16", publishedBy: "2019-03-31"',
        'may: entries(where: {source: "nation-2019-05"}) { totalCount } base: entries(where: {type: PRESENCE_REPORTED, group: "is-khorasan", source: "isis-presence-2019-03"}) { nodes { fact { ... on PresenceReported { presence } } } }',
      ),
    ).toEqual({ may: { totalCount: 0 }, base: nodes([{ fact: { presence: 'BASE' } }]) });
  });
});

const CLAIMED = '{group: "islamic-state", place: "pakistan"}';
const COUNTS =
  'total { incidents { certain possible } killed { low high open } wounded { low high inWords { words count } } }';

describe('E05: attacks in Pakistan claimed by Islamic State and its branches', () => {
  it('are four; at least 200 killed with no upper bound; at least 295 wounded besides scores', async () => {
    expect(
      await chronology(
        '',
        `tally(where: ${CLAIMED}, attribution: CLAIMED) { ${COUNTS} rows { nodes { incidents { certain } } } }`,
      ),
    ).toEqual({
      tally: {
        total: {
          incidents: { certain: 4, possible: 4 },
          killed: { low: 200, high: null, open: true },
          wounded: { low: 295, high: null, inWords: [{ words: 'scores', count: 1 }] },
        },
        rows: nodes([{ incidents: { certain: 4 } }]),
      },
    });
  });

  it('are 335 wounded when scores are read by the CPOST convention', async () => {
    expect(
      await chronology(
        '',
        `tally(where: ${CLAIMED}, attribution: CLAIMED, words: DSAT) { total { wounded { low } } }`,
      ),
    ).toEqual({ tally: { total: { wounded: { low: 335 } } } });
  });

  it('are two with 69 killed by sole claims, and three with 130 uncontested', async () => {
    const total = 'total { incidents { certain possible } killed { low } }';
    expect(
      await chronology(
        '',
        `sole: tally(where: ${CLAIMED}, attribution: SOLE_CLAIM) { ${total} } uncontested: tally(where: ${CLAIMED}, attribution: UNCONTESTED) { ${total} }`,
      ),
    ).toEqual({
      sole: { total: { incidents: { certain: 2, possible: 2 }, killed: { low: 69 } } },
      uncontested: { total: { incidents: { certain: 3, possible: 3 }, killed: { low: 130 } } },
    });
  });
});

describe('E06: the dead of Quetta, 8 August 2016', () => {
  it('stand under both claimants and once in the total', async () => {
    expect(
      await chronology(
        '',
        'tally(where: {place: "quetta", happened: "2016-08-08"}, groupBy: GROUP) { total { incidents { certain } killed { low } } repeated { incidents { certain } killed { low } } rows { nodes { group { slug } killed { low } contested { certain } } } }',
      ),
    ).toEqual({
      tally: {
        total: { incidents: { certain: 1 }, killed: { low: 70 } },
        repeated: { incidents: { certain: 1 }, killed: { low: 70 } },
        rows: nodes([
          { group: { slug: 'islamic-state' }, killed: { low: 70 }, contested: { certain: 1 } },
          { group: { slug: 'taliban-faction' }, killed: { low: 70 }, contested: { certain: 1 } },
        ]),
      },
    });
  });
});

interface ShownStatistic {
  readonly measure: string;
  readonly fromShare: boolean;
  readonly figure: {
    readonly low: number | null;
    readonly best: number | null;
    readonly high: number | null;
  } | null;
  readonly entry: { readonly date: { readonly period: { readonly edtf: string } | null } };
  readonly places: readonly { readonly slug: string }[];
}

async function statistics(where: string): Promise<readonly ShownStatistic[]> {
  const answer = await chronology(
    '',
    `statistics(where: ${where}) { nodes { measure fromShare figure { low best high } entry { date { period { edtf } } } places { slug } } }`,
  );
  return (answer as { readonly statistics: { readonly nodes: readonly ShownStatistic[] } })
    .statistics.nodes;
}

function during(
  all: readonly ShownStatistic[],
  period: string,
  measure: string,
): readonly unknown[] {
  return all
    .filter(({ entry, measure: own }) => entry.date.period?.edtf === period && own === measure)
    .map(({ figure }) => figure?.best ?? null);
}

describe('E07: statistics of Pakistan in 2018', () => {
  it('stand side by side and are never added', async () => {
    const all = await statistics('{place: "pakistan", happened: "2018"}');
    const killed = all.filter(
      ({ entry, measure }) => entry.date.period?.edtf === '2018' && measure === 'KILLED',
    );
    expect(killed.map(({ figure }) => figure)).toEqual(
      expect.arrayContaining([
        { low: 595, best: 595, high: 595 },
        { low: 354, best: 354, high: 354 },
        { low: 224, best: 226, high: 229 },
      ]),
    );
    const tally = await chronology(
      '',
      'tally(where: {place: "pakistan", happened: "2018"}) { total { killed { low } } statistics { totalCount } }',
    );
    expect(tally).toMatchObject({ tally: { total: { killed: { low: 0 } } } });
  });
});

describe('E08: statistics of Pakistan in January 2019', () => {
  it('are 26 attacks, 30 killed and 69 wounded, and 11 attacks in the month before', async () => {
    const january = await statistics('{place: "pakistan", happened: "2019-01"}');
    expect(during(january, '2019-01', 'ATTACKS')).toContain(26);
    expect(during(january, '2019-01', 'KILLED')).toContain(30);
    expect(during(january, '2019-01', 'WOUNDED')).toContain(69);
    const december = await statistics('{place: "pakistan", happened: "2018-12"}');
    expect(during(december, '2018-12', 'ATTACKS')).toContain(11);
  });

  it('keep who the dead and the wounded were', async () => {
    const answer = await chronology(
      '',
      'entries(where: {type: STATISTIC_REPORTED, happened: "2019-01"}) { nodes { fact { ... on StatisticReported { breakdown { victims killed { best } wounded { best } } } } } }',
    );
    const facts = (
      answer as {
        readonly entries: {
          readonly nodes: readonly { readonly fact: { readonly breakdown: readonly unknown[] } }[];
        };
      }
    ).entries.nodes;
    expect(
      facts.map(({ fact }) => fact.breakdown).filter((breakdown) => breakdown.length > 0),
    ).toHaveLength(2);
  });
});

describe('E09: attacks by Islamic State – Khorasan Province in early 2022', () => {
  it('are five as reported, two of them itemised and three not', async () => {
    expect(
      await chronology(
        '',
        'statistics(where: {group: "is-khorasan", measure: ATTACKS, happened: "2022-01-01/2022-03-12"}) { nodes { figure { best } itemised { best } remainder { best } includes { nodes { slug } } } }',
      ),
    ).toEqual({
      statistics: nodes([
        {
          figure: { best: 5 },
          itemised: { best: 2 },
          remainder: { best: 3 },
          includes: nodes([
            { slug: 'southwestern-pakistan-2022' },
            { slug: 'peshawar-2022-03-04' },
          ]),
        },
      ]),
    });
  });
});

describe('E11: the attacks of 2016 as published by the end of 2017', () => {
  it('were not known', async () => {
    expect(
      await chronology(
        'publishedBy: "2017-12-31"',
        'incidents(where: {place: "quetta", happened: "2016"}) { totalCount }',
      ),
    ).toEqual({ incidents: { totalCount: 0 } });
    expect(
      await chronology(
        'publishedBy: "2019-03-15"',
        'incidents(where: {place: "quetta", happened: "2016"}) { totalCount }',
      ),
    ).toEqual({ incidents: { totalCount: 2 } });
  });
});

describe('E13: who led the Khorasan branch', () => {
  const LEADERS = 'group(id: "is-khorasan") { leaders { nodes { certainty person { name } } } }';

  it('was Abu Sayed, certainly, on the day before he was killed', async () => {
    expect(await chronology('validAt: "2017-07-10"', LEADERS)).toEqual({
      group: { leaders: nodes([{ certainty: 'CERTAIN', person: { name: 'Abu Sayed' } }]) },
    });
  });

  it('was nobody at the end of that day, nor on the next', async () => {
    for (const day of ['2017-07-11', '2017-07-12'])
      expect(await chronology(`validAt: "${day}"`, LEADERS)).toEqual({
        group: { leaders: nodes([]) },
      });
  });
});

describe('E14: the names of the Khorasan branch', () => {
  it.each([
    'ISIS-K',
    'IS-K',
    'ISIS-Khorasan',
    'Islamic State-Khorasan',
    'Walayat-e-Khurasan',
    'Wilayah of Khorasan',
    'Wilayat-e-Khurasan',
    'Khorasan group',
    'Khurasan group',
    'Khorasan chapter',
  ])('include %s', async (name) => {
    expect(
      await chronology('', `resolveName(name: "${name}") { ambiguous groups { group { slug } } }`),
    ).toEqual({ resolveName: { ambiguous: false, groups: [{ group: { slug: 'is-khorasan' } }] } });
  });

  it('leave an ambiguous name ambiguous', async () => {
    expect(
      await chronology('', 'resolveName(name: "Nobody at all") { ambiguous groups { match } }'),
    ).toEqual({
      resolveName: { ambiguous: false, groups: [] },
    });
  });
});

describe('E16: the timeline of Noreen Laghari', () => {
  it('runs from her joining to her release and after', async () => {
    const answer = await chronology(
      '',
      'resolveName(name: "Noreen Laghari") { people { person { timeline(first: 50) { nodes { type date { text } } } } } }',
    );
    const { people } = (
      answer as {
        readonly resolveName: {
          readonly people: readonly {
            readonly person: {
              readonly timeline: { readonly nodes: readonly { readonly type: string }[] };
            };
          }[];
        };
      }
    ).resolveName;
    const types = people[0]?.person.timeline.nodes.map(({ type }) => type) ?? [];
    expect(people).toHaveLength(1);
    expect(types).toEqual(
      expect.arrayContaining([
        'MEMBERSHIP_REPORTED',
        'PERSON_ARRESTED',
        'STATEMENT_MADE',
        'PERSON_RELEASED',
        'PERSON_DESCRIBED',
        'INCIDENT_REPORTED',
      ]),
    );
    expect(types.indexOf('MEMBERSHIP_REPORTED')).toBeLessThan(types.indexOf('PERSON_ARRESTED'));
    expect(types.indexOf('PERSON_ARRESTED')).toBeLessThan(types.indexOf('PERSON_RELEASED'));
  });
});
