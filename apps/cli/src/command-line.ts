import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { isVersion } from '#libs/formats/ucdp/release';
import { isDateProblem } from '#libs/time/date-problem';
import { parseEdtf } from '#libs/time/edtf';
import { checkCommand } from './check-command.js';
import { hasCode } from './command-line-error.js';
import { EXIT } from './exit-code.js';
import type { ExitCode } from './exit-code.js';
import { importCommand } from './import-command.js';
import { createKeyCommand, listKeysCommand, revokeKeyCommand } from './keys-command.js';
import type { ReleaseOptions } from './open-files.js';
import { flagOf, isLimit, readSettings, SETTINGS } from './settings.js';
import type { Setting, Settings } from './settings.js';
import { softwareVersion } from './software.js';
import { rebuildCommand, statusCommand } from './status-command.js';
import type { Terminal } from './terminal.js';
import { withOperator } from './with-operator.js';
import type { OperatorTarget } from './with-operator.js';

type Environment = Readonly<Record<string, string | undefined>>;

interface Context {
  readonly environment: Environment;
  readonly terminal: Terminal;
  /** Takes how the command that ran has ended. */
  readonly end: (code: ExitCode) => void;
}

type Flags = Readonly<Record<string, string | boolean | undefined>>;

/** Runs `annals` with these arguments, and gives the exit code. */
export async function runCommandLine(
  argv: readonly string[],
  environment: Environment,
  terminal: Terminal,
): Promise<ExitCode> {
  let ended: ExitCode = EXIT.ALL;
  const program = programOf({
    environment,
    terminal,
    end: (code) => {
      ended = code;
    },
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return ended;
  } catch (failure) {
    return failed(failure, terminal);
  }
}

function failed(failure: unknown, terminal: Terminal): ExitCode {
  if (failure instanceof CommanderError) return failure.exitCode === 0 ? EXIT.ALL : EXIT.USAGE;
  const code = hasCode(failure) ? failure.code : undefined;
  terminal.err(`annals: ${failureText(failure, code)}\n`);
  if (code === 'SETTINGS_WRONG') return EXIT.USAGE;
  return code === 'OUTCOME_UNKNOWN' ? EXIT.OUTCOME_UNKNOWN : EXIT.FAILURE;
}

function failureText(failure: unknown, code: string | undefined): string {
  const message = failure instanceof Error ? failure.message : String(failure);
  return code === undefined || code === 'SETTINGS_WRONG' ? message : `${code}: ${message}`;
}

const HELP_AFTER = `
To begin:
  annals serve --example                 the example, to be explored in a browser
  annals check my-chronology.yaml        what is wrong with a file
  annals import my-chronology.yaml       record it, in ./data or in --annals-data FOLDER
  annals import ged221.csv               record a release of UCDP GED
  annals keys create --scopes write      a key to write with, through GraphQL

import, status, rebuild and keys go through the server that owns the data folder, where one runs.
Each option can also be set in the environment under the name in brackets: PORT=8080 annals serve

Exit codes: 0 all done, 1 failure, 2 wrong usage, 3 some items rejected, 4 all refused, 5 outcome unknown`;

function programOf(context: Context): Command {
  const { terminal } = context;
  const program = new Command('annals')
    .description('A chronology of what sources say happened, when, and who says so.')
    .version(softwareVersion())
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .addHelpText('after', HELP_AFTER);
  addServe(program, context);
  addFiles(program, context);
  addUpkeep(program, context);
  addKeys(program, context);
  return program;
}

function withSettings(command: Command, names?: readonly string[]): Command {
  const settings = SETTINGS.filter(({ name }) => names?.includes(name) ?? true);
  const [limits, others] = [settings.filter(isLimit), settings.filter((one) => !isLimit(one))];
  for (const setting of others) addSetting(command, setting);
  if (limits.length > 0) command.optionsGroup('Limits of what one program may ask:');
  for (const setting of limits) addSetting(command, setting);
  return command.optionsGroup('Options:');
}

function addSetting(command: Command, setting: Setting): void {
  const { name, help, default: unless } = setting;
  command.option(`${flagOf(setting)} <value>`, `${help} [${name}=${unless}]`);
}

function settingsOf(flags: Flags, { environment }: Context, only?: readonly string[]): Settings {
  const given = SETTINGS.map((setting) => {
    const value = flags[attributeOf(flagOf(setting))];
    return [setting.name, typeof value === 'string' ? value : undefined];
  });
  return readSettings(environment, Object.fromEntries(given) as Environment, only);
}

/** commander hands `--annals-data` over as `annalsData`. */
function attributeOf(flag: string): string {
  return flag.slice(2).replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

const PLACE = ['ANNALS_DATA', 'KURRENTDB_URL', 'STREAM_PREFIX'];
const ACCEPT_CLOCK = ['--accept-clock', 'record although this clock is behind the log'] as const;
const JSON_FLAG = ['--json', 'answer as JSON on standard output'] as const;

function addServe(program: Command, context: Context): void {
  withSettings(program.command('serve'))
    .description('Serve GraphQL over HTTP and WebSocket.')
    .option('--example', 'record the example chronology in a log that is empty or holds part of it')
    .option(...ACCEPT_CLOCK)
    .action(async (flags: Flags) => {
      const settings = settingsOf(flags, context);
      const { example = false, acceptClock = false } = flags;
      // The server is most of what there is to load, and no other command needs it.
      const { serveCommand } = await import('./serve-command.js');
      context.end(
        await serveCommand(
          { settings, example: example === true, acceptClock: acceptClock === true },
          context.terminal,
        ),
      );
    });
}

const FILE_KINDS = 'YAML or NDJSON, or a release of UCDP GED or UCDP Actor as CSV';

function withRelease(command: Command): Command {
  return command
    .option('--release <version>', 'of a data set whose file does not say it: 22.1', versionGiven)
    .option('--published <date>', 'when that release came out, else told by its version', edtfGiven)
    .option('--retrieved <date>', 'when its file was fetched', edtfGiven);
}

function versionGiven(value: string): string {
  if (isVersion(value)) return value;
  throw new InvalidArgumentError('A release is numbered like 22.1 or 23.0.3.');
}

function edtfGiven(value: string): string {
  const read = parseEdtf(value);
  if (!isDateProblem(read)) return value;
  throw new InvalidArgumentError(`${read.message} Write a date as 2022-06-14 or 2022-06.`);
}

function releaseOf(flags: Flags): ReleaseOptions {
  const given = [
    ['version', textOf(flags['release'])],
    ['published', textOf(flags['published'])],
    ['retrieved', textOf(flags['retrieved'])],
  ] as const;
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

function addFiles(program: Command, context: Context): void {
  withRelease(withSettings(program.command('import'), PLACE))
    .description('Record chronology files and data sets; - is standard input.')
    .argument('<file...>', FILE_KINDS)
    .option('--dry-run', 'say what would be recorded, and record nothing')
    .option('--correct <reason>', 'correct what was recorded before and now reads otherwise')
    .option('--rejects <file>', 'write what was rejected to this file, one JSON object a line')
    .option(...ACCEPT_CLOCK)
    .option(...JSON_FLAG)
    .action(async (files: readonly string[], flags: Flags) => {
      const options = {
        dryRun: flags['dryRun'] === true,
        correct: textOf(flags['correct']),
        rejects: textOf(flags['rejects']),
        json: flags['json'] === true,
        release: releaseOf(flags),
      };
      context.end(
        await importCommand(
          files,
          options,
          (work) => withOperator(target(flags, context, options.dryRun ? 'FORGET' : 'BEGIN'), work),
          context.terminal,
        ),
      );
    });
  const check = program
    .command('check')
    .description('Say what is wrong with files, without a store; - is standard input.')
    .argument('<file...>', FILE_KINDS)
    .option(...JSON_FLAG);
  withRelease(check).action(async (files: readonly string[], flags: Flags) => {
    const options = { json: flags['json'] === true, release: releaseOf(flags) };
    context.end(await checkCommand(files, options, context.terminal));
  });
}

function addUpkeep(program: Command, context: Context): void {
  const commands = [
    [
      'status',
      'Say what the data folder holds and whether the read models follow it.',
      statusCommand,
    ],
    ['rebuild', 'Fold the whole log again beside the read models, and compare.', rebuildCommand],
  ] as const;
  for (const [name, description, run] of commands)
    withSettings(program.command(name), PLACE)
      .description(description)
      .option(...JSON_FLAG)
      .action(async (flags: Flags) => {
        const json = flags['json'] === true;
        context.end(
          await withOperator(target(flags, context, 'REFUSE'), (operator) =>
            run(operator, { json }, context.terminal),
          ),
        );
      });
}

function addKeys(program: Command, context: Context): void {
  const keys = program.command('keys').description('Make, list and revoke keys to write with.');
  withSettings(keys.command('create'), PLACE)
    .description('Make a key; it is shown once and kept nowhere.')
    .requiredOption('--scopes <scopes>', 'what it may do: read, write, admin, separated by commas')
    .option('--label <label>', 'whose it is')
    .option(...ACCEPT_CLOCK)
    .option(...JSON_FLAG)
    .action(async (flags: Flags) => {
      const options = {
        scopes: textOf(flags['scopes']) ?? '',
        label: textOf(flags['label']),
        json: flags['json'] === true,
      };
      context.end(
        await withOperator(target(flags, context, 'BEGIN'), (operator) =>
          createKeyCommand(operator, options, context.terminal),
        ),
      );
    });
  withSettings(keys.command('list'), PLACE)
    .description('List the keys: id, scopes, label, and whether revoked.')
    .option(...JSON_FLAG)
    .action(async (flags: Flags) => {
      const json = flags['json'] === true;
      context.end(
        await withOperator(target(flags, context, 'REFUSE'), (operator) =>
          listKeysCommand(operator, { json }, context.terminal),
        ),
      );
    });
  withSettings(keys.command('revoke'), PLACE)
    .description('Make a key open nothing from now on.')
    .argument('<id>', 'as keys list shows it')
    .option(...ACCEPT_CLOCK)
    .option(...JSON_FLAG)
    .action(async (keyId: string, flags: Flags) => {
      const json = flags['json'] === true;
      context.end(
        await withOperator(target(flags, context, 'REFUSE'), (operator) =>
          revokeKeyCommand(operator, keyId, { json }, context.terminal),
        ),
      );
    });
}

function target(
  flags: Flags,
  context: Context,
  withoutLog: OperatorTarget['withoutLog'],
): OperatorTarget {
  const { folder, kurrentDbUrl, prefix } = settingsOf(flags, context, PLACE);
  return { folder, kurrentDbUrl, prefix, acceptClock: flags['acceptClock'] === true, withoutLog };
}

function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
