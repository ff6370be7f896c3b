import { describe, expect, it } from '@jest/globals';
import type { Chronicle } from '../chronicle/chronicle.js';
import {
  corrected,
  entry,
  group,
  incidentsMatched,
  incidentsSeparated,
  retracted,
  source,
} from '../testing/drafts.js';
import { at, given } from '../testing/given.js';
import { uuidOf } from '../testing/ids.js';
import type { Draft } from '../testing/drafts.js';
import type { Given } from '../testing/given.js';
import { changesBetween } from './changes-between.js';
import type { Clocks } from './changes-between.js';

const TODAY = at('2026');

function head({ chronicle }: Given, back = 0): Clocks {
  return { position: chronicle.position - back, publishedBy: undefined, validAt: TODAY };
}

/** What the last `events` events did, in short. */
function lastDid(told: Given, events = 1) {
  return changesBetween(told.chronicle, head(told, events), head(told));
}

function inShort({ entries }: ReturnType<typeof changesBetween>) {
  return entries.map(({ uuid, change, clock, undone }) => [
    uuid,
    `${change} by ${clock}${undone ? ', undone' : ''}`,
  ]);
}

const bombing = entry(
  'IncidentReported',
  { incident: 'bombing' },
  { key: 'bombing', when: '2016' },
);
const other = entry('IncidentReported', { incident: 'blast' }, { key: 'blast', when: '2016' });
const claim = entry(
  'ResponsibilityClaimed',
  { incident: 'bombing', group: 'alpha' },
  { key: 'claim' },
);
const pledge = entry(
  'AllegiancePledged',
  { from: ['alpha'], to: ['beta'] },
  { key: 'pledge', when: '2015' },
);

describe('what became of entries', () => {
  it('is that they were recorded, corrected and retracted, on the recorded clock', () => {
    const told = given(bombing, claim);
    expect(inShort(lastDid(told))).toEqual([[uuidOf('claim'), 'RECORDED by RECORDED']]);
    const right = told.and(
      corrected(
        'claim',
        'ResponsibilityClaimed',
        { incident: 'bombing', group: 'alpha' },
        { note: 'seen again' },
      ),
    );
    const [correction] = lastDid(right).entries;
    expect(correction).toMatchObject({
      change: 'CORRECTED',
      fields: ['note'],
      cause: { position: right.chronicle.position },
    });
    const gone = told.and(retracted('claim'));
    expect(lastDid(gone).entries).toMatchObject([
      { uuid: uuidOf('claim'), change: 'RETRACTED', cause: { reason: 'recorded by mistake' } },
    ]);
  });

  it('is undone where the clock is turned back', () => {
    const told = given(bombing, claim, retracted('claim'));
    const { entries } = changesBetween(told.chronicle, head(told), head(told, 1));
    expect(entries).toMatchObject([{ change: 'RETRACTED', clock: 'RECORDED', undone: true }]);
  });

  it('is that a source replaced or withdrew them once that was surely published, and what reads otherwise', () => {
    const told = given(
      source('release-1', { publisher: 'ucdp', published: '2020-01-10' }),
      source('release-2', { publisher: 'ucdp', published: '2023-06-01' }),
      entry('IncidentReported', { incident: 'x' }, { key: 'x', source: 'release-1', when: '2016' }),
      entry(
        'CasualtiesReported',
        { incident: 'x', killed: { low: 4, best: 4, high: 4 } },
        { key: 'old', source: 'release-1' },
      ),
      entry(
        'CasualtiesReported',
        { incident: 'x', killed: { low: 2, best: 2, high: 2 } },
        { key: 'new', source: 'release-2', supersedes: ['old'] },
      ),
    );
    const by = (publishedBy: string): Clocks => ({ ...head(told), publishedBy: at(publishedBy) });
    const { entries, patch } = changesBetween(told.chronicle, by('2020-01-10'), by('2023-06-01'));
    expect(entries).toMatchObject(
      [
        { uuid: uuidOf('new'), change: 'RECORDED', clock: 'PUBLISHED', cause: undefined },
        {
          uuid: uuidOf('old'),
          change: 'SUPERSEDED',
          clock: 'PUBLISHED',
          by: uuidOf('new'),
          fields: ['killed'],
        },
      ].toSorted((a, b) => (a.uuid < b.uuid ? -1 : 1)),
    );
    expect(patch.incidents).toMatchObject([
      {
        before: { counted: { casualties: { killed: { low: 4 } } } },
        after: { counted: { casualties: { killed: { low: 2 } } } },
      },
    ]);
  });

  it('is that they are restored when what replaced them is retracted', () => {
    const told = given(
      entry('IncidentReported', { incident: 'x' }, { key: 'old', source: 'a' }),
      entry(
        'IncidentReported',
        { incident: 'x' },
        { key: 'new', source: 'a', supersedes: ['old'] },
      ),
      retracted('new'),
    );
    expect(inShort(lastDid(told)).toSorted()).toEqual(
      [
        [uuidOf('new'), 'RETRACTED by RECORDED'],
        [uuidOf('old'), 'RESTORED by RECORDED'],
      ].toSorted(),
    );
  });

  it('is that their incident was matched with another, or separated from it', () => {
    const told = given(bombing, other, claim, incidentsMatched('bombing', 'blast'));
    expect(new Set(lastDid(told).entries.map(({ uuid, change }) => `${uuid} ${change}`))).toEqual(
      new Set(['bombing', 'blast', 'claim'].map((key) => `${uuidOf(key)} MATCHED`)),
    );
    const apart = told.and(incidentsSeparated('bombing', 'blast'));
    expect(lastDid(apart).entries).toMatchObject(
      Array.from({ length: 3 }, () => ({ change: 'SEPARATED', clock: 'RECORDED' })),
    );
    expect(lastDid(apart, 2).entries).toEqual([]);
  });

  it('is that valid time reached what they say', () => {
    const told = given(pledge);
    const then = { ...head(told), validAt: at('2014') };
    const { entries, affiliations } = changesBetween(told.chronicle, then, head(told));
    expect(entries).toMatchObject([{ uuid: uuidOf('pledge'), change: 'REACHED', clock: 'VALID' }]);
    expect(affiliations).toMatchObject([
      {
        key: 'alpha beta ALLEGIANCE',
        before: undefined,
        after: { certainty: 'CERTAIN' },
        clocks: ['VALID'],
      },
    ]);
  });

  it('is told by the clock that did it where several were turned', () => {
    const told = given(
      source('early', { published: '2018' }),
      source('late', { published: '2020' }),
      entry('IncidentReported', { incident: 'a' }, { key: 'early', source: 'early', when: '2016' }),
      entry('IncidentReported', { incident: 'b' }, { key: 'late', source: 'late', when: '2016' }),
      entry('IncidentReported', { incident: 'c' }, { key: 'new', source: 'late', when: '2016' }),
    );
    const since = { ...head(told, 1), publishedBy: at('2019') };
    const until = { ...head(told), publishedBy: at('2021') };
    expect(inShort(changesBetween(told.chronicle, since, until))).toEqual([
      [uuidOf('late'), 'RECORDED by PUBLISHED'],
      [uuidOf('new'), 'RECORDED by RECORDED'],
    ]);
  });
});

