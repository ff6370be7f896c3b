import { pairsTouched } from '#libs/projections/changes/scope';
import type { Chronicle, LogSubject } from '#libs/projections/chronicle/chronicle';
import { linksIn } from '#libs/projections/links/links';
import type { Links } from '#libs/projections/links/links';
import { viewAt } from '#libs/projections/view/view';
import { knownPair } from './known-pair.js';
import type { TieColumns } from './tie-columns.js';

/** Writes what the event at a position makes of ties; it costs what the event touches. The chronicle may be ahead of it. */
export function foldTies(columns: TieColumns, chronicle: Chronicle, position: number): void {
  const links = linksIn(chronicle);
  const event = chronicle.log[position - 1];
  const entries = event?.entry === undefined ? bySource(links, event?.subject) : [event.entry];
  const groups = unified(links, event?.subject);
  const touched = links.closure('REPLACES', entries);
  const pairs = pairsTouched(links, touched, groups);
  if (pairs.size === 0) return;
  const view = viewAt(chronicle, { position, publishedBy: undefined });
  for (const pair of pairs) columns.write(position, pair, knownPair(view, pair));
}

function bySource(links: Links, subject: LogSubject | undefined): Iterable<string> {
  if (subject?.kind !== 'SOURCE') return [];
  return [...links.closure('DERIVED', [subject.id])].flatMap((source) => [
    ...links.of('SOURCE', source),
  ]);
}

function unified(links: Links, subject: LogSubject | undefined): ReadonlySet<string> {
  return subject?.kind === 'GROUPS' ? links.closure('UNIFIED', subject.pair) : new Set();
}
