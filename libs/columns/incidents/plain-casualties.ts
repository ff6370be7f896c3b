import type { Quantity } from '#events/quantity';
import type { CasualtyEntry } from '#libs/projections/incidents/incident-casualties';
import { originKey, originOf } from '#libs/projections/origins/origin';
import type { View } from '#libs/projections/view/view';
import type { Figures } from '#libs/quantities/figures';
import { greatest, hasFigure, least, NO_FIGURES } from '#libs/quantities/figures';
import { readQuantity } from '#libs/quantities/quantity';
import type { FigureTable } from './figure-table.js';
import type { OfCasualties, IncidentTables } from './incident-tables.js';

/**
 * A report of casualties that can be read in one way only: its figures need no convention for words, none of the dead is told of
 * apart, and it repeats no other. Most are.
 */
export interface PlainCasualties {
  readonly entry: CasualtyEntry;
  readonly killed: Figures | undefined;
  readonly wounded: Figures | undefined;
  /** Found when reports are compared. */
  origin: string | undefined;
}

/** Undefined where a report can be read in several ways. */
export function plainCasualties(entry: CasualtyEntry): PlainCasualties | undefined {
  const { repeats, fact } = entry.content;
  if (repeats !== undefined || fact.breakdown.length > 0) return undefined;
  const [killed, wounded] = [plainFigures(fact.killed), plainFigures(fact.wounded)];
  if (killed === 'SEVERAL' || wounded === 'SEVERAL') return undefined;
  return { entry, origin: undefined, killed, wounded };
}

type Plain = Figures | 'SEVERAL' | undefined;

function plainFigures(quantity: Quantity | undefined): Plain {
  if (quantity === undefined) return undefined;
  const exact = exactFigure(quantity);
  if (exact !== undefined) return { low: exact, best: exact, high: exact };
  const { words, low, best, high } = quantity;
  const isWordsAlone = (low ?? best ?? high) === undefined;
  return words !== undefined && isWordsAlone ? plainWords(words) : readPlain(quantity);
}

/** The figure that low, best and high all are, where nothing else is said. */
function exactFigure({ words, low, best, high }: Quantity): number | undefined {
  return words === undefined && low === best && best === high ? low : undefined;
}

/** Reports repeat their words: a million facts have some thousands. */
const REMEMBERED = 20_000;
const remembered = new Map<string, Plain>();

function plainWords(words: string): Plain {
  if (remembered.has(words)) return remembered.get(words);
  if (remembered.size >= REMEMBERED) remembered.clear();
  const plain = readPlain({ words });
  remembered.set(words, plain);
  return plain;
}

/** Words without a number are read by conventions, also where figures leave something open. */
function readPlain(quantity: Quantity): Plain {
  const read = readQuantity(quantity, 'AS_REPORTED');
  if (read.inWords !== null) return 'SEVERAL';
  if (!hasFigure(read)) return undefined;
  const other = readQuantity(quantity, 'DSAT');
  const isSame = read.low === other.low && read.best === other.best && read.high === other.high;
  return isSame ? { low: read.low, best: read.best, high: read.high } : 'SEVERAL';
}

type Figure = 'killed' | 'wounded';

/** Figures of an incident as `combineCasualties` puts them together of reports that are all surely out. */
export function casualtiesOfPlain(
  view: View,
  tables: IncidentTables,
  reports: readonly PlainCasualties[],
): OfCasualties {
  const { figures } = tables;
  const [only] = reports;
  if (only === undefined || reports.length === 1)
    return {
      killed: ofOne(figures, only?.killed),
      wounded: ofOne(figures, only?.wounded),
      readings: 0,
    };
  for (const report of reports) report.origin ??= originKey(originOf(view, report.entry));
  const latestFirst = reports.toSorted(byPublication);
  const [killed, lastKilled] = ofSeveral(figures, latestFirst, 'killed');
  const [wounded, lastWounded] = ofSeveral(figures, latestFirst, 'wounded');
  return tables.ofReadings([killed, wounded], [lastKilled, lastWounded]);
}

/** The latest first, as `combineCasualties` orders reports. */
function byPublication({ entry: one }: PlainCasualties, { entry: other }: PlainCasualties): number {
  if (one.published.latest !== other.published.latest)
    return one.published.latest < other.published.latest ? 1 : -1;
  if (one.published.earliest !== other.published.earliest)
    return one.published.earliest < other.published.earliest ? 1 : -1;
  return one.uuid < other.uuid ? 1 : -1;
}

function ofOne(table: FigureTable, figures: Figures | undefined): number {
  if (figures === undefined) return table.ofNone();
  const { low, best, high } = figures;
  return table.ofFigures(best === null ? { low, best: low, high } : figures);
}

/** The numbers of the widest and of the latest figures. */
function ofSeveral(
  table: FigureTable,
  reports: readonly PlainCasualties[],
  figure: Figure,
): readonly [widest: number, latest: number] {
  const saying = reports.filter((report) => report[figure] !== undefined);
  const latest = ofOne(table, saying[0]?.[figure]);
  return saying.length < 2 ? [latest, latest] : [ofOne(table, widest(saying, figure)), latest];
}

interface Counting extends Figures {
  readonly isOpen: boolean;
}

/** The widest figures of reports, the latest first: of one origin every figure counts from the latest report that has it. */
function widest(saying: readonly PlainCasualties[], figure: Figure): Figures {
  const counting = saying.map((report, index) =>
    countingOf(report, saying.slice(0, index), figure),
  );
  const low = least(counting.map((one) => one.low));
  const best = counting.find((one) => one.best !== null)?.best ?? null;
  const high = greatest(counting.map((one) => one.high));
  const open = counting.filter(({ isOpen }) => isOpen);
  const reached = greatest(open.flatMap((one) => [one.low, one.best])) ?? -1;
  return { low, best, high: high === null || reached > high ? null : high };
}

/** The figures of a report but for those that a later one of its origin has. */
function countingOf(
  report: PlainCasualties,
  later: readonly PlainCasualties[],
  figure: Figure,
): Counting {
  const { low, best, high } = report[figure] ?? NO_FIGURES;
  const same = later.filter(({ origin }) => origin === report.origin);
  const isTaken = (name: keyof Figures) => same.some((other) => has(other[figure], name));
  return {
    low: isTaken('low') ? null : low,
    best: isTaken('best') ? null : best,
    high: isTaken('high') ? null : high,
    isOpen: high === null,
  };
}

function has(figures: Figures | undefined, name: keyof Figures): boolean {
  return figures !== undefined && figures[name] !== null;
}
