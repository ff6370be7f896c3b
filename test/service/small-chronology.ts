import { ask, dataOf } from './asking.js';
import { EVERY_FACT, PERSON } from './every-fact.js';
import type { Service } from './start-service.js';

/** What a small chronology holds that cannot be foretold: ids that are made when it is recorded. */
export interface SmallChronology {
  readonly person: string;
  readonly entries: readonly string[];
}

const REGISTRY = `
mutation Registry {
  article: registerSource(input: { slug: "article", title: "An article", publisher: "A paper", url: "https://example.org/article", published: "2023-01-01", retrieved: "2024-01-01", language: "en", licence: "CC BY 4.0", external: [{ scheme: "doi", value: "10.1/1" }] }) { outcome problems { code message } }
  study: registerSource(input: { slug: "study", title: "A study", publisher: "An institute", published: "2023-03~", derivedFrom: ["article"] }) { outcome problems { code message } }
  parent: registerGroup(input: { slug: "parent", name: "The Parent", external: [{ scheme: "ucdp-actor", value: "234" }] }) { outcome }
  branch: registerGroup(input: { slug: "branch", name: "The Branch" }) { outcome }
  ally: registerGroup(input: { slug: "ally", name: "The Ally" }) { outcome }
  rival: registerGroup(input: { slug: "rival", name: "The Rival" }) { outcome }
  faction: registerGroup(input: { slug: "faction", name: "The Faction" }) { outcome }
  gone: registerGroup(input: { slug: "gone", name: "The Gone" }) { outcome }
  state: registerGroup(input: { slug: "state", name: "The State", groupKind: STATE }) { outcome }
  somebody: registerPerson(input: { name: "Somebody" }) { outcome person { uuid } }
  afghanistan: registerPlace(input: { slug: "afghanistan", name: "Afghanistan", placeKind: COUNTRY, iso: "AF" }) { outcome }
  pakistan: registerPlace(input: { slug: "pakistan", name: "Pakistan", placeKind: COUNTRY, iso: "PK" }) { outcome }
  balochistan: registerPlace(input: { slug: "balochistan", name: "Balochistan", placeKind: ADMIN1, iso: "PK-BA", partOf: "pakistan" }) { outcome problems { code message } }
  quetta: registerPlace(input: { slug: "quetta", name: "Quetta", placeKind: CITY, partOf: "balochistan", point: { latitude: "30.19", longitude: "67.01" } }) { outcome }
  belt: registerPlace(input: { slug: "belt", name: "The belt", placeKind: REGION, covers: ["quetta"] }) { outcome }
}`;

const RECORD = `
mutation Record($inputs: [RecordEntryInput!]!) {
  recordEntries(inputs: $inputs) {
    outcome
    problems { code path message advice }
    results { outcome uuid }
  }
}`;

const DECISIONS = `
mutation Decisions($first: ID!, $last: ID!) {
  reassignPlace(input: { place: "quetta", partOf: "pakistan", effective: "2020" }) { outcome problems { message } }
  matchIncidents(input: { incidents: ["bombing", "second-bombing"], reason: "one attack, told twice" }) { outcome problems { message } }
  unifyGroups(input: { groups: ["gone", "faction"], reason: "one group, two names" }) { outcome problems { message } }
  correctEntry(input: { entry: $first, reason: "misread", note: "seen again" }) { outcome problems { message } }
  retractEntry(input: { entry: $last, reason: "not in the article" }) { outcome problems { message } }
}`;

