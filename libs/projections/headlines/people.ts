import type { FactOf } from '#events/entries/entry';
import { openText } from '../names/naming.js';
import { happening, state } from './dated.js';
import { incidentName } from './incident-name.js';
import { actor, after, where, whereElse } from './nouns.js';
import { withArticle } from './spoken-name.js';
import { clause, remarks, spaced } from './telling.js';
import type { Clause, Telling, Told } from './telling.js';
import { reason } from './ties.js';
import { BE, verb } from './verb.js';

const HOLDERS = new Map([
  [true, 'an office of one holder at a time'],
  [false, 'an office that several may hold'],
]);

export function leadershipReported(
  { view, entry }: Told,
  fact: FactOf<'LeadershipReported'>,
): Telling {
  const holders = fact.exclusive === undefined ? undefined : HOLDERS.get(fact.exclusive);
  const rest = spaced(
    `${fact.role} of`,
    actor(view, fact.group).text,
    whereElse(view, entry, actor(view, fact.group).text),
    remarks(holders),
  );
  return clause(actor(view, fact.person), BE, rest, state(entry));
}

export function leadershipEnded({ view, entry }: Told, fact: FactOf<'LeadershipEnded'>): Telling {
  const rest = spaced(
    `to be ${fact.role} of`,
    actor(view, fact.group).text,
    whereElse(view, entry, actor(view, fact.group).text),
    reason(fact.because),
  );
  return clause(actor(view, fact.person), verb('cease'), rest, happening(entry));
}

/** A description is dated by when it was so, not by since when somebody is described. */
function descriptionDate({ entry }: Told): Pick<Clause, 'tense' | 'when'> {
  const { tense, when } = state(entry);
  return {
    tense: tense === 'PAST' ? 'PAST' : 'PRESENT',
    when: when.startsWith(',') ? when : `,${when}`,
  };
}

export function personDescribed(told: Told, fact: FactOf<'PersonDescribed'>): Telling {
  const { view, entry } = told;
  const person = actor(view, fact.person);
  const aged = fact.age === undefined ? undefined : `aged ${fact.age}`;
  const { organisation } = fact;
  const at = whereElse(view, entry, openText(fact.describedAs), organisation);
  const dated = descriptionDate(told);
  if (fact.describedAs !== undefined) {
    const describedAs = openText(fact.describedAs) ?? 'something that is withheld';
    const what = organisation === undefined ? calling(describedAs) : describedAs;
    const rest = spaced('described as', what, remarks(organisation, aged), at);
    return clause(person, BE, rest, dated);
  }
  if (organisation !== undefined) {
    const rest = spaced('described as belonging to', organisation, remarks(aged), at);
    return clause(person, BE, rest, dated);
  }
  return clause(person, BE, spaced('described as', aged, at), dated);
}

/** What somebody is by calling or rank takes an article, unless it is an office somewhere. */
const CALLING =
  /^(?!once|now|then)(\p{Ll}[\p{L}-]* )*\p{Ll}+(ist|er|or|ant|ent|ian|yst|man|person)$/u;

function calling(describedAs: string): string {
  const [head = ''] = describedAs.split(/ (?:of|in|on|for|from|at|among|with|who) /);
  return CALLING.test(head) ? withArticle(describedAs) : describedAs;
}

type Custody = FactOf<'PersonArrested' | 'PersonReleased' | 'PersonKilled'>;

function suffered({ view, entry }: Told, fact: Custody, what: string): Telling {
  const by = after('by', view, fact.by);
  const rest = spaced(
    what,
    by,
    methodText(fact.method),
    fact.inIncident === undefined ? '' : `during ${incidentName(view, fact.inIncident)}`,
    what === 'killed' ? where(view, entry) : whereElse(view, entry, by),
  );
  const { tense, when } = happening(entry);
  const isDated = fact.inIncident !== undefined && rest.endsWith(when.slice(1));
  return clause(actor(view, fact.person), BE, rest, { tense, when: isDated ? '' : when });
}

/** "in a raid", "in an air strike", but "by poisoning". */
function methodText(method: string | undefined): string {
  if (method === undefined) return '';
  return /^\p{Ll}+ing$/u.test(method) ? `by ${method}` : `in ${withArticle(method)}`;
}

export function personArrested(told: Told, fact: FactOf<'PersonArrested'>): Telling {
  return suffered(told, fact, 'arrested');
}

export function personReleased(told: Told, fact: FactOf<'PersonReleased'>): Telling {
  return suffered(told, fact, 'released');
}

export function personKilled(told: Told, fact: FactOf<'PersonKilled'>): Telling {
  return suffered(told, fact, 'killed');
}
