import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DEFAULT_PREFIX } from '#events/streams';
import { openEmbeddedEventStore } from '#libs/event-store/embedded/embedded-event-store';
import { openChronology } from '#libs/recorder/open-chronology';
import { runAnnals } from './testing/run-annals.js';
import type { Ran } from './testing/run-annals.js';
import { SMALL_FILE } from './testing/small-file.js';

let folder: string;
let data: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'annals-cli-'));
  data = join(folder, 'data');
  file = join(folder, 'small.yaml');
  writeFileSync(file, SMALL_FILE);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const annals = (...argv: readonly string[]): Promise<Ran> =>
  runAnnals(argv, { environment: { ANNALS_DATA: data } });

const rewrite = (from: string, to: string): void => {
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
};

const position = async (): Promise<unknown> => {
  const { out } = await annals('status', '--json');
  return (JSON.parse(out) as { readonly position: unknown }).position;
};

describe('annals', () => {
  it('says what it can do, how to begin, and how it ends', async () => {
    const { code, out } = await annals('--help');
    expect(code).toBe(0);
    for (const said of ['serve', 'import', 'check', 'status', 'rebuild', 'keys', 'Exit codes:'])
      expect(out).toContain(said);
  });

  it('names the variable and the default of every option of serve, limits apart', async () => {
    const { out } = await annals('serve', '--help');
    expect(out.replaceAll(/\s+/g, ' ')).toContain('takes a free one. [PORT=3000]');
    expect(out.indexOf('--port')).toBeLessThan(out.indexOf('Limits of what one program may ask:'));
    expect(out.indexOf('--limit-depth')).toBeGreaterThan(out.indexOf('Limits of what'));
  });

  it.each([[], ['imprt'], ['import'], ['serve', '--prt', '1'], ['keys'], ['keys', 'create']])(
    'used wrongly ends with 2 and says how to use it: %s',
    async (...argv: readonly string[]) => {
      const { code, out, err } = await annals(...argv);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/Usage:|error:/);
    },
  );

  it('with wrong settings ends with 2 and tells all of them', async () => {
    const { code, err } = await runAnnals(['serve', '--port', '70000', '--annals-data', file], {
      environment: { READS: 'maybe' },
    });
    expect(code).toBe(2);
    expect(err).toBe(
      `annals: cannot start, 3 settings are wrong: PORT=70000 (0 to 65535) · ANNALS_DATA=${file} (a file is in the way; choose another folder) · READS=maybe (open or closed).\n`,
    );
  });
});

describe('annals serve', () => {
  it('that cannot listen says where and why, and gives the folder up', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    const { port } = other.address() as AddressInfo;
    const { code, out, err } = await annals('serve', '--port', String(port));
    other.close();
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe(
      `annals: ADDRESS_UNUSABLE: cannot listen on 127.0.0.1:${String(port)} (EADDRINUSE). Choose another with --host and --port; --port 0 takes a free one.\n`,
    );
    expect((await annals('status')).code).toBe(0);
  });
});

