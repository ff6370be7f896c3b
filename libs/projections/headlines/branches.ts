import type { FactOf } from '#events/entries/entry';
import { openText } from '../names/naming.js';
import { channelText } from './channel.js';
import { happening, state } from './dated.js';
import { actor, placesText, where } from './nouns.js';
import { clause, expressing, spaced } from './telling.js';
import type { Telling, Told } from './telling.js';
import { BE, verb } from './verb.js';

/** The name under which the source speaks of an actor, in quotes, where it is not the registered one. */
function asReported({ entry }: Told, id: string, name: string): string {
  const form = openText(entry.content.forms.find(({ actor: named }) => named === id)?.form);
  return form === undefined || form === name ? '' : `("${form}")`;
}

export function branchAnnounced(told: Told, fact: FactOf<'BranchAnnounced'>): Telling {
  const { view, entry } = told;
  const branch = actor(view, fact.branch).text;
  const rest = spaced(
    'the branch',
    branch,
    asReported(told, fact.branch, branch),
    fact.scope.length === 0 ? '' : `for ${placesText(view, fact.scope)}`,
    channelText(fact.channel),
    where(view, entry, fact.scope),
  );
  return expressing(
    clause(actor(view, fact.parent), verb('announce'), rest, happening(entry)),
    'CLAIMED',
  );
}

export function branchScopeReported(told: Told, fact: FactOf<'BranchScopeReported'>): Telling {
  const { view, entry } = told;
  const branch = actor(view, fact.branch);
  const scope = placesText(view, fact.scope);
  const dated = state(entry);
  const elsewhere = where(view, entry, fact.scope);
  switch (fact.mode) {
    case 'COVERS':
      return clause(branch, verb('cover'), spaced(scope, elsewhere), dated);
    case 'LIMITED_TO':
      return clause(branch, BE, spaced('limited to', scope, elsewhere), dated);
    case 'EXCLUDES':
      return clause(branch, verb('leave', 'left'), spaced('out', scope, elsewhere), dated);
  }
}
