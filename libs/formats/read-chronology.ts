import { readChronologyFile } from './chronology/chronology-file.js';
import type { ChronologyFile } from './chronology/chronology-file.js';
import { readNdjson } from './chronology/read-ndjson.js';

const NDJSON_NAME = /\.(ndjson|jsonl)$/;

/** Reads a chronology by the name of its file: `.ndjson` and `.jsonl` are NDJSON, as is anything that begins with `{`; all else is YAML. */
export function readChronology(text: string, file: string): ChronologyFile {
  return NDJSON_NAME.test(file) || text.trimStart().startsWith('{')
    ? readNdjson(text, file)
    : readChronologyFile(text, file);
}