describe('annals import', () => {
  it('records a file, and the second time nothing', async () => {
    expect(await annals('import', file)).toEqual({
      code: 0,
      out: '8 recorded, 0 already recorded, 0 rejected; position 9\n',
      err: '',
    });
    expect(await annals('import', file)).toEqual({
      code: 0,
      out: '0 recorded, 8 already recorded, 0 rejected\n',
      err: '',
    });
    expect(await position()).toBe(9);
  });

  it('reads standard input as -', async () => {
    const environment = { ANNALS_DATA: data };
    const { code, out } = await runAnnals(['import', '-'], { environment, input: SMALL_FILE });
    expect(code).toBe(0);
    expect(out).toContain('8 recorded');
  });

  it('dry moves nothing: an empty folder stays empty', async () => {
    const { code, out } = await annals('import', '--dry-run', file);
    expect({ code, out }).toEqual({
      code: 0,
      out: '8 would be recorded, 0 already recorded, 0 rejected\n',
    });
    expect(existsSync(data)).toBe(false);
  });

  it('dry moves nothing: a log stays where it is', async () => {
    await annals('import', file);
    rewrite('2015-01-26', '2015-01-27');
    const { code, out } = await annals('import', '--dry-run', '--correct', 'misread', file);
    expect({ code, out }).toEqual({
      code: 0,
      out: '0 would be recorded, 1 would be corrected, 7 already recorded, 0 rejected\n',
    });
    expect(await position()).toBe(9);
    expect((await annals('import', '--dry-run', file)).code).toBe(3);
  });

  it('refuses what reads otherwise now: where it stands, what differs and what to do', async () => {
    await annals('import', file);
    rewrite('2019-05-15', '2019-05-16');
    const { code, err, out } = await annals('import', file);
    expect(code).toBe(3);
    // independent items of a file may be recorded in any order
    expect(err.replace(/position \d+/, 'position N')).toBe(
      'small.yaml:17:13 KEY_CONFLICT in article/pakistan-branch: recorded at position N with when 2019-05-15, the file says 2019-05-16. Misread? annals import --correct "REASON". A second statement? Give it another key.\n',
    );
    expect(out).toBe('0 recorded, 7 already recorded, 1 rejected\n');
  });

  it('with a reason corrects it, once', async () => {
    await annals('import', file);
    rewrite('2019-05-15', '2019-05-16');
    rewrite('Islamic State Khorasan', 'Islamic State – Khorasan Province');
    rewrite('A paper', 'Another paper');
    rewrite('Muhammad Amir Rana', 'M. A. Rana');
    expect((await annals('import', '--correct', 'misread', file)).out).toBe(
      '0 recorded, 4 corrected, 4 already recorded, 0 rejected; position 13\n',
    );
    expect((await annals('import', '--correct', 'misread', file)).out).toBe(
      '0 recorded, 8 already recorded, 0 rejected\n',
    );
    expect((await annals('import', file)).code).toBe(0);
  });

  it('corrects what a later item rests on before that item, dry or not', async () => {
    await annals('import', file);
    rewrite('published: 2019-05-31', 'published: 2019-08-31');
    rewrite('when: 2019-05-15', 'when: 2019-07-15');
    const dry = await annals('import', '--dry-run', '--correct', 'misread', file);
    expect(dry).toMatchObject({ code: 0, err: '' });
    expect(dry.out).toContain('2 would be corrected');
    expect((await annals('import', '--correct', 'misread', file)).out).toContain('2 corrected');
  });

  it('rejects one item alone, tells it, and keeps it in a file of its own', async () => {
    rewrite('2019-05-15', '2019-02-30');
    const rejects = join(folder, 'rejects.ndjson');
    const { code, out, err } = await annals('import', '--rejects', rejects, file);
    expect(code).toBe(3);
    expect(out).toBe('7 recorded, 0 already recorded, 1 rejected; position 8\n');
    expect(err).toMatch(/^small\.yaml:17:13 DATE_IMPOSSIBLE in article\/pakistan-branch: .*\n$/);
    const lines = readFileSync(rejects, 'utf8').trim().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      expect.objectContaining({ file: 'small.yaml', line: 17, code: 'DATE_IMPOSSIBLE' }),
    ]);
  });

  it('never records part of an item: a field of an unknown name rejects it', async () => {
    rewrite('when: 2019-05-15', 'wen: 2019-05-15');
    const { code, out, err } = await annals('import', file);
    expect(code).toBe(3);
    expect(err).toContain('FIELD_UNKNOWN in article/pakistan-branch');
    expect(out).toBe('7 recorded, 0 already recorded, 1 rejected; position 8\n');
  });

  it('of a file that is wrong as a whole records nothing of it', async () => {
    rewrite('groups:', 'group:');
    const { code, out } = await annals('import', file);
    expect(code).toBe(4);
    expect(out).toMatch(/^0 recorded, 0 already recorded, \d+ rejected\n$/);
    expect(await position()).toBe(1);
  });

  it('refused whole ends with 4', async () => {
    writeFileSync(file, 'annals: [');
    const { code, err } = await annals('import', file);
    expect(code).toBe(4);
    expect(err).toMatch(/^small\.yaml:1:\d+ FILE_UNREADABLE: /);
  });

  it('answers as JSON when asked to', async () => {
    const { out, err } = await annals('import', '--json', file);
    expect(JSON.parse(out)).toEqual({
      items: 8,
      recorded: 8,
      alreadyRecorded: 0,
      corrected: 0,
      rejected: 0,
      position: '9',
      problems: [],
      hints: [],
    });
    expect(err).toBe('');
  });

  it('of a file that is not there fails, and begins no log', async () => {
    const missing = join(folder, 'missing.yaml');
    expect(await annals('import', missing, file)).toEqual({
      code: 1,
      out: '',
      err: `annals: FILE_NOT_READ: ${missing} cannot be read (ENOENT). Nothing was recorded.\n`,
    });
    expect(existsSync(data)).toBe(false);
  });

  it('does not begin when the rejects cannot be written', async () => {
    const { code, err } = await annals('import', '--rejects', join(file, 'no'), file);
    expect(code).toBe(1);
    expect(err).toContain('annals: FILE_NOT_WRITTEN: ');
    expect(existsSync(data)).toBe(false);
  });

  it('fails while another process owns the folder and serves nothing', async () => {
    await annals('import', file);
    const owner = await openEmbeddedEventStore({ folder: data });
    try {
      const { code, err } = await annals('import', file);
      expect(code).toBe(1);
      expect(err).toMatch(/^annals: LOG_IN_USE: .*data is in use by process \d+ since /);
    } finally {
      await owner.close();
    }
  });
});

