import { INCIDENT_KINDS, TARGETS, WEAPONS } from '#events/words';
import { happenedBy, highest } from '#libs/time/certainty';
import { certaintyInPeriod } from '#libs/time/period';
import { isMeantAs, wereIn } from '#libs/projections/incidents/incident-filter';
import type { IncidentFilter } from '#libs/projections/incidents/incident-filter';
import { codeOf } from '../certainty-code.js';
import type { AskedAt } from './asked-at.js';
import type { IncidentRows } from './incident-rows.js';
import { wordNumber } from './incident-tables.js';
import type { IncidentTables } from './incident-tables.js';

/** How surely the version in a row is meant, as a code. */
type Test = (row: number) => number;

/**
 * Tests versions against everything in a filter but its groups and whether they are contested, and against the valid time; what holds
 * of a number of the columns is found out once.
 */
export function matchingOf(
  tables: IncidentTables,
  asked: AskedAt,
  filter: IncidentFilter,
): (rows: IncidentRows) => Test {
  const saidOf = said(tables, filter);
  return (rows) => {
    const tests = [saidOf(rows), ...askedTests({ tables, rows, asked }, filter)];
    const happened = happenedTest(rows, asked.validAt);
    return (row) => {
      let certainty = happened(row);
      for (let test = 0; certainty > 0 && test < tests.length; test += 1)
        certainty = Math.min(certainty, tests[test]?.(row) ?? 0);
      return certainty;
    };
  };
}

function happenedTest(rows: IncidentRows, validAt: number): Test {
  const from = rows.earliest.values;
  const to = rows.latest.values;
  return (row) => {
    if ((to[row] ?? 0) <= validAt) return 2;
    return (from[row] ?? 0) < validAt ? codeOf(happenedBy(rows.happened(row), validAt)) : 0;
  };
}

interface Tested {
  readonly tables: IncidentTables;
  readonly rows: IncidentRows;
  readonly asked: AskedAt;
}

function askedTests(tested: Tested, filter: IncidentFilter): readonly Test[] {
  const { rows } = tested;
  return [
    ...whenAsked(filter.incidentKind, (kinds) =>
      among(rows.incidentKind.values, new Set(kinds.map(kindNumber))),
    ),
    ...whenAsked(filter.weapon, (weapons) =>
      among(rows.weapon.values, new Set(weapons.map((weapon) => wordNumber(WEAPONS, weapon)))),
    ),
    ...whenAsked(filter.target, (targets): Test => {
      const bits = targets.reduce((all, target) => all | (1 << TARGETS.indexOf(target)), 0);
      return (row) => ((rows.targets.at(row) & bits) === 0 ? 0 : 2);
    }),
    ...whenAsked(
      filter.happened,
      (period): Test =>
        (row) =>
          codeOf(certaintyInPeriod(datesOf(tested, row), period)),
    ),
    ...whenAsked(filter.place, (places) => inPlaces(tested, places, filter)),
  ];
}

function whenAsked<Value>(value: Value | undefined, test: (value: Value) => Test): readonly Test[] {
  return value === undefined ? [] : [test(value)];
}

/** Every date that a version may have; several where its reports leave alternatives. */
function datesOf({ tables, rows }: Tested, row: number) {
  const dates = rows.dates.at(row);
  return dates === 0 ? [rows.happened(row)] : tables.dateSets.at(dates);
}

/** Nobody says `UNKNOWN` of a kind: it is what no report tells. */
function kindNumber(kind: (typeof INCIDENT_KINDS)[number]): number {
  return kind === 'UNKNOWN' ? 0 : wordNumber(INCIDENT_KINDS, kind);
}

function among(numbers: Uint32Array, wanted: ReadonlySet<number>): Test {
  return (row) => (wanted.has(numbers[row] ?? 0) ? 2 : 0);
}

/** One report must say all of it. */
function said({ sayings }: IncidentTables, filter: IncidentFilter): (rows: IncidentRows) => Test {
  const known: number[] = [];
  const read = (number: number): number =>
    codeOf(
      highest(
        ...sayings
          .at(number)
          .filter((one) => isMeantAs(one, filter))
          .map(({ visibility }) => visibility),
      ),
    );
  return (rows) => {
    const numbers = rows.said.values;
    return (row) => {
      const number = numbers[row] ?? 0;
      return (known[number] ??= read(number));
    };
  };
}

function inPlaces(
  { tables, rows, asked: { gazetteer, today } }: Tested,
  areas: readonly string[],
  { boundaries }: IncidentFilter,
): Test {
  return (row) => {
    const during = boundaries === 'TODAY' ? today : rows.happened(row);
    const places = tables.placeSets
      .at(rows.places.at(row))
      .flatMap((place) => tables.places.text(place) ?? []);
    return codeOf(highest(...areas.map((area) => wereIn(gazetteer, places, area, during))));
  };
}
