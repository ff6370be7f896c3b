import type { FactOf } from '#events/entries/entry';
import { counted, quantityText } from './counted.js';
import { moment, state } from './dated.js';
import { actor, actors, after, isSaid, placedIn, placesText, where } from './nouns.js';
import type { NounPhrase } from './spoken-name.js';
import { clause, remarks, spaced } from './telling.js';
import type { Clause, Telling, Told } from './telling.js';
import { BE, verb } from './verb.js';

type Fact = FactOf<'MembershipReported'>;

/** Who: "Noreen Laghari", "several unnamed Pakistani militants", "many former members of Lashkar-e-Jhangvi". */
function members({ view }: Told, fact: Fact): NounPhrase {
  const former = after('former members of', view, fact.cameFrom);
  const formerly = remarks(after('formerly of', view, fact.cameFrom));
  if (fact.members.length > 0) return named(actors(view, fact.members), fact, formerly);
  const people =
    former === ''
      ? { one: 'person', many: 'people' }
      : { one: former.replace('members', 'member'), many: former };
  if (fact.headcount === undefined) return { text: people.many, plural: true };
  return counted(fact.headcount, people);
}

/** A crowd that is named as one is counted by its own noun, others in a remark. */
function named(who: NounPhrase, { headcount }: Fact, former: string): NounPhrase {
  if (headcount === undefined) return { ...who, text: spaced(who.text, former) };
  if (who.actor !== undefined && who.plural) {
    const { text, plural } = counted(headcount, { one: who.text, many: who.text });
    return { text: spaced(text, former), plural };
  }
  const number = remarks(`in number: ${quantityText(headcount)}`);
  return { ...who, text: spaced(who.text, number, former) };
}

/** Joining, recruiting and travelling are told as what happened when the state began. */
function eventDate({ entry }: Told): Pick<Clause, 'tense' | 'when'> {
  const { since, held, until } = entry.content.date;
  if (since !== undefined && held === undefined && until === undefined)
    return { tense: 'HAPPENING', when: `, ${moment(entry, since)}` };
  const { tense, when } = state(entry);
  return { tense: tense === 'PRESENT' ? 'PERFECT' : tense, when };
}

export function membershipReported(told: Told, fact: Fact): Telling {
  const { view, entry } = told;
  const who = members(told, fact);
  const group = fact.memberOf === undefined ? undefined : actor(view, fact.memberOf).text;
  const from = fact.fromPlaces.length === 0 ? '' : `from ${placesText(view, fact.fromPlaces)}`;
  const at = placedIn(view, elsewhere(told, fact, who.text));
  switch (fact.membership) {
    case 'MEMBER': {
      const role = `${who.plural ? 'members' : 'a member'} of ${group ?? 'a group that is not named'}`;
      const whence = { ...who, text: spaced(who.text, from) };
      return clause(whence, BE, spaced(role, at), state(entry));
    }
    case 'JOINED': {
      const rest = spaced(group ?? 'a group that is not named', from, at);
      return clause(who, verb('join'), rest, eventDate(told));
    }
    case 'RECRUITED': {
      const by = group === undefined ? 'recruited' : `recruited by ${group}`;
      return clause(who, BE, spaced(by, from, at), eventDate(told));
    }
    case 'TRAVELLED':
      return clause(who, TRAVEL, spaced(from, destination(told, fact, group)), eventDate(told));
  }
}

const TRAVEL = verb('travel', 'travelled');

/** The places of the entry apart from those that the members came from, or that tell who they are. */
function elsewhere({ view, entry }: Told, { fromPlaces }: Fact, who: string) {
  return entry.content.places.filter(
    ({ place }) => !fromPlaces.includes(place) && !isSaid(view, place, who),
  );
}

/** "to Islamic State in Syria", or to the places of the entry alone. */
function destination({ view, entry }: Told, { fromPlaces }: Fact, group: string | undefined) {
  if (group !== undefined) return spaced(`to ${group}`, where(view, entry, fromPlaces));
  const slugs = entry.content.places.map(({ place }) => place);
  const reached = slugs.filter((slug) => !fromPlaces.includes(slug));
  return reached.length === 0 ? '' : `to ${placesText(view, reached)}`;
}
