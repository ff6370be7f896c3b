import type { Command } from '#libs/chronology/command';
import type { FilePosition, FileProblem } from '../chronology/file-problem.js';
import { OtherReleases } from './other-releases.js';
import type { PlacedEntry, PlacedRow, RecordedSoFar } from './other-releases.js';
import type { ReadRelease } from './read-release.js';
import { releaseSource, sourceSlug } from './release.js';
import type { Release } from './release.js';
import type { Registration, ReleaseRow } from './release-item.js';

/** One thing that a release asks to record. */
export interface ReleaseItem {
  /** `ucdp-ged-22-1/59553/casualties` for an entry, else its section and slug: `groups/ucdp-actor-234`. */
  readonly label: string;
  /** The row that asked for it first. */
  readonly at: FilePosition;
  /** `import:<source>` for an entry, `import` for what many rows name. */
  readonly scope: string;
  readonly key: string;
  readonly command: Command;
  /**
   * What happens when something else stands under the same id. What rows name in passing stays as it is described (KEEP); a data set
   * about groups describes them anew (AMEND); a release that says something else under the same key is refused.
   */
  readonly whenTaken: 'KEEP' | 'AMEND' | 'REFUSE';
  readonly cells: () => Readonly<Record<string, string>>;
}

/** A row, or an item of one, that is not taken, with what stands in the file. */
export interface RejectedRow {
  readonly problems: readonly FileProblem[];
  readonly cells: () => Readonly<Record<string, string>>;
}

/** What some rows ask to record, in an order in which nothing comes before what it rests on. */
interface ReleaseBatch {
  readonly rows: number;
  readonly items: readonly ReleaseItem[];
  readonly rejected: readonly RejectedRow[];
  readonly hints: readonly FileProblem[];
}

interface BatchOptions {
  readonly rows: number;
  /** Each batch registers all that it names, because nothing of the batches before it was kept. */
  readonly isSelfContained: boolean;
}

/** The registration of the release itself, on which everything rests. */
export function releaseItem(release: Release): ReleaseItem {
  const slug = sourceSlug(release);
  return registrationItem(
    { kind: 'source', slug, described: releaseSource(release) },
    { line: 1, cells: () => ({}) },
  );
}

/** The rows of a release as commands for the recorder; holds the rows of one batch, and which groups and places were named so far. */
export async function* releaseBatches(
  { release, rows }: ReadRelease,
  into: RecordedSoFar,
  options: BatchOptions,
): AsyncGenerator<ReleaseBatch> {
  const others = await OtherReleases.in(into, release);
  const registered = new Set<string>();
  for await (const some of inBatches(rows, options.rows)) {
    if (options.isSelfContained) registered.clear();
    const placed = await others.placed(some);
    yield {
      rows: some.filter(({ isContinued }) => !isContinued).length,
      items: [
        ...(options.isSelfContained ? [releaseItem(release)] : []),
        ...placed.flatMap((row) => itemsOf(row, sourceSlug(release), registered)),
      ],
      rejected: placed.filter(({ problems }) => problems.length > 0),
      hints: placed.flatMap(({ hints }) => hints),
    };
  }
}

async function* inBatches(
  rows: AsyncIterable<ReleaseRow>,
  size: number,
): AsyncGenerator<readonly ReleaseRow[]> {
  let some: ReleaseRow[] = [];
  for await (const row of rows) {
    some.push(row);
    if (some.length < size) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

function itemsOf(row: PlacedRow, source: string, registered: Set<string>): readonly ReleaseItem[] {
  const registrations = row.registrations.filter(({ kind, slug }) => {
    const isNew = !registered.has(`${kind} ${slug}`);
    registered.add(`${kind} ${slug}`);
    return isNew;
  });
  return [
    ...registrations.map((registration) => registrationItem(registration, row)),
    ...row.entries.map((entry) => entryItem(entry, source, row)),
  ];
}

type Origin = Pick<ReleaseRow, 'line' | 'cells'>;

function registrationItem(registration: Registration, { line, cells }: Origin): ReleaseItem {
  const { kind, slug } = registration;
  return {
    label: `${kind}s/${slug}`,
    at: { line, column: 1 },
    scope: 'import',
    key: slug,
    command: registrationCommand(registration),
    whenTaken: whenTaken(registration),
    cells,
  };
}

function whenTaken(registration: Registration): ReleaseItem['whenTaken'] {
  switch (registration.kind) {
    case 'source':
      return 'REFUSE';
    case 'place':
      return 'KEEP';
    case 'group':
      return registration.isAuthority ? 'AMEND' : 'KEEP';
  }
}

function registrationCommand({ kind, slug, described }: Registration): Command {
  switch (kind) {
    case 'source':
      return { command: 'REGISTER_SOURCE', slug, source: described };
    case 'group':
      return { command: 'REGISTER_GROUP', slug, group: described };
    case 'place':
      return { command: 'REGISTER_PLACE', slug, place: described };
  }
}

function entryItem(
  { key, draft, supersedes }: PlacedEntry,
  source: string,
  { line, cells }: Origin,
): ReleaseItem {
  return {
    label: `${source}/${key}`,
    at: { line, column: 1 },
    scope: `import:${source}`,
    key,
    command: {
      command: 'RECORD_ENTRY',
      entry: supersedes.length === 0 ? draft : { ...draft, supersedes },
    },
    whenTaken: 'REFUSE',
    cells,
  };
}
