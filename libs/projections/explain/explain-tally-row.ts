import { linksIn, pairKey } from '../links/links.js';
import type { Links } from '../links/links.js';
import { partOf } from '../changes/part-of.js';
import { familyClosure } from '../changes/scope.js';
import type { Chronicle } from '../chronicle/chronicle.js';
import { rowId, tallyAt } from '../tally/tally.js';
import type { TallyQuestion, TallyRow } from '../tally/tally.js';
import type { CountedRow, ListedIncident } from '../tally/tally-answer.js';
import { viewAt } from '../view/view.js';
import type { Cut, View } from '../view/view.js';
import { explanationOf } from './explanation.js';
import type { Explanation } from './explanation.js';
import { tallyPartsOf } from './tally-parts.js';

/** A row of a tally, and what the tally asks. */
export interface AskedRow {
  readonly question: TallyQuestion;
  readonly row: CountedRow;
  /** The incidents in it. */
  readonly counted: readonly Pick<ListedIncident, 'slug' | 'certainty'>[];
  readonly validAt: number;
}

/** Why a row of a tally is as it is at a cut. */
export function explainTallyRow(chronicle: Chronicle, cut: Cut, asked: AskedRow): Explanation {
  const { question, row, validAt } = asked;
  const counted = asked.counted.map(({ slug }) => slug);
  const incidents = [...new Set([...counted, ...incidentsOnceIn(chronicle, asked)])];
  const part = placedPart(chronicle, { incidents, question });
  const view = viewAt(part, cut);
  const rowAt = (there: View) => rowLike(there, asked);
  return explanationOf({
    chronicle,
    cut,
    part,
    parts: tallyPartsOf({ view, question, key: row.key, counted: asked.counted, validAt }),
    actors: [row.key.group ?? [], question.filter.group ?? []].flat(),
    incidents: counted,
    places: question.filter.place ?? [],
    claimAt: (there) => claimOf(rowAt(there)),
  });
}

function rowLike(view: View, { question, row, validAt }: AskedRow): TallyRow | undefined {
  const wanted = rowId(row.key);
  return tallyAt(view, validAt, question).rows.find(({ key }) => rowId(key) === wanted);
}

/** What a row says: its counts, whichever incidents they come from. */
function claimOf(row: TallyRow | undefined): string | undefined {
  if (row === undefined) return undefined;
  const { incidents, summaries, killed, wounded, contested } = row;
  return JSON.stringify({ incidents, summaries, killed, wounded, contested });
}

interface PartAsked {
  readonly incidents: readonly string[];
  readonly question: TallyQuestion;
}

/** So much as places these incidents in the rows of a tally: with their borders, and with the families that the rule looks at. */
function placedPart(chronicle: Chronicle, { incidents, question }: PartAsked): Chronicle {
  const links = linksIn(chronicle);
  const pairs = looksAtFamilies(question) ? familiesBehind(chronicle, links, incidents) : [];
  const part = partOf(chronicle, { entries: [], pairs, incidents });
  return { ...part, places: chronicle.places, reassignments: chronicle.reassignments };
}

function looksAtFamilies({ branches, filter }: TallyQuestion): boolean {
  return branches !== 'AS_NAMED' || filter.group !== undefined;
}

/** The pairs over which whoever is behind the incidents rolls up, those who were only parties among them. */
function familiesBehind(
  chronicle: Chronicle,
  links: Links,
  incidents: readonly string[],
): readonly string[] {
  const told = links.reached('INCIDENT', links.closure('MATCHED', incidents));
  const parties = told.flatMap((uuid) =>
    (chronicle.entries.get(uuid)?.revisions ?? []).flatMap(({ content }) =>
      content.type === 'IncidentReported' ? content.fact.parties.map(({ actor }) => actor) : [],
    ),
  );
  const behind = links.reached('BEHIND', links.closure('MATCHED', incidents));
  const family = familyClosure(links, 'PARENT', [...behind, ...parties]);
  return [...family].flatMap((child) =>
    [...links.of('PARENT', child)].map((parent) => pairKey(child, parent)),
  );
}

/** Every incident that may ever have stood in the row: for a group what names it; else whatever could have been told otherwise before. */
function incidentsOnceIn(chronicle: Chronicle, { question, row }: AskedRow): readonly string[] {
  const links = linksIn(chronicle);
  const { group } = row.key;
  if (group !== undefined) {
    const family = looksAtFamilies(question)
      ? familyClosure(links, 'CHILD', [group])
      : links.closure('UNIFIED', [group]);
    return links.reached('INCIDENT_OF', links.reached('ACTOR', family));
  }
  const all = new Set(
    [...chronicle.entries.keys()].flatMap((uuid) => [...links.of('INCIDENT_OF', uuid)]),
  );
  return [...all].filter((incident) => mayHaveDiffered(chronicle, links, incident));
}

/** One entry of an incident, never corrected or replaced, can only ever have placed it where it is. */
function mayHaveDiffered(chronicle: Chronicle, links: Links, incident: string): boolean {
  const entries = links.of('INCIDENT', incident);
  return entries.size > 1 || [...entries].some((uuid) => hasHistory(chronicle, links, uuid));
}

function hasHistory(chronicle: Chronicle, links: Links, uuid: string): boolean {
  const { revisions = [] } = chronicle.entries.get(uuid) ?? {};
  return (
    revisions.length > 1 ||
    links.of('REPLACED_BY', uuid).size > 0 ||
    revisions.some(({ content }) => hasChangedAround(chronicle, content))
  );
}

/** Whether the source was amended, or any border moved. */
function hasChangedAround(
  chronicle: Chronicle,
  { source, places }: { readonly source: string; readonly places: readonly unknown[] },
): boolean {
  if ((chronicle.sources.get(source)?.length ?? 0) > 1) return true;
  return places.length > 0 && (chronicle.reassignments.size > 0 || hasAmendedPlaces(chronicle));
}

function hasAmendedPlaces({ places }: Chronicle): boolean {
  return [...places.values()].some((history) => history.length > 1);
}
