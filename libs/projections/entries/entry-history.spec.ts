import { describe, expect, it } from '@jest/globals';
import type { Chronicle } from '../chronicle/chronicle.js';
import { emptyChronicle, evolve } from '../chronicle/chronicle.js';
import { entryHistory } from './entry-history.js';
import {
  corrected,
  entry,
  incidentsMatched,
  incidentsSeparated,
  retracted,
  source,
} from '../testing/drafts.js';
import { given } from '../testing/given.js';
import { uuidOf } from '../testing/ids.js';
import type { Draft } from '../testing/drafts.js';
import type { Given } from '../testing/given.js';

const first = source('ged-20', { publisher: 'UCDP', published: '2020-06-01' });
const second = source('ged-21', { publisher: 'UCDP', published: '2021-06-01' });

function report(key: string, from: string, ...supersedes: readonly string[]): Draft {
  return entry(
    'IncidentReported',
    { incident: 'ucdp-313638' },
    { key, source: from, when: '2019-03-01', supersedes },
  );
}

function history(recorded: Given, key: string): readonly string[] {
  const { chronicle } = recorded.view();
  return entryHistory(chronicle, uuidOf(key), chronicle.position).map(({ change }) => change);
}

const restated = given(first, second, report('old', 'ged-20'), report('new', 'ged-21', 'old'));

