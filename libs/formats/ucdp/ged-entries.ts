import type { Json, JsonObject } from '#events/json';
import type { Victims } from '#events/words';
import { useOf } from './ged-columns.js';
import { actorSlug, isGovernment } from './ged-groups.js';
import type { GedDates, GedEvent, GedSide } from './ged-row.js';
import type { ReleaseEntry } from './release-item.js';
import { LONGEST_TEXT } from './row.js';
import type { Row } from './row.js';

/** What all entries of one row have in common. */
interface Reported {
  readonly source: string;
  readonly locator: string;
  readonly attribution: readonly Json[];
}

/**
 * The entries of a row: the report of the incident, its casualties, and for one-sided violence the attribution. In a battle the sides
 * are parties: nobody attributes it to one of them.
 */
export function gedEntries(
  row: Row,
  event: GedEvent,
  { source, mention }: { readonly source: string; readonly mention: JsonObject },
): readonly ReleaseEntry[] {
  const reported = { source, locator: `id ${event.id}`, attribution: attributionOf(row) };
  const casualties = casualtiesEntry(row, event, reported);
  const attributed = attributedEntry(event, reported);
  const others = [casualties, attributed].filter((entry) => entry !== undefined);
  const gone = [casualtiesKey(event), attributedKey(event)].filter(
    (key) => !others.some((entry) => entry.key === key),
  );
  const incident: ReleaseEntry = {
    key: event.id,
    draft: {
      type: 'IncidentReported',
      ...reported,
      fact: incidentFact(event),
      date: dateOf(event.dates),
      places: [mention],
      external: [{ scheme: 'ucdp-ged', value: event.id }, ...externalOf(row)],
      forms: sidesOf(event).map(({ actorId, name }) => ({ actor: actorSlug(actorId), form: name })),
    },
    // What the earlier release said of the event and this one no longer says goes with the report.
    replaces: [event.id, ...gone],
  };
  return [incident, ...others];
}

/** The incident that an event of the data set is, in every release. */
function incidentSlug({ id }: GedEvent): string {
  return `ucdp-${id}`;
}

function casualtiesKey({ id }: GedEvent): string {
  return `${id}/casualties`;
}

function attributedKey({ id }: GedEvent): string {
  return `${id}/attribution`;
}

function sidesOf({ sideA, sideB }: GedEvent): readonly GedSide[] {
  return sideB === undefined ? [sideA] : [sideA, sideB];
}

function incidentFact(event: GedEvent): JsonObject {
  const { violence, sideA, sideB, dates } = event;
  return {
    incident: incidentSlug(event),
    unit: dates.isSummary ? 'SUMMARY' : 'EVENT',
    violence,
    ...(sideB === undefined ? { targets: ['CIVILIANS'] } : {}),
    parties: [
      { actor: actorSlug(sideA.actorId), side: 'SIDE_A' },
      ...(sideB === undefined ? [] : [{ actor: actorSlug(sideB.actorId), side: 'SIDE_B' }]),
    ],
  };
}

function dateOf({ start, end, isSummary }: GedDates): JsonObject {
  if (start === end) return { when: { edtf: start } };
  return isSummary
    ? { period: { edtf: `${start}/${end}` } }
    : { when: { edtf: `[${start}..${end}]` } };
}

/** Where the report comes from, its origin first: who told it, then the articles, which UCDP lists in quotation marks with semicolons. */
function attributionOf(row: Row): readonly Json[] {
  const origin = row.text('source_original');
  const told = origin === undefined ? [] : [origin];
  return [...told, ...articlesIn(row.text('source_article') ?? '')].map((asReported) => ({
    asReported,
  }));
}

function articlesIn(text: string): readonly string[] {
  const listed = text.startsWith('"') && text.endsWith('"') && text.length > 1;
  const articles = listed ? text.slice(1, -1).split(/"\s*;\s*"/) : [text];
  return articles
    .map((article) => article.trim())
    .filter(Boolean)
    .flatMap(pieces);
}

