import type { Quantity } from '#events/quantity';
import type { Figures } from '#libs/quantities/figures';
import { readQuantity } from '#libs/quantities/quantity';
import { happenedBy, lowest } from '#libs/time/certainty';
import { orderingBounds } from '../incidents/entry-certainty.js';
import { headlineOf } from '../entries/headline.js';
import { incidentName } from '../headlines/incident-name.js';
import { casualtyReportsOf } from '../incidents/incident-casualties.js';
import { boundsOfIncident } from '../incidents/incidents.js';
import type { Incident } from '../incidents/incidents.js';
import { groupsBehind } from '../incidents/groups-behind.js';
import { mentionsOf } from '../view/mentions.js';
import { figuresText } from '../statistics/statistic-text.js';
import { statisticOf } from '../statistics/statistics.js';
import type { Statistic } from '../statistics/statistics.js';
import { inOrder } from '../states/told-state.js';
import type { View, ViewEntry } from '../view/view.js';
import { soBy } from './denied-states.js';
import type { Finder, Finding } from './finding.js';
import { partsAboveWhole } from './parts-above-whole.js';
import { isBelow } from './ranges.js';
import { incidentsSought, othersAreSought } from './sought.js';
import { figuredStatistics } from './statistic-figures.js';

/**
 * Sums that do not add up: a part above its whole, within one report or between two statistics, and itemised incidents that have more
 * than a statistic reports for all of them.
 */
export const totalsContradictions: Finder = (view, validAt, sought) => [
  ...incidentsSought(view, sought).flatMap((incident) => ofIncident(view, validAt, incident)),
  ...(othersAreSought(sought) ? ofStatistics(view, validAt) : []),
];

function ofStatistics(view: View, validAt: number): readonly Finding[] {
  return [
    ...figuredStatistics(view).flatMap(({ entry }) => [
      ...breakdownAbove(view, validAt, entry),
      ...itemisedAbove(view, validAt, statisticOf(view, validAt, entry, 'AS_REPORTED')),
    ]),
    ...partsAboveWhole(view, validAt),
  ];
}

const FIGURES = ['killed', 'wounded'] as const;

function ofIncident(view: View, validAt: number, incident: Incident): readonly Finding[] {
  return casualtyReportsOf(view, incident.slug).flatMap((entry) =>
    FIGURES.flatMap((figure) => {
      const { breakdown, ...fact } = entry.content.fact;
      const parts = partsOf(breakdown, figure);
      const during = boundsOfIncident(incident);
      const certainty = lowest(entry.visibility, happenedBy(during, validAt));
      const whole = figuresOf(fact[figure]);
      if (certainty === undefined || whole === undefined || !isBelow(whole, parts)) return [];
      return [
        {
          subject: `${figure} ${entry.uuid}`,
          question: `How many were ${figure} in ${incidentName(view, incident.slug)}?`,
          sides: withinOne(entry, whole, parts),
          certainty,
          groups: groupsBehind(view, incident),
          places: incident.places,
          incident: incident.slug,
          during,
        },
      ];
    }),
  );
}

type Part = Readonly<Partial<Record<(typeof FIGURES)[number], Quantity>>>;

/** Parts are at least what they add up to; nothing is said of what they leave out. */
function partsOf(breakdown: readonly Part[], figure: (typeof FIGURES)[number]): Figures {
  const lows = breakdown.flatMap((part) => figuresOf(part[figure])?.low ?? []);
  return { low: lows.reduce((sum, low) => sum + low, 0), best: null, high: null };
}

function figuresOf(quantity: Quantity | undefined): Figures | undefined {
  return quantity === undefined ? undefined : readQuantity(quantity, 'AS_REPORTED');
}

function withinOne(entry: ViewEntry, whole: Figures, parts: Figures) {
  return [
    { answer: `${figuresText(whole)} in all`, entries: [entry] },
    { answer: `${figuresText(parts)} by its parts`, entries: [entry] },
  ];
}

function breakdownAbove(
  view: View,
  validAt: number,
  entry: Statistic['entry'],
): readonly Finding[] {
  const { measure, breakdown, figure } = entry.content.fact;
  const whole = figuresOf(figure);
  if (whole === undefined || (measure !== 'KILLED' && measure !== 'WOUNDED')) return [];
  const parts = partsOf(breakdown, measure === 'KILLED' ? 'killed' : 'wounded');
  return isBelow(whole, parts)
    ? ofStatistic(view, validAt, entry, {
        subject: `breakdown ${entry.uuid}`,
        sides: withinOne(entry, whole, parts),
      })
    : [];
}

/** The incidents are those that the statistic names, else the certain ones inside its period, places and groups. */
function itemisedAbove(view: View, validAt: number, statistic: Statistic): readonly Finding[] {
  const { entry, figure, itemised, includes } = statistic;
  if (figure === undefined || itemised === undefined || !isBelow(figure, itemised)) return [];
  const items = includes.flatMap((incident) => [
    ...incident.reports,
    ...casualtyReportsOf(view, incident.slug),
  ]);
  return ofStatistic(view, validAt, entry, {
    subject: `itemised ${entry.uuid}`,
    sides: [
      { answer: `${figuresText(figure)} reported`, entries: [entry] },
      {
        answer: `${figuresText(itemised)} in ${String(includes.length)} ${includes.length === 1 ? 'incident' : 'incidents'} of it`,
        entries: inOrder(items),
      },
    ],
  });
}

function ofStatistic(
  view: View,
  validAt: number,
  entry: Statistic['entry'],
  found: Pick<Finding, 'subject' | 'sides'>,
): readonly Finding[] {
  const certainty = soBy(view, validAt, entry);
  if (certainty === undefined) return [];
  const { groups, places } = mentionsOf(view, entry);
  return [
    {
      ...found,
      question: `Does it add up? ${headlineOf(view, entry)}`,
      certainty,
      groups: [...groups].toSorted(),
      places: [...places].toSorted(),
      during: orderingBounds(view, entry),
    },
  ];
}
