import { describe, expect, it } from '@jest/globals';
import { nameAdvice, nearName } from './near-name.js';

const EVENTS = ['branchAnnounced', 'branchScopeReported', 'groupFormed', 'groupSplit'];

describe('nearName', () => {
  it.each([
    ['branchAnounced', 'branchAnnounced'],
    ['BranchAnnounced', 'branchAnnounced'],
    ['groupformed', 'groupFormed'],
    ['groupSplitt', 'groupSplit'],
    ['groupSpit', 'groupSplit'],
    ['gruopSplit', 'groupSplit'],
  ])('takes %s for %s', (name, meant) => {
    expect(nearName(name, EVENTS)).toBe(meant);
  });

  it.each(['mood', 'group', '', 'claimed', 'b'.repeat(1000)])('takes %p for nothing', (name) => {
    expect(nearName(name, EVENTS)).toBeUndefined();
  });

  it('takes the nearest of several, and of equally near ones the first', () => {
    expect(nearName('abcdefgh', ['abcdxxgh', 'abcdefgx'])).toBe('abcdefgx');
    expect(nearName('abcdefgh', ['abcdefgx', 'abcdefgy'])).toBe('abcdefgx');
  });
});

describe('nameAdvice', () => {
  it('names what was probably meant, else the comma that made a name of a text, else all names', () => {
    expect(nameAdvice('wen', ['when', 'since'])).toBe('Did you mean when?');
    expect(nameAdvice('and so on', ['when', 'since'])).toBe('A comma in unquoted text? Quote it.');
    expect(nameAdvice('mood', ['when', 'since'])).toBe('Known are when, since.');
  });
});
