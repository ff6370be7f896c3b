import { readQuantity } from '#libs/quantities/quantity';
import type { ReadFigures } from '#libs/quantities/quantity';
import type { WordConvention } from '#libs/quantities/word-convention';
import { isUuid } from '#events/ids';
import { canonicalGroup, canonicalIncident } from './canonical.js';
import type { NaiveIncident } from './incidents.js';
import { counts } from './known.js';
import type { Knowledge } from './knowledge.js';
import type { NaiveResponsibility } from './responsibility.js';
import { either } from './responsibility.js';
import { sourceNamed } from './sources.js';
import type { KnownOf } from './visibility.js';
import { isRepetition, ofType } from './visibility.js';

export interface CasualtyQuestion {
  readonly casualties: 'WIDEST' | 'LATEST';
  readonly counting: 'AS_REPORTED' | 'WITHOUT_PERPETRATORS';
  readonly words: WordConvention;
}

/** One figure of one incident, from all its reports. */
export interface NaiveCasualties {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly open: boolean;
  readonly inWords: readonly string[];
  readonly reported: boolean;
}

type CasualtyEntry = KnownOf<'CasualtiesReported'>;

interface Figure {
  readonly entry: CasualtyEntry;
  readonly read: ReadFigures;
}

/** Follows an outlet through what it derives from. */
function outletBehind(known: Knowledge, slug: string, passed: readonly string[] = []): string {
  const [original] = sourceNamed(known.cut, slug).description.derivedFrom;
  return original === undefined || passed.includes(original)
    ? slug
    : outletBehind(known, original, [...passed, slug]);
}

/** The first named person, body or document; an unnamed one is distinct per source and label; else the outlet. */
function originOf(known: Knowledge, { content }: CasualtyEntry): string {
  for (const { actor, document } of content.attribution) {
    if (actor !== undefined)
      return `actor ${isUuid(actor) ? actor : canonicalGroup(known.cut, actor)}`;
    if (document !== undefined) return `source ${outletBehind(known, document)}`;
  }
  const [unnamed] = content.attribution;
  if (unnamed !== undefined)
    return `unnamed ${content.source} ${JSON.stringify(unnamed.asReported)}`;
  return `source ${outletBehind(known, content.source)}`;
}

/** Whether the first is later than the second: by publication, then by id. */
function isLater({ entry: one }: Figure, { entry: other }: Figure): boolean {
  if (one.published.latest !== other.published.latest)
    return one.published.latest > other.published.latest;
  if (one.published.earliest !== other.published.earliest)
    return one.published.earliest > other.published.earliest;
  return one.uuid > other.uuid;
}

function less(figure: number | null, dead: number): number | null {
  return figure === null ? null : Math.max(0, figure - dead);
}

/** Takes the dead perpetrators of a report off, unless it did not count them. */
function withoutPerpetrators(
  known: Knowledge,
  { entry, read }: Figure,
  context: { readonly behind: readonly string[]; readonly words: WordConvention },
): ReadFigures {
  const { perpetrators, breakdown } = entry.content.fact;
  if (perpetrators === 'EXCLUDED') return read;
  const isBehind = (group: string | undefined) =>
    group !== undefined && context.behind.includes(canonicalGroup(known.cut, group));
  let { low, best, high } = read;
  for (const { victims, ofGroup, killed } of breakdown) {
    if (killed === undefined || (victims !== 'PERPETRATORS' && !isBehind(ofGroup))) continue;
    const part = readQuantity(killed, context.words);
    const dead = part.best ?? part.low ?? 0;
    [low, best, high] = [less(low, dead), less(best, dead), less(high, dead)];
  }
  return { ...read, low, best, high };
}

function greatest(numbers: readonly (number | null)[]): number | null {
  const told = numbers.filter((number) => number !== null);
  return told.length === 0 ? null : Math.max(...told);
}

function least(numbers: readonly (number | null)[]): number | null {
  const told = numbers.filter((number) => number !== null);
  return told.length === 0 ? null : Math.min(...told);
}

type FigureName = 'low' | 'best' | 'high';

function latest(figures: readonly Figure[]): Figure | undefined {
  let last: Figure | undefined;
  for (const figure of figures) if (last === undefined || isLater(figure, last)) last = figure;
  return last;
}

function figuresFor(
  known: Knowledge,
  incident: NaiveIncident,
  which: 'killed' | 'wounded',
  words: WordConvention,
): readonly Figure[] {
  const reports = ofType(known.entries, 'CasualtiesReported').filter(
    ({ content }) =>
      counts(content) && canonicalIncident(known.cut, content.fact.incident) === incident.slug,
  );
  return reports.flatMap((entry) => {
    const quantity = entry.content.fact[which];
    if (quantity === undefined || isRepetition(entry, reports)) return [];
    return [{ entry, read: readQuantity(quantity, words) }];
  });
}

