import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { DEFAULT_LIMITS } from '#apps/api/src/limits/limits';
import { temporaryFolders } from '#libs/sqlite/testing/temporary-folders';
import { flagOf, readSettings, SETTINGS, SettingsError } from './settings.js';
import { PACKAGE_ROOT } from './software.js';

describe('settings', () => {
  const newFolder = temporaryFolders();

  it('are for one machine, open to questions and closed to the network, unless told', () => {
    expect(readSettings({}, {})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      folder: './data',
      kurrentDbUrl: undefined,
      prefix: 'annals.',
      readsAreOpen: true,
      introspection: true,
      origins: [],
      waitMs: 5000,
      heartbeatMs: 15_000,
      limits: DEFAULT_LIMITS,
    });
  });

  it('are taken from a flag before the environment before the default', () => {
    const environment = { PORT: '4000', READS: 'closed' };
    expect(readSettings(environment, { PORT: '5000' })).toMatchObject({
      port: 5000,
      readsAreOpen: false,
      host: '127.0.0.1',
    });
  });

  it('reach every limit', () => {
    const environment = Object.fromEntries(
      SETTINGS.filter(({ name }) => name.startsWith('LIMIT_')).map(({ name }, index) => [
        name,
        String(index + 1),
      ]),
    );
    const limits = Object.values(readSettings(environment, {}).limits);
    expect(limits.toSorted((a, b) => a - b)).toEqual(
      Object.keys(DEFAULT_LIMITS).map((_, index) => index + 1),
    );
  });

  it('take several web pages that may connect', () => {
    const { origins } = readSettings({ ORIGINS: 'https://a.example, http://b.example:8080' }, {});
    expect(origins).toEqual(['https://a.example', 'http://b.example:8080']);
  });

  it('that are wrong are all told at once', () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    const wrong = (): unknown => readSettings({ PORT: '70000', ANNALS_DATA: file }, {});
    expect(wrong).toThrow(SettingsError);
    expect(wrong).toThrow(expect.objectContaining({ code: 'SETTINGS_WRONG' }));
    expect(wrong).toThrow(
      `cannot start, 2 settings are wrong: PORT=70000 (0 to 65535) · ANNALS_DATA=${file} (a file is in the way; choose another folder).`,
    );
  });

  it.each([
    ['PORT', '-1', '0 to 65535'],
    ['PORT', '3000x', '0 to 65535'],
    ['PORT', '', '0 to 65535'],
    ['HOST', '', 'a name or address of this machine'],
    ['HOST', 'two words', 'a name or address of this machine'],
    ['READS', 'yes', 'open or closed'],
    ['INTROSPECTION', 'true', 'on or off'],
    ['ORIGINS', 'example.org', 'addresses such as https://example.org'],
    ['ORIGINS', 'https://example.org/page', 'addresses such as https://example.org'],
    ['WAIT_MS', '60001', '0 to 60000'],
    ['HEARTBEAT_MS', '99', '100 to 600000'],
    ['LIMIT_DEPTH', '0', '1 to 1000000000'],
    ['ANNALS_DATA', ' ', 'empty; name a folder'],
    ['STREAM_PREFIX', 'annals', 'lower-case letters, digits and dots, with a dot at the end'],
  ])('refuse %s=%s', (name, value, fault) => {
    expect(() => readSettings({ [name]: value }, {})).toThrow(
      `cannot start, 1 setting is wrong: ${name}=${value} (${fault}).`,
    );
  });

  it('never show an address that may hold a password', () => {
    const KURRENTDB_URL = 'kurrentdb://admin:changeit@db1:2113?tls=false';
    const wrong = (): unknown => readSettings({ KURRENTDB_URL }, {});
    expect(wrong).toThrow(/1 setting is wrong: KURRENTDB_URL=\*\*\* \(user and password are never/);
    expect(wrong).not.toThrow(/changeit/);
  });

  it('that a command does not use do not stop it', () => {
    expect(readSettings({ PORT: '70000', ANNALS_DATA: 'here' }, {}, ['ANNALS_DATA'])).toMatchObject(
      { folder: 'here', port: 3000 },
    );
  });

  it('are documented in .env.example: each name once, in order, with its default and the words of the help', () => {
    const text = readFileSync(join(PACKAGE_ROOT, '.env.example'), 'utf8');
    const documented = SETTINGS.map(
      ({ name, help, default: unless }) => `# ${help}\n${name}=${unless}`,
    );
    expect(text.trim().split('\n\n').slice(1)).toEqual(documented);
    expect(readSettings(parseEnv(text) as Record<string, string>, {})).toEqual(
      readSettings({}, {}),
    );
  });

  it('have each a flag of its own', () => {
    const flags = SETTINGS.map(flagOf);
    expect(flags).toContain('--annals-data');
    expect(new Set(flags).size).toBe(SETTINGS.length);
  });
});
