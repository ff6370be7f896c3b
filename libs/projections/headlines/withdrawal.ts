import type { FactOf } from '#events/entries/entry';
import { enumeration } from '../names/enumeration.js';
import { publicationDay } from './dated.js';
import { publisher } from './stance.js';
import type { Telling, Told } from './telling.js';
import { finite, verb } from './verb.js';

/** Only what was out can be named; of several the first. */
function withdrawnText({ refer }: Told, { withdraws }: FactOf<'ReportWithdrawn'>): string {
  const [first, ...others] = withdraws.map(refer).filter((text) => text !== undefined);
  if (first === undefined) return 'what it had reported';
  const more = others.length === 1 ? 'one other' : `${others.length} others`;
  return enumeration([`the report ${first}`, ...(others.length === 0 ? [] : [more])]);
}

export function reportWithdrawn(told: Told, fact: FactOf<'ReportWithdrawn'>): Telling {
  const { view, entry } = told;
  const by = publisher(view, entry.content.source);
  const day = publicationDay(entry);
  const brief = `${by.text} ${finite(verb('withdraw'), 'PRESENT', by.plural)} ${withdrawnText(told, fact)}`;
  return { text: day === undefined ? brief : `${brief}, by ${day}`, brief };
}