function pieces(text: string): readonly string[] {
  if (text.length <= LONGEST_TEXT) return [text];
  return [text.slice(0, LONGEST_TEXT), ...pieces(text.slice(LONGEST_TEXT))];
}

const FLOAT = /^(-?\d+)\.0+$/;

/** Every column that has no place of its own, without those that say -1 for nothing. */
function externalOf(row: Row): readonly Json[] {
  const articles = row.text('source_article') ?? '';
  const external: Json[] = [];
  for (const [column, text] of row.filled()) {
    const use = useOf(column);
    const value = text.replace(FLOAT, '$1');
    const says =
      use === 'EXTERNAL'
        ? value !== '-1'
        : use === 'PART_OF_ARTICLE' && !text.split(';').every((part) => articles.includes(part));
    if (says) external.push({ scheme: `ucdp-ged:${column}`, value });
  }
  return external;
}

/** The dead: the total as low, best and high, and who they were. The data set does not count the wounded. */
function casualtiesEntry(row: Row, event: GedEvent, reported: Reported): ReleaseEntry | undefined {
  const killed = quantityOf([
    ['low', row.whole('low')],
    ['best', row.whole('best')],
    ['high', row.whole('high')],
  ]);
  const breakdown = breakdownOf(row, event);
  if (killed === undefined && breakdown.length === 0) return undefined;
  return {
    key: casualtiesKey(event),
    draft: {
      type: 'CasualtiesReported',
      ...reported,
      fact: {
        incident: incidentSlug(event),
        ...(killed === undefined ? {} : { killed }),
        perpetrators: event.violence === 'ONE_SIDED' ? 'UNKNOWN' : 'INCLUDED',
        breakdown,
      },
    },
    replaces: [casualtiesKey(event)],
  };
}

function quantityOf(
  figures: readonly (readonly [string, number | undefined])[],
): JsonObject | undefined {
  const told = figures.filter((figure): figure is [string, number] => figure[1] !== undefined);
  return told.length === 0 ? undefined : Object.fromEntries(told);
}

function breakdownOf(row: Row, event: GedEvent): readonly Json[] {
  const { sideA, sideB } = event;
  return [
    ...share(row, 'deaths_a', { victims: deadOf(sideA, event), ofGroup: actorSlug(sideA.actorId) }),
    ...(sideB === undefined
      ? []
      : share(row, 'deaths_b', {
          victims: deadOf(sideB, event),
          ofGroup: actorSlug(sideB.actorId),
        })),
    ...share(row, 'deaths_civilians', { victims: 'CIVILIANS' }),
    ...share(row, 'deaths_unknown', { victims: 'UNKNOWN' }),
  ];
}

/** The columns of deaths are best estimates (UCDP GED codebook 22.1, section 5.7). */
function share(row: Row, column: string, of: JsonObject): readonly Json[] {
  const best = row.whole(column);
  return best === undefined ? [] : [{ ...of, killed: { best } }];
}

function deadOf({ name }: GedSide, { violence }: GedEvent): Victims {
  if (isGovernment(name)) return 'SECURITY_FORCES';
  switch (violence) {
    case 'STATE_BASED':
      return 'MILITANTS';
    case 'NON_STATE':
      return 'COMBATANTS';
    case 'ONE_SIDED':
      return 'PERPETRATORS';
  }
}

function attributedEntry(event: GedEvent, reported: Reported): ReleaseEntry | undefined {
  const { violence, sideA } = event;
  if (violence !== 'ONE_SIDED') return undefined;
  return {
    key: attributedKey(event),
    draft: {
      type: 'ResponsibilityAttributed',
      ...reported,
      fact: {
        incident: incidentSlug(event),
        actor: actorSlug(sideA.actorId),
        finding: 'ATTRIBUTED',
      },
    },
    replaces: [attributedKey(event)],
  };
}
