import { entryId } from '#events/ids';
import { compareVersions, sourcePrefix, sourceSlug, versionOf } from './release.js';
import type { Release } from './release.js';
import type { ReleaseEntry, ReleaseRow } from './release-item.js';
import { rowProblem } from './release-problem.js';

/** What an import asks about the chronology that it goes into. */
export interface RecordedSoFar {
  readonly chronologyId: string;
  /** The registered sources whose ids begin so, and those of these entries that were ever recorded. */
  readonly recorded: (asked: {
    readonly sourcesFrom: string;
    readonly entries: readonly string[];
  }) => Promise<{ readonly sources: readonly string[]; readonly entries: readonly string[] }>;
}

/** An entry with the entries of earlier releases that it supersedes, by their UUIDs. */
export type PlacedEntry = ReleaseEntry & { readonly supersedes: readonly string[] };

/** A row beside what other releases say of the same. */
export type PlacedRow = Omit<ReleaseRow, 'entries'> & { readonly entries: readonly PlacedEntry[] };

/**
 * The other releases of the same data set in a chronology. A row supersedes what the latest earlier release says under its key; a
 * later one must not have been there first, since nothing of it supersedes what comes after.
 */
export class OtherReleases {
  readonly #into: RecordedSoFar;
  readonly #release: Release;
  /** Latest first. */
  readonly #earlier: readonly string[];
  readonly #later: readonly string[];

  private constructor(into: RecordedSoFar, release: Release, sources: readonly string[]) {
    const { dataSet, version } = release;
    const versions = sources.flatMap((source) => versionOf(dataSet, source) ?? []);
    const scope = (of: string): string => `import:${sourceSlug({ dataSet, version: of })}`;
    this.#into = into;
    this.#release = release;
    this.#earlier = versions
      .filter((other) => compareVersions(other, version) < 0)
      .toSorted((one, other) => compareVersions(other, one))
      .map(scope);
    this.#later = versions.filter((other) => compareVersions(other, version) > 0).map(scope);
  }

  static async in(into: RecordedSoFar, release: Release): Promise<OtherReleases> {
    const sourcesFrom = sourcePrefix(release.dataSet);
    const { sources } = await into.recorded({ sourcesFrom, entries: [] });
    return new OtherReleases(into, release, sources);
  }

  /** The rows with what they supersede; one of which a later release was recorded before has that for a problem. */
  async placed(rows: readonly ReleaseRow[]): Promise<readonly PlacedRow[]> {
    if (this.#earlier.length + this.#later.length === 0)
      return rows.map((row) => placedRow(row, () => []));
    const recorded = await this.#recordedOf(rows);
    return rows.map((row) => this.#placedAmong(row, recorded));
  }

  async #recordedOf(rows: readonly ReleaseRow[]): Promise<ReadonlySet<string>> {
    const scopes = [...this.#earlier, ...this.#later, this.#scope];
    const asked = rows
      .flatMap(({ entries }) => entries)
      .flatMap(({ key, replaces }) => [key, ...replaces])
      .flatMap((key) => scopes.map((scope) => this.#id(scope, key)));
    const { entries } = await this.#into.recorded({
      sourcesFrom: sourcePrefix(this.#release.dataSet),
      entries: [...new Set(asked)],
    });
    return new Set(entries);
  }

  #placedAmong(row: ReleaseRow, recorded: ReadonlySet<string>): PlacedRow {
    const isRecorded = (scope: string): boolean =>
      row.entries.some(({ key }) => recorded.has(this.#id(scope, key)));
    const later = isRecorded(this.#scope) ? undefined : this.#later.find(isRecorded);
    if (later !== undefined) return refused(row, later);
    return placedRow(row, ({ replaces }) =>
      replaces.flatMap((key) => {
        const ids = this.#earlier.map((scope) => this.#id(scope, key));
        return ids.find((id) => recorded.has(id)) ?? [];
      }),
    );
  }

  get #scope(): string {
    return `import:${sourceSlug(this.#release)}`;
  }

  #id(scope: string, key: string): string {
    return entryId(this.#into.chronologyId, scope, key);
  }
}

function placedRow(
  row: ReleaseRow,
  supersededBy: (entry: ReleaseEntry) => readonly string[],
): PlacedRow {
  return {
    ...row,
    entries: row.entries.map((entry) => ({ ...entry, supersedes: supersededBy(entry) })),
  };
}

function refused(row: ReleaseRow, scope: string): PlacedRow {
  const problem = rowProblem('LATER_RELEASE_RECORDED', row, {
    message: `${scope.replace('import:', '')} was recorded before this, and is later.`,
    advice: 'Import releases from the oldest to the newest.',
  });
  return { ...row, registrations: [], entries: [], hints: [], problems: [problem] };
}
