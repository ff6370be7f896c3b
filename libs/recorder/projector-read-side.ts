import type { Projector } from '#libs/projector/projector';
import { KnownChronicle } from './known-chronicle.js';
import type { ReadSide } from './read-side.js';

/** What a recorder asks of the node that a projector keeps. */
export function readSideOf(projector: Projector): ReadSide {
  const known = new KnownChronicle(projector.chronicle);
  return {
    known: () => known,
    catchUp: () => projector.catchUp(),
    waitForEvent: (...place) => projector.waitForEvent(...place),
    get lastRecordedAt() {
      return projector.lastRecordedAt;
    },
  };
}