describe('what became of ties and of the tally by group', () => {
  it('is told before and after, with every row whose incidents count otherwise', () => {
    const told = given(pledge, bombing, claim);
    const ended = told.and(
      entry('AllegianceRenounced', { from: ['alpha'], to: ['beta'] }, { when: '2018' }),
    );
    expect(lastDid(ended).affiliations).toMatchObject([
      { before: { ended: false }, after: { ended: true }, clocks: ['RECORDED'] },
    ]);
    const contested = told.and(
      entry('ResponsibilityClaimed', { incident: 'bombing', group: 'gamma' }),
    );
    expect(lastDid(contested).tallyRows).toEqual([
      { group: 'alpha', incidents: ['bombing'], clocks: ['RECORDED'] },
      { group: 'gamma', incidents: ['bombing'], clocks: ['RECORDED'] },
    ]);
  });

  it('is that an incident is no contest any more where the claimants turn out to be one family', () => {
    const told = given(
      bombing,
      claim,
      entry('ResponsibilityClaimed', { incident: 'bombing', group: 'gamma' }),
      entry('BranchAnnounced', { branch: 'gamma', parent: 'alpha' }, { when: '2015' }),
    );
    expect(lastDid(told).patch.incidents).toMatchObject([
      {
        before: { counted: { contested: 'CERTAIN' } },
        after: { counted: { contested: undefined } },
      },
    ]);
  });

  it('is that names changed', () => {
    const told = given(pledge, group('beta', { name: 'The New Beta' }));
    expect(lastDid(told).affiliations[0]?.after?.text).toContain('The New Beta');
  });
});

class CountingMap<Value> extends Map<string, Value> {
  looks = 0;

  override get(key: string): Value | undefined {
    this.looks += 1;
    return super.get(key);
  }

  override *values(): MapIterator<Value> {
    for (const value of super.values()) {
      this.looks += 1;
      yield value;
    }
  }

  override *[Symbol.iterator](): MapIterator<[string, Value]> {
    for (const pair of super.entries()) {
      this.looks += 1;
      yield pair;
    }
  }
}

/** How many entries, sources and groups are looked at to tell what the last event did. */
function looksFor({ chronicle }: Given): number {
  const publishedBy = at('2022-06');
  const entries = new CountingMap(chronicle.entries);
  const sources = new CountingMap(chronicle.sources);
  const groups = new CountingMap(chronicle.groups);
  const counted: Chronicle = { ...chronicle, entries, sources, groups };
  const until = { position: chronicle.position, publishedBy, validAt: TODAY };
  const since = { ...until, position: until.position - 1 };
  changesBetween(counted, since, until);
  const before = entries.looks + sources.looks + groups.looks;
  changesBetween(counted, since, until);
  return entries.looks + sources.looks + groups.looks - before;
}

function unrelated(count: number): readonly Draft[] {
  return Array.from({ length: count }, (_, index) => {
    const incident = `incident-${String(index)}`;
    return [
      entry('IncidentReported', { incident }, { source: `paper-${String(index)}`, when: '2016' }),
      entry('ResponsibilityClaimed', { incident, group: `group-${String(index)}` }),
    ];
  }).flat();
}

describe('telling what changed between neighbouring positions', () => {
  it.each<[string, readonly Draft[]]>([
    ['a claim', [bombing, claim]],
    [
      'a second claim of another family',
      [bombing, claim, entry('ResponsibilityClaimed', { incident: 'bombing', group: 'beta' })],
    ],
    ['a pledge', [bombing, claim, pledge]],
    ['a retraction', [bombing, claim, retracted('claim')]],
    ['a match', [bombing, other, incidentsMatched('bombing', 'blast')]],
    [
      'a new date of a source',
      [
        source('s'),
        entry('IncidentReported', { incident: 'x' }, { source: 's' }),
        source('s', { published: '2022' }),
      ],
    ],
  ])('costs no more in a long log than in a short one: %s', (_, drafts) => {
    const few = looksFor(given(...unrelated(5), ...drafts));
    expect(looksFor(given(...unrelated(300), ...drafts))).toBe(few);
    expect(few).toBeLessThan(60);
  });
});
