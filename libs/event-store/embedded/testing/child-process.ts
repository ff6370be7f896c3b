import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** A process of its own that runs the compiled project and tells, line by line, what it has done. */
export interface Child {
  readonly pid: number | undefined;
  /** What it tells; ends when the process has. */
  readonly lines: AsyncIterable<string>;
  readonly kill: () => void;
  /** How it ended: `SIGKILL`, or what it complained about. */
  readonly ended: Promise<string>;
}

function compiled(module: string): string {
  const url = new URL(`../../../../dist/libs/${module}.js`, import.meta.url);
  if (!existsSync(url)) throw new Error(`${url.pathname} is missing: run "npm run build" first`);
  return url.href;
}

/**
 * Runs `script`, the text of an ES module, in another process. In it `tell(line)` has told when it returns, and `given` is
 * `given`; `modules` are imported by name from the compiled libs, as `{ name: 'folder/file' }`.
 */
export function startChild(
  script: string,
  modules: Readonly<Record<string, string>>,
  given: object,
): Child {
  const imports = Object.entries(modules).map(
    ([name, module]) => `import { ${name} } from ${JSON.stringify(compiled(module))};`,
  );
  const text = [
    "import { writeSync } from 'node:fs';",
    ...imports,
    TELL,
    `const given = ${JSON.stringify(given)};`,
    script,
  ].join('\n');
  const child = spawn(process.execPath, ['--input-type=module', '--eval', text], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const complaints: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (complaint: string) => complaints.push(complaint));
  const ended = once(child, 'close').then(() => child.signalCode ?? complaints.join(''));
  return {
    pid: child.pid,
    lines: createInterface({ input: child.stdout }),
    kill: () => child.kill('SIGKILL'),
    ended,
  };
}

/** A reader that is busy lets the pipe fill up: then the line is written again until it goes through. */
const TELL = `
  const tell = (line) => {
    for (;;) {
      try {
        writeSync(1, line + '\\n');
        return;
      } catch (failure) {
        if (failure.code !== 'EAGAIN') throw failure;
      }
    }
  };`;

/** Builds the n-th event of the conformance suite inside a child, which cannot import what only tests use. */
export const EVENT_IN_CHILD = `
  const event = (n, words = '') => ({
    type: 'PlaceRegistered',
    data: { n, words },
    metadata: {
      id: '00000000-0000-4000-8000-' + n.toString(16).padStart(12, '0'),
      version: '1', requestHash: 'request ' + n, hash: 'hash ' + n,
      at: '2026-11-20T12:00:00.000Z', actor: 'child', software: 'test 1',
    },
  });`;
