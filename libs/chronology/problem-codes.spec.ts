import { describe, expect, it } from '@jest/globals';
import type { Command } from './command.js';
import type { EntryDraft } from './entry-draft.js';
import type { Problem } from './problem.js';
import { PROBLEM_CODES } from './problem-codes.js';
import type { ProblemCode } from './problem-codes.js';
import type { Pakistan } from './testing/pakistan.js';
import { ANNOUNCEMENT, ASSESSMENT, INCIDENT, pakistan, recordEntry } from './testing/pakistan.js';

const UNHEARD_OF = '00000000-0000-4000-8000-000000000001';

interface Case {
  readonly told: ProblemCode;
  readonly at: string;
  readonly because: RegExp;
  readonly ask: (world: Pakistan) => Command;
  readonly imported?: boolean;
}

const entry = (draft: EntryDraft) => (): Command => recordEntry(draft);

const fact = (changes: EntryDraft['fact']) =>
  entry({ ...ANNOUNCEMENT, fact: { ...ANNOUNCEMENT.fact, ...changes } });

const pledge = (changes: Partial<EntryDraft>) =>
  entry({
    type: 'AllegiancePledged',
    source: 'dawn-2014-07',
    fact: { from: 'jamaat-ul-ahrar', to: 'islamic-state' },
    ...changes,
  });

const casualties = (killed: EntryDraft['fact'][string]) =>
  entry({
    type: 'CasualtiesReported',
    source: 'dawn-2016-08',
    fact: { incident: 'quetta-hospital', killed },
  });

const place = (description: Command & { readonly command: 'REGISTER_PLACE' }) => () => description;

const quetta = (changes: Record<string, string | { latitude: string; longitude: string }>) =>
  place({
    command: 'REGISTER_PLACE',
    slug: 'sariab',
    place: { name: 'Sariab', placeKind: 'SITE', ...changes },
  });

const correct =
  (
    changes: Omit<Command & { readonly command: 'CORRECT_ENTRY' }, 'command' | 'entry' | 'reason'>,
  ) =>
  ({ announcement }: Pakistan): Command => ({
    command: 'CORRECT_ENTRY',
    entry: announcement,
    reason: 'misread',
    ...changes,
  });

