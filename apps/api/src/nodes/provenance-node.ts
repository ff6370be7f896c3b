import { isCorroborated } from '#libs/projections/sources/corroboration';
import { originsOf } from '#libs/projections/origins/origins';
import { coverageOf } from '#libs/projections/sources/source-coverage';
import type { SourceCoverage } from '#libs/projections/sources/source-coverage';
import type { ViewEntry } from '#libs/projections/view/view';
import type { Answer } from '../answers/answer.js';
import { fuzzyDate } from '../dates/fuzzy-date.js';
import { shownType } from './entry-type.js';
import { sourcesOfEntries } from './origin-node.js';
import type { Listing } from './origin-node.js';

function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${String(count)} ${count === 1 ? noun : plural}`;
}

export interface ProvenanceNode extends Listing {
  readonly entries: readonly ViewEntry[];
  readonly alone: readonly ViewEntry[];
  readonly text: string;
  readonly entryCount: number;
}

/** What entries rest on. `question` says which entries were asked about: it binds the cursors of the lists. */
export function provenanceNode(
  at: Answer,
  entries: readonly ViewEntry[],
  question: string,
): ProvenanceNode {
  const sources = new Set(sourcesOfEntries(entries)).size;
  const origins = originsOf(at.view, entries).length;
  const amount = counted(entries.length, 'entry', 'entries');
  return {
    at,
    id: `provenance:${encodeURIComponent(question)}@${at.basis.token}`,
    entries,
    alone: entries.filter((entry) => !isCorroborated(at.view, entry)),
    text: `${amount} in ${counted(sources, 'source')} from ${counted(origins, 'origin')}`,
    entryCount: entries.length,
  };
}

export interface CoverageNode {
  readonly at: Answer;
  readonly coverage: SourceCoverage;
}

/** What a source covers. */
export function coverageNode(at: Answer, slug: string) {
  const coverage = coverageOf(at.view, slug);
  const { entries, span, types, origins, uncorroborated } = coverage;
  const about = span === undefined ? null : fuzzyDate(undefined, span);
  return {
    at,
    coverage,
    text: coverageText(coverage, about === null ? '' : `, dated ${about.text}`),
    entryCount: entries.length,
    span: about,
    types: types.map(({ of, entries: entryCount }) => ({ type: shownType(of), entryCount })),
    originCount: origins.length,
    uncorroboratedCount: uncorroborated.length,
  };
}

function coverageText({ entries, origins, uncorroborated }: SourceCoverage, dated: string): string {
  const amount = counted(entries.length, 'entry', 'entries');
  const alone = `${String(uncorroborated.length)} resting on one origin`;
  return `${amount}${dated}; ${counted(origins.length, 'origin')}; ${alone}`;
}
