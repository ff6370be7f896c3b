import {
  copyFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { searchedWords } from '#libs/projections/entries/entries';
import { corrected, entry, group, retracted } from '#libs/projections/testing/drafts';
import { given } from '#libs/projections/testing/given';
import { uuidOf } from '#libs/projections/testing/ids';
import { openDatabase } from '#libs/sqlite/open-database';
import { temporaryFolders } from '#libs/sqlite/testing/temporary-folders';
import { KeptArchive } from './kept-archive.js';
import { archived, withEntries, wordsArchived } from './testing/archived.js';

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

function found(archive: KeptArchive, first: string, ...others: string[]): readonly string[] {
  const outcome = archive.search([first, ...others], 10);
  if (!('uuids' in outcome)) throw new Error('too broad');
  return outcome.uuids;
}

/** What a file holds for whoever opens it, without the events handed again. */
function progressOf(file: string, version = 'test'): number {
  const archive = opened(file, version);
  const { position } = archive.progress;
  archive.close();
  return position;
}

describe('an archive', () => {
  it('finds entries by all words, the last as the beginning of a word', () => {
    const file = newFile();
    archived(file, recorded.events);
    const archive = opened(file);
    expect(found(archive, 'fighters', 'ret')).toEqual([uuidOf('warning')]);
    expect(found(archive, 'taliban', 'return')).toEqual([uuidOf('warning')]);
    expect(found(archive, 'ghazi')).toEqual([uuidOf('formed')]);
    expect(found(archive, 'absent')).toEqual([]);
    archive.close();
  });

  it('tells no entry where more hold the words than are asked for', () => {
    const file = newFile();
    archived(file, recorded.events);
    const archive = opened(file);
    expect(archive.search(['g'], 1)).toEqual({ uuids: [uuidOf('formed')] });
    expect(archive.search(['f'], 1)).toEqual({ isTooBroad: true });
    archive.close();
  });

  it.each([1, 2, 100])(
    'keeps the words of every revision and of every name, handed %i events at once',
    (atOnce) => {
      const file = newFile();
      archived(file, later.events, atOnce);
      const archive = opened(file);
      for (const word of ['fighters', 'schools', 'tehrik', 'pakistani'])
        expect(found(archive, word)).toEqual([uuidOf('warning')]);
      expect(found(archive, 'ghazi')).toEqual([uuidOf('formed')]);
      archive.close();
    },
  );

  it('holds no word twice, and none under which no entry was ever found', () => {
    const file = newFile();
    archived(file, later.events, 2);
    const expected = new Map<string, Set<string>>();
    for (let position = 1; position <= later.events.length; position += 1) {
      const view = later.view({ position });
      for (const known of view.entries.values()) {
        const words = expected.get(known.uuid) ?? new Set();
        expected.set(known.uuid, words);
        for (const word of searchedWords(view, known)) words.add(word);
      }
    }
    expect(wordsArchived(file)).toEqual(
      new Map([...expected].map(([uuid, words]) => [uuid, [...words].toSorted().join(' ')])),
    );
  });

  it('gives back entries with all their revisions, those that it keeps in memory too once they are changed', () => {
    const file = newFile();
    archived(file, recorded.events);
    withEntries(file, (entries) => {
      expect(entries.record(uuidOf('warning'))).toEqual(
        recorded.chronicle.entries.get(uuidOf('warning')),
      );
      archived(file, later.events);
      expect(entries.records([uuidOf('warning'), uuidOf('formed'), uuidOf('nobody')])).toEqual(
        later.chronicle.entries,
      );
    });
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
    expect(() => archive.take([opening, ...rest])).toThrow('position 3 came where 2 is next');
    expect(archive.progress.position).toBe(1);
    expect(archive.take([second, ...rest])).toEqual({
      position: recorded.events.length,
      hash: recorded.events.at(-1)?.metadata.hash,
    });
    archive.close();
  });

  it('stands beside the old one until it is complete, and is gone on with after a restart', () => {
    const file = newFile();
    archived(file, later.events);
    const newer = opened(file, 'newer');
    expect(newer.progress.position).toBe(0);
    newer.take(recorded.events);
    newer.close();
    expect(progressOf(file)).toBe(later.events.length);
    const again = opened(file, 'newer');
    expect(again.progress.position).toBe(recorded.events.length);
    again.take(later.events.slice(recorded.events.length));
    again.moveIntoPlace();
    expect(again.progress.position).toBe(later.events.length);
    again.close();
    expect(readdirSync(join(file, '..'))).toEqual(['archive.db']);
    expect(progressOf(file, 'newer')).toBe(later.events.length);
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
