import { entriesConcerned, pairsTouched } from '#libs/projections/changes/scope';
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
  if (event === undefined) return;
  const touched = links.closure('REPLACES', entriesConcerned(links, event));
  const pairs = pairsTouched(links, touched, unified(links, event.subject));
  if (pairs.size === 0) return;
  const view = viewAt(chronicle, { position, publishedBy: undefined });
  for (const pair of pairs) columns.write(position, pair, knownPair(view, pair));
}

function unified(links: Links, subject: LogSubject | undefined): ReadonlySet<string> {
  return subject?.kind === 'GROUPS' ? links.closure('UNIFIED', subject.pair) : new Set();
}