const REFUSED: readonly Case[] = [
  {
    told: 'FIELD_MISSING',
    at: 'fact.parent',
    because: /^it is needed\.$/,
    ask: entry({ ...ANNOUNCEMENT, fact: { branch: 'is-pakistan' } }),
  },
  {
    told: 'FIELD_UNKNOWN',
    at: 'fact.leader',
    because: /no field "leader" here\./,
    ask: fact({ leader: 'somebody' }),
  },
  {
    told: 'FIELD_INVALID',
    at: 'note',
    because: /^70: expected string/,
    ask: entry({ ...ASSESSMENT, note: 70 }),
  },
  {
    told: 'WORD_UNKNOWN',
    at: 'stance',
    because: /^there is no word "SAID" for it\.$/,
    ask: entry({ ...ASSESSMENT, stance: 'SAID' }),
  },
  {
    told: 'ENTRY_TYPE_UNKNOWN',
    at: 'type',
    because: /no type of entry "BranchFounded"/,
    ask: entry({ ...ASSESSMENT, type: 'BranchFounded' as 'BranchAnnounced' }),
  },
  {
    told: 'TEXT_UNWRITABLE',
    at: 'fact.gist',
    because: /half a character/,
    ask: entry({ ...ASSESSMENT, fact: { ...ASSESSMENT.fact, gist: 'broken \uD83D here' } }),
  },
  {
    told: 'SLUG_INVALID',
    at: 'fact.incident',
    because: /^"Quetta Hospital" is no slug/,
    ask: entry({ ...INCIDENT, fact: { incident: 'Quetta Hospital' } }),
  },
  {
    told: 'UNKNOWN_SOURCE',
    at: 'source',
    because: /^no source has the id "dawn-2014-08"\.$/,
    ask: entry({ ...ASSESSMENT, source: 'dawn-2014-08' }),
  },
  {
    told: 'UNKNOWN_GROUP',
    at: 'fact.parent',
    because: /^no group has the id "isis"\.$/,
    ask: fact({ parent: 'isis' }),
  },
  {
    told: 'UNKNOWN_PERSON',
    at: 'attribution[0].actor',
    because: /^no person has the id/,
    ask: entry({ ...ASSESSMENT, attribution: UNHEARD_OF }),
  },
  {
    told: 'UNKNOWN_PLACE',
    at: 'fact.scope[1]',
    because: /^no place has the id "punjab"\.$/,
    ask: fact({ scope: ['pakistan', 'punjab'] }),
  },
  {
    told: 'UNKNOWN_ENTRY',
    at: 'fact.about[0]',
    because: /^no entry has the id/,
    ask: entry({ ...ASSESSMENT, fact: { ...ASSESSMENT.fact, about: UNHEARD_OF } }),
  },
  {
    told: 'UNKNOWN_KEY',
    at: 'keyId',
    because: /^no key has the id k9\.$/,
    ask: () => ({ command: 'REVOKE_KEY', keyId: 'k9' }),
  },
  {
    told: 'NAMED_TWICE',
    at: 'fact.scope[1]',
    because: /^pakistan stands in the list twice\.$/,
    ask: fact({ scope: ['pakistan', 'pakistan'] }),
  },
  {
    told: 'DATE_UNREADABLE',
    at: 'date.when',
    because: /mid-2014/,
    ask: pledge({ date: { when: 'mid-2014' } }),
  },
  {
    told: 'DATE_IMPOSSIBLE',
    at: 'date.when',
    because: /^2014-02-30; February 2014 has 28 days\.$/,
    ask: pledge({ date: { when: '2014-02-30' } }),
  },
  {
    told: 'DATE_REVERSED',
    at: 'date.until',
    because: /ended before it began/,
    ask: entry({
      type: 'LeadershipReported',
      source: 'dawn-2016-08',
      fact: { person: UNHEARD_OF, group: 'islamic-state', role: 'emir' },
      date: { since: '2015', until: '2014' },
    }),
  },
  {
    told: 'DATE_UNBOUNDED',
    at: 'date.when',
    because: /open on both sides/,
    ask: pledge({ date: { when: '../..' } }),
  },
  {
    told: 'DATE_SEVERAL',
    at: 'date.when',
    because: /means all of these dates/,
    ask: pledge({ date: { when: '{2013,2014}' } }),
  },
  {
    told: 'DATE_FIELD_NOT_TAKEN',
    at: 'date.period',
    because: /takes no period/,
    ask: pledge({ date: { period: '2014' } }),
  },
  {
    told: 'HAPPENS_AFTER_PUBLICATION',
    at: 'date.when',
    because: /^2014-08; its source was published by 13 July 2014\.$/,
    ask: pledge({ date: { when: '2014-08' } }),
  },
  {
    told: 'RANGE_REVERSED',
    at: 'fact.killed.high',
    because: /^low 80, high 70;/,
    ask: casualties({ low: 80, high: 70 }),
  },
  {
    told: 'BEST_OUTSIDE_RANGE',
    at: 'fact.killed.best',
    because: /^low 70, best 60;/,
    ask: casualties({ low: 70, best: 60, high: 80 }),
  },
  {
    told: 'QUANTITY_NEGATIVE',
    at: 'fact.killed.low',
    because: /-1;/,
    ask: casualties({ low: -1 }),
  },
  {
    told: 'RELATED_TO_ITSELF',
    at: 'fact.to[0]',
    because: /^islamic-state stands in from too/,
    ask: pledge({ fact: { from: 'islamic-state', to: 'islamic-state' } }),
  },
  {
    told: 'REFERS_TO_ITSELF',
    at: 'repeats',
    because: /cannot repeat itself/,
    ask: ({ announcement }) => correct({ patch: { repeats: announcement } })(pakistan()),
  },
  {
    told: 'MUTUAL_REPLACEMENT',
    at: 'supersedes[0]',
    because: /supersedes or withdraws this entry/,
    ask: ({ trial, assessment }) => ({
      command: 'CORRECT_ENTRY',
      entry: assessment,
      reason: 'misread',
      patch: {
        supersedes: trial.record(
          recordEntry({ ...ASSESSMENT, source: 'dawn-2016-08', supersedes: assessment }),
        ),
      },
    }),
  },
  {
    told: 'OTHER_PUBLISHER',
    at: 'supersedes[0]',
    because: /published by Nawaiwaqt group, this by Dawn/,
    ask: ({ announcement }) =>
      recordEntry({ ...ASSESSMENT, source: 'undated', supersedes: announcement }),
  },
  {
    told: 'PUBLISHED_BEFORE',
    at: 'supersedes[0]',
    because: /surely published before/,
    ask: ({ statistic }) => recordEntry({ ...ASSESSMENT, supersedes: statistic }),
  },
  {
    told: 'REPEATS_OTHER_SOURCE',
    at: 'repeats',
    because: /is of the source nation-2019-05, this of dawn-2014-07/,
    ask: ({ announcement }) => recordEntry({ ...ASSESSMENT, repeats: announcement }),
  },
  {
    told: 'REPEATS_OTHER_FACT',
    at: 'repeats',
    because: /is StatementMade, this AllegiancePledged/,
    ask: ({ assessment }) => pledge({ repeats: assessment })(),
  },
  {
    told: 'SHARE_OF_NO_STATISTIC',
    at: 'fact.shareOf',
    because: /is StatementMade; a share is a share of a StatisticReported/,
    ask: ({ assessment }) =>
      recordEntry({
        type: 'StatisticReported',
        source: 'dawn-2016-08',
        fact: { measure: 'KILLED', share: '38', shareOf: assessment },
      }),
  },
  {
    told: 'NOTHING_TO_CORRECT',
    at: 'patch',
    because: /says all of this already/,
    ask: correct({ patch: { confidence: 'HIGH' } }),
  },
  {
    told: 'TYPE_CHANGED',
    at: 'type',
    because: /is BranchAnnounced; a correction cannot make it GroupFormed/,
    ask: correct({ patch: { type: 'GroupFormed', note: 'x' } }),
  },
  {
    told: 'ALREADY_RETRACTED',
    at: 'entry',
    because: /was retracted before/,
    ask: ({ retracted }) => ({ command: 'RETRACT_ENTRY', entry: retracted, reason: 'again' }),
  },
  {
    told: 'ENTRY_RETRACTED',
    at: 'entry',
    because: /nothing left to correct/,
    ask: ({ retracted }) => ({
      command: 'CORRECT_ENTRY',
      entry: retracted,
      patch: { note: 'x' },
      reason: 'misread',
    }),
  },
  {
    told: 'REVISION_CHANGED',
    at: 'ifRevision',
    because: /^it stands at revision 0, not 3\.$/,
    ask: correct({ patch: { note: 'x' }, ifRevision: 3 }),
  },
  {
    told: 'KEY_CONFLICT',
    at: 'name',
    because: /^recorded with name Islamic State, the request says Daesh\.$/,
    ask: () => ({ command: 'REGISTER_GROUP', slug: 'islamic-state', group: 'Daesh' }),
  },
  {
    told: 'ISO_CODE_UNKNOWN',
    at: 'iso',
    because: /^ISO 3166 has no code "PX"\.$/,
    ask: quetta({ iso: 'PX' }),
  },
  {
    told: 'ISO_KIND_MISMATCH',
    at: 'placeKind',
    because: /^PK is the code of a country, not of a SITE\.$/,
    ask: quetta({ iso: 'PK' }),
  },
  {
    told: 'POINT_IMPOSSIBLE',
    at: 'point.latitude',
    because: /^91\.5 is no latitude/,
    ask: quetta({ point: { latitude: '91.5', longitude: '66.9' } }),
  },
  {
    told: 'PLACE_CYCLE',
    at: 'partOf',
    because: /not part of itself/,
    ask: () => ({ command: 'AMEND_PLACE', slug: 'pakistan', patch: { partOf: 'quetta' } }),
  },
  {
    told: 'DERIVATION_CYCLE',
    at: 'derivedFrom[0]',
    because: /not derived from itself/,
    ask: ({ trial }) => {
      trial.record({
        command: 'AMEND_SOURCE',
        slug: 'dawn-2016-08',
        patch: { derivedFrom: 'dawn-2014-07' },
      });
      return {
        command: 'AMEND_SOURCE',
        slug: 'dawn-2014-07',
        patch: { derivedFrom: 'dawn-2016-08' },
      };
    },
  },
  {
    told: 'PAIR_EXPECTED',
    at: 'groups',
    because: /two different ids/,
    ask: () => ({
      command: 'UNIFY_GROUPS',
      groups: ['is-pakistan', 'is-pakistan'],
      reason: 'one',
    }),
  },
  {
    told: 'ALREADY_JOINED',
    at: 'groups',
    because: /^is-khorasan and is-pakistan are one already\.$/,
    ask: ({ trial }) => {
      const groups = ['is-pakistan', 'is-khorasan'];
      trial.record({ command: 'UNIFY_GROUPS', groups, reason: 'one' });
      return { command: 'UNIFY_GROUPS', groups, reason: 'one and the same' };
    },
  },
  {
    told: 'ALREADY_JOINED',
    at: 'incidents',
    because: /^a and c are one already, through a – b – c\.$/,
    ask: ({ trial }) => {
      for (const incidents of [
        ['a', 'b'],
        ['b', 'c'],
      ])
        trial.record({ command: 'MATCH_INCIDENTS', incidents, reason: 'one' });
      return { command: 'MATCH_INCIDENTS', incidents: ['a', 'c'], reason: 'one' };
    },
  },
  {
    told: 'NOT_JOINED',
    at: 'incidents',
    because: /^a and b are two already\.$/,
    ask: () => ({ command: 'SEPARATE_INCIDENTS', incidents: ['b', 'a'], reason: 'two' }),
  },
  {
    told: 'SEPARATION_LEAVES_PATH',
    at: 'incidents',
    because: /^a and c would remain one through a – b – c\.$/,
    ask: ({ trial }) => {
      const match = (...incidents: readonly string[]) =>
        ({ command: 'MATCH_INCIDENTS', incidents, reason: 'one' }) as const;
      const known = trial.meanwhile(match('b', 'c'));
      trial.record(match('a', 'b'));
      trial.record(match('a', 'c'));
      known();
      return { command: 'SEPARATE_INCIDENTS', incidents: ['c', 'a'], reason: 'two' };
    },
  },
  {
    told: 'KEY_ID_TAKEN',
    at: 'keyId',
    because: /^a key k1 was created before\.$/,
    ask: ({ trial }) => {
      const key = { command: 'CREATE_KEY', keyId: 'k1', scopes: ['write'] } as const;
      trial.record({ ...key, keyHash: 'aa' });
      return { ...key, keyHash: 'bb' };
    },
  },
  {
    told: 'ALREADY_REVOKED',
    at: 'keyId',
    because: /^the key k1 was revoked before\.$/,
    ask: ({ trial }) => {
      trial.record({ command: 'CREATE_KEY', keyId: 'k1', scopes: ['write'], keyHash: 'aa' });
      trial.record({ command: 'REVOKE_KEY', keyId: 'k1' }, { scope: 'actor:other', key: 'first' });
      return { command: 'REVOKE_KEY', keyId: 'k1' };
    },
  },
];