describe('the history of an entry', () => {
  it('begins with its being recorded, under the number that a later change names', () => {
    const { chronicle } = restated.view();
    expect(entryHistory(chronicle, uuidOf('new'), chronicle.position)).toMatchObject([
      { change: 'RECORDED', revision: 0, by: undefined, reason: undefined },
    ]);
  });

  it('tells corrections and retractions with their reasons', () => {
    const told = given(
      first,
      report('old', 'ged-20'),
      corrected('old', 'IncidentReported', { incident: 'ucdp-313639' }, { source: 'ged-20' }),
      retracted('old'),
    );
    const { chronicle } = told.view();
    expect(entryHistory(chronicle, uuidOf('old'), chronicle.position)).toMatchObject([
      { change: 'RECORDED', revision: 0 },
      { change: 'CORRECTED', revision: 1, reason: expect.any(String) },
      { change: 'RETRACTED', revision: 2, reason: expect.any(String) },
    ]);
  });

  it('tells by which entry it was superseded, without a revision of its own', () => {
    const { chronicle } = restated.view();
    expect(entryHistory(chronicle, uuidOf('old'), chronicle.position)).toMatchObject([
      { change: 'RECORDED' },
      { change: 'SUPERSEDED', by: uuidOf('new'), revision: undefined },
    ]);
  });

  it('tells that it stands again once what superseded it is retracted', () => {
    const restored = restated.and(retracted('new'));
    expect(history(restored, 'old')).toEqual(['RECORDED', 'SUPERSEDED', 'RESTORED']);
    expect(history(restored, 'new')).toEqual(['RECORDED', 'RETRACTED']);
  });

  it('tells withdrawal, and that retracting the withdrawal brings it back', () => {
    const withdrawn = given(first, second, report('old', 'ged-20')).and(
      entry('ReportWithdrawn', { withdraws: ['old'] }, { key: 'gone', source: 'ged-21' }),
    );
    expect(history(withdrawn, 'old')).toEqual(['RECORDED', 'WITHDRAWN']);
    expect(history(withdrawn.and(retracted('gone')), 'old')).toEqual([
      'RECORDED',
      'WITHDRAWN',
      'RESTORED',
    ]);
  });

  it('ends at the position that is asked for', () => {
    const { chronicle } = restated.view();
    const at = (position: number) => entryHistory(chronicle, uuidOf('old'), position);
    expect(at(chronicle.position - 1).map(({ change }) => change)).toEqual(['RECORDED']);
    expect(at(1)).toEqual([]);
  });

  it('tells by whom its incident was matched with another and separated again', () => {
    const matched = given(
      first,
      report('old', 'ged-20'),
      incidentsMatched('ucdp-313638', 'quetta'),
      incidentsMatched('quetta', 'quetta-bombing'),
      incidentsMatched('lahore', 'lahore-bombing'),
      incidentsSeparated('quetta', 'quetta-bombing'),
    );
    const { chronicle } = matched.view();
    const told = (position: number) => entryHistory(chronicle, uuidOf('old'), position);
    expect(told(chronicle.position)).toMatchObject([
      { change: 'RECORDED' },
      { change: 'MATCHED', recorder: 'given', revision: undefined, reason: expect.any(String) },
      { change: 'MATCHED', position: chronicle.position - 2, by: undefined },
      { change: 'SEPARATED', position: chronicle.position },
    ]);
    expect(told(chronicle.position - 1)).toHaveLength(3);
  });

  it('tells no match of an incident that it is not about, or not any more', () => {
    const apart = given(
      first,
      report('old', 'ged-20'),
      entry('GroupFormed', { group: 'jaish' }, { key: 'formed' }),
      retracted('old'),
      incidentsMatched('ucdp-313638', 'quetta'),
      report('late', 'ged-20'),
    );
    expect(history(apart, 'old')).toEqual(['RECORDED', 'RETRACTED']);
    expect(history(apart, 'formed')).toEqual(['RECORDED']);
    expect(history(apart, 'late')).toEqual(['RECORDED']);
  });

  it('of an entry that nobody recorded is empty', () => {
    const { chronicle } = restated.view();
    expect(
      entryHistory(chronicle, '6f0a1f52-5f5e-4d0e-9d53-3f1b7a2c9e10', chronicle.position),
    ).toEqual([]);
  });

  it('tells a correction that no longer names it as its return', () => {
    const renamed = restated.and(
      corrected('new', 'IncidentReported', { incident: 'ucdp-313638' }, { source: 'ged-21' }),
    );
    const { chronicle } = renamed.view();
    expect(entryHistory(chronicle, uuidOf('old'), chronicle.position)).toMatchObject([
      { change: 'RECORDED' },
      { change: 'SUPERSEDED', by: uuidOf('new') },
      { change: 'RESTORED', by: uuidOf('new'), reason: expect.any(String) },
    ]);
  });

  it('stays superseded through others when what superseded it is superseded itself', () => {
    const again = restated.and(
      source('ged-22', { publisher: 'UCDP', published: '2022-06-01' }),
      report('newest', 'ged-22', 'new'),
    );
    expect(history(again, 'old')).toEqual(['RECORDED', 'SUPERSEDED']);
    expect(history(again, 'new')).toEqual(['RECORDED', 'SUPERSEDED']);
  });

  it('knows an older entry that was corrected so that it supersedes', () => {
    const turned = given(first, second, report('older', 'ged-21'), report('old', 'ged-20')).and(
      corrected(
        'older',
        'IncidentReported',
        { incident: 'ucdp-313638' },
        { source: 'ged-21', supersedes: ['old'] },
      ),
    );
    expect(history(turned, 'old')).toEqual(['RECORDED', 'SUPERSEDED']);
  });

  it('reads on when the chronicle has grown since it was last asked', () => {
    const grown = restated.and(retracted('new'));
    const chronicle = emptyChronicle();
    const told = grown.events.map((event) => {
      evolve(chronicle, event);
      return entryHistory(chronicle, uuidOf('old'), chronicle.position).at(-1)?.change;
    });
    expect(told.filter((change, index) => change !== told[index - 1])).toEqual([
      'RECORDED',
      'SUPERSEDED',
      'RESTORED',
    ]);
  });

  it('ends at every position in the standing that the view there gives', () => {
    const much = restated.and(
      entry('ReportWithdrawn', { withdraws: ['old', 'new'] }, { key: 'gone', source: 'ged-21' }),
      retracted('new'),
      report('newer', 'ged-21', 'gone'),
      retracted('newer'),
      retracted('gone'),
      retracted('old'),
    );
    const { chronicle } = much.view();
    for (const key of ['old', 'new', 'gone', 'newer'])
      for (let position = 1; position <= chronicle.position; position += 1)
        expect({ key, position, status: statusAfter(chronicle, key, position) }).toEqual({
          key,
          position,
          status: much.view({ position }).entries.get(uuidOf(key))?.status,
        });
  });
});

const STATUS_AFTER = {
  RECORDED: 'STANDING',
  RESTORED: 'STANDING',
  SUPERSEDED: 'SUPERSEDED',
  WITHDRAWN: 'WITHDRAWN',
  RETRACTED: 'RETRACTED',
} as const;

type Telling = keyof typeof STATUS_AFTER;

function statusAfter(chronicle: Chronicle, key: string, position: number): string | undefined {
  const changes = entryHistory(chronicle, uuidOf(key), position);
  const told = changes.map(({ change }) => change).filter((change) => isTelling(change));
  const last = told.at(-1);
  return last === undefined ? undefined : STATUS_AFTER[last];
}

function isTelling(change: string): change is Telling {
  return change in STATUS_AFTER;
}