describe('annals on a machine whose clock is behind the log', () => {
  beforeEach(async () => {
    const store = await openEmbeddedEventStore({ folder: data });
    await openChronology(store, {
      prefix: DEFAULT_PREFIX,
      newChronologyId: () => '4b1c0e0e-8a2f-4c8d-9c39-0f1f5f3f6a11',
      clock: () => Date.parse('2126-11-20T10:00:00.000Z'),
      actor: 'test',
      software: 'test',
    });
    await store.close();
  });

  it.each([
    ['import', '-'],
    ['keys', 'create', '--scopes', 'write'],
  ])('records nothing until it is told to: %s', async (...argv: readonly string[]) => {
    const options = { environment: { ANNALS_DATA: data }, input: SMALL_FILE };
    const { code, err } = await runAnnals(argv, options);
    expect(code).toBe(1);
    expect(err).toMatch(/^annals: CLOCK_BEHIND_LOG: .* or accept it with --accept-clock\n$/);
    expect(await position()).toBe(1);
    expect((await runAnnals([...argv, '--accept-clock'], options)).code).toBe(0);
  });
});

describe('annals check', () => {
  it('says that nothing is wrong, and touches no store', async () => {
    expect(await annals('check', file)).toEqual({
      code: 0,
      out: '8 items, nothing is wrong\n',
      err: '',
    });
    expect(readdirSync(folder)).toEqual(['small.yaml']);
  });

  it('says where what is wrong in which item, and what to do', async () => {
    rewrite('branch: is-pakistan', 'branch: is-pakistn');
    rewrite('2015-01-26', '2015-13');
    const { code, out, err } = await annals('check', file);
    expect(code).toBe(3);
    const lines = err.trim().split('\n');
    expect(lines).toEqual([
      expect.stringMatching(
        /^small\.yaml:16:34 UNKNOWN_GROUP in article\/pakistan-branch: .*is-pakistn.* Did you mean is-pakistan\?$/,
      ),
      expect.stringMatching(/^small\.yaml:20:13 DATE_IMPOSSIBLE in article\/khorasan-branch: .*$/),
    ]);
    expect(out).toBe('8 items, 2 rejected\n');
  });

  it('answers as JSON when asked to, from standard input too', async () => {
    const { code, out } = await runAnnals(['check', '--json', '-'], { input: 'annals: nothing' });
    expect(code).toBe(4);
    expect(JSON.parse(out)).toMatchObject({
      items: 1,
      rejected: 1,
      problems: [{ file: 'stdin', line: 1, code: 'HEADER_MISSING' }],
    });
  });
});

