import type { BrokenStore } from './broken-store.js';

/** Stores that do not close. */
export const WRONG_CLOSINGS: readonly BrokenStore[] = [
  {
    fault: 'goes on after closing',
    caughtBy: 'answers nothing any more',
    breaks: () => ({ close: () => Promise.resolve() }),
  },
  {
    fault: 'fails when it is closed twice',
    caughtBy: 'may be done twice, and at once',
    breaks: (sound) => {
      let isClosed = false;
      return {
        close: () => {
          if (isClosed) return Promise.reject(new Error('closed already'));
          isClosed = true;
          return sound.close();
        },
      };
    },
  },
];
