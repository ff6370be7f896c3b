import { describe, expect, it } from '@jest/globals';
import { rowsOf } from './testing/reading.js';

const COLUMNS =
  'ActorId,NameData,NameOrig,NameOrigFull,NameOrigFullEng,NewName,NewNameFullMotherTongue,NewNameFullEng,Org,NamePrev,ActorIdPrev,NameSplitTemp,ActorIdSplitTemp,NameAlliance,ActorIdAlliance,GroupName,ActorIdGroup,Version'.split(
    ',',
  );

function actorFile(...actors: readonly Readonly<Record<string, string>>[]): string {
  const lines = actors.map((actor) => {
    const all: Readonly<Record<string, string>> = { Org: '1', Version: '22.1', ...actor };
    return COLUMNS.map((column) => `"${all[column] ?? ''}"`).join(',');
  });
  return [`\uFEFF${COLUMNS.join(',')}`, ...lines].join('\n');
}

const IS = {
  ActorId: '234',
  NameData: 'IS ',
  NameOrig: 'Tawhid',
  NameOrigFull: 'n/a',
  NameOrigFullEng: 'The Monotheism Group',
  NewName: 'ISI, IS',
  NewNameFullMotherTongue: 'Dawlat al-Iraq, al-Dawla',
  NewNameFullEng: 'Islamic State of Iraq, Islamic State',
};

async function rows(...actors: readonly Readonly<Record<string, string>>[]) {
  return rowsOf(actorFile(...actors), { file: 'actors.csv' });
}

async function factsOf(...actors: readonly Readonly<Record<string, string>>[]) {
  const all = await rows(...actors);
  return all.flatMap(({ entries }) =>
    entries.map(({ key, draft }) => [key, draft.type, draft.fact]),
  );
}

