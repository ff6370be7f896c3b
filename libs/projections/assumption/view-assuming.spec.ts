import { describe, expect, it } from '@jest/globals';
import { emptyChronicle, evolve } from '../chronicle/chronicle.js';
import type { Chronicle } from '../chronicle/chronicle.js';
import { affiliationsAt } from '../ties/affiliations.js';
import {
  corrected,
  entry,
  group,
  groupsUnified,
  incidentsMatched,
  retracted,
  source,
} from '../testing/drafts.js';
import { at, given } from '../testing/given.js';
import { uuidOf } from '../testing/ids.js';
import type { View } from '../view/view.js';
import { loggedAt } from '../chronicle/recorded-log.js';
import { viewAt } from '../view/view.js';
import { chronicleUpTo } from './chronicle-up-to.js';
import { viewAssuming } from './view-assuming.js';

const TIE = { from: ['branch'], to: ['parent'], tie: 'BRANCH' as const };
const registered = [source('paper', { published: '2020-01-01' }), group('branch'), group('parent')];

/** The tie as an entry that was recorded elsewhere. */
function assumedTie() {
  const { chronicle } = given(
    entry('RelationshipReported', TIE, { key: 'tie', source: 'paper', since: '2019-05' }),
  );
  const content = chronicle.entries.get(uuidOf('tie'))?.revisions[0].content;
  if (content === undefined) throw new Error('the tie was recorded');
  return { uuid: uuidOf('tie'), content };
}

function tiesIn(view: View): readonly string[] {
  return affiliationsAt(view, at('2021'), {}).map(({ text }) => text);
}

describe('a view with assumed entries', () => {
  const { chronicle } = given(...registered);
  const cut = { position: chronicle.position, publishedBy: undefined };

  it('answers as if they had been recorded right after the last event', () => {
    const view = viewAssuming(chronicle, undefined, [assumedTie()]);
    expect(tiesIn(view)).toEqual([
      'Branch: branch of Parent; since May 2019; last reported January 2020',
    ]);
    expect(view.entries.get(uuidOf('tie'))?.revision).toMatchObject({
      position: chronicle.position + 1,
      recordedAt: chronicle.log.recordedAt(chronicle.position),
      recorder: 'assumed',
    });
  });

  it('cuts them by the publication of their source', () => {
    expect(tiesIn(viewAssuming(chronicle, at('2019'), [assumedTie()]))).toEqual([]);
  });

  it('leaves the chronicle and its views as they are', () => {
    const view = viewAt(chronicle, cut);
    viewAssuming(chronicle, undefined, [assumedTie()]);
    expect([chronicle.entries.size, chronicle.log.length]).toEqual([0, chronicle.position]);
    expect(tiesIn(view)).toEqual([]);
    expect(tiesIn(viewAt(chronicle, cut))).toEqual([]);
  });
});

describe('a chronicle up to a position', () => {
  const told = entry('RelationshipReported', TIE, { key: 'tie', source: 'paper' });
  const whole = given(
    ...registered,
    told,
    corrected('tie', 'RelationshipReported', { ...TIE, tie: 'ALLY' }, { source: 'paper' }),
    group('late'),
    groupsUnified('late', 'parent'),
    incidentsMatched('one', 'other'),
    retracted('tie'),
  );

  it('is what was known there', () => {
    const then = given(...registered, told).chronicle;
    expect(heldBy(chronicleUpTo(whole.chronicle, then.position))).toEqual(heldBy(then));
  });

  it('stays as it is when the other one is folded on', () => {
    const growing = emptyChronicle();
    const kept = whole.events.map((event) => {
      evolve(growing, event);
      return chronicleUpTo(growing, event.position);
    });
    for (const [index, copy] of kept.entries())
      expect(heldBy(copy)).toEqual(heldBy(chronicleUpTo(whole.chronicle, index + 1)));
  });
});

/** Everything that a chronicle holds, however it holds it. */
function heldBy({ log, sources, groups, entries, ...rest }: Chronicle) {
  const { position, chronologyId, incidentMatches, groupUnifications } = rest;
  const events = Array.from({ length: log.length }, (_, index) => [
    loggedAt(log, index + 1),
    log.recordedAt(index + 1),
    log.hashStart(index + 1),
  ]);
  const turns = [...entries.keys()].map((uuid) => log.turnsOf(uuid));
  const maps = [sources, groups, entries].map((map: ReadonlyMap<string, unknown>) => [...map]);
  return { position, chronologyId, incidentMatches, groupUnifications, events, turns, maps };
}
