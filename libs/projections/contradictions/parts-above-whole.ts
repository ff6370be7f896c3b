import type { Measure } from '#events/words';
import { contains } from '#libs/time/bounds';
import { lowest } from '#libs/time/certainty';
import { orderingBounds } from '../incidents/entry-certainty.js';
import { headlineOf } from '../entries/headline.js';
import { mentionsOf } from '../view/mentions.js';
import { liesWithin } from '../places/places.js';
import { includedGroups } from '../ties/roll-up.js';
import type { StatisticEntry } from '../statistics/statistics.js';
import type { View } from '../view/view.js';
import { soBy } from './denied-states.js';
import type { Finding } from './finding.js';
import { isBelow } from './ranges.js';
import { definitionOf, figuredStatistics } from './statistic-figures.js';
import type { FiguredStatistic } from './statistic-figures.js';

/** Statistics of a part that are above one of the whole, counted by the same definition. Equal subjects are a matter of figures. */
export function partsAboveWhole(view: View, validAt: number): readonly Finding[] {
  const all = figuredStatistics(view);
  return all.flatMap((whole) =>
    all
      .filter((part) => isBelow(whole.figures, part.figures) && isPart(view, part, whole))
      .flatMap((part) => findingOf(view, validAt, { whole, part })),
  );
}

function isPart(view: View, { entry: part }: FiguredStatistic, whole: FiguredStatistic): boolean {
  return (
    part.content.fact.shareOf === whole.entry.uuid ||
    (countsTheSame(part, whole.entry) &&
      !isPartOf(view, whole.entry, part) &&
      isPartOf(view, part, whole.entry))
  );
}

const PART_OF: Readonly<Partial<Record<Measure, Measure>>> = { CLAIMED_ATTACKS: 'ATTACKS' };

function countsTheSame(part: StatisticEntry, whole: StatisticEntry): boolean {
  const { measure } = part.content.fact;
  const { measure: of } = whole.content.fact;
  return (measure === of || PART_OF[measure] === of) && definitionOf(part) === definitionOf(whole);
}

/** Whether whatever the one counts the other counts too. */
function isPartOf(view: View, part: StatisticEntry, whole: StatisticEntry): boolean {
  return (
    contains(orderingBounds(view, whole), orderingBounds(view, part)) &&
    placesWithin(view, part, whole) &&
    groupsWithin(view, part, whole) &&
    targetsWithin(part, whole)
  );
}

function placesWithin(view: View, part: StatisticEntry, whole: StatisticEntry): boolean {
  const during = orderingBounds(view, part);
  const areas = whole.content.places.map(({ place }) => place);
  const places = part.content.places.map(({ place }) => place);
  if (areas.length === 0) return true;
  return (
    places.length > 0 &&
    places.every((place) =>
      areas.some((area) => liesWithin(view, place, area, during) === 'CERTAIN'),
    )
  );
}

function groupsWithin(view: View, part: StatisticEntry, whole: StatisticEntry): boolean {
  const { groups: all } = whole.content.fact;
  const { groups } = part.content.fact;
  if (all.length === 0) return true;
  const included = includedGroups(view, all, orderingBounds(view, part));
  return (
    groups.length > 0 &&
    groups.every((group) => included.get(view.canonicalGroup(group)) === 'CERTAIN')
  );
}

function targetsWithin(part: StatisticEntry, whole: StatisticEntry): boolean {
  const { targets: all } = whole.content.fact;
  const { targets } = part.content.fact;
  return all.length === 0 || (targets.length > 0 && targets.every((one) => all.includes(one)));
}

function findingOf(
  view: View,
  validAt: number,
  { whole, part }: { readonly whole: FiguredStatistic; readonly part: FiguredStatistic },
): readonly Finding[] {
  const certainty = lowest(soBy(view, validAt, whole.entry), soBy(view, validAt, part.entry));
  if (certainty === undefined) return [];
  const { groups, places } = mentionsOf(view, whole.entry);
  const ofPart = mentionsOf(view, part.entry);
  return [
    {
      subject: `part ${part.entry.uuid} ${whole.entry.uuid}`,
      question: `Can a part be more than the whole? ${headlineOf(view, part.entry)}`,
      sides: [
        { answer: `${whole.answer} in all`, entries: [whole.entry] },
        { answer: `${part.answer} of them`, entries: [part.entry] },
      ],
      certainty,
      groups: [...new Set([...groups, ...ofPart.groups])].toSorted(),
      places: [...new Set([...places, ...ofPart.places])].toSorted(),
      during: orderingBounds(view, part.entry),
    },
  ];
}
