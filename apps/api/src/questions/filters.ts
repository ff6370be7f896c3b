import type { AffiliationFilter } from '#libs/projections/ties/affiliations';
import type { EntryFilter } from '#libs/projections/entries/entries';
import type { IncidentFilter } from '#libs/projections/incidents/incident-filter';
import type { SourceFilter } from '#libs/projections/sources/sources';
import type { StatisticFilter } from '#libs/projections/statistics/statistics';
import type { Bounds } from '#libs/time/bounds';
import { parseMoment } from '#libs/time/moment';
import { parsePeriod } from '#libs/time/period';
import type {
  AffiliationFilter as AffiliationWhere,
  EntryFilter as EntryWhere,
  IncidentFilter as IncidentWhere,
  SourceFilter as SourceWhere,
  StatisticFilter as StatisticWhere,
} from '../graphql/schema-types.js';
import { eventName } from '../nodes/entry-type.js';
import { refusal } from '../refusal.js';
import { namedKey } from './references.js';
import type { Named, Registered } from './references.js';

export type Maybe<Value> = Value | null | undefined;

/** The fields that are asked for: an absent field, like null, asks for nothing. */
type Asked<Fields> = { readonly [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };

export function asked<Fields extends object>(fields: Fields): Asked<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Asked<Fields>;
}

export function orAny<Value>(value: Maybe<Value>): Value | undefined {
  return value ?? undefined;
}

/** Reads what a filter names against what is known at the head. `path` is where the filter stands in the question. */
export class FilterReader {
  readonly #registered: Registered;
  readonly #path: string;

  constructor(registered: Registered, path: string) {
    this.#registered = registered;
    this.#path = path;
  }

  keys(kind: Named, field: string, ids: Maybe<readonly string[]>): readonly string[] | undefined {
    return ids?.map((id, index) =>
      namedKey(this.#registered, kind, id, `${this.#path}.${field}[${String(index)}]`),
    );
  }

  period(field: string, edtf: Maybe<string>): Bounds | undefined {
    if (edtf == null) return undefined;
    const period = parsePeriod(edtf);
    if (!('code' in period)) return period;
    const { code, message, advice } = period;
    throw refusal(code, message, { at: `${this.#path}.${field}`, advice });
  }

  /** The last millisecond before a moment begins. */
  before(field: string, moment: Maybe<string>): number | undefined {
    if (moment == null) return undefined;
    const parsed = parseMoment(moment);
    if (!('code' in parsed)) return parsed.begins;
    const { code, message, advice } = parsed;
    throw refusal(code, message, { at: `${this.#path}.${field}`, advice });
  }
}

export function entryFilter(reader: FilterReader, where: Maybe<EntryWhere>): EntryFilter {
  if (where == null) return {};
  return asked({
    type: orAny(where.type)?.map(eventName),
    group: reader.keys('group', 'group', where.group),
    person: reader.keys('person', 'person', where.person),
    place: reader.keys('place', 'place', where.place),
    source: reader.keys('source', 'source', where.source),
    incident: reader.keys('incident', 'incident', where.incident),
    stance: orAny(where.stance),
    status: where.status ?? ALL_STATUSES,
    certainty: orAny(where.certainty),
    disputed: orAny(where.disputed),
    corroborated: orAny(where.corroborated),
    happened: reader.period('happened', where.happened),
  });
}

const ALL_STATUSES = ['STANDING', 'SUPERSEDED', 'WITHDRAWN', 'RETRACTED'] as const;

export function affiliationFilter(
  reader: FilterReader,
  where: Maybe<AffiliationWhere>,
): AffiliationFilter {
  if (where == null) return {};
  return asked({
    group: reader.keys('group', 'group', where.group),
    from: reader.keys('group', 'from', where.from),
    to: reader.keys('group', 'to', where.to),
    tie: orAny(where.tie),
    certainty: orAny(where.certainty)?.filter((certainty) => certainty !== 'NOT_YET'),
    stance: orAny(where.stance),
    ended: where.ended == null ? EITHER : [where.ended],
    disputed: where.disputed == null ? undefined : [where.disputed],
    unknownStarts: where.unknownStarts,
    reportedSince: reader.before('reportedSince', where.reportedSince),
  });
}

const EITHER: readonly boolean[] = [true, false];

export function incidentFilter(reader: FilterReader, where: Maybe<IncidentWhere>): IncidentFilter {
  if (where == null) return {};
  return asked({
    group: reader.keys('group', 'group', where.group),
    place: reader.keys('place', 'place', where.place),
    boundaries: where.boundaries,
    happened: reader.period('happened', where.happened),
    incidentKind: orAny(where.incidentKind),
    unit: where.unit ?? ALL_UNITS,
    outcome: where.outcome ?? ALL_OUTCOMES,
    weapon: orAny(where.weapon),
    target: orAny(where.target),
    contested: orAny(where.contested),
    stance: orAny(where.stance),
  });
}

const ALL_UNITS = ['EVENT', 'SUMMARY', 'CAMPAIGN'] as const;
const ALL_OUTCOMES = ['CARRIED_OUT', 'FAILED', 'FOILED', 'PLANNED'] as const;

export function statisticFilter(
  reader: FilterReader,
  where: Maybe<StatisticWhere>,
): StatisticFilter {
  if (where == null) return {};
  return asked({
    group: reader.keys('group', 'group', where.group),
    place: reader.keys('place', 'place', where.place),
    measure: orAny(where.measure),
    target: orAny(where.target),
    source: reader.keys('source', 'source', where.source),
    stance: orAny(where.stance),
    happened: reader.period('happened', where.happened),
  });
}

export function sourceFilter(reader: FilterReader, where: Maybe<SourceWhere>): SourceFilter {
  if (where == null) return {};
  return asked({
    publisher: orAny(where.publisher),
    language: orAny(where.language),
    certainty: orAny(where.certainty),
    published: reader.period('published', where.published),
    dated: orAny(where.dated),
    derived: orAny(where.derived),
    group: reader.keys('group', 'group', where.group),
    person: reader.keys('person', 'person', where.person),
    place: reader.keys('place', 'place', where.place),
    uncorroborated: orAny(where.uncorroborated),
  });
}

/** Which states of a list are asked for: those that hold, and others only where they are asked for too. */
export function stateFilter(args: { readonly ended: boolean; readonly unknownStarts: boolean }) {
  return { ended: args.ended ? EITHER : [false], unknownStarts: args.unknownStarts };
}
