import type { FactOf } from '#events/entries/entry';
import type { Presence } from '#events/words';
import { state } from './dated.js';
import { actor, after, where } from './nouns.js';
import { clause, remarks, spaced } from './telling.js';
import type { Telling, Told } from './telling.js';
import { BE, HAVE, verb } from './verb.js';
import type { Verb } from './verb.js';

const PRESENCES: Readonly<Record<Presence, readonly [Verb, string]>> = {
  GENERAL: [BE, 'present'],
  PROPAGANDA: [verb('spread', 'spread'), 'propaganda'],
  ONLINE: [BE, 'active online'],
  CELLS: [HAVE, 'cells'],
  CAMP: [HAVE, 'a camp'],
  BASE: [HAVE, 'a base'],
  HEADQUARTERS: [HAVE, 'headquarters'],
  RECRUITMENT: [verb('recruit'), 'people'],
  CONTROL: [verb('control', 'controlled'), 'territory'],
};

export function presenceReported({ view, entry }: Told, fact: FactOf<'PresenceReported'>): Telling {
  const [does, what] = PRESENCES[fact.presence];
  const site = fact.siteName === undefined ? undefined : `site: ${fact.siteName}`;
  const driven = after('driven out by', view, fact.by);
  const first = fact.first === undefined ? '' : fact.first ? 'for the first time' : '';
  const rest = spaced(
    what,
    where(view, entry),
    first,
    after('together with', view, fact.alongside),
    remarks(fact.extent, site, fact.first === false ? 'not for the first time' : undefined),
  );
  const dated = state(entry);
  const when = driven === '' ? dated.when : `${dated.when}, ${driven}`;
  return clause(actor(view, fact.actor), does, rest, { ...dated, when });
}
