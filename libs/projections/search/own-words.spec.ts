import { describe, expect, it } from '@jest/globals';
import { corrected, entry, group } from '../testing/drafts.js';
import type { Draft } from '../testing/drafts.js';
import { given } from '../testing/given.js';
import { ownWordsReader } from './own-words.js';

function wordsOf(draft: Draft): readonly string[] {
  const { chronicle } = given(draft);
  const [record] = chronicle.entries.values();
  if (record === undefined) throw new Error('no entry is recorded');
  return [...ownWordsReader()(record.revisions[0].content)].toSorted();
}

describe('the words of an entry itself', () => {
  it('are what it says, apart from names, from incidents that others report, and from mere grammar', () => {
    expect(
      wordsOf(
        entry(
          'ResponsibilityClaimed',
          { incident: 'quetta-2016', group: 'islamic-state', channel: 'Amaq' },
          { when: '2016-10-24', places: ['quetta'] },
        ),
      ),
    ).toEqual('2016 24 amaq claim claimed claims october quetta responsibility through'.split(' '));
  });

  it('are both of those that stand beside a name and beside a plural', () => {
    const tie = entry('RelationshipReported', {
      from: ['khorasan'],
      to: ['islamic-state'],
      tie: 'BRANCH',
    });
    expect(wordsOf(tie)).toEqual(expect.arrayContaining(['branch', 'branches']));
    const warning = entry('StatementMade', { statement: 'WARNING', gist: 'more to come' });
    expect(wordsOf(warning)).toEqual(expect.arrayContaining(['warn', 'warns']));
  });

  it('are both of those that quote an entry and that cannot', () => {
    const denial = entry('StatementMade', {
      statement: 'DENIAL',
      gist: 'nobody is there',
      about: ['other'],
    });
    const words = ['denial', 'denies', 'deny', 'entry', 'issue', 'issues'];
    expect(wordsOf(denial)).toEqual(expect.arrayContaining(words));
  });

  it('of a report are the noun for one of its kind and for several, and what it came to', () => {
    const report = entry('IncidentReported', {
      incident: 'quetta-2016',
      incidentKind: 'BOMBING',
      outcome: 'FAILED',
    });
    expect(wordsOf(report)).toEqual(expect.arrayContaining(['bombing', 'bombings', 'failed']));
  });

  it('hang on one revision alone', () => {
    const { chronicle } = given(
      group('ttp', { name: 'Tehrik-i-Taliban' }),
      entry('StatementMade', { statement: 'WARNING', gist: 'first' }, { key: 'said' }),
      corrected('said', 'StatementMade', { statement: 'WARNING', gist: 'second' }),
    );
    const read = ownWordsReader();
    const [record] = chronicle.entries.values();
    expect(
      record?.revisions.map(({ content }) =>
        ['first', 'second', 'taliban'].filter((word) => read(content).has(word)),
      ),
    ).toEqual([['first'], ['second']]);
  });
});
