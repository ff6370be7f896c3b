import type { DomainEvent } from '#events/domain-event';
import { entryContent } from '#events/entries/entry';
import type { EntryContent } from '#events/entries/entry';
import { isUuid } from '#events/ids';
import { isEntryEvent } from './subject.js';

/** A name that a group goes by. */
interface Named {
  readonly group: string;
  readonly name: string;
}

function namesInEntry(content: EntryContent): readonly Named[] {
  const forms = content.forms.flatMap(({ actor, form }) =>
    typeof form === 'string' && !isUuid(actor) ? [{ group: actor, name: form }] : [],
  );
  return content.type === 'GroupNameReported'
    ? [...forms, { group: content.fact.group, name: content.fact.form }]
    : forms;
}

function namesIn(id: string, event: DomainEvent): readonly Named[] {
  if (isEntryEvent(event)) return namesInEntry(entryContent(event));
  return event.type === 'GroupRegistered' || event.type === 'GroupAmended'
    ? [{ group: id, name: event.data.name }]
    : [];
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase().trim();
}

/** The names that events give to groups, and which groups each can mean; case aside. */
export class Names {
  readonly #groups = new Map<string, Set<string>>();

  add(id: string, event: DomainEvent): void {
    for (const { group, name } of namesIn(id, event)) {
      const groups = this.#groups.get(folded(name)) ?? new Set<string>();
      this.#groups.set(folded(name), groups.add(group));
    }
  }

  groupsNamed(name: string): readonly string[] {
    return [...(this.#groups.get(folded(name)) ?? [])];
  }
}
