import { describe, expect, it } from '@jest/globals';
import { checkShape } from './shape.js';

const REPORT = { source: 'nation-2019-05', stance: 'ASSERTED', confidence: 'HIGH' };
const RANA = 'd1def74c-efc2-5837-9aff-36c54cab58c3';

function problemsOf(type: Parameters<typeof checkShape>[0], data: unknown) {
  return checkShape(type, data).problems.map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
}

function factProblems(type: Parameters<typeof checkShape>[0], fact: object) {
  return problemsOf(type, { ...REPORT, fact });
}

describe('checkShape', () => {
  it('fills the defaults', () => {
    const { event } = checkShape('IncidentReported', { ...REPORT, fact: { incident: 'quetta' } });
    expect(event).toEqual({
      type: 'IncidentReported',
      data: {
        ...REPORT,
        locator: [],
        attribution: [],
        date: {},
        places: [],
        supersedes: [],
        external: [],
        forms: [],
        fact: {
          incident: 'quetta',
          unit: 'EVENT',
          incidentKind: 'UNKNOWN',
          targets: [],
          outcome: 'CARRIED_OUT',
          parties: [],
        },
      },
    });
  });

  it('gives every problem at once, each with the path to it', () => {
    expect(
      problemsOf('AllegiancePledged', {
        ...REPORT,
        stance: 'SAID',
        fact: { from: [], to: ['Islamic State'], mood: 'grim', colour: 'red' },
      }),
    ).toEqual([
      'stance: is none of ASSERTED CLAIMED ALLEGED DENIED ASSESSED FORECAST RECOMMENDED',
      'fact.from: needs at least one',
      'fact.to.0: is no slug: lower-case letters and digits joined by single hyphens, at most 80, not of UUID form',
      'fact: has no field mood, colour',
    ]);
  });

  it('has no null for what is absent', () => {
    expect(problemsOf('GroupRegistered', { name: 'Daesh', external: null })).toEqual([
      'external: Invalid input: expected array, received null',
    ]);
    expect(factProblems('GroupDissolved', { group: 'ttp', because: null })).toEqual([
      'fact.because: Invalid input: expected string, received null',
    ]);
  });

  it.each([
    ['empty', '', 'is empty'],
    ['longer than 4000 units', 'a'.repeat(4001), 'is longer than 4000 characters'],
    ['a NUL', 'a\u0000', 'contains a character that cannot be written (NUL or half a character)'],
    [
      'half a character',
      '\ud83d',
      'contains a character that cannot be written (NUL or half a character)',
    ],
  ])('refuses a text that is %s', (_what, name, message) => {
    expect(problemsOf('GroupRegistered', { name })).toEqual([`name: ${message}`]);
  });

  it('takes an actor that is the slug of a group or the UUID of a person, nothing else', () => {
    expect(factProblems('PresenceReported', { actor: 'islamic-state' })).toEqual([]);
    expect(factProblems('PresenceReported', { actor: RANA })).toEqual([]);
    expect(factProblems('PresenceReported', { actor: 'Abu Sayed' })).toEqual([
      'fact.actor: is neither the slug of a group nor the UUID of a person',
    ]);
  });

  it.each([
    ['PersonRegistered', 'name', (sealed: unknown) => ({ name: sealed })],
    [
      'PersonDescribed',
      'fact.describedAs',
      (sealed: unknown) => ({ ...REPORT, fact: { person: RANA, describedAs: sealed } }),
    ],
    [
      'GroupFormed',
      'forms.0.form',
      (sealed: unknown) => ({
        ...REPORT,
        forms: [{ actor: RANA, form: sealed }],
        fact: { group: 'ttp' },
      }),
    ],
    [
      'GroupFormed',
      'attribution.0.asReported',
      (sealed: unknown) => ({
        ...REPORT,
        attribution: [{ asReported: sealed }],
        fact: { group: 'ttp' },
      }),
    ],
  ] as const)('takes in %s the sealed form of %s', (type, path, data) => {
    expect(problemsOf(type, data({ subject: RANA, sealed: 'c2VhbGVk' }))).toEqual([]);
    expect(problemsOf(type, data('Rana'))).toEqual([]);
    expect(problemsOf(type, data({ subject: 'rana', sealed: 'c2VhbGVk' }))).toEqual([
      `${path}: is no text of 1 to 4000 characters that can be written, and no sealed one`,
    ]);
  });

  it('takes a link of attribution that names an actor or a document or has words, but not both or none', () => {
    const link = (attribution: object) =>
      problemsOf('GroupFormed', { ...REPORT, attribution: [attribution], fact: { group: 'ttp' } });
    expect(link({ actor: RANA })).toEqual([]);
    expect(link({ document: 'dawn-2014-07', inferred: true })).toEqual([]);
    expect(link({ asReported: 'a witness' })).toEqual([]);
    const refused = [
      'attribution.0: names either an actor or a document, or at least the words of the source',
    ];
    expect(link({ actor: RANA, document: 'dawn-2014-07' })).toEqual(refused);
    expect(link({ inferred: true })).toEqual(refused);
  });

  it('takes counts as whole numbers, shares as decimal texts, and neither without any of them', () => {
    const killed = (count: unknown) =>
      factProblems('CasualtiesReported', { incident: 'quetta', killed: count });
    const share = (percent: unknown) =>
      factProblems('StatisticReported', { measure: 'ATTACKS', share: percent });
    expect(killed({ words: 'at least 70', low: 70 })).toEqual([]);
    expect(share({ best: '-29.5' })).toEqual([]);
    expect(killed({})).toEqual(['fact.killed: says no number and no words']);
    expect(share({})).toEqual(['fact.share: says no number and no words']);
    expect(killed({ best: 1.5 })).toEqual([
      'fact.killed.best: Invalid input: expected int, received number',
    ]);
    expect(killed({ best: '70' })).toHaveLength(1);
    expect(share({ best: 38 })).toHaveLength(1);
    expect(share({ best: '1e3' })).toEqual([
      'fact.share.best: a number of per cent as text, for example "38" or "59.5"',
    ]);
  });

  it('takes two incidents to match, neither one nor three', () => {
    const match = (...incidents: string[]) =>
      problemsOf('IncidentsMatched', { incidents, reason: 'same day' }).length;
    expect([match('a'), match('a', 'b'), match('a', 'b', 'c')]).toEqual([1, 0, 1]);
  });

  it('takes a correction only with a whole entry of a known type', () => {
    const correct = (replacement: object) =>
      problemsOf('EntryCorrected', { replacement, reason: 'misread' });
    expect(correct({ type: 'GroupFormed', ...REPORT, fact: { group: 'ttp' } })).toEqual([]);
    expect(correct({ type: 'GroupFormed', fact: { group: 'ttp' } })).toHaveLength(3);
    expect(correct({ type: 'GroupRegistered', name: 'TTP' })).toHaveLength(1);
  });

  it.each(['5F1C7A52-3D0E-4B6A-9C1D-2E8F4A6B7C90', '5f1c7a52-3d0e-0b6a-9c1d-2e8f4a6b7c90', 'x'])(
    'refuses %s for the id of a chronology, which is the namespace of all others',
    (chronologyId) => {
      expect(problemsOf('ChronologyOpened', { chronologyId, format: 1 })).toEqual([
        'chronologyId: is no UUID of RFC 9562 in lower case',
      ]);
    },
  );

  it('refuses a format that this software does not write', () => {
    expect(
      problemsOf('ChronologyOpened', {
        chronologyId: '5f1c7a52-3d0e-4b6a-9c1d-2e8f4a6b7c90',
        format: 2,
      }),
    ).toEqual(['format: is none of 1']);
  });

  it('throws for a type that does not exist, which is a fault of the program', () => {
    expect(() => checkShape('GroupRenamed' as never, {})).toThrow('no schema for GroupRenamed');
  });
});
