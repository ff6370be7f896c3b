import { keeperHere } from '#libs/archive/testing/keeper-here';
import type { FromThread } from '../rebuilding/messages.js';
import { RebuildingLog } from '../rebuilding/rebuilding.js';
import type { StartRebuilder } from '../rebuilding/start-rebuild-thread.js';

/** A rebuilder on the thread of the test; what passes between threads is copied as it would be. */
export const rebuilderHere: StartRebuilder = (place) => {
  const listeners: ((message: FromThread) => void)[] = [];
  const say = (message: FromThread): void => {
    for (const listener of listeners) listener(structuredClone(message));
  };
  const rebuilding = new RebuildingLog(place, say, keeperHere);
  return {
    say: (message) => {
      rebuilding.heard(structuredClone(message));
    },
    listen: (listener) => {
      listeners.push(listener);
    },
    end: () => Promise.resolve(),
  };
};
