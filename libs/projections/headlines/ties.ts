import type { FactOf } from '#events/entries/entry';
import type { Tie } from '#events/words';
import { happening, state } from './dated.js';
import { actors, after, where, whereElse } from './nouns.js';
import { channelText } from './channel.js';
import { clause, remarks, spaced } from './telling.js';
import type { Telling, Told } from './telling.js';
import { BE, verb } from './verb.js';
import type { Verb } from './verb.js';

/** How a tie is told of one group and of several: "is a branch of", "are branches of", "works for". */
const TIES: Readonly<Record<Tie, { verb: Verb; one: string; many: string }>> = {
  BRANCH: { verb: BE, one: 'a branch of', many: 'branches of' },
  FACTION: { verb: BE, one: 'a faction of', many: 'factions of' },
  AFFILIATE: { verb: BE, one: 'an affiliate of', many: 'affiliates of' },
  ALLEGIANCE: { verb: BE, one: 'bound by allegiance to', many: 'bound by allegiance to' },
  ALLY: { verb: BE, one: 'an ally of', many: 'allies of' },
  UMBRELLA: { verb: BE, one: 'part of the umbrella of', many: 'part of the umbrella of' },
  RIVAL: { verb: BE, one: 'a rival of', many: 'rivals of' },
  ASSOCIATION: { verb: BE, one: 'associated with', many: 'associated with' },
  SYMPATHISER: { verb: verb('sympathise'), one: 'with', many: 'with' },
  CONTRACTOR: { verb: verb('work'), one: 'for', many: 'for' },
  STATE_SUPPORT: {
    verb: verb('give', 'gave', 'given'),
    one: 'state support to',
    many: 'state support to',
  },
};

export function relationshipReported(told: Told, fact: FactOf<'RelationshipReported'>): Telling {
  const { view, entry } = told;
  const tie = TIES[fact.tie];
  const from = actors(view, fact.from);
  const violence =
    fact.violent === undefined ? undefined : fact.violent ? 'violent' : 'not violent';
  const to = actors(view, fact.to).text;
  const rest = spaced(
    from.plural ? tie.many : tie.one,
    to,
    after('against', view, fact.against),
    whereElse(view, entry, from.text, to),
    remarks(violence, fact.strength),
  );
  return clause(from, tie.verb, rest, state(entry));
}

export function relationshipEnded(told: Told, fact: FactOf<'RelationshipEnded'>): Telling {
  const { view, entry } = told;
  const tie = TIES[fact.tie];
  const from = actors(view, fact.from);
  const to = actors(view, fact.to).text;
  const rest = spaced(
    `to ${tie.verb.base}`,
    from.plural ? tie.many : tie.one,
    to,
    whereElse(view, entry, from.text, to),
    reason(fact.because),
  );
  return clause(from, verb('cease'), rest, happening(entry));
}

/** Why, in the words of the source. */
export function reason(because: string | undefined): string {
  return because === undefined ? '' : remarks(`reason: ${because}`);
}

export function allegiancePledged(told: Told, fact: FactOf<'AllegiancePledged'>): Telling {
  return allegiance(told, fact, 'pledge');
}

export function allegianceRenounced(told: Told, fact: FactOf<'AllegianceRenounced'>): Telling {
  return allegiance(told, fact, 'renounce');
}

function allegiance(
  { view, entry }: Told,
  fact: FactOf<'AllegiancePledged' | 'AllegianceRenounced'>,
  does: 'pledge' | 'renounce',
): Telling {
  const rest = spaced(
    'allegiance to',
    actors(view, fact.to).text,
    channelText(fact.channel),
    where(view, entry),
  );
  return clause(actors(view, fact.from), verb(does), rest, happening(entry));
}

export function allegianceAccepted(told: Told, fact: FactOf<'AllegianceAccepted'>): Telling {
  const { view, entry } = told;
  const rest = spaced(
    'the allegiance of',
    actors(view, fact.from).text,
    channelText(fact.channel),
    where(view, entry),
  );
  return clause(actors(view, fact.to), verb('accept'), rest, happening(entry));
}
