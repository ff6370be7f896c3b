import type { FactOf } from '#events/entries/entry';
import { happening } from './dated.js';
import { actor, actors, after, where } from './nouns.js';
import { clause, spaced } from './telling.js';
import type { Telling, Told } from './telling.js';
import { reason } from './ties.js';
import { BE, verb } from './verb.js';

export function groupFormed({ view, entry }: Told, fact: FactOf<'GroupFormed'>): Telling {
  const rest = spaced('formed', after('out of', view, fact.formedFrom), where(view, entry));
  return clause(actor(view, fact.group), BE, rest, happening(entry));
}

export function groupDissolved({ view, entry }: Told, fact: FactOf<'GroupDissolved'>): Telling {
  const rest = spaced(
    'dissolved',
    after('by', view, fact.by),
    where(view, entry),
    reason(fact.because),
  );
  return clause(actor(view, fact.group), BE, rest, happening(entry));
}

const LASTING = new Map([
  [true, 'temporarily'],
  [false, 'lastingly'],
]);

export function groupSplit({ view, entry }: Told, fact: FactOf<'GroupSplit'>): Telling {
  const lasting = fact.temporary === undefined ? '' : LASTING.get(fact.temporary);
  const rest = spaced(
    lasting,
    after('into', view, fact.into),
    after('by', view, fact.by),
    where(view, entry),
    reason(fact.because),
  );
  const group = actor(view, fact.group);
  return fact.by.length === 0
    ? clause(group, verb('split', 'split'), rest, happening(entry))
    : clause(group, BE, `split ${rest}`, happening(entry));
}

export function groupsMerged({ view, entry }: Told, fact: FactOf<'GroupsMerged'>): Telling {
  const parts = actors(view, fact.parts);
  const whole = actor(view, fact.whole).text;
  const at = where(view, entry);
  if (fact.absorbed === true)
    return clause(parts, BE, spaced('absorbed by', whole, at), happening(entry));
  const into = fact.absorbed === undefined ? 'into' : 'into the new';
  return clause(parts, verb('merge'), spaced(into, whole, at), happening(entry));
}