describe('annals status', () => {
  it('says what the folder holds', async () => {
    await annals('import', file);
    const { code, out } = await annals('status');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^chronology [0-9a-f-]{36}\nposition 9, recorded at \S+Z\n2 entries, 1 source, 3 groups, 1 person, 1 place\n$/,
    );
  });

  it.each([['status'], ['rebuild'], ['keys', 'list'], ['keys', 'revoke', '0123456789ab']])(
    'of a folder without a log says so, and begins none: %s',
    async (...argv: readonly string[]) => {
      expect(await annals(...argv)).toEqual({
        code: 1,
        out: '',
        err: `annals: NO_LOG: ${data} holds no log. Name another folder with --annals-data, or begin one: annals import FILE.\n`,
      });
      expect(existsSync(data)).toBe(false);
    },
  );
});

describe('annals rebuild', () => {
  it('finds the read models as they were', async () => {
    await annals('import', file);
    expect(await annals('rebuild')).toEqual({
      code: 0,
      out: 'rebuilt to position 9; the read models were the same\n',
      err: '',
    });
    expect(JSON.parse((await annals('rebuild', '--json')).out)).toEqual({
      position: 9,
      memoryWasSame: true,
      archiveWasSame: true,
    });
  });
});

describe('annals keys', () => {
  it('makes a key, shows it once, lists it without it, and revokes it', async () => {
    const made = await annals('keys', 'create', '--scopes', 'write, read', '--label', 'desk');
    expect(made.code).toBe(0);
    expect(made.out).toMatch(/^annals_[0-9a-f]{12}_\S{43}\n$/);
    expect(made.err).toContain('Authorization: Bearer');
    const [, keyId = ''] = made.out.split('_');
    expect((await annals('keys', 'list')).out).toBe(`${keyId}\twrite,read\tdesk\n`);
    expect(await annals('keys', 'revoke', keyId)).toMatchObject({
      code: 0,
      out: `${keyId} revoked\n`,
    });
    expect((await annals('keys', 'list')).out).toBe(`${keyId}\twrite,read\tdesk\trevoked\n`);
  });

  it('answers as JSON when asked to', async () => {
    const made = JSON.parse(
      (await annals('keys', 'create', '--scopes', 'write', '--json')).out,
    ) as { readonly key: string; readonly keyId: string };
    expect(made.key).toContain(`annals_${made.keyId}_`);
    const listed = await annals('keys', 'list', '--json');
    expect(JSON.parse(listed.out)).toEqual([
      { keyId: made.keyId, scopes: ['write'], revoked: false },
    ]);
    expect(listed.out).not.toContain(made.key);
    const revoked = await annals('keys', 'revoke', made.keyId, '--json');
    expect(JSON.parse(revoked.out)).toEqual({ keyId: made.keyId, revoked: true });
  });

  it('knows its scopes', async () => {
    expect(await annals('keys', 'create', '--scopes', 'write,everything')).toEqual({
      code: 2,
      out: '',
      err: 'annals: no scope is called everything; known are read, write, admin.\n',
    });
  });

  it('refuses to revoke what was never made, with 4', async () => {
    await annals('import', file);
    const { code, err } = await annals('keys', 'revoke', '0123456789ab');
    expect(code).toBe(4);
    expect(err).toMatch(/^annals: UNKNOWN_KEY: /);
  });
});
