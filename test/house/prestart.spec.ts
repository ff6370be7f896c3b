import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

const script = join(import.meta.dirname, '..', '..', 'apps', 'cli', 'prestart.js');
const longAgo = new Date('2020-01-01T00:00:00Z');

const sources = [
  ...['package.json', 'apps/cli/src/main.ts', 'libs/time/day.ts', 'events/fact.ts'],
  ...['apps', 'apps/cli', 'apps/cli/src', 'libs', 'libs/time', 'events'],
];

let folder: string;

const write = (path: string, text: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};

const age = (...paths: readonly string[]): void => {
  for (const path of paths) utimesSync(join(folder, path), longAgo, longAgo);
};

/** Starts once; the build of this package only counts how often it was asked for. */
const start = ({ npm = 'quick' }: { readonly npm?: 'quick' | 'real' } = {}): {
  readonly status: number | null;
  readonly builds: number;
} => {
  const { PATH = '' } = process.env;
  const paths = npm === 'real' ? [PATH] : [join(folder, 'quick'), PATH];
  const env = { ...process.env, PATH: paths.join(delimiter) };
  const { status } = spawnSync(process.execPath, [script], { cwd: folder, stdio: 'ignore', env });
  return { status, builds: readFileSync(join(folder, 'builds'), 'utf8').length };
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'annals-prestart-'));
  const build =
    'mkdir -p dist/apps/cli/src && touch dist/apps/cli/src/main.js && printf x >> builds';
  write('builds', '');
  write('package.json', JSON.stringify({ scripts: { build } }));
  // What npm does here, in a hundredth of its time.
  write('quick/npm', `#!/bin/sh\n[ "$*" = 'run --silent build' ] && ${build}\n`);
  chmodSync(join(folder, 'quick/npm'), 0o755);
  write('apps/cli/src/main.ts', 'export {};');
  write('libs/time/day.ts', 'export {};');
  write('events/fact.ts', 'export {};');
  age(...sources);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('npm start', () => {
  it('builds what was never built, and the second time nothing', () => {
    expect(start({ npm: 'real' })).toEqual({ status: 0, builds: 1 });
    expect(start({ npm: 'real' })).toEqual({ status: 0, builds: 1 });
  });

  it.each([
    ['a source changes', 'libs/time/day.ts'],
    ['a source is added', 'events/other.ts'],
    ['the schema changes', 'apps/api/src/graphql/groups.graphql'],
    ['the package changes', 'package.json'],
  ])('builds again when %s', (_, path) => {
    start();
    write(path, path === 'package.json' ? readFileSync(join(folder, path), 'utf8') : 'export {};');
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(folder, path), later, later);
    expect(start()).toEqual({ status: 0, builds: 2 });
  });

  it('builds again when a source is removed, so that nothing built from it lives on', () => {
    start();
    age(...sources, 'dist/apps/cli/src/main.js');
    expect(start().builds).toBe(1);
    rmSync(join(folder, 'libs/time/day.ts'));
    expect(start().builds).toBe(2);
  });

  it('does not build for a test or a chronology, which are not part of the build', () => {
    start();
    const later = new Date(Date.now() + 60_000);
    for (const path of ['libs/time/day.spec.ts', 'events/isis.yaml']) {
      write(path, '');
      utimesSync(join(folder, path), later, later);
    }
    age('libs/time', 'events');
    expect(start()).toEqual({ status: 0, builds: 1 });
  });

  it('stops where the build fails', () => {
    write('package.json', JSON.stringify({ scripts: { build: 'exit 3' } }));
    expect(start({ npm: 'real' })).toEqual({ status: 3, builds: 0 });
  });
});
