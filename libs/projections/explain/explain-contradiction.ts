import { linksIn } from '../links/links.js';
import { partOf } from '../changes/part-of.js';
import { reached } from '../changes/scope.js';
import type { Chronicle } from '../chronicle/chronicle.js';
import type { Contradiction } from '../contradictions/contradictions.js';
import { contradictionByKey } from '../contradictions/contradictions.js';
import { viewAt } from '../view/view.js';
import type { Cut, View, ViewEntry } from '../view/view.js';
import { explanationOf } from './explanation.js';
import type { Explanation, ExplanationPart } from './explanation.js';

/** Why sources contradict each other: each entry counts for the answer that it gives. */
export function explainContradiction(
  chronicle: Chronicle,
  cut: Cut,
  { contradiction, validAt }: { readonly contradiction: Contradiction; readonly validAt: number },
): Explanation {
  const { sides, groups, places, incident, key } = contradiction;
  const claimAt = (view: View) => claimOf(contradictionByKey(view, validAt, key));
  const part = partAbout(chronicle, contradiction);
  const isWhole = claimAt(viewAt(part, cut)) === claimOf(contradiction);
  return explanationOf({
    chronicle,
    cut,
    part: isWhole ? part : chronicle,
    parts: sides.flatMap(({ answer, entries }) => entries.map((entry) => answering(entry, answer))),
    groups,
    incidents: incident === undefined ? [] : [incident],
    places,
    claimAt,
  });
}

function answering(entry: ViewEntry, answer: string): ExplanationPart {
  return {
    entry,
    effect: entry.visibility === 'CERTAIN' ? 'COUNTED' : 'MADE_POSSIBLE',
    rule: `It answers: ${answer}.`,
  };
}

/** What a contradiction says: how certain it is, and which answers there are. */
function claimOf(contradiction: Contradiction | undefined): string | undefined {
  if (contradiction === undefined) return undefined;
  const { certainty, sides } = contradiction;
  return JSON.stringify([certainty, sides.map(({ answer }) => answer)]);
}

/** Everything that was ever said of the incident, the groups and the people of a contradiction, and its own entries. */
function partAbout(
  chronicle: Chronicle,
  { sides, groups, people, incident }: Contradiction,
): Chronicle {
  const links = linksIn(chronicle);
  const actors = links.closure('UNIFIED', [...groups, ...people]);
  const entries = [
    ...sides.flatMap((side) => side.entries.map(({ uuid }) => uuid)),
    ...reached(links, 'ACTOR', actors),
  ];
  const incidents = [
    ...(incident === undefined ? [] : [incident]),
    ...reached(links, 'INCIDENT_OF', entries),
  ];
  const pairs = reached(links, 'TIES_OF', entries);
  return {
    ...partOf(chronicle, { entries, pairs, incidents }),
    places: chronicle.places,
    reassignments: chronicle.reassignments,
  };
}
