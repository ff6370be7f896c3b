import { chronicleOf } from '../changes/part-of.js';
import { linksIn } from '../links/links.js';
import type { Chronicle } from '../chronicle/chronicle.js';
import { exclusiveness, heldKey, officeKey, officesAt, officesOf } from '../people/offices.js';
import type { OfficeHeld } from '../people/offices.js';
import { viewAt } from '../view/view.js';
import type { Cut, View } from '../view/view.js';
import { explanationOf } from './explanation.js';
import type { Explanation, ExplanationPart } from './explanation.js';
import { allStanding, statePartsOf } from './state-parts.js';
import { stateClaim } from './state-claim.js';

const EVERY = { ended: [true, false], unknownStarts: true } as const;

/** Why an office is held as it is at a cut and a valid time; undefined where it is not even possibly held there. */
export function explainOffice(
  chronicle: Chronicle,
  cut: Cut,
  { validAt, ...held }: OfficeHeld & { readonly validAt: number },
): Explanation | undefined {
  const key = heldKey(held);
  const part = chronicleOf(chronicle, entriesAbout(chronicle, held));
  const view = viewAt(part, cut);
  const rowAt = (there: View) => officesAt(there, validAt, EVERY).find((row) => row.key === key);
  const row = rowAt(view);
  const told = officesOf(view).find(({ subject }) => heldKey(subject) === key);
  if (row === undefined || told === undefined) return undefined;
  const all = officesOf(allStanding(view)).find(({ subject }) => heldKey(subject) === key);
  const own = statePartsOf({ view, told, all, row, validAt });
  return explanationOf({
    chronicle,
    cut,
    part,
    parts: [...own, ...rulingBesides(view, held, own)],
    actors: [held.group, held.person],
    incidents: [],
    places: [],
    claimAt: (there) => stateClaim(rowAt(there)),
  });
}

/** The reports that say that the office is exclusive, where they do nothing else to it. */
function rulingBesides(
  view: View,
  held: OfficeHeld,
  parts: readonly ExplanationPart[],
): readonly ExplanationPart[] {
  const told = new Set(parts.map(({ entry }) => entry.uuid));
  return (exclusiveness(view).get(officeKey(held)) ?? [])
    .filter(({ uuid }) => !told.has(uuid))
    .map((entry) => ({
      entry,
      effect: 'COUNTED',
      rule: 'It says that only one can hold this office, which ends nothing here.',
    }));
}

/** Whoever held offices in the group, what ended the group, and the deaths of those people. */
function entriesAbout(chronicle: Chronicle, { group }: OfficeHeld): ReadonlySet<string> {
  const links = linksIn(chronicle);
  const groups = links.closure('UNIFIED', [group]);
  const offices = links.reached('ACTOR', groups).flatMap((uuid) => {
    const contents = chronicle.entries.get(uuid)?.revisions.map(({ content }) => content) ?? [];
    const people = contents.flatMap((content) =>
      content.type === 'LeadershipReported' || content.type === 'LeadershipEnded'
        ? [content.fact.person]
        : [],
    );
    return people.length === 0 ? [] : [{ uuid, people }];
  });
  const people = new Set(offices.flatMap((office) => office.people));
  const deaths = links
    .reached('ACTOR', people)
    .filter((uuid) =>
      chronicle.entries.get(uuid)?.revisions.some(({ content }) => content.type === 'PersonKilled'),
    );
  const speaking = [
    ...offices.map(({ uuid }) => uuid),
    ...deaths,
    ...links.reached('ENDING', groups),
  ];
  return links.closure('REPLACED_BY', [...speaking, ...links.reached('ABOUT', speaking)]);
}
