import type { FactOf } from '#events/entries/entry';
import { channelText } from './channel.js';
import { DATED_INSIDE, inPassing, state } from './dated.js';
import { incidentName } from './incident-name.js';
import { actor, actors, after } from './nouns.js';
import { clause, expressing, spaced } from './telling.js';
import type { Telling, Told } from './telling.js';
import { BE, verb } from './verb.js';

export function responsibilityClaimed(
  { view, entry }: Told,
  fact: FactOf<'ResponsibilityClaimed'>,
): Telling {
  const joint = after('jointly with', view, fact.jointWith);
  const rest = spaced(
    channelText(fact.channel),
    inPassing(entry),
    'responsibility',
    joint,
    `for ${incidentName(view, fact.incident)}`,
  );
  return expressing(clause(actor(view, fact.group), verb('claim'), rest, DATED_INSIDE), 'CLAIMED');
}

export function responsibilityDenied(
  { view, entry }: Told,
  fact: FactOf<'ResponsibilityDenied'>,
): Telling {
  const group = actor(view, fact.group);
  const incident = incidentName(view, fact.incident);
  const through = channelText(fact.channel);
  const isOwn = fact.by.length === 0;
  const what = isOwn
    ? `responsibility for ${incident}`
    : `that ${group.text} ${group.plural ? 'are' : 'is'} responsible for ${incident}`;
  const by = isOwn ? group : actors(view, fact.by);
  return expressing(
    clause(by, verb('deny'), spaced(through, inPassing(entry), what), DATED_INSIDE),
    'DENIED',
  );
}

export function responsibilityUnclaimed(
  { view, entry }: Told,
  fact: FactOf<'ResponsibilityUnclaimed'>,
): Telling {
  const incident = { text: incidentName(view, fact.incident), plural: false };
  return clause(incident, BE, 'claimed by nobody', state(entry));
}

export function responsibilityAttributed(
  { view, entry }: Told,
  fact: FactOf<'ResponsibilityAttributed'>,
): Telling {
  const who = actor(view, fact.actor);
  const incident = incidentName(view, fact.incident);
  const [found, of] =
    fact.finding === 'SUSPECTED' ? ['suspected', 'of'] : ['held responsible', 'for'];
  return clause(who, BE, spaced(found, inPassing(entry), of, incident), DATED_INSIDE);
}
