import type { FactOf } from '#events/entries/entry';
import type { Context, Stance } from '#events/words';
import { happening } from './dated.js';
import { after, where } from './nouns.js';
import { originText } from './stance.js';
import { spaced } from './telling.js';
import type { Telling, Told } from './telling.js';

/** What it was, and the word before those who took part. */
const CONTEXTS: Readonly<Record<Context, readonly [string, string]>> = {
  SEIZURE: ['seizure', 'by'],
  CRISIS: ['crisis', 'involving'],
  VISIT: ['visit', 'of'],
  RESIGNATION: ['resignation', 'of'],
  OTHER: ['event', 'involving'],
};

const STANCES: Readonly<Record<Stance, string>> = {
  ASSERTED: '',
  CLAIMED: 'claimed',
  ALLEGED: 'alleged',
  DENIED: 'denied',
  ASSESSED: 'apparent',
  FORECAST: 'expected',
  RECOMMENDED: 'recommended',
};

export function contextReported(told: Told, fact: FactOf<'ContextReported'>): Telling {
  const { view, entry } = told;
  const [what, of] = CONTEXTS[fact.context];
  const head = spaced(
    STANCES[entry.content.stance],
    what,
    after(of, view, fact.actors),
    where(view, entry),
  );
  const gist = fact.gist.replace(/[\s.]+$/, '');
  const dated = `${happening(entry).when}${originText(told, fact.actors)}`;
  return { text: `${head}${dated}: ${gist}`, brief: `${head}: ${gist}` };
}
