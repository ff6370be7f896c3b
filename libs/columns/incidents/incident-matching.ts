import { INCIDENT_KINDS, TARGETS, WEAPONS } from '#events/words';
import { happenedBy, highest } from '#libs/time/certainty';
import { certaintyInPeriod } from '#libs/time/period';
import { isMeantAs, wereIn } from '#libs/projections/incidents/incident-filter';
import type { IncidentFilter } from '#libs/projections/incidents/incident-filter';
import { codeOf } from '../certainty-code.js';
import type { AskedAt } from './asked-at.js';
import { wordNumber } from './incident-columns.js';
import type { IncidentColumns } from './incident-columns.js';
import type { IncidentCursor } from './incident-cursor.js';

/** How surely the version under a cursor is meant, as a code. */
type Test = (at: IncidentCursor) => number;

/**
 * Tests versions against everything in a filter but its groups and whether they are contested, and against the valid time; what holds
 * of a number of the columns is found out once.
 */
export function matchingOf(columns: IncidentColumns, asked: AskedAt, filter: IncidentFilter): Test {
  const tests = [
    happened(asked.validAt),
    said(columns, filter),
    ...whenAsked(filter.incidentKind, (kinds) =>
      among((at) => at.incidentKind, new Set(kinds.map(kindNumber))),
    ),
    ...whenAsked(filter.weapon, (weapons) =>
      among((at) => at.weapon, new Set(weapons.map((weapon) => wordNumber(WEAPONS, weapon)))),
    ),
    ...whenAsked(filter.target, (targets): Test => {
      const bits = targets.reduce((all, target) => all | (1 << TARGETS.indexOf(target)), 0);
      return (at) => ((at.targets & bits) === 0 ? 0 : 2);
    }),
    ...whenAsked(
      filter.happened,
      (period): Test =>
        (at) =>
          codeOf(certaintyInPeriod(at.dates, period)),
    ),
    ...whenAsked(filter.place, (places) => inPlaces(columns, asked, places, filter)),
  ];
  return (at) => {
    let certainty = 2;
    for (const test of tests) {
      certainty = Math.min(certainty, test(at));
      if (certainty === 0) break;
    }
    return certainty;
  };
}

function whenAsked<Value>(value: Value | undefined, test: (value: Value) => Test): readonly Test[] {
  return value === undefined ? [] : [test(value)];
}

function happened(validAt: number): Test {
  return (at) => {
    if (at.latest <= validAt) return 2;
    return at.earliest < validAt ? codeOf(happenedBy(at.happened, validAt)) : 0;
  };
}

/** Nobody says `UNKNOWN` of a kind: it is what no report tells. */
function kindNumber(kind: (typeof INCIDENT_KINDS)[number]): number {
  return kind === 'UNKNOWN' ? 0 : wordNumber(INCIDENT_KINDS, kind);
}

function among(number: (at: IncidentCursor) => number, wanted: ReadonlySet<number>): Test {
  return (at) => (wanted.has(number(at)) ? 2 : 0);
}

/** One report must say all of it. */
function said({ sayings }: IncidentColumns, filter: IncidentFilter): Test {
  const known: number[] = [];
  return (at) => {
    const number = at.said;
    return (known[number] ??= codeOf(
      highest(
        ...sayings
          .at(number)
          .filter((one) => isMeantAs(one, filter))
          .map(({ visibility }) => visibility),
      ),
    ));
  };
}

function inPlaces(
  columns: IncidentColumns,
  { gazetteer, today }: AskedAt,
  areas: readonly string[],
  { boundaries }: IncidentFilter,
): Test {
  return (at) => {
    const during = boundaries === 'TODAY' ? today : at.happened;
    const places = columns.placeSets
      .at(at.places)
      .flatMap((place) => columns.places.text(place) ?? []);
    return codeOf(highest(...areas.map((area) => wereIn(gazetteer, places, area, during))));
  };
}
