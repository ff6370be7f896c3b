import type { Operator } from '#apps/api/src/operator/operator';
import type { ReadRelease } from '#libs/formats/ucdp/read-release';
import { releaseBatches, releaseItem } from '#libs/formats/ucdp/release-batches';
import type { ReleaseItem } from '#libs/formats/ucdp/release-batches';
import type { Receipt } from '#libs/recorder/receipt';
import type { RecordItem } from '#libs/recorder/record-item';
import { correctionOf } from './correction-of.js';
import type { ReleaseTally } from './release-tally.js';
import type { Fate, SettledItem } from './settled-item.js';

interface ReleaseImportOptions {
  readonly dryRun: boolean;
  /** Why what was recorded before is corrected where the file now says something else; undefined refuses such rows. */
  readonly correct: string | undefined;
  /** Told after each step. */
  readonly onProgress: () => void;
}

/** Rows handed over at once. */
const STEP = 250;

/** Records a release row by row, in bounded memory; a row that is wrong is rejected alone. What became of it stands in the tally. */
export async function importRelease(
  reading: ReadRelease,
  operator: Operator,
  tally: ReleaseTally,
  options: ReleaseImportOptions,
): Promise<void> {
  const { chronologyId } = await operator.status();
  const [source] = await settle([releaseItem(reading.release)], operator, options);
  if (source !== undefined) await tally.add(source);
  if (source?.fate === 'rejected' && !isConflict(source.receipt)) return;
  const into = {
    chronologyId,
    recorded: (asked: Parameters<Operator['recorded']>[0]) => operator.recorded(asked),
  };
  const steps = releaseBatches(reading, into, { rows: STEP, isSelfContained: options.dryRun });
  for await (const { rows, items, rejected, hints } of steps) {
    await tally.reject(rejected);
    tally.hint(hints);
    for (const settled of await settle(items, operator, options)) await tally.add(settled);
    tally.read(rows);
    options.onProgress();
  }
}

type Settling = Pick<ReleaseImportOptions, 'correct' | 'dryRun'>;

async function settle(
  items: readonly ReleaseItem[],
  operator: Operator,
  { correct, dryRun }: Settling,
): Promise<readonly SettledItem[]> {
  const asked = items.map(recordItem);
  const receipts = await operator.recordAll(asked, { dryRun });
  const changes = new Map<number, RecordItem>();
  for (const [index, item] of items.entries()) {
    const change = changeOf(item, receipts[index], correct);
    if (change !== undefined) changes.set(index, change);
  }
  const changed = await changesMade(asked, changes, operator, dryRun);
  return items.flatMap((item, index) => {
    const receipt = receipts[index];
    if (receipt === undefined) throw new Error(`${item.label} has no receipt`);
    return [settledItem(item, receipt, changed.get(index))];
  });
}

function recordItem({ command, scope, key }: ReleaseItem): RecordItem {
  return { command, context: { scope, key, actor: 'import', imported: true } };
}

/** The command that changes what stands, where that is wanted. */
function changeOf(
  { command, scope, whenTaken }: ReleaseItem,
  receipt: Receipt | undefined,
  correct: string | undefined,
): RecordItem | undefined {
  if (receipt === undefined || !isConflict(receipt)) return undefined;
  const context = { scope, actor: 'import', imported: true };
  switch (whenTaken) {
    case 'KEEP':
      return undefined;
    case 'AMEND':
      return command.command === 'REGISTER_GROUP' ? kindAmended(command, context) : undefined;
    case 'REFUSE': {
      const change = correct === undefined ? undefined : correctionOf(command, receipt.id, correct);
      return change === undefined ? undefined : { command: change, context };
    }
  }
}

/** The name and the other ids of a group are whoever registered it first's; what kind of body it is, the data set knows better. */
function kindAmended(
  { slug, group }: Extract<ReleaseItem['command'], { readonly command: 'REGISTER_GROUP' }>,
  context: RecordItem['context'],
): RecordItem {
  const { groupKind = null } = group as { readonly groupKind?: string };
  return { command: { command: 'AMEND_GROUP', slug, patch: { groupKind } }, context };
}

/** A dry run has kept nothing, so that all is said again with the changes in their places. */
async function changesMade(
  asked: readonly RecordItem[],
  changes: ReadonlyMap<number, RecordItem>,
  operator: Operator,
  dryRun: boolean,
): Promise<ReadonlyMap<number, Receipt>> {
  if (changes.size === 0) return new Map();
  const indexes = dryRun ? [...asked.keys()] : [...changes.keys()];
  const again = indexes.flatMap((index) => changes.get(index) ?? asked[index] ?? []);
  const receipts = await operator.recordAll(again, { dryRun });
  return new Map(
    indexes.flatMap((index, at) => {
      const receipt = receipts[at];
      return changes.has(index) && receipt !== undefined ? [[index, receipt]] : [];
    }),
  );
}

function settledItem(item: ReleaseItem, first: Receipt, changed: Receipt | undefined): SettledItem {
  if (isConflict(first) && item.whenTaken === 'KEEP')
    return { item, receipt: withoutProblems(first), fate: 'alreadyRecorded' };
  if (changed === undefined) return { item, receipt: first, fate: fateOf(first, 'recorded') };
  const isSo = changed.problems.some(({ code }) => code === 'NOTHING_TO_CORRECT');
  return isSo
    ? { item, receipt: withoutProblems(changed), fate: 'alreadyRecorded' }
    : { item, receipt: changed, fate: fateOf(changed, 'corrected') };
}

function withoutProblems(receipt: Receipt): Receipt {
  return { ...receipt, problems: [] };
}

function isConflict({ outcome, problems }: Receipt): boolean {
  return outcome === 'REFUSED' && problems.some(({ code }) => code === 'KEY_CONFLICT');
}

function fateOf({ outcome }: Receipt, whenNew: 'recorded' | 'corrected'): Fate {
  switch (outcome) {
    case 'RECORDED':
    case 'WOULD_BE_RECORDED':
      return whenNew;
    case 'ALREADY_RECORDED':
      return 'alreadyRecorded';
    case 'REFUSED':
      return 'rejected';
  }
}
