import {
  copyFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { corrected, entry, group, retracted } from '#libs/projections/testing/drafts';
import { given } from '#libs/projections/testing/given';
import { uuidOf } from '#libs/projections/testing/ids';
import { openDatabase } from '#libs/sqlite/open-database';
import { temporaryFolders } from '#libs/sqlite/testing/temporary-folders';
import { moveArchive } from './archive-file.js';
import { KeptArchive } from './kept-archive.js';
import { archived, bodiesIn, take } from './testing/archived.js';
import { markFile, markWhole } from './whole-mark.js';

const statement = entry(
  'StatementMade',
  { statement: 'WARNING', gist: 'fighters will return', topics: ['ttp'] },
  { key: 'warning' },
);
const mended = corrected('warning', 'StatementMade', {
  statement: 'WARNING',
  gist: 'schools may close',
  topics: ['ttp'],
});
const recorded = given(
  group('ttp', { name: 'Tehrik-i-Taliban' }),
  statement,
  entry('GroupFormed', { group: 'ghazi-force' }, { key: 'formed', when: '2013' }),
);
const later = recorded.and(
  mended,
  group('ttp', { name: 'Pakistani Taliban' }),
  retracted('formed'),
);

const newFolder = temporaryFolders();

function newFile(): string {
  return join(newFolder(), 'read-models', 'archive.db');
}

function opened(file: string, version = 'test'): KeptArchive {
  return new KeptArchive({ file, version });
}

function numberOf(key: string): number {
  const record = later.chronicle.entries.get(uuidOf(key));
  if (record === undefined) throw new Error(`${key} was not recorded`);
  return record.revisions[0].position;
}

/** The entries that say a word that begins like this, and what is registered under one. */
function saying(archive: KeptArchive, word: string) {
  const { entries, registered } = archive.search.find({ word, isBeginning: true });
  return { entries: [...entries], registered };
}

/** What a file holds for whoever opens it, without the events handed again. */
function progressOf(file: string, version = 'test'): number {
  const archive = opened(file, version);
  const { position } = archive.progress;
  archive.close();
  return position;
}

describe('an archive', () => {
  it('tells which entries say a word themselves, and what is registered under it', () => {
    const file = newFile();
    archived(file, recorded.events);
    const archive = opened(file);
    expect(saying(archive, 'fight')).toEqual({ entries: [numberOf('warning')], registered: [] });
    expect(saying(archive, 'taliban')).toEqual({ entries: [], registered: ['ttp'] });
    expect(saying(archive, 'ghazi').registered).toEqual(['ghazi-force']);
    expect(saying(archive, 'absent')).toEqual({ entries: [], registered: [] });
    const { entries } = archive.search.find({ word: 'fight', isBeginning: false });
    expect([...entries]).toEqual([]);
    archive.close();
  });

  it.each([1, 2, 100])(
    'keeps the words of every revision and of every name, handed %i events at once',
    (atOnce) => {
      const file = newFile();
      archived(file, later.events, atOnce);
      const archive = opened(file);
      for (const word of ['fighters', 'schools'])
        expect(saying(archive, word).entries).toEqual([numberOf('warning')]);
      for (const word of ['tehrik', 'pakistani'])
        expect(saying(archive, word).registered).toEqual(['ttp']);
      archive.close();
    },
  );

  it('knows of corrections that came since it was last searched', () => {
    const archive = opened(newFile());
    take(archive, later.events, recorded.events);
    expect(saying(archive, 'schools').entries).toEqual([]);
    take(archive, later.events, later.events.slice(recorded.events.length));
    expect(saying(archive, 'schools').entries).toEqual([numberOf('warning')]);
    archive.close();
  });

  it('gives back what entries said at each revision; a retraction keeps what it took back', () => {
    const file = newFile();
    const taken = later.and(retracted('warning'));
    archived(file, taken.events);
    for (const key of ['warning', 'formed']) {
      const revisions = taken.chronicle.entries.get(uuidOf(key))?.revisions ?? [];
      const positions = revisions.map(({ position }) => position);
      const bodies = revisions.map(({ position, content, reason }) => [
        position,
        { content, reason },
      ]);
      expect([...bodiesIn(file, positions)]).toEqual(bodies);
      for (const [index, position] of positions.entries())
        expect([...bodiesIn(file, [position])]).toEqual([bodies[index]]);
    }
    expect(bodiesIn(file, [1, 1000])).toEqual(new Map());
  });

  it('goes on from its own checkpoint, and holds the same whether built at once or step by step', () => {
    const [atOnce, stepwise] = [newFile(), newFile()];
    archived(atOnce, later.events);
    for (let end = 1; end <= later.events.length; end += 1)
      archived(stepwise, later.events.slice(0, end));
    const [one, other] = [opened(atOnce), opened(stepwise)];
    expect(other.progress).toEqual(one.progress);
    expect(other.digest()).toBe(one.digest());
    one.close();
    other.close();
  });

  it('takes no event but the next one, and keeps those before one that it cannot take', () => {
    const archive = opened(newFile());
    const [opening, second, ...rest] = recorded.events;
    if (opening === undefined || second === undefined) throw new Error('too few events');
    expect(() => {
      take(archive, recorded.events, [opening, ...rest]);
    }).toThrow('position 3 came where 2 is next');
    expect(archive.progress.position).toBe(1);
    take(archive, recorded.events, [second, ...rest]);
    expect(archive.progress).toEqual({
      position: recorded.events.length,
      hash: recorded.events.at(-1)?.metadata.hash,
    });
    archive.close();
  });

  it('takes no correction of an entry that was never recorded', () => {
    const archive = opened(newFile());
    expect(() => {
      take(archive, [], later.events);
    }).toThrow('NOT NULL');
    expect(archive.progress.position).toBe(recorded.events.length);
    archive.close();
  });

  it('stands beside the old one until it is complete, and is gone on with after a restart', () => {
    const file = newFile();
    archived(file, later.events);
    const newer = opened(file, 'newer');
    expect(newer.progress.position).toBe(0);
    take(newer, recorded.events, recorded.events);
    newer.close();
    expect(progressOf(file)).toBe(later.events.length);
    const again = opened(file, 'newer');
    expect(again.progress.position).toBe(recorded.events.length);
    take(again, later.events, later.events.slice(recorded.events.length));
    again.close();
    moveArchive(again.file, file);
    again.openInPlace();
    expect(again.progress.position).toBe(later.events.length);
    again.close();
    expect(readdirSync(join(file, '..'))).toEqual(['archive.db', 'archive.db-whole']);
    expect(progressOf(file, 'newer')).toBe(later.events.length);
  });
});

describe('a file that was closed in order', () => {
  /** Nobody who looks at the time and size of the file sees it. */
  function spoil(file: string): void {
    const bytes = readFileSync(file);
    bytes.fill(0xa5, bytes.length - 4096);
    writeFileSync(file, bytes);
    utimesSync(file, 1, 1);
  }

  function closedInOrder(): string {
    const file = newFile();
    archived(file, later.events);
    utimesSync(file, 1, 1);
    markWhole(file);
    return file;
  }

  it('is believed at once when it is opened again', () => {
    const file = closedInOrder();
    spoil(file);
    expect(progressOf(file)).toBe(later.events.length);
  });

  it('is looked through when it was not, as after a kill', () => {
    const file = closedInOrder();
    rmSync(markFile(file));
    expect(progressOf(file)).toBe(later.events.length);
    spoil(file);
    rmSync(markFile(file));
    expect(progressOf(file)).toBe(0);
  });

  it('is not believed any more once it is open', () => {
    const file = newFile();
    archived(file, later.events);
    const archive = opened(file);
    expect(existsSync(markFile(file))).toBe(false);
    archive.close();
    expect(existsSync(markFile(file))).toBe(true);
  });
});

describe('a file that is no sound archive', () => {
  const damages: Readonly<Record<string, (file: string) => void>> = {
    'is cut off': (file) => {
      truncateSync(file, readFileSync(file).length - 1);
    },
    'is cut off after its first page': (file) => {
      truncateSync(file, 4096);
    },
    'has a page of rubbish': (file) => {
      const bytes = readFileSync(file);
      bytes.fill(0xa5, 4096, 8192);
      writeFileSync(file, bytes);
    },
    'is no database': (file) => {
      writeFileSync(file, 'no database, but a text that somebody put there by mistake'.repeat(20));
    },
    'is empty': (file) => {
      writeFileSync(file, '');
    },
    'is a database of another application': (file) => {
      writeFileSync(file, '');
      const other = openDatabase(file, { applicationId: 7 });
      other.define('CREATE TABLE things (one INTEGER) STRICT');
      other.close();
    },
    'lacks a table': (file) => {
      const own = openDatabase(file, { applicationId: 0x416e6172 });
      own.execute('DROP TABLE progress');
      own.close();
    },
  };

  it.each(Object.entries(damages))('that %s is made anew', (_, damage) => {
    const file = newFile();
    archived(file, later.events);
    const sound = opened(file);
    const digest = sound.digest();
    sound.close();
    damage(file);
    expect(progressOf(file)).toBe(0);
    archived(file, later.events);
    expect(existsSync(`${file}.next`)).toBe(false);
    const again = opened(file);
    expect(again.digest()).toBe(digest);
    again.close();
  });

  it('beside which an unfinished one stands damaged as well, is made anew', () => {
    const file = newFile();
    archived(file, later.events);
    copyFileSync(file, `${file}.next`);
    truncateSync(file, 5000);
    truncateSync(`${file}.next`, 5000);
    archived(file, later.events);
    expect(progressOf(file)).toBe(later.events.length);
  });
});
