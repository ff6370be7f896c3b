import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ENTRY_DEFINITIONS } from '#events/entries/entry-definitions';
import type { EntryType } from '#events/entries/entry-definitions';
import { fields } from '#events/entries/fields';
import { envelope } from '#events/envelope';
import type { Json, JsonObject } from '#events/json';
import type { Command } from './command.js';
import type { EntryDraft } from './entry-draft.js';
import { ANNOUNCEMENT, ASSESSMENT, INCIDENT, pakistan, recordEntry } from './testing/pakistan.js';

const problemsOf = (draft: EntryDraft) => pakistan().trial.problems(recordEntry(draft));

/** Faults that do not hide each other, and where each is told. */
const FAULTS: readonly {
  readonly at: string;
  readonly code: string;
  readonly report?: Partial<EntryDraft>;
  readonly fact?: JsonObject;
}[] = [
  { at: 'source', code: 'UNKNOWN_SOURCE', report: { source: 'nobody' } },
  { at: 'note', code: 'FIELD_INVALID', report: { note: '' } },
  { at: 'stance', code: 'WORD_UNKNOWN', report: { stance: 'SAID' } },
  { at: 'places[0].place', code: 'UNKNOWN_PLACE', report: { places: 'atlantis' } },
  { at: 'date.when', code: 'DATE_IMPOSSIBLE', report: { date: { when: '2014-02-30' } } },
  { at: 'forms[0].actor', code: 'UNKNOWN_GROUP', report: { forms: { nobody: 'Nobody' } } },
  { at: 'repeats', code: 'UNKNOWN_ENTRY', report: { repeats: 'that one' } },
  { at: 'fact.branch', code: 'UNKNOWN_GROUP', fact: { branch: 'ISIS-K' } },
  { at: 'fact.scope[1]', code: 'UNKNOWN_PLACE', fact: { scope: ['pakistan', 'atlantis'] } },
  { at: 'fact.leader', code: 'FIELD_UNKNOWN', fact: { leader: 'x' } },
  { at: 'fact.channel', code: 'TEXT_UNWRITABLE', fact: { channel: 'a\0b' } },
];

