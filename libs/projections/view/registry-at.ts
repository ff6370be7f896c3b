import type { History } from '../chronicle/history.js';
import { versionAt } from '../chronicle/history.js';
import { LookedUpMap } from './looked-up-map.js';

type Reading<Description, Known> = (history: History<Description>, id: string) => Known | undefined;

/** What is known of everything in a registry; each is read from its history when it is asked for. */
export class RegistryAt<Description, Known> extends LookedUpMap<Known> {
  readonly #histories: ReadonlyMap<string, History<Description>>;
  readonly #read: Reading<Description, Known>;

  /** `read` gives what is known of one, or undefined where it was not yet registered. */
  constructor(
    histories: ReadonlyMap<string, History<Description>>,
    read: Reading<Description, Known>,
  ) {
    super();
    this.#histories = histories;
    this.#read = read;
  }

  get(id: string): Known | undefined {
    const history = this.#histories.get(id);
    return history === undefined ? undefined : this.#read(history, id);
  }

  protected candidates(): Iterable<string> {
    return this.#histories.keys();
  }
}

/** The descriptions of a registry as they stood at a position. */
export function descriptionsAt<Description>(
  histories: ReadonlyMap<string, History<Description>>,
  position: number,
): ReadonlyMap<string, Description> {
  return new RegistryAt(histories, (history) => versionAt(history, position)?.value);
}
