import type { Command } from '#libs/chronology/command';
import type { FileNames } from './file-names.js';
import type { FilePosition } from './file-problem.js';

/** One thing that a file asks to record: who asks, as what, and where in the file it stands. */
export interface ChronologyItem {
  /** `nation-2019-05/pakistan-branch` for an entry, else its section and key: `groups/islamic-state`. */
  readonly label: string;
  readonly at: FilePosition;
  /** `import:<source>` for an entry, `import` for everything else. */
  readonly scope: string;
  /** The key in the file; absent for decisions, which are known by what they say. */
  readonly key: string | undefined;
  readonly command: (names: FileNames) => Command;
  /** Where the field at a problem's path stands; the item itself for a path that is not in the file. */
  readonly positionOf: (path: string) => FilePosition;
}
