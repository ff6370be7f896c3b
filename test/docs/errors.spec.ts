import { describe, expect, it } from '@jest/globals';
import { ERROR_CODES } from '#apps/api/src/error-codes';
import { COMMAND_LINE_CODES } from '#apps/cli/src/command-line-error';
import { EXIT } from '#apps/cli/src/exit-code';
import { PROBLEM_CODES } from '#libs/chronology/problem-codes';
import { FILE_PROBLEM_CODES } from '#libs/formats/chronology/file-problem';
import { RELEASE_PROBLEM_CODES } from '#libs/formats/ucdp/release-problem';
import { filesOf, textOf } from '../house/repository.js';

interface Row {
  readonly code: string;
  readonly meaning: string;
  readonly advice: string;
}

const sections = new Map(
  textOf('docs/errors.md')
    .split('\n## ')
    .slice(1)
    .map((section) => {
      const [title = ''] = section.split('\n');
      return [title, rowsOf(section)];
    }),
);

function cellsOf(line: string): readonly string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function rowsOf(section: string): readonly Row[] {
  return section.split('\n').flatMap((line): readonly Row[] => {
    const [code = '', meaning = '', advice = ''] = line.startsWith('|') ? cellsOf(line) : [];
    const name = /^`([A-Z_]+)`$/.exec(code)?.[1];
    return name === undefined ? [] : [{ code: name, meaning, advice }];
  });
}

/** Codes that are a type only, as their file lists them. */
function codesOfType(file: string, type: string): readonly string[] {
  const [, union = ''] = textOf(file).split(`export type ${type} =`);
  const [codes = ''] = union.split(';\n\n');
  return [...codes.matchAll(/'([A-Z_]+)'/g)].map(([, code = '']) => code);
}

const WITH_MEANING = [
  ['What the domain refuses', PROBLEM_CODES],
  ['What is wrong with a chronology file', FILE_PROBLEM_CODES],
  ['What is wrong with a release of UCDP', RELEASE_PROBLEM_CODES],
  ['What GraphQL and HTTP answer with', ERROR_CODES],
  ['What the command line ends with', COMMAND_LINE_CODES],
] as const;

const WITHOUT = [
  [
    'What the log cannot do',
    codesOfType('libs/event-store/event-store-error.ts', 'EventStoreErrorCode'),
  ],
  ['What recording cannot do', codesOfType('libs/recorder/recorder-error.ts', 'RecorderErrorCode')],
] as const;

describe('docs/errors.md', () => {
  it.each(WITH_MEANING)('lists the codes of the program with their meaning: %s', (title, codes) => {
    const documented = (sections.get(title) ?? []).map(({ code, meaning }) => [code, meaning]);
    expect(documented).toEqual(Object.entries(codes));
  });

  it.each(WITHOUT)('lists the codes of the program: %s', (title, codes) => {
    expect(codes.length).toBeGreaterThan(2);
    expect((sections.get(title) ?? []).map(({ code }) => code)).toEqual(codes);
  });

  it('says of each what it means and what to do', () => {
    for (const row of [...sections.values()].flat()) {
      expect(row.meaning).toMatch(/^\S.*\.$/);
      expect(row.advice).toMatch(/^\S.*[.…]$/);
    }
  });

  it('lists every exit code', () => {
    const listed = textOf('docs/errors.md').matchAll(/^\| (\d) +\|/gm);
    expect([...listed].map(([, code]) => Number(code))).toEqual(Object.values(EXIT));
  });

  it('lists nothing that no test provokes', () => {
    const tests = ['apps', 'events', 'libs', 'test']
      .flatMap(filesOf)
      .filter((path) => /\.spec\.ts$|\/conformance/.test(path) && !path.endsWith('errors.spec.ts'))
      .map(textOf)
      .join('\n');
    const words = new Set(tests.match(/[A-Z][A-Z_]+/g));
    const codes = [...sections.values()].flat().map(({ code }) => code);
    expect(codes.filter((code) => !words.has(code))).toEqual([]);
  });
});
