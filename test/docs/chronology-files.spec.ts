import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { REPORT_FIELDS, DATE_FIELDS } from '#libs/formats/chronology/entry-items';
import { readChronology } from '#libs/formats/read-chronology';

const DOCUMENT = readFileSync(join(import.meta.dirname, '../../docs/chronology-files.md'), 'utf8');

function block(language: string): string {
  const [, text = ''] = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(DOCUMENT) ?? [];
  return text;
}

describe('the page about chronology files', () => {
  it('shows a file that reads without a problem', () => {
    const file = readChronology(block('yaml'), 'example.yaml');
    expect(file.problems).toEqual([]);
    expect(file.items.filter(({ label }) => label.startsWith('nation-2019-05/'))).toHaveLength(3);
  });

  it('shows NDJSON that reads without a problem', () => {
    const file = readChronology(block('json'), 'example.ndjson');
    expect(file.problems).toEqual([]);
    expect(file.items).toHaveLength(3);
  });

  it('names every field of a report', () => {
    const missing = [...DATE_FIELDS, ...REPORT_FIELDS].filter(
      (name) => !DOCUMENT.includes(`\`${name}\``),
    );
    expect(missing).toEqual([]);
  });
});
