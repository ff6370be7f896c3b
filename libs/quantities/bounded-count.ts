/** How many there surely were, and how many there possibly were, those included. */
export interface BoundedCount {
  readonly certain: number;
  readonly possible: number;
  readonly text: string;
}

function counted(number: number): string {
  return number === 0 ? 'none' : String(number);
}

/** "4", "2, possibly 3", "none, possibly 1". */
export function boundedCount(certain: number, possible: number): BoundedCount {
  const text =
    certain === possible ? counted(certain) : `${counted(certain)}, possibly ${possible}`;
  return { certain, possible, text };
}