const HINTED: readonly Case[] = [
  {
    told: 'INCIDENT_NOT_REPORTED',
    at: 'fact.incident',
    because: /^nobody has reported an incident "karachi-airport"/,
    ask: entry({
      type: 'ResponsibilityClaimed',
      source: 'dawn-2014-07',
      fact: { incident: 'karachi-airport', group: 'jamaat-ul-ahrar' },
    }),
  },
  {
    told: 'REFERS_TO_RETRACTED',
    at: 'fact.about[0]',
    because: /was retracted/,
    ask: ({ retracted }) =>
      recordEntry({ ...ASSESSMENT, fact: { ...ASSESSMENT.fact, about: retracted } }),
  },
  {
    told: 'RETRIEVED_BEFORE_PUBLICATION',
    at: 'retrieved',
    because: /^retrieved 2014, before it was published \(2015-01-01\)\.$/,
    ask: () => ({
      command: 'REGISTER_SOURCE',
      slug: 'late',
      source: { title: 'Late', publisher: 'Dawn', published: '2015-01-01', retrieved: '2014' },
    }),
  },
  {
    told: 'INCONSISTENT',
    at: 'fact.killed.high',
    because: /kept as reported/,
    ask: casualties({ low: 80, high: 70 }),
    imported: true,
  },
];

