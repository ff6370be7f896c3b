import type { Figures } from '#libs/quantities/figures';
import { readQuantity } from '#libs/quantities/quantity';
import type { Certainty } from '#libs/time/certainty';
import { happenedBy, lowest } from '#libs/time/certainty';
import { groupedBy } from '../view/grouped-by.js';
import { incidentName } from '../headlines/incident-name.js';
import { casualtyReportsOf } from '../incidents/incident-casualties.js';
import type { CasualtyEntry } from '../incidents/incident-casualties.js';
import { boundsOfIncident } from '../incidents/incidents.js';
import type { Incident } from '../incidents/incidents.js';
import { groupsBehind } from '../incidents/groups-behind.js';
import { figuresText } from '../statistics/statistic-text.js';
import type { View } from '../view/view.js';
import { clashOf } from './clash.js';
import type { Finder, Finding } from './finding.js';
import { areDisjoint, latestOfOrigins } from './ranges.js';
import { incidentsSought, othersAreSought } from './sought.js';
import { statisticFigures } from './statistic-figures.js';

/**
 * Ranges of one figure that have no number in common: killed or wounded in one incident, by reports that count perpetrators alike, or one
 * statistic of the same measure, period, places, groups, targets and definition. Of one origin the latest report counts.
 */
export const figuresContradictions: Finder = (view, validAt, sought) => [
  ...incidentsSought(view, sought).flatMap((incident) => ofIncident(view, validAt, incident)),
  ...(othersAreSought(sought) ? statisticFigures(view, validAt) : []),
];

const FIGURES = ['killed', 'wounded'] as const;

const RULE_WORDS = {
  INCLUDED: ', perpetrators included',
  EXCLUDED: ', perpetrators left out',
  UNKNOWN: '',
} as const;

function ofIncident(view: View, validAt: number, incident: Incident): readonly Finding[] {
  const byRule = groupedBy(
    casualtyReportsOf(view, incident.slug),
    ({ content }) => content.fact.perpetrators,
  );
  return [...byRule].flatMap(([rule, entries]) =>
    FIGURES.flatMap((figure) => disjoint(view, validAt, { incident, rule, figure, entries })),
  );
}

interface Asked {
  readonly incident: Incident;
  readonly rule: keyof typeof RULE_WORDS;
  readonly figure: (typeof FIGURES)[number];
  readonly entries: readonly CasualtyEntry[];
}

function disjoint(view: View, validAt: number, asked: Asked): readonly Finding[] {
  const { incident, rule, figure } = asked;
  const during = boundsOfIncident(incident);
  const clash = clashOf(reportsOf(view, asked), apart);
  const certainty = lowest(clash?.certainty, happenedBy(during, validAt));
  if (clash === undefined || certainty === undefined) return [];
  return [
    {
      subject: `${figure} ${incident.slug} ${rule}`,
      question: `How many were ${figure} in ${incidentName(view, incident.slug)}${RULE_WORDS[rule]}?`,
      sides: clash.sides,
      certainty,
      groups: groupsBehind(view, incident),
      places: incident.places,
      incident: incident.slug,
      during,
    },
  ];
}

interface Reported {
  readonly entry: CasualtyEntry;
  readonly figures: Figures;
  readonly answer: string;
}

function reportsOf(view: View, { figure, entries }: Asked): readonly Reported[] {
  const saying = entries.flatMap((entry) => {
    const quantity = entry.content.fact[figure];
    if (quantity === undefined) return [];
    const figures = readQuantity(quantity, 'AS_REPORTED');
    const answer = figuresText(figures);
    return answer === '' ? [] : [{ entry, figures, answer }];
  });
  return latestOfOrigins(view, saying);
}

function apart(one: Reported, other: Reported): Certainty | undefined {
  return areDisjoint(one.figures, other.figures)
    ? lowest(one.entry.visibility, other.entry.visibility)
    : undefined;
}