describe('a refusal', () => {
  it('tells every problem at once: several independent faults are each told once', () => {
    const { trial } = pakistan();
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...FAULTS), { minLength: 1 }), (faults) => {
        const draft = faults.reduce<EntryDraft>(
          (sound, { report, fact }) => ({ ...sound, ...report, fact: { ...sound.fact, ...fact } }),
          ANNOUNCEMENT,
        );
        const told = trial.problems(recordEntry(draft)).map(({ code, path }) => `${code} ${path}`);
        expect(told.toSorted()).toEqual(faults.map(({ code, at }) => `${code} ${at}`).toSorted());
      }),
      { seed: 20190515, numRuns: 60 },
    );
  });

  it('says what a reported name means, and when it can mean several groups', () => {
    const claimedBy = (group: string) =>
      problemsOf({
        type: 'ResponsibilityClaimed',
        source: 'dawn-2016-08',
        fact: { incident: 'quetta-hospital', group },
      });
    expect(claimedBy('ISIS')).toEqual([
      {
        code: 'UNKNOWN_GROUP',
        path: 'fact.group',
        message: 'no group has the id "ISIS".',
        advice: 'As a reported name it means islamic-state: use that.',
      },
    ]);
    expect(claimedBy('daesh')[0]?.advice).toBe(
      'As a reported name it can mean is-khorasan, islamic-state: use one of them.',
    );
  });

  it('offers a slug for a name that is none, and refuses one of UUID form', () => {
    const named = (slug: string) =>
      pakistan().trial.problems({ command: 'REGISTER_GROUP', slug, group: 'x' });
    expect(named('Jamā‘at al-Ahrar')).toMatchObject([
      { code: 'SLUG_INVALID', path: 'slug', advice: 'Write jama-at-al-ahrar.' },
    ]);
    expect(named('00000000-0000-4000-8000-000000000000')).toMatchObject([
      { code: 'SLUG_INVALID', path: 'slug' },
    ]);
  });

  it('names the words that a field takes, and the fields that there are', () => {
    const [word] = problemsOf({ ...ASSESSMENT, confidence: 'SURE' });
    expect(word?.advice).toBe('It is one of HIGH MEDIUM LOW.');
    const [field] = problemsOf({ ...ASSESSMENT, places: { place: 'quetta', near: 'x' } });
    expect(field).toMatchObject({
      path: 'places[0].near',
      advice: 'The fields are place, asReported, precision, point.',
    });
  });

  it('tells an inferred attribution only where it was written, with the speakers', () => {
    const draft = { ...ASSESSMENT, fact: { ...ASSESSMENT.fact, speakers: ['nobody'] } };
    expect(problemsOf(draft).map(({ path }) => path)).toEqual(['fact.speakers[0]']);
  });

  it('is not spoken over a forecast that lies after its publication', () => {
    const warning = { ...ASSESSMENT.fact, statement: 'WARNING' };
    expect(problemsOf({ ...ASSESSMENT, fact: warning, date: { when: '2020' } })).toEqual([]);
    expect(problemsOf({ ...ASSESSMENT, date: { when: '2020' } })).toMatchObject([
      { code: 'HAPPENS_AFTER_PUBLICATION' },
    ]);
  });

  it('takes the retrieval of an undated source for the end of what it can tell', () => {
    const { trial } = pakistan();
    trial.record({ command: 'AMEND_SOURCE', slug: 'undated', patch: { retrieved: '2020-01-01' } });
    const told = (when: string) =>
      trial.problems(recordEntry({ ...ASSESSMENT, source: 'undated', date: { when } }));
    expect(told('2020-01-01')).toEqual([]);
    expect(told('2020-01-02')).toMatchObject([{ code: 'HAPPENS_AFTER_PUBLICATION' }]);
  });

  it.each(['SUMMARY', 'CAMPAIGN'])('asks for a period where an incident report is a %s', (unit) => {
    const draft = { ...INCIDENT, fact: { ...INCIDENT.fact, unit } };
    expect(problemsOf({ ...draft, date: { period: '2015' } })).toEqual([]);
    expect(problemsOf(draft)).toMatchObject([{ code: 'DATE_FIELD_NOT_TAKEN', path: 'date.when' }]);
  });

  it('keeps an imported best figure outside its range, but not a negative one', () => {
    const imported = { scope: 'import:ucdp', imported: true };
    const killed = (figures: JsonObject) =>
      pakistan().trial.problems(
        recordEntry({
          type: 'CasualtiesReported',
          source: 'dawn-2016-08',
          fact: { incident: 'quetta-hospital', killed: figures },
        }),
        imported,
      );
    expect(killed({ low: 7, best: 5, high: 6 })).toEqual([]);
    expect(killed({ low: -1 })).toMatchObject([{ code: 'QUANTITY_NEGATIVE' }]);
  });

  it('reads the date that a change is compared with', () => {
    const fact = { measure: 'KILLED', change: '38', comparedWith: '2014-13' };
    expect(problemsOf({ type: 'StatisticReported', source: 'dawn-2016-08', fact })).toMatchObject([
      { code: 'DATE_IMPOSSIBLE', path: 'fact.comparedWith' },
    ]);
  });

  it('holds a report for no older than what it tells of, when another is to replace it', () => {
    const { trial } = pakistan();
    trial.record({
      command: 'REGISTER_SOURCE',
      slug: 'dawn-2015',
      source: { title: 'the year', publisher: 'Dawn', published: '2015' },
    });
    const told = (when: string, stance: string) =>
      trial.record(recordEntry({ ...ASSESSMENT, source: 'dawn-2015', date: { when }, stance }));
    const replacing = (supersedes: string) => {
      trial.record({
        command: 'AMEND_SOURCE',
        slug: 'dawn-2014-07',
        patch: { published: '2015-03' },
      });
      return trial.problems(recordEntry({ ...ASSESSMENT, supersedes }));
    };
    expect(replacing(told('2015-05-01', 'ASSERTED'))).toMatchObject([{ code: 'PUBLISHED_BEFORE' }]);
    expect(replacing(told('2015-02-01', 'ASSERTED'))).toEqual([]);
    expect(replacing(told('2015-05-01', 'FORECAST'))).toEqual([]);
  });

  it('lets a change fall below nothing, but no share', () => {
    const measured = (fact: JsonObject) =>
      problemsOf({
        type: 'StatisticReported',
        source: 'dawn-2016-08',
        fact: { measure: 'KILLED', ...fact },
      });
    expect(measured({ change: { best: '-38' } })).toEqual([]);
    expect(measured({ share: { best: '-38' } })).toMatchObject([
      { code: 'QUANTITY_NEGATIVE', path: 'fact.share.best' },
    ]);
    expect(measured({ change: { low: '9', high: '2.5' } })).toMatchObject([
      { code: 'RANGE_REVERSED', path: 'fact.change.high' },
    ]);
  });
});

