import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fileProblemText } from './chronology/file-problem.js';
import { readChronology, readChronologyBytes } from './read-chronology.js';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size)
    yield await Promise.resolve(bytes.subarray(from, from + size));
}

async function told(
  bytes: string | Uint8Array,
  file: string,
  size = 65_536,
): Promise<readonly string[]> {
  const { problems } = await readChronologyBytes(inPieces(Buffer.from(bytes), size), file);
  return problems.map(fileProblemText);
}

const HEADER = 'annals: chronology/1\nname: x\n';
const LINES = [
  '{"annals": "chronology/1", "name": "x"}',
  '{"group": "a", "name": "Jaish al-ʿAdl"}',
  '{"entry": "s/k", "groupFormed": {"group": "a"}, "when": "2013"}',
];

describe('the bytes of a chronology', () => {
  it('read like its text, however they are cut', async () => {
    const text = `\uFEFF${LINES.join('\r\n')}`;
    const asText = readChronology(text, 'x.ndjson');
    expect(asText.problems).toEqual([]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 120 }), async (size) => {
        const file = await readChronologyBytes(inPieces(Buffer.from(text), size), 'stdin');
        expect(file.problems).toEqual([]);
        const shown = ({ items, namesIn }: typeof file) =>
          items.map(({ label, at, command }) => [label, at, command(namesIn('c'))]);
        expect(shown(file)).toEqual(shown(asText));
      }),
      { seed: 20261124, numRuns: 40 },
    );
  });

  it('are YAML or NDJSON by the name of the file, else by how they begin', async () => {
    const json = JSON.stringify({ annals: 'chronology/1', name: 'x', groups: { a: 'A' } }, null, 2);
    expect(await told(json, 'x.json')).toEqual([]);
    expect(await told(json, 'x.yaml')).toEqual([]);
    expect((await told(json, 'stdin'))[0]).toBe(
      'stdin:1:2 FILE_UNREADABLE: a text in double quotes is missing. One JSON object a line; JSON over several lines is read from a file named .yaml.',
    );
    expect(await told(HEADER, 'stdin', 1)).toEqual([]);
  });

  it('that are none say that the file is empty', async () => {
    expect(await told('', 'x.yaml')).toEqual([
      'x.yaml:1:1 HEADER_MISSING: the file is empty; it begins with "annals: chronology/1" and "name: ...".',
    ]);
    expect(await told('\n\n', 'x.ndjson')).toEqual([
      'x.ndjson:1:1 HEADER_MISSING: the file begins with "annals: chronology/1" and "name: ...".',
    ]);
  });

  it.each([
    [
      'NUL characters',
      Buffer.from(`${HEADER}gr\0ups: {}`),
      'x.yaml:3:3 FILE_NOT_TEXT: a NUL character; the file is no text. Save the file as text in UTF-8.',
    ],
    [
      'bytes that are no UTF-8',
      Buffer.from([...Buffer.from(`${HEADER}a: caf`), 0xe9, 0x0a]),
      'x.yaml:3:7 FILE_NOT_TEXT: from here on the file is no UTF-8. Save the file as text in UTF-8.',
    ],
    [
      'UTF-16',
      Buffer.from(`\uFEFF${HEADER}`, 'utf16le'),
      'x.yaml:1:1 FILE_NOT_TEXT: the file is UTF-16, not UTF-8. Save the file as text in UTF-8.',
    ],
    [
      'UTF-16 the other way round',
      Buffer.from(`\uFEFF${HEADER}`, 'utf16le').swap16(),
      'x.yaml:1:1 FILE_NOT_TEXT: the file is UTF-16, not UTF-8. Save the file as text in UTF-8.',
    ],
  ])('that are no text are refused: %s', async (_, bytes, problem) => {
    expect(await told(bytes, 'x.yaml')).toEqual([problem]);
  });

  it('of a line that is no text refuse that line', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${LINES[0] ?? ''}\n{"group": "b", "name": "`),
      Buffer.from([0xff]),
      Buffer.from(`"}\n`),
    ]);
    expect(await told(bytes, 'x.ndjson')).toEqual([
      'x.ndjson:2:25 FILE_NOT_TEXT: from here on the file is no UTF-8. Save the file as text in UTF-8.',
    ]);
  });

  it('are refused unread where there are too many', async () => {
    expect(await told(`${HEADER}${' '.repeat(8 * 1024 * 1024)}`, 'x.yaml')).toEqual([
      'x.yaml:1:1 FILE_TOO_LARGE: over 8 MB, and YAML is read up to there. Split the file, or write it as NDJSON, one JSON object a line.',
    ]);
    expect(await told(`${LINES[0] ?? ''}\n"${'x'.repeat(1024 * 1024)}"\n`, 'x.ndjson')).toEqual([
      'x.ndjson:2:1 FILE_TOO_LARGE: a line over 1 MB. NDJSON is one JSON object a line.',
    ]);
  });

  it('that never end are not read to their end', async () => {
    let read = 0;
    async function* endless(byte: string): AsyncGenerator<Uint8Array> {
      for (;;) {
        read += 1;
        yield await Promise.resolve(Buffer.from(byte.repeat(1024 * 1024)));
      }
    }
    for (const [byte, file] of [
      [' ', 'x.yaml'],
      [' ', 'stdin'],
      ['x\n', 'x.ndjson'],
      ['\0', 'x.ndjson'],
    ] as const) {
      read = 0;
      const { problems } = await readChronologyBytes(endless(byte), file);
      expect(problems.length).toBeGreaterThan(0);
      expect(read).toBeLessThan(300);
    }
  });

  it('of hundreds of wrong lines are told by the first twenty', async () => {
    const lines = await told('no\n'.repeat(500), 'x.ndjson');
    expect(
      lines.filter((line) => line.includes('FILE_UNREADABLE: the line is no object')),
    ).toHaveLength(20);
    expect(lines.join('\n')).toContain(
      'x.ndjson:20:1 FILE_UNREADABLE: 20 lines could not be read; the rest was not looked at. NDJSON is one JSON object a line; YAML is read from a file named .yaml.',
    );
  });
});
