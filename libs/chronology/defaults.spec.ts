import { describe, expect, it } from '@jest/globals';
import { storedForm } from '#events/stored-form';
import type { EntryDraft } from './entry-draft.js';
import { ANNOUNCEMENT, ASSESSMENT, INCIDENT, pakistan, recordEntry } from './testing/pakistan.js';

function stored(draft: EntryDraft) {
  return storedForm(pakistan().trial.event(recordEntry(draft), { scope: 'actor:another' }).data);
}

describe('what a writer leaves out', () => {
  it('gets the stance of its type and high confidence', () => {
    expect(stored(ANNOUNCEMENT)).toMatchObject({ stance: 'CLAIMED', confidence: 'HIGH' });
    expect(stored(INCIDENT)).toMatchObject({ stance: 'ASSERTED', confidence: 'HIGH' });
  });

  it.each([
    ['WARNING', 'FORECAST'],
    ['DENIAL', 'DENIED'],
    ['CONFESSION', 'CLAIMED'],
    ['RECOMMENDATION', 'RECOMMENDED'],
  ])('of a statement depends on its kind: %s is %s', (statement, stance) => {
    expect(stored({ ...ASSESSMENT, fact: { statement, gist: 'words' } })['stance']).toBe(stance);
  });

  it('never overrides what was given', () => {
    expect(stored({ ...ANNOUNCEMENT, stance: 'ALLEGED', confidence: 'LOW' })).toMatchObject({
      stance: 'ALLEGED',
      confidence: 'LOW',
    });
  });

  it('makes the speakers of a statement its attribution, marked as inferred', () => {
    const draft = { ...ASSESSMENT, fact: { ...ASSESSMENT.fact, speakers: 'jamaat-ul-ahrar' } };
    expect(stored(draft)['attribution']).toEqual([{ actor: 'jamaat-ul-ahrar', inferred: true }]);
  });

  it('does not attribute a statement that was attributed otherwise, nor one without speakers', () => {
    const draft = { ...ASSESSMENT, fact: { ...ASSESSMENT.fact, speakers: 'jamaat-ul-ahrar' } };
    expect(stored({ ...draft, attribution: 'is-khorasan' })['attribution']).toEqual([
      { actor: 'is-khorasan' },
    ]);
    expect(stored(ASSESSMENT)).not.toHaveProperty('attribution');
  });

  it.each([
    ['pakistan', 'COUNTRY'],
    ['balochistan', 'ADMIN1'],
    ['quetta', 'EXACT'],
  ])('takes the precision of %s from its kind: %s', (place, precision) => {
    expect(stored({ ...INCIDENT, places: place })['places']).toEqual([{ place, precision }]);
  });

  it('stays out where it is a date', () => {
    expect(stored(ASSESSMENT)).not.toHaveProperty('date');
  });

  it('makes an ISO code a place with name and kind', () => {
    const { trial } = pakistan();
    const place = trial.event({ command: 'REGISTER_PLACE', slug: 'afghanistan', place: 'AF' });
    expect(storedForm(place.data)).toEqual({
      iso: 'AF',
      name: 'Afghanistan',
      placeKind: 'COUNTRY',
    });
  });

  it('makes a code of ISO 3166-2 a first-level division, whose name has to be given', () => {
    const { trial } = pakistan();
    const sindh = { command: 'REGISTER_PLACE', slug: 'sindh' } as const;
    const named = trial.event({ ...sindh, place: { iso: 'PK-SD', name: 'Sindh' } });
    expect(storedForm(named.data)).toMatchObject({ placeKind: 'ADMIN1', name: 'Sindh' });
    expect(trial.problems({ ...sindh, place: 'PK-SD' })).toMatchObject([
      { code: 'FIELD_MISSING', path: 'name' },
    ]);
  });

  it('makes a bare name an armed group', () => {
    const { trial } = pakistan();
    const group = trial.event({
      command: 'REGISTER_GROUP',
      slug: 'ttp',
      group: 'Tehrik-i-Taliban',
    });
    expect(storedForm(group.data)).toEqual({ name: 'Tehrik-i-Taliban', groupKind: 'ARMED_GROUP' });
  });
});