describe('a row of the UCDP Actor Dataset', () => {
  it.each([
    ['1', 'ARMED_GROUP'],
    ['2', 'SUPPORTERS'],
    ['3', 'COMMUNITY'],
    ['4', 'STATE'],
  ])('of organisational level %s is a group of kind %s', async (Org, groupKind) => {
    const [row] = await rows({ ...IS, Org });
    expect(row).toMatchObject({
      item: 'ucdp-actor-22-1/234',
      registrations: [
        {
          slug: 'ucdp-actor-234',
          described: { name: 'IS', groupKind, external: [{ scheme: 'ucdp-actor', value: '234' }] },
        },
      ],
    });
  });

  it('tells its names by their positions, each new one in place of the one before', async () => {
    const group = 'ucdp-actor-234';
    const name = (key: string, fact: object) => [
      `234/${key}`,
      'GroupNameReported',
      { group, ...fact },
    ];
    expect(await factsOf(IS)).toEqual([
      name('name-orig', { form: 'Tawhid', nameKind: 'ALIAS' }),
      name('name-orig-full-eng', {
        form: 'The Monotheism Group',
        nameKind: 'TRANSLATION',
        language: 'en',
      }),
      name('new-name-1', { form: 'ISI', nameKind: 'ACRONYM', replaces: 'Tawhid' }),
      name('new-name-1-full', { form: 'Dawlat al-Iraq', nameKind: 'OFFICIAL' }),
      name('new-name-1-full-eng', {
        form: 'Islamic State of Iraq',
        nameKind: 'TRANSLATION',
        language: 'en',
      }),
      name('new-name-2', { form: 'IS', nameKind: 'ACRONYM', replaces: 'ISI' }),
      name('new-name-2-full', { form: 'al-Dawla', nameKind: 'OFFICIAL' }),
      name('new-name-2-full-eng', {
        form: 'Islamic State',
        nameKind: 'TRANSLATION',
        language: 'en',
      }),
    ]);
  });

  it('whose one new name holds a comma has one new name', async () => {
    const facts = await factsOf({
      ActorId: '734',
      NameData: 'M-26-7',
      NameOrig: 'Fidelistas',
      NewName: 'M-26-7',
      NewNameFullMotherTongue: 'Movimiento 26, de Julio',
    });
    expect(facts.map(([, , fact]) => (fact as { readonly form: string }).form)).toEqual([
      'Fidelistas',
      'M-26-7',
      'Movimiento 26, de Julio',
    ]);
  });

  it('whose names cannot be told apart leaves them out, and says so', async () => {
    const [row] = await rows({ ...IS, NewNameFullEng: 'A, B, C' });
    expect(row?.hints).toMatchObject([
      {
        code: 'NAMES_UNEVEN',
        line: 2,
        message: 'A, B, C are not the 2 names that newname has; they were left out.',
      },
    ]);
    expect(row?.entries.map(({ key }) => key)).not.toContain('234/new-name-1-full-eng');
  });

  it('with one name throughout has nothing more to tell', async () => {
    expect(await factsOf({ ActorId: '1', NameData: 'TTP', NameOrig: 'TTP' })).toEqual([]);
  });

  it('that broke away, split for a time, merged and joined says so by the numbers, without a date', async () => {
    const one = { NameData: 'One', NameOrig: 'One' };
    const facts = await factsOf(
      {
        ActorId: '1',
        ...one,
        NamePrev: 'Two',
        ActorIdPrev: '2',
        NameSplitTemp: 'Two',
        ActorIdSplitTemp: '2',
        NameAlliance: 'Two, Three',
        ActorIdAlliance: '2, 3',
        GroupName: 'Three',
        ActorIdGroup: '3',
      },
      { ActorId: '2', NameData: 'Two', NameOrig: 'Two' },
      { ActorId: '3', NameData: 'Three', NameOrig: 'Three' },
    );
    const [a, b, c] = ['ucdp-actor-1', 'ucdp-actor-2', 'ucdp-actor-3'];
    expect(facts).toEqual([
      ['1/splinter-of-2', 'GroupSplit', { group: b, into: [a] }],
      ['1/temporarily-split-from-2', 'GroupSplit', { group: b, into: [a], temporary: true }],
      ['1/merged-into-2', 'GroupsMerged', { parts: [a], whole: b }],
      ['1/merged-into-3', 'GroupsMerged', { parts: [a], whole: c }],
      ['1/joined-3', 'GroupsMerged', { parts: [a], whole: c, absorbed: true }],
    ]);
    const all = await rows({ ActorId: '1', ...one, ActorIdPrev: '2' });
    expect(all.at(-1)?.entries[0]?.draft).not.toHaveProperty('date');
  });

  it('that broke away from itself is not taken at its word', async () => {
    const all = await rows({
      ActorId: '283',
      NameData: 'RIRA',
      NameOrig: 'RIRA',
      ActorIdPrev: '283',
    });
    expect(all.flatMap(({ problems }) => problems)).toMatchObject([
      { code: 'RELATED_TO_ITSELF', path: 'actoridprev', item: 'ucdp-actor-22-1/283' },
    ]);
    expect(all.flatMap(({ entries }) => entries)).toEqual([]);
    expect(all.flatMap(({ registrations }) => registrations)).not.toEqual([]);
  });

  it('that names an actor whom no row describes makes it known as unnamed', async () => {
    const all = await rows(
      {
        ActorId: '1',
        NameData: 'One',
        NameOrig: 'One',
        NamePrev: 'Lost, Gone',
        ActorIdPrev: '8, 9',
      },
      { ActorId: '2', NameData: 'Two', NameOrig: 'Two', ActorIdGroup: '7' },
    );
    const unnamed = all
      .flatMap(({ registrations }) => registrations)
      .filter(({ described }) => described['groupKind'] === 'UNNAMED');
    expect(unnamed.map(({ slug, described }) => [slug, described['name']])).toEqual([
      ['ucdp-actor-8', 'Lost'],
      ['ucdp-actor-9', 'Gone'],
      ['ucdp-actor-7', 'UCDP actor 7'],
    ]);
  });
});
