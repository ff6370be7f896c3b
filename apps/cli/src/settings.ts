import { DEFAULT_LIMITS } from '#apps/api/src/limits/limits';
import type { Limits } from '#apps/api/src/limits/limits';
import type { ApiSettings } from '#apps/api/src/api-options';
import { DEFAULT_PREFIX } from '#events/streams';
import { kurrentDbUrlProblems } from '#libs/event-store/kurrentdb/connection-string';
import { CommandLineError } from './command-line-error.js';
import { folderFault } from './folder-fault.js';

/** Everything that can be set, by environment or flag. */
export interface Settings extends ApiSettings {
  /** The folder of the log and of everything derived from it; with a KurrentDB, of the latter alone. */
  readonly folder: string;
  /** The address of the KurrentDB that keeps the log; undefined where the data folder does. */
  readonly kurrentDbUrl: string | undefined;
  /** What the names of all streams of the log begin with. */
  readonly prefix: string;
}

/** What can be set under one name: `PORT=3000` in the environment, `--port 3000` as a flag. */
export interface Setting {
  readonly name: string;
  readonly default: string;
  /** What it does, as one line of help. */
  readonly help: string;
  /** What is wrong with a value, in words that stand behind it; undefined for one that can be used. */
  readonly faultOf: (value: string) => string | undefined;
  /** Whether the value may hold a password, and is never shown. */
  readonly isSecret?: boolean;
}

/** One value that cannot be used. */
export interface SettingFault {
  readonly name: string;
  readonly value: string;
  readonly fault: string;
}

/** The settings are wrong; all faults are told at once. */
export class SettingsError extends CommandLineError {
  override readonly name = 'SettingsError';

  constructor(readonly faults: readonly SettingFault[]) {
    const told = faults.map(({ name, value, fault }) => `${name}=${value} (${fault})`);
    const count = faults.length === 1 ? '1 setting is' : `${String(faults.length)} settings are`;
    super('SETTINGS_WRONG', `cannot start, ${count} wrong: ${told.join(' · ')}.`);
  }
}

function takes(words: string, isValid: (value: string) => boolean): Pick<Setting, 'faultOf'> {
  return { faultOf: (value) => (isValid(value) ? undefined : words) };
}

function whole(from: number, to: number): Pick<Setting, 'faultOf'> {
  const inside = (value: string): boolean =>
    /^\d{1,10}$/.test(value) && Number(value) >= from && Number(value) <= to;
  return takes(`${String(from)} to ${String(to)}`, inside);
}

function oneOf(...words: readonly string[]): Pick<Setting, 'faultOf'> {
  return takes(words.join(' or '), (value) => words.includes(value));
}

const LIMITS: readonly (readonly [keyof Limits, string])[] = [
  ['depth', 'Levels of selections in one operation.'],
  ['aliases', 'Aliases in one operation.'],
  ['rootFields', 'Root fields in one operation.'],
  ['directives', 'Directives in one operation.'],
  ['tokens', 'Tokens of one operation.'],
  ['validationErrors', 'Validation errors told at once.'],
  ['cost', 'Nodes that one operation may ask for, by its page sizes.'],
  ['batch', 'Entries of one recordEntries.'],
  ['bodyBytes', 'Bytes of one HTTP request.'],
  ['frameBytes', 'Bytes of one WebSocket message.'],
  ['subscriptions', 'Subscriptions over one WebSocket.'],
  ['socketsPerAddress', 'WebSockets from one address.'],
  ['sockets', 'WebSockets in all.'],
];

const MOST = 1_000_000_000;

