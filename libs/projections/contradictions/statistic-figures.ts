import type { Figures } from '#libs/quantities/figures';
import type { Certainty } from '#libs/time/certainty';
import { lowest } from '#libs/time/certainty';
import { countsAsSo } from '../view/counting.js';
import { orderingBounds } from '../incidents/entry-certainty.js';
import { foldedName } from '../names/folded-name.js';
import { groupedBy } from '../view/grouped-by.js';
import { headlineOf } from '../entries/headline.js';
import { figuresText } from '../statistics/statistic-text.js';
import { figureOf } from '../statistics/statistics.js';
import type { StatisticEntry } from '../statistics/statistics.js';
import type { View } from '../view/view.js';
import { clashOf } from './clash.js';
import { soBy } from './denied-states.js';
import type { Finding } from './finding.js';
import { areDisjoint, latestOfOrigins } from './ranges.js';

/** A statistic with its figure; only of those whose stance says that it was so. */
export interface FiguredStatistic {
  readonly entry: StatisticEntry;
  readonly figures: Figures;
  readonly answer: string;
}

/** Every statistic that gives a figure, or a share that makes one. */
export function figuredStatistics(view: View): readonly FiguredStatistic[] {
  return view.standingOf('StatisticReported').flatMap((entry) => {
    const figures = countsAsSo(entry.content.stance)
      ? figureOf(view, entry, 'AS_REPORTED')
      : undefined;
    const answer = figures === undefined ? '' : figuresText(figures);
    return figures === undefined || answer === '' ? [] : [{ entry, figures, answer }];
  });
}

/** Statistics about the very same thing whose figures have no number in common. */
export function statisticFigures(view: View, validAt: number): readonly Finding[] {
  const bySubject = groupedBy(figuredStatistics(view), ({ entry }) => subjectOf(view, entry));
  return [...bySubject].flatMap(([subject, ofOne]) => {
    const reports = latestOfOrigins(view, ofOne);
    const clash = clashOf(reports, (one, other) => apart(view, validAt, one, other));
    const [first] = ofOne;
    if (clash === undefined || first === undefined) return [];
    const { groups } = first.entry.content.fact;
    return [
      {
        subject: `statistic ${subject}`,
        question: `Which figure is right? ${headlineOf(view, first.entry)}`,
        ...clash,
        groups: [...new Set(groups.map(view.canonicalGroup))].toSorted(),
        places: placesOf(first.entry),
        during: orderingBounds(view, first.entry),
      },
    ];
  });
}

function apart(
  view: View,
  validAt: number,
  one: FiguredStatistic,
  other: FiguredStatistic,
): Certainty | undefined {
  return areDisjoint(one.figures, other.figures)
    ? lowest(soBy(view, validAt, one.entry), soBy(view, validAt, other.entry))
    : undefined;
}

/** Equal for statistics that count the same. */
function subjectOf(view: View, entry: StatisticEntry): string {
  const { measure, groups, targets } = entry.content.fact;
  const { earliest, latest } = orderingBounds(view, entry);
  return [
    measure,
    String(earliest),
    String(latest),
    placesOf(entry).join(','),
    [...new Set(groups.map(view.canonicalGroup))].toSorted().join(','),
    targets.toSorted().join(','),
    definitionOf(entry),
  ].join('|');
}

function placesOf({ content }: StatisticEntry): readonly string[] {
  return [...new Set(content.places.map(({ place }) => place))].toSorted();
}

/** What a statistic counts, in words, where it says so; spelling aside. */
export function definitionOf({ content }: StatisticEntry): string {
  return foldedName(content.fact.definition ?? '');
}
