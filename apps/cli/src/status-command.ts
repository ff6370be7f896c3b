import type { NodeStatus, Operator } from '#apps/api/src/operator/operator';
import { EXIT } from './exit-code.js';
import type { ExitCode } from './exit-code.js';
import type { Terminal } from './terminal.js';

/** `annals status`: what the data folder holds, and whether the read models follow it. */
export async function statusCommand(
  operator: Operator,
  options: { readonly json: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const status = await operator.status();
  terminal.out(options.json ? `${JSON.stringify(status)}\n` : `${statusText(status)}\n`);
  return status.stopped.length === 0 && status.caughtUp ? EXIT.ALL : EXIT.FAILURE;
}

function statusText(status: NodeStatus): string {
  const { chronologyId, position, recordedAt, caughtUp, stopped } = status;
  const { entries, sources, groups, people, places } = status;
  return [
    `chronology ${chronologyId}`,
    `position ${String(position)}${recordedAt === null ? '' : `, recorded at ${recordedAt}`}`,
    [
      counted(entries, 'entry', 'entries'),
      counted(sources, 'source', 'sources'),
      counted(groups, 'group', 'groups'),
      counted(people, 'person', 'people'),
      counted(places, 'place', 'places'),
    ].join(', '),
    ...(caughtUp ? [] : ['the read models are behind the log']),
    ...stopped.map((reason) => `stopped: ${reason}`),
  ].join('\n');
}

function counted(count: number, one: string, several: string): string {
  return `${String(count)} ${count === 1 ? one : several}`;
}

/** `annals rebuild`: folds the whole log again beside the read models, compares, and takes the new ones into use. */
export async function rebuildCommand(
  operator: Operator,
  options: { readonly json: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const rebuilt = await operator.rebuild();
  const { position, memoryWasSame, archiveWasSame } = rebuilt;
  const differed = [
    ...(memoryWasSame ? [] : ['the chronicle in memory differed: start the server again']),
    ...(archiveWasSame ? [] : ['the full-text index differed and was replaced']),
  ];
  const text = [`rebuilt to position ${String(position)}`, ...differed].join('; ');
  terminal.out(
    options.json
      ? `${JSON.stringify(rebuilt)}\n`
      : `${differed.length === 0 ? `${text}; the read models were the same` : text}\n`,
  );
  return memoryWasSame ? EXIT.ALL : EXIT.FAILURE;
}
