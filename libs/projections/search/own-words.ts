import type { EntryContent, FactOf } from '#events/entries/entry';
import type { EntryType } from '#events/entries/entry-definitions';
import type { Stance } from '#events/words';
import { LONGEST_QUOTE } from '../entries/headline.js';
import { incidentNoun } from '../headlines/incident-name.js';
import { countedThing } from '../headlines/statistics.js';
import { withStance } from '../headlines/stance.js';
import { tell } from '../headlines/tell.js';
import type { Clause, Telling, Told } from '../headlines/telling.js';
import { openText } from '../names/naming.js';
import { wordsOf } from '../names/search-text.js';
import { isGrammar } from './grammar.js';
import { MANY, namelessEntry, namelessView } from './nameless-view.js';

const ENTRY_QUOTED = '""';
/** "At an unknown date" where its source has none, else "as reported by 13 July 2014". */
const [UNKNOWN, REPORTED] = ['unknown', 'reported'];

/**
 * Gives the words that an entry gives to whatever is found by it at any basis: to its own headline and to those that speak of it, apart
 * from the names of what it names, from the words of other entries, and from those of {@link isGrammar}. A few too many rather than
 * one too few. One is meant for some hundred entries: it remembers what they name.
 */
export function ownWordsReader(): (content: EntryContent) => ReadonlySet<string> {
  const [one, many] = [namelessView('ONE'), namelessView('MANY')];
  return (content) => {
    const entry = namelessEntry(content);
    const plain = { view: one, entry, refer: unquoted };
    const telling = tell(plain);
    const words = new Set<string>();
    add(words, [textOf(plain, telling), ...formsOf(telling, content), ...ownTexts(content)]);
    const isNumbered = hangsOnNumber(content);
    if (isNumbered) add(words, toldAgain({ ...plain, view: many }), MANY);
    if (quotes(content)) {
      add(words, toldAgain({ ...plain, refer: quoted }));
      if (isNumbered) add(words, toldAgain({ ...plain, view: many, refer: quoted }), MANY);
    }
    if (words.has(UNKNOWN)) words.add(REPORTED);
    return words;
  };
}

/** Of which more than the verb of the clause reads differently where names are plurals. */
const NUMBERED: ReadonlySet<EntryType> = new Set<EntryType>([
  'MembershipReported',
  'RelationshipEnded',
  'RelationshipReported',
  'ReportWithdrawn',
  'StatementMade',
]);
const SAID_BY: ReadonlySet<Stance> = new Set<Stance>(['CLAIMED', 'DENIED', 'RECOMMENDED']);

function hangsOnNumber({ type, stance, attribution }: EntryContent): boolean {
  return NUMBERED.has(type) || (attribution.length > 0 && SAID_BY.has(stance));
}

function toldAgain(told: Told): readonly string[] {
  return [textOf(told, tell(told))];
}

function add(words: Set<string>, texts: readonly string[], except?: string): void {
  for (const word of wordsOf(texts.join(' ')))
    if (!isGrammar(word) && word !== except) words.add(word);
}

const unquoted: Told['refer'] = () => undefined;
const quoted: Told['refer'] = () => ENTRY_QUOTED;

function quotes({ fact }: EntryContent): boolean {
  return 'withdraws' in fact || ('about' in fact && fact.about.length > 0);
}

function textOf(told: Told, telling: Telling): string {
  return 'clause' in telling ? withStance(told, telling.clause, telling.expresses) : telling.text;
}

/** A verb reads differently with who does it, and after "claims to" where these are whom the source has it from. */
function formsOf(telling: Telling, { stance }: EntryContent): readonly string[] {
  if (!('clause' in telling)) return [];
  const { subject, verb }: Clause = telling.clause;
  const { base, present, participle } = verb;
  const forms = [base, ...present, stance === 'CLAIMED' ? participle : ''];
  return [...forms, cutShort(subject.text)];
}

/** A quotation is cut between two words, but where it begins with so long a one. */
function cutShort(text: string): string {
  return /\s/.test(text.slice(0, LONGEST_QUOTE)) ? '' : text.slice(0, LONGEST_QUOTE);
}

function ownTexts(content: EntryContent): readonly string[] {
  const { fact } = content;
  return [
    'gist' in fact ? fact.gist : '',
    'form' in fact ? fact.form : '',
    ...content.forms.map(({ form }) => openText(form) ?? ''),
    ...othersCounted(content),
    ...('unit' in fact ? incidentWords(fact) : []),
    'measure' in fact ? countedThing(fact.measure) : '',
  ];
}

/** Of one incident the kind can be that of one report and the unit that of another; and what has not been carried out is called so. */
function incidentWords({ incidentKind, outcome }: FactOf<'IncidentReported'>) {
  const nouns = [incidentNoun(incidentKind, 'EVENT'), incidentNoun(incidentKind, 'SUMMARY')];
  return [...nouns, outcome === 'CARRIED_OUT' ? '' : outcome];
}

/** "And 3 others": how many entries are left unnamed depends on which are out, how many places on which were named before. */
function othersCounted({ fact, places }: EntryContent): readonly string[] {
  const entries = 'about' in fact ? fact.about : 'withdraws' in fact ? fact.withdraws : [];
  const most = Math.max(entries.length, places.length) - 1;
  return Array.from({ length: Math.max(0, most - 1) }, (_, index) => String(index + 2));
}