/** Anything that JSON can say, and much that nobody should. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom('reported', 'pakistan', 'islamic-state', 'a\0b', '\uD83D', '../..', '{2014}', ''),
  fc.record({ edtf: fc.jsonValue(), alternatives: fc.jsonValue() }),
  fc.record({ low: fc.jsonValue(), best: fc.integer(), words: fc.string() }),
) as fc.Arbitrary<Json>;

const reports = fc.dictionary(
  fc.constantFrom(...Object.keys(envelope), 'mood'),
  anything,
) as fc.Arbitrary<Partial<EntryDraft>>;

const facts = fc.dictionary(fc.constantFrom(...Object.keys(fields), 'mood'), anything);

describe('whatever a writer sends', () => {
  it('is recorded or refused as an entry, and never fails', () => {
    const types = fc.constantFrom(...(Object.keys(ENTRY_DEFINITIONS) as EntryType[]));
    const { trial } = pakistan();
    fc.assert(
      fc.property(types, reports, fc.oneof(facts, anything), (type, report, fact) => {
        const command = recordEntry({
          source: 'dawn-2016-08',
          ...report,
          type,
          fact: fact as JsonObject,
        });
        const { outcome } = trial.settle(command, { scope: 'import:any', imported: true });
        expect(['NEW', 'REFUSED']).toContain(outcome);
      }),
      { seed: 20190515, numRuns: 400 },
    );
  });

  it('is taken or refused as a correction, a description or an amendment, and never fails', () => {
    const { trial, announcement } = pakistan();
    const given = fc.oneof(
      anything,
      fc.dictionary(
        fc.constantFrom(
          'name',
          'title',
          'iso',
          'placeKind',
          'partOf',
          'covers',
          'point',
          'external',
        ),
        anything,
      ),
    );
    fc.assert(
      fc.property(reports, facts, given, fc.string(), (report, fact, any, text) => {
        const patch = isObject(any) ? any : { name: any };
        const commands: readonly Command[] = [
          {
            command: 'CORRECT_ENTRY',
            entry: announcement,
            patch: { ...report, fact },
            reason: text,
          },
          { command: 'REGISTER_PLACE', slug: text, place: any },
          { command: 'REGISTER_SOURCE', slug: 'any', source: any },
          { command: 'REGISTER_PERSON', person: any },
          { command: 'AMEND_PLACE', slug: 'quetta', patch },
          { command: 'AMEND_SOURCE', slug: 'dawn-2016-08', patch },
          { command: 'REASSIGN_PLACE', place: 'quetta', partOf: text, effective: text },
        ];
        for (const command of commands) {
          const { outcome } = trial.settle(command);
          expect(['NEW', 'REFUSED', 'ALREADY', 'CONFLICT']).toContain(outcome);
        }
      }),
      { seed: 20190515, numRuns: 100 },
    );
  });
});

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
