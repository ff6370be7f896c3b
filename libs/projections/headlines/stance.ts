import { canonicalActor, openText, WITHHELD } from '../names/naming.js';
import type { View, ViewEntry } from '../view/view.js';
import { actor } from './nouns.js';
import { spokenName } from './spoken-name.js';
import type { NounPhrase } from './spoken-name.js';
import { spaced } from './telling.js';
import type { Clause, Told } from './telling.js';
import { bare, finite, infinitive, verb } from './verb.js';
import type { Verb } from './verb.js';

const CLAIM = verb('claim');
const DENY = verb('deny');
const RECOMMEND = verb('recommend');

/** Whoever publishes a source, inside a sentence. */
export function publisher(view: View, source: string): NounPhrase {
  return spokenName(view.sources.get(source)?.description.publisher ?? source);
}

type Link = ViewEntry['content']['attribution'][number];

function linkName(view: View, { actor: id, document, asReported }: Link): NounPhrase {
  if (id !== undefined) return actor(view, id);
  if (document !== undefined) return publisher(view, document);
  const words = openText(asReported);
  return { text: words === undefined ? WITHHELD : `"${words}"`, plural: false };
}

/** From whom the source has what an entry says: the first that is named, else the first label; undefined when it says so itself. */
function origin({ view, entry }: Told): NounPhrase | undefined {
  const chain = entry.content.attribution;
  const named = chain.find((link) => (link.actor ?? link.document) !== undefined);
  const link = named ?? chain[0];
  if (link === undefined) return undefined;
  const name = linkName(view, link);
  return link.inferred === true ? { ...name, text: `${name.text} (inferred)` } : name;
}

function plainly({ subject, verb: said, rest, tense, when }: Clause): string {
  return spaced(subject.text, finite(said, tense, subject.plural), rest) + when;
}

function withInfinitive({ subject, verb: said, rest, tense, when }: Clause, by: string): string {
  return spaced(subject.text, by, infinitive(said, tense), rest) + when;
}

/** What is foretold or asked for has not been so yet, however it is dated. */
function unfulfilled({ subject, verb: said, rest, when }: Clause, by: string): string {
  return spaced(subject.text, by, bare(said), rest) + when.replace(/^ since (.*)$/, ' from $1 on');
}

function according(by: NounPhrase | undefined, words = 'according to'): string {
  return by === undefined ? '' : `, ${words} ${by.text}`;
}

/** "X claims that ...", or of nobody in particular "It is claimed that ...". */
function saysThat(by: NounPhrase | undefined, says: Verb, content: string): string {
  return by === undefined
    ? `it is ${says.participle} that ${content}`
    : `${by.text} ${finite(says, 'PRESENT', by.plural)} that ${content}`;
}

function claimed(told: Clause, by: NounPhrase | undefined): string {
  const isOwn = by?.actor !== undefined && by.actor === told.subject.actor;
  return isOwn
    ? withInfinitive(told, finite(CLAIM, 'PRESENT', told.subject.plural))
    : saysThat(by, CLAIM, plainly(told));
}

function be({ plural }: NounPhrase): string {
  return plural ? 'are' : 'is';
}

/** ", according to Dana White": whom the source has it from, apart from those whom the sentence names already. */
export function originText(told: Told, apart: readonly string[]): string {
  const by = origin(told);
  const named = apart.map((id) => canonicalActor(told.view, id));
  const isNamed = by?.actor !== undefined && named.includes(by.actor);
  return isNamed ? '' : according(by);
}

/** Puts an entry's stance to what it says, and names whom the source has it from. */
export function withStance(told: Told, said: Clause, expresses: readonly string[]): string {
  const by = origin(told);
  const { stance } = told.entry.content;
  const isOwn = by?.actor !== undefined && by.actor === said.subject.actor;
  if (stance === 'ASSERTED' || expresses.includes(stance))
    return plainly(said) + (isOwn ? '' : according(by));
  switch (stance) {
    case 'CLAIMED':
      return claimed(said, by);
    case 'ALLEGED':
      return withInfinitive(said, `${be(said.subject)} said`) + according(by);
    case 'DENIED':
      return saysThat(by, DENY, plainly(said));
    case 'ASSESSED':
      return by === undefined
        ? `apparently ${plainly(said)}`
        : plainly(said) + according(by, 'in the judgement of');
    case 'FORECAST':
      return unfulfilled(said, `${be(said.subject)} expected to`) + according(by);
    case 'RECOMMENDED':
      return saysThat(by, RECOMMEND, unfulfilled(said, 'should'));
  }
}
