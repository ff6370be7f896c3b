import type { NewEvent } from '#events/written-event';
import type { AppendOutcome } from '../../../event-store.js';
import type { BrokenStore } from './broken-store.js';
import { lastRevision } from './broken-store.js';

/** Answers an append otherwise than it should; what is written stays right. */
function changingOutcome(
  change: (outcome: AppendOutcome, events: readonly NewEvent[]) => AppendOutcome,
): BrokenStore['breaks'] {
  return (sound) => ({
    append: async (stream, expected, events) =>
      change(await sound.append(stream, expected, events), events),
  });
}

/** Stores that mistake where a stream ends, or leave an append half written. */
export const WRONG_REVISIONS: readonly BrokenStore[] = [
  {
    fault: 'checks no revision',
    caughtBy: 'refuses a revision that the stream has passed',
    breaks: (sound) => ({
      append: async (stream, _, events) =>
        sound.append(stream, await lastRevision(sound, stream), events),
    }),
  },
  {
    fault: 'takes no_stream for a stream that is there',
    caughtBy: 'refuses to start a stream that is there, and says where it ends',
    breaks: (sound) => ({
      append: async (stream, expected, events) => {
        const last = expected === 'no_stream' ? await lastRevision(sound, stream) : expected;
        return sound.append(stream, last, events);
      },
    }),
  },
  {
    fault: 'takes a revision for a stream that is not there',
    caughtBy: 'refuses to go on in a stream that is not there',
    breaks: (sound) => ({
      append: async (stream, expected, events) => {
        const isThere = (await lastRevision(sound, stream)) !== 'no_stream';
        return sound.append(stream, isThere ? expected : 'no_stream', events);
      },
    }),
  },
  {
    fault: 'reads between deciding and writing, so that two writers win',
    caughtBy: 'lets exactly one of many writers have a revision',
    breaks: (sound) => {
      let turn: Promise<unknown> = Promise.resolve();
      return {
        append: async (stream, expected, events) => {
          const isRight = (await lastRevision(sound, stream)) === expected;
          const written = turn.then(async () => {
            const place = isRight ? await lastRevision(sound, stream) : expected;
            return sound.append(stream, place, events);
          });
          turn = written;
          return written;
        },
      };
    },
  },
  {
    fault: 'answers a revision one too low',
    caughtBy: 'starts a stream that nobody wrote to',
    breaks: changingOutcome((outcome) =>
      outcome.outcome === 'committed'
        ? { outcome: 'committed', revision: outcome.revision - 1 }
        : outcome,
    ),
  },
  {
    fault: 'answers the revision of the first event',
    caughtBy: 'gives the events of one append consecutive revisions, and answers the last',
    breaks: changingOutcome((outcome, events) =>
      outcome.outcome === 'committed'
        ? { outcome: 'committed', revision: outcome.revision - events.length + 1 }
        : outcome,
    ),
  },
  {
    fault: 'refuses without saying where the stream ends',
    caughtBy: 'refuses a revision that the stream has not reached',
    breaks: changingOutcome((outcome) =>
      outcome.outcome === 'refused' ? { outcome: 'refused', actual: 'no_stream' } : outcome,
    ),
  },
  {
    fault: 'keeps the first event of an append that it refuses',
    caughtBy: 'leaves nothing of an append that it refuses',
    breaks: (sound) => ({
      append: async (stream, expected, events) => {
        const outcome = await sound.append(stream, expected, events);
        if (outcome.outcome === 'refused' && events.length > 1) {
          await sound.append(stream, outcome.actual, events.slice(0, 1));
        }
        return outcome;
      },
    }),
  },
  {
    fault: 'takes an append of nothing',
    caughtBy: 'refuses an append of nothing',
    breaks: (sound) => ({
      append: (stream, expected, events) =>
        events.length === 0
          ? Promise.resolve({ outcome: 'committed', revision: 0 })
          : sound.append(stream, expected, events),
    }),
  },
  {
    fault: 'looks at an event only after the caller went on',
    caughtBy: 'takes an event as it was when it was handed over',
    breaks: (sound) => ({
      append: async (stream, expected, events) => {
        await Promise.resolve();
        return sound.append(stream, expected, events);
      },
    }),
  },
  {
    fault: 'takes two spellings for one stream',
    caughtBy: 'takes stream names by their code units: case and composition count',
    breaks: (sound) => ({
      append: (stream, expected, events) => sound.append(stream.normalize(), expected, events),
      readStream: (stream, options) => sound.readStream(stream.normalize(), options),
    }),
  },
  {
    fault: 'takes any name for a stream',
    caughtBy: 'refuses stream names that some log could not keep',
    breaks: (sound) => ({
      append: (stream, expected, events) =>
        sound.append(stream.replace('$', '_'), expected, events),
    }),
  },
];
