import { describe, expect, it } from '@jest/globals';
import { entry, groupsUnified, incidentsMatched } from '../testing/drafts.js';
import type { Draft } from '../testing/drafts.js';
import { given } from '../testing/given.js';
import { uuidOf } from '../testing/ids.js';
import { candidatesAmong } from './candidates.js';
import type { WordGivers } from './candidates.js';
import { EntrySet } from './entry-set.js';
import { searchLinksIn } from './search-links.js';

/** The keys of the entries that could hold words of which it is told what gives them. */
function candidates(drafts: readonly Draft[], ...words: readonly (readonly string[])[]) {
  const { chronicle } = given(...drafts);
  const byKey = new Map<string, number>();
  const reports = new EntrySet(0);
  for (const { uuid, revisions } of chronicle.entries.values()) {
    const [{ position, content }] = revisions;
    byKey.set(uuid, position);
    if (content.type === 'IncidentReported') reports.add(position);
  }
  const givers = words.map((told): WordGivers => {
    const numbers = told.flatMap((key) => byKey.get(uuidOf(key)) ?? []);
    return {
      entries: Uint32Array.from(numbers),
      registered: told.filter((key) => !byKey.has(uuidOf(key))),
    };
  });
  const sources = { links: searchLinksIn(chronicle), reports, last: 0 };
  const finding = candidatesAmong(givers, sources);
  let step = finding.next();
  while (step.done !== true) step = finding.next();
  const keys = ['report', 'claim', 'toll', 'statement', 'second', 'third', 'tie'];
  return [...step.value].map((number) => keys.find((key) => byKey.get(uuidOf(key)) === number));
}

const report = entry('IncidentReported', { incident: 'quetta' }, { key: 'report' });
const claim = entry('ResponsibilityClaimed', { incident: 'quetta', group: 'is' }, { key: 'claim' });
const toll = entry('CasualtiesReported', { incident: 'kech' }, { key: 'toll' });

function statement(key: string, about: string): Draft {
  return entry('StatementMade', { statement: 'DENIAL', gist: 'no', about: [about] }, { key });
}

describe('the entries that could hold a word', () => {
  it('are those that say it, and those that name what bears it, unified or not', () => {
    const tie = entry(
      'RelationshipReported',
      { from: ['isis'], to: ['aq'], tie: 'ALLY' },
      { key: 'tie' },
    );
    expect(candidates([report, claim, tie], ['report'])).toEqual(['report', 'claim']);
    expect(candidates([claim, tie], ['is'])).toEqual(['claim']);
    expect(candidates([claim, tie, groupsUnified('is', 'isis')], ['is'])).toEqual(['claim', 'tie']);
  });

  it('are those that speak of an incident that one of them reports, matched or not', () => {
    expect(candidates([report, claim, toll], ['report'])).toEqual(['report', 'claim']);
    expect(candidates([report, claim, toll], ['claim'])).toEqual(['claim']);
    const matched = incidentsMatched('quetta', 'kech');
    expect(candidates([report, claim, toll, matched], ['report'])).toEqual([
      'report',
      'claim',
      'toll',
    ]);
  });

  it('are those that quote them, and those that quote these', () => {
    const statements = [
      statement('statement', 'claim'),
      statement('second', 'statement'),
      statement('third', 'second'),
    ];
    expect(candidates([report, claim, ...statements], ['report'])).toEqual([
      'report',
      'claim',
      'statement',
      'second',
    ]);
  });

  it('of several words are those that could hold each of them', () => {
    expect(candidates([report, claim, toll], ['report'], ['is'])).toEqual(['claim']);
    expect(candidates([report, claim, toll], ['report'], ['toll'])).toEqual([]);
  });
});
