import type { EntryContent } from '#events/entries/entry';
import type { Chronicle, EntryRecord } from '#libs/projections/chronicle/chronicle';
import { chronicleAround } from '#libs/projections/links/entries-around';
import { foldedName } from '#libs/projections/names/folded-name';
import { resolveName } from '#libs/projections/names/names';
import { viewAt } from '#libs/projections/view/view';

/**
 * Which groups a name can mean at the head, kept up with a chronicle as it grows: an answer looks at the groups and at the entries that
 * use the name, and not at everything that is recorded.
 */
export class NamesInUse {
  readonly #chronicle: Chronicle;
  /** The entries that ever used a name, by its folded form. */
  readonly #users = new Map<string, Set<string>>();
  #lookedThrough = 0;

  constructor(chronicle: Chronicle) {
    this.#chronicle = chronicle;
  }

  /** The slugs of the groups that a name can mean, best match first. */
  groupsNamed(name: string): readonly string[] {
    this.#lookThrough();
    const using = chronicleAround(this.#chronicle, this.#users.get(foldedName(name)) ?? []);
    const head = { position: this.#chronicle.position, publishedBy: undefined };
    return resolveName(viewAt(using, head), name).groups.map(({ actor }) => actor);
  }

  #lookThrough(): void {
    const { log, entries } = this.#chronicle;
    for (; this.#lookedThrough < log.length; this.#lookedThrough += 1) {
      const uuid = log[this.#lookedThrough]?.entry;
      const record = uuid === undefined ? undefined : entries.get(uuid);
      if (record !== undefined) this.#note(record);
    }
  }

  #note({ uuid, revisions }: EntryRecord): void {
    for (const fold of revisions.flatMap(({ content }) => formsIn(content)).map(foldedName)) {
      const known = this.#users.get(fold);
      if (known === undefined) this.#users.set(fold, new Set([uuid]));
      else known.add(uuid);
    }
  }
}

function formsIn(content: EntryContent): readonly string[] {
  const forms: unknown[] = content.forms.map(({ form }) => form);
  if (content.type === 'GroupNameReported') forms.push(content.fact.form, content.fact.replaces);
  return forms.filter((form) => typeof form === 'string');
}
