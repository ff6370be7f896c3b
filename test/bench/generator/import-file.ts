import { Random } from './random.js';
import { calendarDay, DAYS } from './world.js';

const ENTRIES_A_SOURCE = 40;

/** The lines of a chronology file (NDJSON) of new incidents with their claims, from new sources, about groups and places of its own. */
export function* importFile(entries: number, seed: number): Generator<string> {
  const random = new Random(seed);
  yield lineOf({ annals: 'chronology/1', name: 'bench-import' });
  yield lineOf({ group: 'imported-group', name: 'Imported Group' });
  for (let number = 0; number < entries; number += 1) {
    const source = `imported-${String(Math.floor(number / ENTRIES_A_SOURCE) + 1)}`;
    if (number % ENTRIES_A_SOURCE === 0)
      yield lineOf({
        source,
        title: 'Imported report',
        publisher: 'Publisher',
        published: '2025',
      });
    const incident = `imported-incident-${String(number - (number % 2))}`;
    const entry = `${source}/entry-${String(number)}`;
    const fact =
      number % 2 === 0
        ? { incidentReported: { incident }, when: calendarDay(random.below(DAYS - 400)) }
        : { responsibilityClaimed: { incident, group: 'imported-group' } };
    yield lineOf({ entry, ...fact });
  }
}

function lineOf(object: object): string {
  return `${JSON.stringify(object)}\n`;
}