/** What speaks of other entries, and everything that a report can carry. */
function furtherEntries(person: string, entries: readonly string[]): readonly object[] {
  const [announcement = '', pledge = ''] = entries;
  const whole = entries.at(-2) ?? '';
  return [
    {
      source: 'study',
      fact: {
        statementMade: {
          statement: 'DENIAL',
          speakers: ['state'],
          about: [announcement],
          gist: 'there is no such branch',
        },
      },
      locator: ['page 3', 'note 7'],
      attribution: [
        { actor: person, asReported: 'a student' },
        { document: 'article', inferred: true },
        { asReported: 'a senior official' },
      ],
      stance: 'DENIED',
      confidence: 'MEDIUM',
      forms: [{ actor: 'branch', form: 'the Wilayah' }],
      external: [{ scheme: 'archive', value: '1' }],
      note: 'printed twice',
    },
    {
      source: 'article',
      repeats: announcement,
      fact: { branchAnnounced: { branch: 'branch', parent: 'parent' } },
      date: { when: { edtf: '2015-01-26' } },
    },
    {
      source: 'article',
      supersedes: [pledge],
      fact: { allegiancePledged: { from: ['ally'], to: ['parent'] } },
      date: {
        when: { edtf: '2014-10~', alternatives: ['2014-09'], anchor: '2014', rule: 'the autumn' },
      },
    },
    { source: 'article', fact: { reportWithdrawn: { withdraws: [entries[2] ?? ''] } } },
    {
      source: 'article',
      fact: {
        statisticReported: { measure: 'KILLED', share: { words: '38 per cent' }, shareOf: whole },
      },
      date: { period: { edtf: '2016' } },
      places: [{ place: 'pakistan' }],
    },
    {
      source: 'study',
      fact: { incidentReported: { incident: 'second-bombing' } },
      date: { when: { edtf: '2016-08' } },
      places: [{ place: 'balochistan' }],
    },
    {
      source: 'study',
      fact: { responsibilityClaimed: { incident: 'never-reported', group: 'rival' } },
      date: { when: { edtf: '2016' } },
    },
    {
      source: 'study',
      fact: { incidentReported: { incident: 'third-bombing', incidentKind: 'SUICIDE_BOMBING' } },
      date: { when: { edtf: '2016-08-08' } },
      places: [{ place: 'quetta' }],
    },
    {
      source: 'study',
      fact: { contextReported: { context: 'OTHER', gist: 'to be retracted' } },
      date: { when: { edtf: '2016' } },
    },
  ];
}

type Outcomes = Record<string, { outcome: string; person?: { uuid: string } }>;

/** Records a chronology that holds every kind of fact, through the API alone. */
export async function recordSmallChronology({ url, keys }: Service): Promise<SmallChronology> {
  const registered = dataOf(await ask(url, REGISTRY, { key: keys.write })) as Outcomes;
  for (const [name, { outcome }] of Object.entries(registered))
    if (outcome !== 'RECORDED') throw new Error(`${name}: ${JSON.stringify(registered[name])}`);
  const person = registered['somebody']?.person?.uuid ?? '';
  const inputs: unknown = JSON.parse(
    JSON.stringify(EVERY_FACT.map((entry) => ({ source: 'article', ...entry }))).replaceAll(
      PERSON,
      person,
    ),
  );
  const entries = await record(url, keys.write, inputs);
  const further = await record(url, keys.write, furtherEntries(person, entries));
  const variables = { first: entries[0], last: further.at(-1) };
  const decided = dataOf(await ask(url, DECISIONS, { key: keys.write, variables })) as Outcomes;
  for (const [name, { outcome }] of Object.entries(decided))
    if (outcome !== 'RECORDED') throw new Error(`${name}: ${JSON.stringify(decided[name])}`);
  return { person, entries: [...entries, ...further] };
}

async function record(url: string, key: string, inputs: unknown): Promise<readonly string[]> {
  const { recordEntries } = dataOf(await ask(url, RECORD, { key, variables: { inputs } })) as {
    recordEntries: { outcome: string; problems: unknown; results: { uuid: string }[] };
  };
  if (recordEntries.outcome !== 'RECORDED') throw new Error(JSON.stringify(recordEntries.problems));
  return recordEntries.results.map(({ uuid }) => uuid);
}
