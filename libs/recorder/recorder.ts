import type { Command } from '#libs/chronology/command';
import { Batch } from './batch.js';
import type { Receipt } from './receipt.js';
import { Receipts } from './receipts.js';
import type { RecordContext, RecordItem } from './record-item.js';
import type { RecorderOptions } from './recorder-options.js';

/**
 * Puts commands against a log: looks up, decides, appends, and waits until this node shows the result. A command that was sent before
 * is recorded once, whoever sends it again. Throws a `RecorderError`, or the log's own error, when a machine fails.
 */
export class Recorder {
  readonly #options: RecorderOptions;

  constructor(options: RecorderOptions) {
    this.#options = options;
  }

  /** Records a command, or in a dry run says what would become of it. */
  async record(
    command: Command,
    context: RecordContext & { readonly dryRun?: boolean },
  ): Promise<Receipt> {
    const { dryRun = false } = context;
    const [receipt] = await this.recordAll([{ command, context }], { dryRun });
    if (receipt === undefined) throw new Error('a command without a receipt');
    return receipt;
  }

  /**
   * Records commands in order: later ones see earlier ones, each stands or falls alone. In a dry run too they see what would have
   * been recorded. When a machine fails, what is under way is finished first, and nothing is begun that rests on what failed.
   */
  async recordAll(
    items: readonly RecordItem[],
    { dryRun }: { readonly dryRun: boolean },
  ): Promise<readonly Receipt[]> {
    const settled = await new Batch(this.#options, dryRun).settleAll(items);
    const receipts = new Receipts(this.#options, dryRun);
    const all: Receipt[] = [];
    for (const one of settled) all.push(await receipts.of(one));
    return all;
  }
}
