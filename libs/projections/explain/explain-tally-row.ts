import { linksIn } from '../links/links.js';
import { pairKey } from '../links/pair-key.js';
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
  const moved = entriesMoved(chronicle, links);
  return [...all].filter((incident) => mayHaveDiffered(chronicle, moved, incident));
}

/** One entry of an incident, never corrected or replaced, can only ever have placed it where it is. */
function mayHaveDiffered(
  chronicle: Chronicle,
  moved: ReadonlySet<string>,
  incident: string,
): boolean {
  const links = linksIn(chronicle);
  const entries = links.of('INCIDENT', incident);
  return (
    entries.size > 1 ||
    [...entries].some(
      (uuid) =>
        moved.has(uuid) ||
        chronicle.log.turnsOf(uuid).length > 1 ||
        links.of('REPLACED_BY', uuid).size > 0,
    )
  );
}

/** The entries whose source was amended, and where any border moved, those that name a place. */
function entriesMoved(chronicle: Chronicle, links: Links): ReadonlySet<string> {
  const { sources, places, reassignments, entries } = chronicle;
  const isAmended = (slug: string) => (sources.get(slug)?.length ?? 0) > 1;
  const quoting = links.reached('SOURCE', [...sources.keys()].filter(isAmended));
  const haveMoved =
    reassignments.size > 0 || [...places.values()].some((history) => history.length > 1);
  return new Set([
    ...quoting.filter((uuid) =>
      entries.get(uuid)?.revisions.some(({ content }) => isAmended(content.source)),
    ),
    ...(haveMoved ? links.reached('PLACE', places.keys()) : []),
  ]);
}
