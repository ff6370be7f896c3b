import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { temporaryFolders } from '#libs/sqlite/testing/temporary-folders';
import { folderFault } from './folder-fault.js';

describe('a data folder', () => {
  const newFolder = temporaryFolders();

  it('may be there, or be missing where it can be made', () => {
    expect(folderFault(newFolder())).toBeUndefined();
    expect(folderFault(join(newFolder(), 'not', 'yet'))).toBeUndefined();
  });

  it('is refused where a file stands, and below one', () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    expect(folderFault(file)).toBe('a file is in the way; choose another folder');
    expect(folderFault(join(file, 'data'))).toBe('a file is in the way; choose another folder');
  });

  it('is refused where nobody may write, asked of the nearest folder that is there', () => {
    const folder = newFolder();
    const asked: string[] = [];
    const never = (path: string): boolean => {
      asked.push(path);
      return false;
    };
    expect(folderFault(join(folder, 'not', 'yet'), never)).toBe(
      'not writable; choose another folder',
    );
    expect(asked).toEqual([folder]);
  });

  it('has a name', () => {
    expect(folderFault(' ')).toBe('empty; name a folder');
  });
});
