import { entryId, personId } from '#events/ids';

/** How the keys of one file become ids: people and entries have UUIDs, everything else goes by its slug. */
export class FileNames {
  readonly #chronologyId: string;
  readonly #file: string;
  readonly #people: ReadonlySet<string>;
  readonly #readable = new Map<string, string>();

  constructor(chronologyId: string, file: string, people: ReadonlySet<string>) {
    this.#chronologyId = chronologyId;
    this.#file = file;
    this.#people = people;
  }

  /** A person of this file by key; any other text is taken for the slug of a group, or for a UUID, as it is. */
  actor(key: string): string {
    return this.#people.has(key) ? this.person(key) : key;
  }

  person(key: string): string {
    return this.#remember(personId(this.#chronologyId, this.#file, key), key);
  }

  /** An entry as `key`, of the same source, or as `source/key`. */
  entry(reference: string, source: string): string {
    const slash = reference.indexOf('/');
    const of = slash === -1 ? source : reference.slice(0, slash);
    const key = slash === -1 ? reference : reference.slice(slash + 1);
    return this.#remember(entryId(this.#chronologyId, `import:${of}`, key), `${of}/${key}`);
  }

  /** A message with the keys of the file instead of the UUIDs that were made of them. */
  readable(message: string): string {
    let text = message;
    for (const [uuid, key] of this.#readable) text = text.replaceAll(uuid, key);
    return text;
  }

  #remember(uuid: string, key: string): string {
    this.#readable.set(uuid, key);
    return uuid;
  }
}
