import { linksIn } from '../links/links.js';
import { chronicleOf, partOf } from '../changes/part-of.js';
import type { Chronicle } from '../chronicle/chronicle.js';
import type { Contradiction } from '../contradictions/contradictions.js';
import { contradictionByKey } from '../contradictions/contradictions.js';
import { viewAt } from '../view/view.js';
import type { Cut, View, ViewEntry } from '../view/view.js';
import { explanationOf, leftOut } from './explanation.js';
import type { Explanation, ExplanationPart } from './explanation.js';
import { neededBesides } from './needed-besides.js';

/**
 * Why sources contradict each other: each entry counts for the answer that it gives, and others are named without which those would
 * not contradict each other in this way.
 */
export function explainContradiction(
  chronicle: Chronicle,
  cut: Cut,
  { contradiction, validAt }: { readonly contradiction: Contradiction; readonly validAt: number },
): Explanation {
  const { sides, groups, people, places, incident, key } = contradiction;
  const foundIn = (view: View) => contradictionByKey(view, validAt, key);
  const isSame = (part: Chronicle) => toldBy(foundIn(viewAt(part, cut))) === toldBy(contradiction);
  const about = partAbout(chronicle, contradiction);
  const part = isSame(about) ? about : chronicle;
  const answers = sides.flatMap(({ answer, entries }) =>
    entries.map((entry) => answering(entry, answer)),
  );
  return explanationOf({
    chronicle,
    cut,
    part,
    parts: [...answers, ...neededParts({ chronicle, cut, part, isSame }, answers)],
    actors: [...groups, ...people],
    incidents: incident === undefined ? [] : [incident],
    places,
    claimAt: (view) => claimOf(foundIn(view)),
  });
}

interface Sought {
  readonly chronicle: Chronicle;
  readonly cut: Cut;
  readonly part: Chronicle;
  /** Whether the contradiction is the same in a part of the chronicle. */
  readonly isSame: (part: Chronicle) => boolean;
}

/** The entries on neither side without which there is another contradiction, or none. */
function neededParts(
  { chronicle, cut, part, isSame }: Sought,
  answers: readonly ExplanationPart[],
): readonly ExplanationPart[] {
  const links = linksIn(chronicle);
  const { places, reassignments } = part;
  const holds = (uuids: readonly string[]): boolean =>
    isSame({
      ...chronicleOf(chronicle, links.closure('REPLACED_BY', uuids)),
      places,
      reassignments,
    });
  const given = [...new Set(answers.map(({ entry }) => entry.uuid))];
  const { entries } = viewAt(part, cut);
  const others = [...entries.keys()].filter((uuid) => !given.includes(uuid));
  return neededBesides(given, others, holds).flatMap((uuid) => {
    const entry = entries.get(uuid);
    return entry === undefined ? [] : [leftOut(entry) ?? onWhichItRests(entry)];
  });
}

function onWhichItRests(entry: ViewEntry): ExplanationPart {
  return {
    entry,
    effect: entry.visibility === 'CERTAIN' ? 'COUNTED' : 'MADE_POSSIBLE',
    rule: 'It is on no side, but without it they would not contradict each other in this way.',
  };
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

/** The same, and who answers what. */
function toldBy(contradiction: Contradiction | undefined): string | undefined {
  if (contradiction === undefined) return undefined;
  const { sides } = contradiction;
  const uuids = sides.map(({ entries }) => entries.map(({ uuid }) => uuid));
  return JSON.stringify([claimOf(contradiction), uuids]);
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
    ...links.reached('ACTOR', actors),
  ];
  const incidents = [
    ...(incident === undefined ? [] : [incident]),
    ...links.reached('INCIDENT_OF', entries),
  ];
  const pairs = links.reached('TIES_OF', entries);
  return {
    ...partOf(chronicle, { entries, pairs, incidents }),
    places: chronicle.places,
    reassignments: chronicle.reassignments,
  };
}
