import { entryId, personId } from '#events/ids';

/** The id of every chronology that this kit makes. */
export const CHRONOLOGY = '6f0a1f52-5f5e-4d0e-9d53-3f1b7a2c9e10';

/** The UUID under which the kit records the entry of that key. */
export function uuidOf(key: string): string {
  return entryId(CHRONOLOGY, 'given', key);
}

/** The UUID under which the kit registers the person of that key. */
export function personOf(key: string): string {
  return personId(CHRONOLOGY, 'given', key);
}
