import type { FactOf } from '#events/entries/entry';
import type { NameKind } from '#events/words';
import { state } from './dated.js';
import { actor, where } from './nouns.js';
import { clause, remarks, spaced } from './telling.js';
import type { Telling, Told } from './telling.js';
import { BE, verb, withAdverb } from './verb.js';

/** What is said before "called" and after the name. */
const KINDS: Readonly<Record<NameKind, { before: string; after: string }>> = {
  OFFICIAL: { before: 'officially', after: '' },
  ALIAS: { before: 'also', after: '' },
  ACRONYM: { before: '', after: 'for short' },
  SPELLING: { before: 'also', after: 'in another spelling' },
  TRANSLATION: { before: '', after: 'in translation' },
};

export function groupNameReported(
  { view, entry }: Told,
  fact: FactOf<'GroupNameReported'>,
): Telling {
  const group = actor(view, fact.group);
  const { before, after } = KINDS[fact.nameKind];
  const name = spaced(
    `"${fact.form}"`,
    after,
    fact.replaces === undefined ? '' : `instead of "${fact.replaces}"`,
    fact.usedBy === 'OTHERS' ? 'by others' : '',
    where(view, entry),
    remarks(fact.language && `language: ${fact.language}`),
  );
  if (fact.usedBy !== 'SELF')
    return clause(group, withAdverb(BE, before), spaced('called', name), state(entry));
  const itself = group.plural ? 'themselves' : 'itself';
  return clause(group, withAdverb(verb('call'), before), spaced(itself, name), state(entry));
}