/** `bodyBytes` is set as `LIMIT_BODY_BYTES`. */
function limitName(limit: keyof Limits): string {
  return `LIMIT_${limit.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}

/** All settings, in the order in which they are documented. */
export const SETTINGS: readonly Setting[] = [
  {
    name: 'HOST',
    default: '127.0.0.1',
    help: 'The address to listen on. Only programs on this machine reach 127.0.0.1.',
    ...takes('a name or address of this machine', (value) => /^\S+$/.test(value)),
  },
  {
    name: 'PORT',
    default: '3000',
    help: 'The port to listen on; 0 takes a free one.',
    ...whole(0, 65_535),
  },
  {
    name: 'ANNALS_DATA',
    default: './data',
    help: 'The folder of the log and of everything derived from it.',
    faultOf: (folder) => folderFault(folder),
  },
  {
    name: 'KURRENTDB_URL',
    default: '',
    help: 'The KurrentDB that keeps the log in place of the data folder: kurrentdb://127.0.0.1:2113?tls=false',
    faultOf: (url) => (url === '' ? undefined : kurrentDbUrlProblems(url).join('; ') || undefined),
    isSecret: true,
  },
  {
    name: 'STREAM_PREFIX',
    default: DEFAULT_PREFIX,
    help: 'What the names of all streams of the log begin with; it never changes later.',
    ...takes('lower-case letters, digits and dots, with a dot at the end', (value) =>
      /^([a-z][a-z0-9]{0,30}\.){1,3}$/.test(value),
    ),
  },
  {
    name: 'READS',
    default: 'open',
    help: 'Whether questions need no key; closed asks for one.',
    ...oneOf('open', 'closed'),
  },
  {
    name: 'INTROSPECTION',
    default: 'on',
    help: 'Whether the schema can be asked for.',
    ...oneOf('on', 'off'),
  },
  {
    name: 'ORIGINS',
    default: '',
    help: 'Web pages of other addresses that may connect, separated by commas.',
    ...takes('addresses such as https://example.org', areOrigins),
  },
  {
    name: 'WAIT_MS',
    default: '5000',
    help: 'How long a question waits for a position that this node lacks.',
    ...whole(0, 60_000),
  },
  {
    name: 'HEARTBEAT_MS',
    default: '15000',
    help: 'How often a silent subscription says that it is alive.',
    ...whole(100, 600_000),
  },
  ...LIMITS.map(([limit, help]) => ({
    name: limitName(limit),
    default: String(DEFAULT_LIMITS[limit]),
    help,
    ...whole(1, MOST),
  })),
];

function areOrigins(value: string): boolean {
  return value === '' || value.split(',').every((origin) => isOrigin(origin.trim()));
}

function isOrigin(origin: string): boolean {
  return URL.canParse(origin) && new URL(origin).origin === origin;
}

/** Whether a setting bounds what one program may ask of the server. */
export function isLimit({ name }: Setting): boolean {
  return name.startsWith('LIMIT_');
}

/** `ANNALS_DATA` as a flag is `--annals-data`. */
export function flagOf({ name }: Setting): string {
  return `--${name.toLowerCase().replaceAll('_', '-')}`;
}

type Values = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings: a flag before the environment before the default. Of `only` some the others are not looked at, and are as by
 * default. Throws a {@link SettingsError} with every fault.
 */
export function readSettings(
  environment: Values,
  flags: Values,
  only?: readonly string[],
): Settings {
  const chosen = ({ name, default: unless }: Setting): string =>
    only !== undefined && !only.includes(name)
      ? unless
      : (flags[name] ?? environment[name] ?? unless);
  const values = new Map(SETTINGS.map((setting) => [setting.name, chosen(setting)]));
  const value = (name: string): string => values.get(name) ?? '';
  refuseFaults(
    SETTINGS.filter(({ name }) => only?.includes(name) ?? true),
    value,
  );
  const limits = Object.fromEntries(
    LIMITS.map(([limit]) => [limit, Number(value(limitName(limit)))]),
  );
  return {
    host: value('HOST'),
    port: Number(value('PORT')),
    folder: value('ANNALS_DATA'),
    kurrentDbUrl: value('KURRENTDB_URL') || undefined,
    prefix: value('STREAM_PREFIX'),
    readsAreOpen: value('READS') === 'open',
    introspection: value('INTROSPECTION') === 'on',
    origins: value('ORIGINS')
      .split(',')
      .map((origin) => origin.trim())
      .filter((origin) => origin !== ''),
    waitMs: Number(value('WAIT_MS')),
    heartbeatMs: Number(value('HEARTBEAT_MS')),
    limits: { ...DEFAULT_LIMITS, ...limits },
  };
}

function refuseFaults(settings: readonly Setting[], value: (name: string) => string): void {
  const faults = settings.flatMap(({ name, faultOf, isSecret = false }) => {
    const fault = faultOf(value(name));
    return fault === undefined ? [] : [{ name, value: isSecret ? '***' : value(name), fault }];
  });
  if (faults.length > 0) throw new SettingsError(faults);
}
