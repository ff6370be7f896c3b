import type { FactOf } from '#events/entries/entry';
import { statementMade } from '#events/entries/statement-made';
import type { Stance, Statement } from '#events/words';
import { verb } from './verb.js';
import type { Verb } from './verb.js';

/** How a statement is told. */
export interface Speech {
  readonly verb: Verb;
  /** What follows the verb at once: "states officially". */
  readonly manner: string;
  /** How whom it was said to follows. */
  readonly to: string;
  /** Said of a stance that the verb does not tell. */
  readonly qualified?: string;
  /** What it is instead where it has a direct object: "denies the entry ...", without one "issues a denial". */
  readonly direct?: Verb;
}

const ISSUE = verb('issue');

const STATED: Speech = { verb: verb('state'), manner: '', to: 'to' };
const CLAIMED: Speech = { verb: verb('claim'), manner: '', to: 'to' };
const JUDGED: Speech = { verb: verb('judge'), manner: '', to: 'before' };
const WARNED: Speech = { verb: verb('warn'), manner: '', to: '' };
const FORETOLD: Speech = { verb: verb('forecast', 'forecast'), manner: '', to: 'before' };
const RECOMMENDED: Speech = { verb: verb('recommend'), manner: '', to: 'to' };
const DENIED: Speech = { verb: ISSUE, manner: 'a denial', to: 'to', direct: verb('deny') };

const BY_KIND: Readonly<Record<Statement, Speech>> = {
  ASSESSMENT: JUDGED,
  WARNING: WARNED,
  FORECAST: FORETOLD,
  DENIAL: DENIED,
  CONFIRMATION: { verb: ISSUE, manner: 'a confirmation', to: 'to', direct: verb('confirm') },
  CONDEMNATION: { verb: ISSUE, manner: 'a condemnation', to: 'to', direct: verb('condemn') },
  DISTANCING: { verb: ISSUE, manner: 'a disavowal', to: 'to', direct: verb('disavow') },
  RECOMMENDATION: RECOMMENDED,
  CONFESSION: { verb: verb('confess'), manner: '', to: 'to' },
  SELF_REPORT: CLAIMED,
  OFFICIAL: { ...STATED, manner: 'officially' },
};

const BY_STANCE: Readonly<Record<Stance, Speech>> = {
  ASSERTED: STATED,
  CLAIMED,
  ALLEGED: { verb: verb('pass'), manner: 'on as hearsay', to: 'to' },
  DENIED,
  ASSESSED: JUDGED,
  FORECAST: FORETOLD,
  RECOMMENDED,
};

/** Kinds of statement that say nothing of how firmly something is said: their stance does. */
const NEUTRAL: ReadonlySet<Statement> = new Set<Statement>([
  'ASSESSMENT',
  'SELF_REPORT',
  'OFFICIAL',
]);

/** What is added where the kind of statement is told by its own word and its stance is weaker or contrary. */
const QUALIFIED: Partial<Readonly<Record<Stance, string>>> = {
  CLAIMED: 'as a claim',
  ALLEGED: 'as hearsay',
  DENIED: 'as a denial',
};

/** How a statement with this stance is told: by its kind, but a neutral one with an unusual stance by the stance. */
export function speechOf(fact: FactOf<'StatementMade'>, stance: Stance): Speech {
  const own = BY_KIND[fact.statement];
  if (stance === statementMade.defaultStance(fact as never)) return own;
  if (NEUTRAL.has(fact.statement)) {
    const told = BY_STANCE[stance];
    return fact.statement === 'OFFICIAL' && told.manner === ''
      ? { ...told, manner: own.manner }
      : told;
  }
  const qualified = QUALIFIED[stance];
  return qualified === undefined ? own : { ...own, qualified };
}