/** Of each origin the latest report that satisfies. */
function latestPerOrigin(
  known: Knowledge,
  figures: readonly Figure[],
  satisfies: (read: ReadFigures) => boolean,
): readonly Figure[] {
  const having = figures.filter(({ read }) => satisfies(read));
  return having.filter(
    (figure) =>
      !having.some(
        (other) =>
          originOf(known, other.entry) === originOf(known, figure.entry) && isLater(other, figure),
      ),
  );
}

/** What is put together of several reports. */
interface Together {
  readonly low: readonly Figure[];
  readonly best: readonly Figure[];
  readonly high: readonly Figure[];
  readonly inWords: readonly Figure[];
}

/** The reports that speak: under `LATEST` the last of all, else for each figure the latest of every origin that has it. */
function speaking(
  known: Knowledge,
  figures: readonly Figure[],
  rule: 'WIDEST' | 'LATEST',
): Together {
  const last = latest(figures);
  const from = (satisfies: (read: ReadFigures) => boolean) =>
    rule === 'LATEST'
      ? [last]
          .filter((one) => one !== undefined && satisfies(one.read))
          .filter((one) => one !== undefined)
      : latestPerOrigin(known, figures, satisfies);
  const having = (name: FigureName) => from((read) => read[name] !== null);
  return {
    low: having('low'),
    best: having('best'),
    high: having('high'),
    inWords: from(() => true),
  };
}

/** The greatest upper end; none if nobody tells one, or someone who tells none has more. */
function widestHigh({ low, best, high }: Together): number | null {
  const most = greatest(high.map(({ read }) => read.high));
  if (most === null) return null;
  const isExceeded =
    low.some(({ read }) => read.open && (read.low ?? 0) > most) ||
    best.some(({ read }) => read.open && (read.best ?? 0) > most);
  return isExceeded ? null : most;
}

/**
 * The highest figure when what was only possibly published is heard as well; null where there is none. Where nothing is surely out,
 * a report without an upper bound may be the only one.
 */
function highWith(
  sure: Together,
  possible: readonly Figure[],
  context: { readonly isReported: boolean; readonly rule: 'WIDEST' | 'LATEST' },
): number | null {
  const high = widestHigh(sure);
  if (context.isReported && high === null) return null;
  if (!context.isReported && possible.some(({ read }) => read.open)) return null;
  if (context.rule === 'LATEST') {
    const highs = [...possible.map(({ read }) => read.high), ...(high === null ? [] : [high])];
    return highs.includes(null) ? null : greatest(highs);
  }
  return widestHigh({
    ...sure,
    low: [...sure.low, ...possible],
    best: [...sure.best, ...possible],
    high: [...sure.high, ...possible],
  });
}

/** The dead or the wounded of one incident. */
export function casualtiesOf(
  known: Knowledge,
  incident: NaiveIncident,
  responsibility: NaiveResponsibility,
  question: CasualtyQuestion & { readonly which: 'killed' | 'wounded' },
): NaiveCasualties {
  const { which, words } = question;
  const behind = [...either(responsibility.claimants, responsibility.attributed)]
    .filter(([, certainty]) => certainty === 'CERTAIN')
    .map(([group]) => group);
  const takesOff = which === 'killed' && question.counting === 'WITHOUT_PERPETRATORS';
  const figures = figuresFor(known, incident, which, words).map((figure) =>
    takesOff ? { ...figure, read: withoutPerpetrators(known, figure, { behind, words }) } : figure,
  );
  const certain = figures.filter(({ entry }) => entry.visibility === 'CERTAIN');
  const possible = figures.filter(({ entry }) => entry.visibility === 'POSSIBLE');
  const rule = question.casualties;
  const sure = speaking(known, certain, rule);
  const low = least(sure.low.map(({ read }) => read.low));
  const best = latest(sure.best)?.read.best ?? low;
  const high = highWith(sure, possible, { isReported: certain.length > 0, rule });
  return {
    low: least([low, low === null ? null : best]),
    best,
    high: high === null ? null : greatest([high, best]),
    open: figures.length > 0 && high === null,
    inWords: [...sure.inWords, ...possible].flatMap(({ read }) =>
      read.inWords === null ? [] : [read.inWords],
    ),
    reported: figures.length > 0,
  };
}
