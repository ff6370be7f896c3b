import type { Projector } from '#libs/projector/projector';
import type { Rebuilt } from '#libs/projector/rebuilding/rebuild';
import type { Receipt } from '#libs/recorder/receipt';
import type { Recorder } from '#libs/recorder/recorder';
import type { RecordItem } from '#libs/recorder/record-item';
import type { NodeStatus, Operator, Recorded, RecordedAsked, ShownKey } from './operator.js';

export interface LocalOperatorOptions {
  readonly projector: Projector;
  readonly recorder: Recorder;
  readonly rebuild: () => Promise<Rebuilt>;
}

/** The operator of the node in this process. */
export class LocalOperator implements Operator {
  readonly #options: LocalOperatorOptions;

  constructor(options: LocalOperatorOptions) {
    this.#options = options;
  }

  status(): Promise<NodeStatus> {
    const { projector } = this.#options;
    const { chronicle, lastRecordedAt } = projector;
    const { position, caughtUp, stopped } = projector.health();
    return Promise.resolve({
      chronologyId: chronicle.chronologyId,
      position,
      recordedAt: lastRecordedAt === undefined ? null : new Date(lastRecordedAt).toISOString(),
      caughtUp,
      stopped: stopped.map(({ model, reason }) => `${model}: ${reason}`),
      sources: chronicle.sources.size,
      groups: chronicle.groups.size,
      people: chronicle.people.size,
      places: chronicle.places.size,
      entries: chronicle.entries.size,
    });
  }

  recordAll(
    items: readonly RecordItem[],
    options: { readonly dryRun: boolean },
  ): Promise<readonly Receipt[]> {
    return this.#options.recorder.recordAll(items, options);
  }

  async recorded({ sourcesFrom, entries }: RecordedAsked): Promise<Recorded> {
    const { projector } = this.#options;
    await projector.catchUp();
    const { chronicle } = projector;
    return {
      sources: [...chronicle.sources.keys()].filter((slug) => slug.startsWith(sourcesFrom)),
      entries: entries.filter((uuid) => chronicle.entries.has(uuid)),
    };
  }

  async keys(): Promise<readonly ShownKey[]> {
    const { projector } = this.#options;
    await projector.catchUp();
    return projector.keys.list().map(({ keyId, scopes, revoked, label }) => ({
      keyId,
      scopes,
      revoked,
      ...(label === undefined ? {} : { label }),
    }));
  }

  rebuild(): Promise<Rebuilt> {
    return this.#options.rebuild();
  }
}
