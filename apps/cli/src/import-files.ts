import type { Operator } from '#apps/api/src/operator/operator';
import type { Problem } from '#libs/chronology/problem';
import type { ChronologyFile } from '#libs/formats/chronology/chronology-file';
import type { ChronologyItem } from '#libs/formats/chronology/chronology-item';
import type { FileNames } from '#libs/formats/chronology/file-names';
import type { FileProblem } from '#libs/formats/chronology/file-problem';
import { nearName } from '#libs/formats/chronology/near-name';
import type { Receipt } from '#libs/recorder/receipt';
import type { RecordItem } from '#libs/recorder/record-item';
import { correctionOf } from './correction-of.js';
import type { ImportReport } from './import-report.js';

export interface ImportOptions {
  readonly dryRun: boolean;
  /** Why what was recorded before is corrected where the file now says something else; undefined refuses such items. */
  readonly correct: string | undefined;
  /** Told after each step how many items are done. */
  readonly onProgress: (done: number) => void;
}

/** Items handed over at once; a dry run hands over all, because what it would record is forgotten after each step. */
const STEP = 200;

interface Asked {
  readonly file: ChronologyFile;
  readonly names: FileNames;
  readonly item: ChronologyItem;
}

/**
 * Records everything that the files ask for, in their order. What is wrong with an item rejects that item alone; what is wrong with a
 * file as a whole rejects the file.
 */
export async function importFiles(
  files: readonly ChronologyFile[],
  operator: Operator,
  options: ImportOptions,
): Promise<ImportReport> {
  const { chronologyId } = await operator.status();
  const unread = files.flatMap(({ problems }) => problems);
  const asked = files.flatMap((file): readonly Asked[] => {
    const names = file.namesIn(chronologyId);
    return itemsFreeOfProblems(file).map((item) => ({ file, names, item }));
  });
  const tally = new Tally(unread, rejectedUnread(files));
  const step = options.dryRun ? Math.max(1, asked.length) : STEP;
  for (let from = 0; from < asked.length; from += step) {
    const some = asked.slice(from, from + step);
    const settled = await settle(some, operator, options);
    some.forEach((one, index) => {
      tally.add(one, settled[index]);
    });
    options.onProgress(from + some.length);
  }
  return tally.report();
}

function isWrongAsAWhole({ problems }: ChronologyFile): boolean {
  return problems.some(({ item }) => item === '');
}

function itemsFreeOfProblems(file: ChronologyFile): readonly ChronologyItem[] {
  if (isWrongAsAWhole(file)) return [];
  const wrong = new Set(file.problems.map(({ item }) => item));
  return file.items.filter(({ label }) => !wrong.has(label));
}

