import type { BrokenStore } from './broken-store.js';

/** Stores whose bell rings wrongly. */
export const WRONG_BELLS: readonly BrokenStore[] = [
  {
    fault: 'never rings',
    caughtBy: 'rings after an append',
    breaks: () => ({ changes: { subscribe: () => () => undefined } }),
  },
  {
    fault: 'rings before it has committed',
    caughtBy: 'rings when what it announces can be read',
    breaks: (sound) => {
      const listeners = new Set<() => void>();
      return {
        changes: {
          subscribe: (listener) => {
            listeners.add(listener);
            return () => listeners.delete(listener);
          },
        },
        append: (stream, expected, events) => {
          for (const listener of listeners) listener();
          return sound.append(stream, expected, events);
        },
      };
    },
  },
  {
    fault: 'rings only for who came last',
    caughtBy: 'rings for everybody who listens',
    breaks: (sound) => {
      let leave: () => void = () => undefined;
      return {
        changes: {
          subscribe: (listener) => {
            leave();
            leave = sound.changes.subscribe(listener);
            return leave;
          },
        },
      };
    },
  },
  {
    fault: 'rings on for who has left',
    caughtBy: 'does not ring for who has left',
    breaks: (sound) => ({
      changes: {
        subscribe: (listener) => {
          sound.changes.subscribe(listener);
          return () => undefined;
        },
      },
    }),
  },
  {
    fault: 'takes a listener for itself, so that leaving once is leaving twice',
    caughtBy: 'takes one listener twice as two, each leaving for itself',
    breaks: (sound) => {
      const leaving = new Map<() => void, () => void>();
      return {
        changes: {
          subscribe: (listener) => {
            if (!leaving.has(listener)) leaving.set(listener, sound.changes.subscribe(listener));
            return () => leaving.get(listener)?.();
          },
        },
      };
    },
  },
  {
    fault: 'lets the failure of a listener fail the append',
    caughtBy: 'goes on when a listener fails, and the append stands',
    breaks: (sound) => {
      const listeners = new Set<() => void>();
      return {
        changes: {
          subscribe: (listener) => {
            listeners.add(listener);
            return () => listeners.delete(listener);
          },
        },
        append: async (stream, expected, events) => {
          const outcome = await sound.append(stream, expected, events);
          for (const listener of listeners) listener();
          return outcome;
        },
      };
    },
  },
];
