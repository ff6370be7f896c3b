import type { FactOf } from '#events/entries/entry';
import { enumeration } from '../names/enumeration.js';
import { actorName, openText } from '../names/naming.js';
import { channelText } from './channel.js';
import { inPassing } from './dated.js';
import { incidentName } from './incident-name.js';
import { actor, actors, after, listed } from './nouns.js';
import type { NounPhrase } from './spoken-name.js';
import { speechOf } from './speech.js';
import type { Speech } from './speech.js';
import { originText, publisher } from './stance.js';
import { spaced } from './telling.js';
import type { Telling, Told } from './telling.js';
import { finite } from './verb.js';
import type { Verb } from './verb.js';

type Fact = FactOf<'StatementMade'>;

/** Who said it; none named: the source itself. */
function speakers({ view, entry }: Told, fact: Fact): NounPhrase {
  if (fact.speakers.length === 0) return publisher(view, entry.content.source);
  const inferred = entry.content.attribution.flatMap(({ actor: id, inferred: isInferred }) =>
    isInferred === true && id !== undefined ? [id] : [],
  );
  const named = fact.speakers.map((id) => {
    const { text } = actor(view, id);
    return inferred.includes(id) ? `${text} (inferred)` : text;
  });
  return { text: listed(named), plural: actors(view, fact.speakers).plural };
}

/** The first of the entries that it is about, and how many more. */
function entriesText({ refer }: Told, { about }: Fact): string {
  const [first, ...others] = about.map(refer).filter((text) => text !== undefined);
  if (first === undefined) return '';
  if (others.length === 0) return `the entry ${first}`;
  return `the entry ${first} and ${others.length === 1 ? 'one other' : `${others.length} others`}`;
}

function namesOf({ view, entry }: Told, topic: string): readonly string[] {
  const name = actorName(view, topic);
  const surname = view.people.has(topic) ? (name.split(' ').at(-1) ?? name) : name;
  const forms = entry.content.forms.filter(({ actor: named }) => named === topic);
  return [name, surname, ...forms.flatMap(({ form }) => openText(form) ?? [])];
}

/** Whom it speaks of, where the gist names none of them. */
function topicsText(told: Told, { topics, gist }: Fact): string {
  const said = gist.toLowerCase();
  const isNamed = topics
    .flatMap((topic) => namesOf(told, topic))
    .some((name) => said.includes(name.toLowerCase()));
  return isNamed ? '' : after('regarding', told.view, topics);
}

/** What it is about: the incidents and entries that it names, else whom it speaks of. */
function objectText(told: Told, fact: Fact): string {
  const named = fact.incidents.map((slug) => incidentName(told.view, slug));
  const entries = entriesText(told, fact);
  return enumeration([...named, ...(entries === '' ? [] : [entries])]);
}

function unknownsText({ unknowns }: Fact): string {
  return unknowns.length === 0 ? '' : `; not known: ${enumeration(unknowns)}`;
}

function gistText({ gist }: Fact): string {
  return gist.replace(/[\s.]+$/, '');
}

function addressed({ view }: Told, { addressees }: Fact, to: string): string {
  return addressees.length === 0 ? '' : spaced(to, actors(view, addressees).text);
}

/** What the speakers do: "denies the entry ...", else "states" "officially" "regarding ...". */
function predicate(told: Told, fact: Fact, speech: Speech): Predicate {
  const object = objectText(told, fact);
  if (speech.direct !== undefined && object !== '')
    return { verb: speech.direct, what: object, regarding: '' };
  const regarding = object === '' ? topicsText(told, fact) : `regarding ${object}`;
  return { verb: speech.verb, what: speech.manner, regarding };
}

interface Predicate {
  readonly verb: Verb;
  readonly what: string;
  readonly regarding: string;
}

export function statementMade(told: Told, fact: Fact): Telling {
  const { entry } = told;
  const who = speakers(told, fact);
  const speech = speechOf(fact, entry.content.stance);
  const { verb, what, regarding } = predicate(told, fact, speech);
  const said = spaced(who.text, finite(verb, 'PRESENT', who.plural), what);
  const head = spaced(
    said,
    addressed(told, fact, speech.to),
    regarding,
    speech.qualified,
    fact.hypothetical === true ? 'as a supposition' : '',
    channelText(fact.channel),
  );
  const date = inPassing(entry).slice(0, -1);
  const gist = gistText(fact) + unknownsText(fact);
  return {
    text: `${head}${date}${originText(told, fact.speakers)}: ${gist}`,
    brief: `${said}: ${gist}`,
  };
}