/** How many items are rejected because of how they are written; a file that is wrong as a whole is at least one. */
function rejectedUnread(files: readonly ChronologyFile[]): number {
  return files.reduce((sum, file) => {
    const wrong = new Set(file.problems.map(({ item }) => item));
    if (!isWrongAsAWhole(file)) return sum + wrong.size;
    return sum + Math.max(1, file.items.length);
  }, 0);
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

/** Records items; what was recorded before with other content is corrected, where a reason for that was given. */
async function settle(
  asked: readonly Asked[],
  operator: Operator,
  { correct, dryRun }: ImportOptions,
): Promise<readonly Settled[]> {
  const items = asked.map(recordItem);
  const receipts = await operator.recordAll(items, { dryRun });
  const corrections =
    correct === undefined ? new Map<number, RecordItem>() : correctionsOf(items, receipts, correct);
  if (corrections.size === 0) return receipts.map((receipt) => ({ receipt, corrected: false }));
  // All is said again, with the corrections in their places: later items may rest on them, and a dry run has kept nothing.
  const again = await operator.recordAll(
    items.map((item, index) => corrections.get(index) ?? item),
    { dryRun },
  );
  return again.map((second, index) => {
    const first = receipts[index];
    const receipt = first === undefined || first.outcome === 'REFUSED' ? second : first;
    return { receipt, corrected: corrections.has(index) };
  });
}

function correctionsOf(
  items: readonly RecordItem[],
  receipts: readonly Receipt[],
  reason: string,
): ReadonlyMap<number, RecordItem> {
  const corrections = new Map<number, RecordItem>();
  for (const [index, { command, context }] of items.entries()) {
    const receipt = receipts[index];
    if (receipt === undefined || !isConflict(receipt)) continue;
    const correction = correctionOf(command, receipt.id, reason);
    const { scope, actor } = context;
    if (correction !== undefined)
      corrections.set(index, { command: correction, context: { scope, actor } });
  }
  return corrections;
}

function isConflict({ outcome, problems }: Receipt): boolean {
  return outcome === 'REFUSED' && problems.some(({ code }) => code === 'KEY_CONFLICT');
}

type Fate = 'recorded' | 'alreadyRecorded' | 'corrected' | 'rejected';

class Tally {
  readonly #problems: FileProblem[];
  readonly #hints: FileProblem[] = [];
  readonly #counts: Record<Fate, number>;
  #position: number | undefined;

  constructor(problems: readonly FileProblem[], rejected: number) {
    this.#problems = [...problems];
    this.#counts = { recorded: 0, alreadyRecorded: 0, corrected: 0, rejected };
  }

  add(asked: Asked, settled: Settled | undefined): void {
    if (settled === undefined) throw new Error(`${asked.item.label} has no receipt`);
    const { receipt, corrected } = settled;
    this.#problems.push(...receipt.problems.map((one) => inFile(asked, one)));
    this.#hints.push(...receipt.hints.map((one) => inFile(asked, one)));
    this.#counts[fateOf(receipt, corrected)] += 1;
    if (receipt.position !== undefined && receipt.outcome === 'RECORDED')
      this.#position = Math.max(this.#position ?? 0, receipt.position);
  }

  report(): ImportReport {
    const { recorded, alreadyRecorded, corrected, rejected } = this.#counts;
    return {
      items: recorded + alreadyRecorded + corrected + rejected,
      ...this.#counts,
      position: this.#position === undefined ? null : String(this.#position),
      problems: this.#problems,
      hints: this.#hints,
    };
  }
}

function fateOf({ outcome }: Receipt, corrected: boolean): Fate {
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

/** A problem of a command as somebody sees it who wrote the file. */
function inFile({ file, names, item }: Asked, problem: Problem): FileProblem {
  const { code, path, message, advice: told } = inWordsOfAFile(problem);
  const advice = meantAdvice(file, code, names.readable(message)) ?? told;
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

/** What a reference that names nothing may have meant among the keys of the file itself. */
function meantAdvice(file: ChronologyFile, code: string, message: string): string | undefined {
  const kind = KINDS_OF_KEYS.get(code);
  const name = /"([^"]+)"/.exec(message)?.[1];
  if (kind === undefined || name === undefined) return undefined;
  const near = nearName(name, file.keys[kind]);
  return near === undefined ? undefined : `Did you mean ${near}?`;
}

const KINDS_OF_KEYS: ReadonlyMap<string, keyof ChronologyFile['keys']> = new Map([
  ['UNKNOWN_SOURCE', 'source'],
  ['UNKNOWN_GROUP', 'group'],
  ['UNKNOWN_PERSON', 'person'],
  ['UNKNOWN_PLACE', 'place'],
  ['UNKNOWN_ENTRY', 'entry'],
]);

const CONFLICT_ADVICE =
  'Misread? annals import --correct "REASON". A second statement? Give it another key.';

function inWordsOfAFile(problem: Problem): Problem {
  if (problem.code !== 'KEY_CONFLICT') return problem;
  const message = problem.message.replace(', the request ', ', the file ');
  return { ...problem, message, advice: CONFLICT_ADVICE };
}
