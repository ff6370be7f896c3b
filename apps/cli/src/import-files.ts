import type { Operator } from '#apps/api/src/operator/operator';
import type { ChronologyFile } from '#libs/formats/chronology/chronology-file';
import type { ChronologyItem } from '#libs/formats/chronology/chronology-item';
import type { FileNames } from '#libs/formats/chronology/file-names';
import type { FileProblem } from '#libs/formats/chronology/file-problem';
import type { Problem } from '#libs/chronology/problem';
import type { Receipt } from '#libs/recorder/receipt';
import type { RecordItem } from '#libs/recorder/record-item';
import { correctionOf } from './correction-of.js';

export interface ImportOptions {
  readonly dryRun: boolean;
  /** Why what was recorded before is corrected where the file now says something else; undefined refuses such items. */
  readonly correct: string | undefined;
  /** Told after each step how many items are done. */
  readonly onProgress: (done: number) => void;
}

/** What became of the items of some files. */
export interface ImportReport {
  readonly items: number;
  readonly recorded: number;
  readonly alreadyRecorded: number;
  readonly corrected: number;
  readonly rejected: number;
  /** Position of the last event written; null when nothing was. */
  readonly position: string | null;
  readonly problems: readonly FileProblem[];
  readonly hints: readonly FileProblem[];
}

/** Items handed over at once; a dry run hands over all, because what it would record is forgotten after each step. */
const STEP = 200;

interface Asked {
  readonly file: ChronologyFile;
  readonly names: FileNames;
  readonly item: ChronologyItem;
}

/** Records everything that the files ask for, in their order. What is wrong with an item rejects that item alone. */
export async function importFiles(
  files: readonly ChronologyFile[],
  operator: Operator,
  options: ImportOptions,
): Promise<ImportReport> {
  const { chronologyId } = await operator.status();
  const asked = files.flatMap((file): readonly Asked[] => {
    const names = file.namesIn(chronologyId);
    return file.items.map((item) => ({ file, names, item }));
  });
  const tally = new Tally(files.flatMap(({ problems }) => problems));
  const step = options.dryRun ? Math.max(1, asked.length) : STEP;
  for (let from = 0; from < asked.length; from += step) {
    const some = asked.slice(from, from + step);
    const receipts = await operator.recordAll(some.map(recordItem), { dryRun: options.dryRun });
    const settled = await correctConflicts(some, receipts, operator, options);
    some.forEach((one, index) => {
      tally.add(one, settled[index]);
    });
    options.onProgress(from + some.length);
  }
  return tally.report(asked.length);
}

function recordItem({ item, names }: Asked): RecordItem {
  const { scope, key } = item;
  return {
    command: item.command(names),
    context: { scope, actor: 'import', ...(key === undefined ? {} : { key }) },
  };
}

interface Settled {
  readonly receipt: Receipt;
  readonly corrected: boolean;
}

/** What was recorded before with other content is corrected, where a reason for that was given. */
async function correctConflicts(
  asked: readonly Asked[],
  receipts: readonly Receipt[],
  operator: Operator,
  { correct, dryRun }: ImportOptions,
): Promise<readonly Settled[]> {
  const settled = receipts.map((receipt) => ({ receipt, corrected: false }));
  if (correct === undefined) return settled;
  for (const [index, one] of asked.entries()) {
    const receipt = receipts[index];
    if (receipt === undefined || !isConflict(receipt)) continue;
    const command = correctionOf(one.item.command(one.names), receipt.id, correct);
    if (command === undefined) continue;
    const context = { scope: one.item.scope, actor: 'import' };
    const [again] = await operator.recordAll([{ command, context }], { dryRun });
    if (again !== undefined) settled[index] = { receipt: again, corrected: true };
  }
  return settled;
}

function isConflict({ outcome, problems }: Receipt): boolean {
  return outcome === 'REFUSED' && problems.some(({ code }) => code === 'KEY_CONFLICT');
}

class Tally {
  readonly #problems: FileProblem[];
  readonly #hints: FileProblem[] = [];
  readonly #counts = { recorded: 0, alreadyRecorded: 0, corrected: 0, rejected: 0 };
  #position: number | undefined;

  constructor(problems: readonly FileProblem[]) {
    this.#problems = [...problems];
    this.#counts.rejected = new Set(problems.map(({ item }) => item)).size;
  }

  add(asked: Asked, settled: Settled | undefined): void {
    if (settled === undefined) throw new Error(`${asked.item.label} has no receipt`);
    const { receipt, corrected } = settled;
    this.#problems.push(...receipt.problems.map((one) => inFile(asked, one)));
    this.#hints.push(...receipt.hints.map((one) => inFile(asked, one)));
    this.#counts[countOf(receipt, corrected)] += 1;
    if (receipt.position !== undefined && receipt.outcome === 'RECORDED')
      this.#position = Math.max(this.#position ?? 0, receipt.position);
  }

  report(items: number): ImportReport {
    return {
      items,
      ...this.#counts,
      position: this.#position === undefined ? null : String(this.#position),
      problems: this.#problems,
      hints: this.#hints,
    };
  }
}

function countOf(
  { outcome }: Receipt,
  corrected: boolean,
): 'recorded' | 'alreadyRecorded' | 'corrected' | 'rejected' {
  switch (outcome) {
    case 'RECORDED':
    case 'WOULD_BE_RECORDED':
      return corrected ? 'corrected' : 'recorded';
    case 'ALREADY_RECORDED':
      return 'alreadyRecorded';
    case 'REFUSED':
      return 'rejected';
  }
}

function inFile({ file, names, item }: Asked, problem: Problem): FileProblem {
  const { code, path, message, advice } = problem;
  return {
    file: file.file,
    ...item.positionOf(path),
    code,
    item: item.label,
    path,
    message: names.readable(message),
    ...(advice === undefined ? {} : { advice: names.readable(advice) }),
  };
}
