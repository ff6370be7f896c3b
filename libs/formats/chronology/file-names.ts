import { entryId, personId } from '#events/ids';

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

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
    const name = key.normalize('NFC');
    return this.#people.has(name) ? this.person(name) : key;
  }

  person(key: string): string {
    return this.#remember(personId(this.#chronologyId, this.#file, key), key);
  }

  /** An entry as `key`, of the same source, or as `source/key`. */
  entry(reference: string, source: string): string {
    const name = reference.normalize('NFC');
    const slash = name.indexOf('/');
    const of = slash === -1 ? source : name.slice(0, slash);
    const key = slash === -1 ? name : name.slice(slash + 1);
    return this.#remember(entryId(this.#chronologyId, `import:${of}`, key), `${of}/${key}`);
  }

  /** A message with the keys of the file instead of the UUIDs that were made of them. */
  readable(message: string): string {
    return message.replaceAll(UUID, (uuid) => this.#readable.get(uuid) ?? uuid);
  }

  #remember(uuid: string, key: string): string {
    this.#readable.set(uuid, key);
    return uuid;
  }
}
