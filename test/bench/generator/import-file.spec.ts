import { describe, expect, it } from '@jest/globals';
import { readChronology } from '#libs/formats/read-chronology';
import { importFile } from './import-file.js';

describe('a generated import file', () => {
  it('is a chronology file without a fault', () => {
    const { items, problems } = readChronology([...importFile(100, 7)].join(''), 'import.ndjson');
    expect(problems).toEqual([]);
    expect(items.length).toBeGreaterThan(100);
  });

  it('is the same for the same seed', () => {
    expect([...importFile(10, 7)]).toEqual([...importFile(10, 7)]);
  });
});
