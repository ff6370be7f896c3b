import type { FileProblem } from '#libs/formats/chronology/file-problem';
import type { RejectedRow } from '#libs/formats/ucdp/release-batches';
import type { ImportReport } from './import-report.js';
import type { RejectsFile } from './rejects-file.js';
import { inRelease } from './settled-item.js';
import type { Fate, SettledItem } from './settled-item.js';

/** So many problems, and so many hints, are listed in a report; a file can have as many as it has rows. */
const MOST_LISTED = 1000;

/** Counts what becomes of the rows of a release; what is rejected goes to the rejects file at once, with the cells of its row. */
export class ReleaseTally {
  readonly #file: string;
  readonly #rejects: RejectsFile;
  readonly #counts: Record<Fate, number> = {
    recorded: 0,
    alreadyRecorded: 0,
    corrected: 0,
    rejected: 0,
  };
  readonly #problems = new ListedProblems();
  readonly #hints = new ListedProblems();
  /** Groups, places and the source are counted once, however many batches of a dry run name them. */
  readonly #named = new Set<string>();
  #rows = 0;
  #position: number | undefined;

  constructor(file: string, rejects: RejectsFile) {
    this.#file = file;
    this.#rejects = rejects;
  }

  read(rows: number): void {
    this.#rows += rows;
  }

  async add({ item, receipt, fate }: SettledItem): Promise<void> {
    if (item.scope === 'import') {
      if (this.#named.has(item.label)) return;
      this.#named.add(item.label);
    }
    this.#counts[fate] += 1;
    this.#hints.add(receipt.hints.map((one) => inRelease(this.#file, item, one)));
    if (receipt.position !== undefined && receipt.outcome === 'RECORDED')
      this.#position = Math.max(this.#position ?? 0, receipt.position);
    const problems = receipt.problems.map((one) => inRelease(this.#file, item, one));
    if (problems.length > 0) await this.#told({ problems, cells: item.cells });
  }

  async reject(rows: readonly RejectedRow[]): Promise<void> {
    this.#counts.rejected += rows.length;
    for (const row of rows) await this.#told(row);
  }

  hint(hints: readonly FileProblem[]): void {
    this.#hints.add(hints);
  }

  report(): ImportReport {
    const { recorded, alreadyRecorded, corrected, rejected } = this.#counts;
    return {
      items: recorded + alreadyRecorded + corrected + rejected,
      ...this.#counts,
      rows: this.#rows,
      position: this.#position === undefined ? null : String(this.#position),
      problems: this.#problems.listed,
      hints: this.#hints.listed,
      ...(this.#problems.unlisted === 0 ? {} : { problemsUnlisted: this.#problems.unlisted }),
      ...(this.#hints.unlisted === 0 ? {} : { hintsUnlisted: this.#hints.unlisted }),
    };
  }

  async #told({ problems, cells }: RejectedRow): Promise<void> {
    this.#problems.add(problems);
    await this.#rejects.add(problems.map((problem) => ({ ...problem, row: cells() })));
  }
}

class ListedProblems {
  readonly #listed: FileProblem[] = [];
  #unlisted = 0;

  get listed(): readonly FileProblem[] {
    return this.#listed;
  }

  get unlisted(): number {
    return this.#unlisted;
  }

  add(problems: readonly FileProblem[]): void {
    const room = Math.max(0, MOST_LISTED - this.#listed.length);
    this.#listed.push(...problems.slice(0, room));
    this.#unlisted += problems.slice(room).length;
  }
}
