import type { Saved } from '#libs/typed-arrays/saved';
import type { IncidentRows } from './incident-rows.js';
import type { IncidentTables } from './incident-tables.js';

/** Of FNV-1a. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** The rows with a hash of what stands under each number of a table in place of the number, which depends on who numbered first. */
export function rowsByContent(rows: IncidentRows, tables: IncidentTables): Saved {
  const figures = (number: number) => JSON.stringify(tables.figures.at(number));
  const told: Readonly<Record<string, (number: number) => unknown>> = {
    places: (number) => tables.placeSets.at(number),
    said: (number) => tables.sayings.at(number),
    behind: (number) => tables.behinds.at(number),
    dates: (number) =>
      tables.dateSets.at(number).map(({ earliest, latest }) => [String(earliest), String(latest)]),
    killed: figures,
    wounded: figures,
    readings: (number) => tables.readings.at(number).map(figures),
  };
  const saved = Object.entries(rows.saved()).map(([name, column]) => {
    const contentOf = told[name];
    return [
      name,
      contentOf === undefined || !(column instanceof Uint32Array)
        ? column
        : hashed(column, rows.isAbsent.written, contentOf),
    ] as const;
  });
  return Object.fromEntries(saved);
}

/** Of an absent incident nothing is told. */
function hashed(
  numbers: Uint32Array,
  isAbsent: Uint32Array,
  contentOf: (number: number) => unknown,
): Uint32Array {
  const known: number[] = [];
  return numbers.map((number, row) =>
    isAbsent[row] === 1 ? 0 : (known[number] ??= hashOf(JSON.stringify(contentOf(number)))),
  );
}

function hashOf(text: string): number {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}
