import type { RecordedEvent } from '#events/recorded-event';
import { generatedEvents } from './generated-events.js';
import type { GeneratorOptions } from './generated-events.js';

/**
 * A generated chronology as a projector hands it to read models, without a log in between. Ids and hashes are numbers in their form:
 * folds look at neither.
 */
export function* recordedLog(options: GeneratorOptions): Generator<RecordedEvent> {
  let position = 0;
  for (const { stream, revision, event, at } of generatedEvents(options)) {
    position += 1;
    const number = String(position);
    yield {
      event,
      stream,
      revision,
      position,
      recordedAt: at,
      metadata: {
        id: `00000000-0000-4000-8000-${number.padStart(12, '0')}`,
        version: '1',
        requestHash: '',
        hash: number.padStart(64, '0'),
        at: new Date(at).toISOString(),
        actor: 'bench',
        software: 'annals/bench',
      },
    };
  }
}