function only(problems: readonly Problem[], code: ProblemCode): Problem {
  const found = problems.filter((problem) => problem.code === code);
  const [first] = found;
  if (first === undefined) throw new Error(`${code} is not among ${JSON.stringify(problems)}`);
  return first;
}

describe('what is refused, and how it is told', () => {
  it.each(REFUSED)('refuses with $told at $at', ({ told, at, because, ask }) => {
    const world = pakistan();
    const problem = only(world.trial.problems(ask(world)), told);
    expect(problem.path).toBe(at);
    expect(problem.message).toMatch(because);
  });

  it.each(HINTED)('keeps what it tells $told of at $at, as a hint', (hinted) => {
    const world = pakistan();
    const { told, at, because, ask, imported = false } = hinted;
    const command = ask(world);
    const origin = { scope: 'actor:editor', imported };
    expect(world.trial.problems(command, origin)).toEqual([]);
    const hint = only(world.trial.hints(command, origin), told);
    expect(hint.path).toBe(at);
    expect(hint.message).toMatch(because);
  });

  it('provokes every code but the one for moments, which no command takes', () => {
    const provoked = new Set([...REFUSED, ...HINTED].map(({ told }) => told));
    const missing = Object.keys(PROBLEM_CODES).filter((code) => !provoked.has(code as ProblemCode));
    expect(missing).toEqual(['MOMENT_IMPRECISE']);
  });
});
