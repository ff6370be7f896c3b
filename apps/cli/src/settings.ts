import { DEFAULT_LIMITS } from '#apps/api/src/limits/limits';
import type { Limits } from '#apps/api/src/limits/limits';
import type { ApiSettings } from '#apps/api/src/api-options';

/** Everything that can be set, by environment or flag. */
export interface Settings extends ApiSettings {
  /** The folder of the log and of everything derived from it. */
  readonly folder: string;
}

/** What can be set under one name: `PORT=3000` in the environment, `--port 3000` as a flag. */
export interface Setting {
  readonly name: string;
  readonly default: string;
  /** What it does, as one line of help. */
  readonly help: string;
  /** What values it takes, in words. */
  readonly takes: string;
  readonly isValid: (value: string) => boolean;
}

/** One value that cannot be used. */
export interface SettingFault {
  readonly name: string;
  readonly value: string;
  readonly takes: string;
}

/** The settings are wrong; all faults are told at once. */
export class SettingsError extends Error {
  readonly code = 'SETTINGS_WRONG';

  constructor(readonly faults: readonly SettingFault[]) {
    const told = faults.map(({ name, value, takes }) => `${name}=${value} (${takes})`);
    const count = faults.length === 1 ? '1 setting is' : `${String(faults.length)} settings are`;
    super(`cannot start, ${count} wrong: ${told.join(' · ')}.`);
    this.name = 'SettingsError';
  }
}

function whole(from: number, to: number) {
  return {
    takes: `${String(from)} to ${String(to)}`,
    isValid: (value: string) =>
      /^\d{1,10}$/.test(value) && Number(value) >= from && Number(value) <= to,
  };
}

function oneOf(...words: readonly string[]) {
  return { takes: words.join(' or '), isValid: (value: string) => words.includes(value) };
}

const SOMETHING = { takes: 'not empty', isValid: (value: string) => value.trim() !== '' };

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
  { name: 'HOST', default: '127.0.0.1', help: 'The address to listen on.', ...SOMETHING },
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
    ...SOMETHING,
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
    takes: 'addresses such as https://example.org',
    isValid: areOrigins,
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

/** `ANNALS_DATA` as a flag is `--annals-data`. */
export function flagOf({ name }: Setting): string {
  return `--${name.toLowerCase().replaceAll('_', '-')}`;
}

/** Reads the settings: a flag before the environment before the default. Throws a {@link SettingsError} with every fault. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  flags: Readonly<Record<string, string | undefined>>,
): Settings {
  const values = new Map(
    SETTINGS.map((setting) => [
      setting.name,
      flags[setting.name] ?? environment[setting.name] ?? setting.default,
    ]),
  );
  const value = (name: string): string => values.get(name) ?? '';
  const faults = SETTINGS.filter(({ name, isValid }) => !isValid(value(name)));
  if (faults.length > 0)
    throw new SettingsError(faults.map(({ name, takes }) => ({ name, value: value(name), takes })));
  const limits = Object.fromEntries(
    LIMITS.map(([limit]) => [limit, Number(value(limitName(limit)))]),
  );
  return {
    host: value('HOST'),
    port: Number(value('PORT')),
    folder: value('ANNALS_DATA'),
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
