import type { EntryContent } from '#events/entries/entry';

/** A name that an entry uses for a group or person. */
export interface NameUsed {
  readonly actor: string;
  readonly form: string;
}

/** That a source uses a name for a group or person. */
export interface NameUse extends NameUsed {
  readonly source: string;
}

/** The names that an entry tells or uses, but for those that others replaced; names that are sealed are left out. */
export function namesInUseIn(content: EntryContent): readonly NameUsed[] {
  const used = content.forms.flatMap(({ actor, form }) =>
    typeof form === 'string' ? [{ actor, form }] : [],
  );
  if (content.type !== 'GroupNameReported') return used;
  const { group, form } = content.fact;
  return [{ actor: group, form }, ...used];
}

/** The names that an entry tells or uses, and those of which it says that others replaced them. */
export function namesKnownTo(content: EntryContent): readonly NameUsed[] {
  const used = namesInUseIn(content);
  if (content.type !== 'GroupNameReported' || content.fact.replaces === undefined) return used;
  return [...used, { actor: content.fact.group, form: content.fact.replaces }];
}

/** Names the use of a name. */
export function useKey({ actor, source, form }: NameUse): string {
  return `${actor} ${source} ${form}`;
}

/** The use that a key names. */
export function useOf(key: string): NameUse {
  const [actor = '', source = ''] = key.split(' ', 2);
  return { actor, source, form: key.slice(actor.length + source.length + 2) };
}

/** Names a group or person as called by a name of these words. */
export function callingKey(actor: string, words: readonly string[]): string {
  return [actor, ...words].join(' ');
}

/** The group or person, and the words by which they are called. */
export function calledIn(key: string): {
  readonly actor: string;
  readonly words: readonly string[];
} {
  const [actor = '', ...words] = key.split(' ');
  return { actor, words };
}
