import { describe, expect, it } from '@jest/globals';
import { canonicalDraft, canonicalPatch } from './entry-draft.js';
import type { EntryDraft } from './entry-draft.js';

const STATEMENT: EntryDraft = {
  type: 'StatementMade',
  source: 'dawn-2014-07',
  fact: { statement: 'ASSESSMENT', gist: 'it inspires others' },
};

describe('an entry as a writer gives it', () => {
  it('takes a bare text for a date, a place, an attributed actor and a number', () => {
    const draft = canonicalDraft({
      type: 'CasualtiesReported',
      source: 'dawn-2016-08',
      fact: { incident: 'quetta-hospital', killed: 'at least 70', wounded: 112 },
      date: { when: '2016-08-08' },
      places: 'quetta',
      attribution: 'jamaat-ul-ahrar',
    });
    expect(draft).toEqual({
      type: 'CasualtiesReported',
      source: 'dawn-2016-08',
      fact: {
        incident: 'quetta-hospital',
        killed: { words: 'at least 70' },
        wounded: { words: '112' },
      },
      date: { when: { edtf: '2016-08-08' } },
      places: [{ place: 'quetta' }],
      attribution: [{ actor: 'jamaat-ul-ahrar' }],
    });
  });

  it('takes one item for a list, at every depth', () => {
    const draft = canonicalDraft({
      ...STATEMENT,
      fact: { ...STATEMENT.fact, speakers: 'islamic-state' },
      locator: 'paragraph 3',
      date: { when: { edtf: '2014', alternatives: '2013' } },
    });
    expect(draft.fact['speakers']).toEqual(['islamic-state']);
    expect(draft.locator).toEqual(['paragraph 3']);
    expect(draft.date).toEqual({ when: { edtf: '2014', alternatives: ['2013'] } });
  });

  it('takes a map from actor to one or several forms, and from scheme to value', () => {
    const draft = canonicalDraft({
      ...STATEMENT,
      forms: { 'islamic-state': ['ISIS', 'Daesh'], 'is-khorasan': 'ISKP' },
      external: { 'ucdp-event': '244657' },
    });
    expect(draft.forms).toEqual([
      { actor: 'islamic-state', form: 'ISIS' },
      { actor: 'islamic-state', form: 'Daesh' },
      { actor: 'is-khorasan', form: 'ISKP' },
    ]);
    expect(draft.external).toEqual([{ scheme: 'ucdp-event', value: '244657' }]);
  });

  it('takes a single form or external id written out', () => {
    const draft = canonicalDraft({
      ...STATEMENT,
      forms: { actor: 'islamic-state', form: 'ISIS' },
      external: { scheme: 'ucdp-event', value: '1' },
    });
    expect(draft.forms).toEqual([{ actor: 'islamic-state', form: 'ISIS' }]);
    expect(draft.external).toEqual([{ scheme: 'ucdp-event', value: '1' }]);
  });

  it('reads digits and yes-or-no words, as a file has nothing but text', () => {
    const draft = canonicalDraft({
      type: 'StatisticReported',
      source: 'dawn-2016-08',
      fact: { measure: 'KILLED', rank: '3', figure: { low: '595' }, hypothetical: 'true' },
    });
    expect(draft.fact).toEqual({
      measure: 'KILLED',
      rank: 3,
      figure: { low: 595 },
      hypothetical: true,
    });
  });

  it('leaves words alone that only look like a number or a yes', () => {
    const draft = canonicalDraft({
      ...STATEMENT,
      note: '2014',
      fact: { statement: 'ASSESSMENT', gist: 'true' },
    });
    expect(draft.note).toBe('2014');
    expect(draft.fact['gist']).toBe('true');
  });

  it('takes null for absent', () => {
    expect(canonicalDraft({ ...STATEMENT, note: null, date: null })).toEqual(STATEMENT);
  });

  it('keeps the literal reported as a date', () => {
    const draft = canonicalDraft({ ...STATEMENT, date: { until: 'reported' } });
    expect(draft.date).toEqual({ until: { edtf: 'reported' } });
  });

  it('leaves what has an unknown name or a wrong shape for the refusal to tell', () => {
    const draft = canonicalDraft({
      ...STATEMENT,
      date: '2014',
      fact: { ...STATEMENT.fact, mood: 'grim', unknowns: [7] },
    });
    expect(draft.date).toBe('2014');
    expect(draft.fact['mood']).toBe('grim');
    expect(draft.fact['unknowns']).toEqual([7]);
  });

  it('is the same written leniently and written out', () => {
    const lenient = canonicalDraft({ ...STATEMENT, places: 'quetta', locator: 'p. 3' });
    expect(canonicalDraft(lenient)).toEqual(lenient);
  });
});

describe('a patch of an entry', () => {
  it('keeps null and empty lists, which empty a field', () => {
    expect(
      canonicalPatch({ note: null, places: [], fact: { channel: null, scope: 'pakistan' } }),
    ).toEqual({ note: null, places: [], fact: { channel: null, scope: ['pakistan'] } });
  });
});
