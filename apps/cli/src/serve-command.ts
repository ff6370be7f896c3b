import { randomBytes, randomUUID } from 'node:crypto';
import { createApiApplication } from '#apps/api/src/api-application';
import type { ApiApplication } from '#apps/api/src/api-application';
import { hostsOf } from '#libs/event-store/kurrentdb/connection-string';
import { CommandLineError, systemReason } from './command-line-error.js';
import { importExample } from './example.js';
import { EXIT } from './exit-code.js';
import type { ExitCode } from './exit-code.js';
import { createKey } from './keys-command.js';
import { openOwnedNode } from './owned-node.js';
import type { OwnedNode } from './owned-node.js';
import type { Settings } from './settings.js';
import { softwareVersion } from './software.js';
import type { Terminal } from './terminal.js';

export interface ServeOptions {
  readonly settings: Settings;
  readonly example: boolean;
  readonly acceptClock: boolean;
}

/** `annals serve`: runs until the process is asked to stop, then lets running requests end. */
export async function serveCommand(options: ServeOptions, terminal: Terminal): Promise<ExitCode> {
  const { settings, acceptClock } = options;
  const node = await openOwnedNode({ ...settings, acceptClock });
  try {
    if (options.example) await giveExample(node, terminal);
    const token = randomBytes(32).toString('base64url');
    const api = await apiOf(node, settings, token);
    const stopped = untilStopped();
    const address = await listen(api, settings);
    node.announce({ address, token });
    await firstKey(node, terminal);
    terminal.out(`${startUpText(node, settings, address)}\n`);
    await stopped;
    await api.close();
    return EXIT.ALL;
  } finally {
    await node.close();
  }
}

function apiOf(node: OwnedNode, settings: Settings, token: string): Promise<ApiApplication> {
  const { projector, recorder, fullText, operator } = node;
  return createApiApplication({
    settings,
    projector,
    recorder,
    fullText,
    clock: Date.now,
    timer: (callback, ms) => {
      const timer = setTimeout(callback, ms);
      return () => {
        clearTimeout(timer);
      };
    },
    unexpected: {
      newReference: randomUUID,
      report: (error, reference) => {
        const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
        process.stderr.write(`annals: error ${reference}: ${told}\n`);
      },
    },
    version: softwareVersion(),
    logFaults: () => node.logFaults(),
    operator: { operator, token },
  });
}

async function listen(api: ApiApplication, { host, port }: Settings): Promise<string> {
  try {
    return await api.listen();
  } catch (failure) {
    await api.close();
    throw new CommandLineError(
      'ADDRESS_UNUSABLE',
      `cannot listen on ${host}:${String(port)} (${systemReason(failure)}). Choose another with --host and --port; --port 0 takes a free one.`,
      { cause: failure },
    );
  }
}

async function giveExample(node: OwnedNode, terminal: Terminal): Promise<void> {
  const report = await importExample(node.operator, node.projector.chronicle);
  if (report === undefined) {
    terminal.err('The log holds other work, so the example was left out.\n');
    return;
  }
  if (report.problems.length > 0)
    throw new Error(`the example does not import: ${report.problems[0]?.message ?? ''}`);
  if (report.recorded > 0)
    terminal.err(`The example was recorded: ${String(report.recorded)} items.\n`);
}

/** The first run makes a key to write with, shown on a terminal only; elsewhere it says how to make one. */
async function firstKey(node: OwnedNode, terminal: Terminal): Promise<void> {
  if (node.projector.keys.list().length > 0) return;
  if (!terminal.isWatched) {
    terminal.err('To write, make a key: npx annals keys create --scopes write\n');
    return;
  }
  const { key } = await createKey(node.operator, { scopes: ['write'], label: 'first run' });
  terminal.err(`A key to write with, shown once: ${key}\n`);
}

const QUESTION = `{
  chronology(asOf: { validAt: "2019-05-16" }) {
    affiliations(where: { tie: BRANCH }) {
      nodes {
        text
      }
    }
  }
}
`;

function startUpText(node: OwnedNode, settings: Settings, address: string): string {
  const { projector } = node;
  const empty = projector.chronicle.entries.size === 0;
  return [
    `Annals serves ${address}/graphql, to be explored at ${address}/graphiql`,
    empty
      ? 'The chronology is empty: annals import FILE, or start with --example.'
      : `Ask: ${address}/graphiql?query=${encodeURIComponent(QUESTION)}`,
    `Position ${String(projector.position)}`,
    ...(settings.kurrentDbUrl === undefined
      ? [`Data in ${settings.folder}`]
      : [`Log in the KurrentDB ${hostsOf(settings.kurrentDbUrl)}`, `Data in ${settings.folder}`]),
  ].join('\n');
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        resolve();
      });
  });
}
