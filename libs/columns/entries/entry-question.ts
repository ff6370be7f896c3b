import type { EntryFilter, EntryOrder } from '#libs/projections/entries/entries';

/** The thing to which a list of entries belongs: those that name it, or that it says. A group stands for itself alone. */
export interface EntrySubject {
  readonly kind: 'SOURCE' | 'GROUP' | 'PERSON' | 'PLACE' | 'INCIDENT';
  readonly id: string;
}

/** Which entries are asked for, and in which order. */
export interface EntryQuestion {
  readonly filter: EntryFilter;
  readonly orderBy: EntryOrder;
  /** Only those that belong to this as well. */
  readonly of?: EntrySubject;
  readonly search?: string;
  /** The numbers, ascending, of the entries that could hold the words of the search: all others are known not to. */
  readonly candidates?: Uint32Array;
  /** Whether there is still time to look for the words in one more entry; without it there always is. */
  readonly inTime?: () => boolean;
}

/** That the words of a search had to be looked for in more entries than there was time for. */
export class SearchTooBroadError extends Error {
  constructor() {
    super('too many entries could hold these words');
    this.name = 'SearchTooBroadError';
  }
}
