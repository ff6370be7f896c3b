import type { Figures } from './figures.js';
import { greatest, hasFigure, least, NO_FIGURES, widened } from './figures.js';
import type { WordCount } from './in-words.js';
import { addWordCounts } from './in-words.js';
import type { ReadFigures } from './quantity.js';

/** `WIDEST`: from the least to the greatest that any origin reported; `LATEST`: what was reported last. */
export type CasualtyRule = 'WIDEST' | 'LATEST';

/** One figure of one incident, as one entry reports it. */
export interface CasualtyReport {
  readonly figures: ReadFigures;
  /** Who is behind the report; of one origin the latest report counts. */
  readonly origin: string;
  readonly published: { readonly earliest: number; readonly latest: number };
  readonly entry: string;
  /** Whether it was surely or only possibly published. */
  readonly visibility: 'CERTAIN' | 'POSSIBLE';
}

/** One figure of one incident, put together from its reports. */
export interface Casualties extends Figures {
  /** No upper bound was reported. */
  readonly open: boolean;
  readonly inWords: readonly WordCount[];
  /** Whether any report has a figure, in numbers or in words. */
  readonly reported: boolean;
}

const FIGURES = ['low', 'best', 'high'] as const;

function compare(one: number | string, other: number | string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The latest first: by the latest moment of publication, then the earliest, then the entry. */
function byPublication(one: CasualtyReport, other: CasualtyReport): number {
  return (
    compare(other.published.latest, one.published.latest) ||
    compare(other.published.earliest, one.published.earliest) ||
    compare(other.entry, one.entry)
  );
}

function says({ figures }: CasualtyReport): boolean {
  return hasFigure(figures) || figures.inWords !== null;
}

/** A figure as it counts: the latest of its origin. A report that is open keeps saying so about the figures that still count. */
interface Counting extends Figures {
  readonly open: boolean;
}

/** What counts of the reports of one origin, latest first: every figure from the latest report that has it. */
function countingOf(reports: readonly CasualtyReport[]): readonly Counting[] {
  const taken = new Set<string>();
  return reports.map(({ figures }) => {
    const fresh = FIGURES.filter((name) => figures[name] !== null && !taken.has(name));
    for (const name of fresh) taken.add(name);
    const at = (name: (typeof FIGURES)[number]) => (fresh.includes(name) ? figures[name] : null);
    return { low: at('low'), best: at('best'), high: at('high'), open: figures.open };
  });
}

function byOrigin(reports: readonly CasualtyReport[]): readonly (readonly CasualtyReport[])[] {
  const origins = new Map<string, CasualtyReport[]>();
  for (const report of reports) {
    const same = origins.get(report.origin);
    if (same === undefined) origins.set(report.origin, [report]);
    else same.push(report);
  }
  return [...origins.values()];
}

/** The greatest high, unless something reported without an upper bound exceeds it. */
function highOf(counting: readonly Counting[]): number | null {
  const high = greatest(counting.map((figures) => figures.high));
  const unbounded = counting.filter(({ open }) => open);
  const reached = greatest(unbounded.flatMap(({ low, best }) => [low, best]));
  return high === null || (reached !== null && reached > high) ? null : high;
}

/** Words count while they are the last that their origin said of it. */
function wordsOf(reports: readonly CasualtyReport[]): readonly WordCount[] {
  const standing = byOrigin(reports).flatMap((own) => {
    const numbered = own.findIndex(({ figures }) => hasFigure(figures));
    const last = numbered === -1 ? own : own.slice(0, numbered);
    return last.slice(0, 1).map(({ figures }) => figures.inWords);
  });
  return addWordCounts(
    standing.filter((words) => words !== null).map((words) => ({ words, count: 1 })),
  );
}

/** Of what is only possibly published nothing replaces anything: each may be the last that its origin said. */
function wordsThatMayBe(reports: readonly CasualtyReport[]): readonly WordCount[] {
  return addWordCounts(...reports.map((report) => wordsOf([report])));
}

function widest(reports: readonly CasualtyReport[]): Figures {
  const counting = byOrigin(reports).flatMap(countingOf);
  const low = least(counting.map((figures) => figures.low));
  const latestBest = reports.find(({ figures }) => figures.best !== null);
  return widened({ low, best: latestBest?.figures.best ?? low, high: highOf(counting) });
}

function latest(reports: readonly CasualtyReport[]): Figures {
  const [last] = reports;
  if (last === undefined) return NO_FIGURES;
  const { low, best, high } = last.figures;
  return widened({ low, best: best ?? low, high });
}

function combined(reports: readonly CasualtyReport[], rule: CasualtyRule): Figures {
  switch (rule) {
    case 'WIDEST':
      return widest(reports);
    case 'LATEST':
      return latest(reports);
  }
}

/** The reports, latest first, of which a rule takes anything. */
function counted(
  reports: readonly CasualtyReport[],
  rule: CasualtyRule,
): readonly CasualtyReport[] {
  return rule === 'LATEST' ? reports.slice(0, 1) : reports;
}

/**
 * The upper end when what is only possibly published is out as well: it may move outwards and nothing else. Under `LATEST` each of it
 * may be the last report, as it came out after all that is surely out. Where nothing is surely published, any report without an upper
 * bound may be the only one.
 */
function highWithPossible(
  sure: readonly CasualtyReport[],
  high: number | null,
  { possible, rule }: { readonly possible: readonly CasualtyReport[]; readonly rule: CasualtyRule },
): number | null {
  const others = possible.map(({ figures }) => figures);
  if (rule === 'LATEST' && others.some((figures) => figures.high === null)) return null;
  if (sure.length === 0) return others.some(({ open }) => open) ? null : highOf(others);
  return high === null ? null : highOf([{ ...NO_FIGURES, high, open: false }, ...others]);
}

/**
 * One figure of one incident from its visible reports, whatever their order: killed and wounded each by themselves.
 * low <= best <= high in the result; a null high says that no upper bound was reported.
 */
export function combineCasualties(
  reports: readonly CasualtyReport[],
  rule: CasualtyRule,
): Casualties {
  const saying = reports.filter(says).toSorted(byPublication);
  const sure = saying.filter(({ visibility }) => visibility === 'CERTAIN');
  const possible = saying.filter(({ visibility }) => visibility === 'POSSIBLE');
  const { low, best, high: sureHigh } = combined(sure, rule);
  const high = highWithPossible(sure, sureHigh, { possible, rule });
  return {
    low,
    best,
    high,
    open: saying.length > 0 && high === null,
    inWords: addWordCounts(wordsOf(counted(sure, rule)), wordsThatMayBe(possible)),
    reported: saying.length > 0,
  };
}
