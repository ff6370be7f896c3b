import { describe, expect, it } from '@jest/globals';
import { filesOf, textOf } from './repository.js';

// Built from parts, so that this file does not hold what it looks for.
const alternatives = (...words: readonly string[]): string => `(?:${words.join('|')})`;
const registryHost = new RegExp(
  [
    ['registry', alternatives('npmjs', 'yarnpkg', 'npmmirror'), alternatives('org', 'com')],
    ['npm', alternatives('pkg', 'jsr'), alternatives('github', 'io')],
    ['proxy', 'golang', 'org'],
    [alternatives('pypi', 'files'), alternatives('org', 'pythonhosted')],
    ['static', 'crates', 'io'],
  ]
    .map((parts) => parts.join('\\.'))
    .join('|'),
);
const downloadAddress = new RegExp(['"resol', 'ved": *"https?:'].join(''));
const machinePath = new RegExp(
  `(?<![\\w.])/${alternatives('work', 'farm', 'root', 'tmp', 'home', 'Users')}/[A-Za-z]`,
);

const filesWith = (needle: RegExp): readonly string[] =>
  filesOf().filter((path) => needle.test(textOf(path)));

describe('the committed files', () => {
  it('name no package registry, so that everyone installs from their own', () => {
    expect(filesWith(registryHost)).toEqual([]);
  });

  it('hold no download address in the lockfile', () => {
    expect(filesWith(downloadAddress)).toEqual([]);
  });

  it('name no path of a machine they were written on', () => {
    expect(filesWith(machinePath)).toEqual([]);
  });

  it('are searched at all, the hidden ones too', () => {
    expect(filesOf()).toEqual(
      expect.arrayContaining([
        '.ci/run',
        '.gitignore',
        'package-lock.json',
        'test/house/repository.ts',
      ]),
    );
  });
});
