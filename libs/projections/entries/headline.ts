import { remembered } from '../headlines/remembered.js';
import { withStance } from '../headlines/stance.js';
import { tell } from '../headlines/tell.js';
import type { Telling, Told } from '../headlines/telling.js';
import { finite } from '../headlines/verb.js';
import type { View, ViewEntry } from '../view/view.js';

/** An entry that another one names is quoted, so much of it that it can be recognised. */
export const LONGEST_QUOTE = 70;

const headlines = remembered();

/** One English sentence of our own for an entry, made from its data alone: who, what, whom, where and when, with every hedge. */
export function headlineOf(view: View, entry: ViewEntry): string {
  return headlines(view, entry.uuid, () => headlineFor(view, entry));
}

function headlineFor(view: View, entry: ViewEntry): string {
  const told = toldAt(view, entry);
  const telling = tell(told);
  return asSentence(
    'clause' in telling ? withStance(told, telling.clause, telling.expresses) : telling.text,
  );
}

function toldAt(view: View, entry: ViewEntry): Told {
  return {
    view,
    entry,
    refer: (uuid) => {
      const named = view.entries.get(uuid);
      return named === undefined ? undefined : `"${quoted(briefOf(view, named))}"`;
    },
  };
}

/** What an entry says without its date, its origin and its stance; it names no further entry. */
function briefOf(view: View, entry: ViewEntry): string {
  return brief(tell({ view, entry, refer: () => undefined }));
}

function brief(telling: Telling): string {
  if (!('clause' in telling)) return telling.brief;
  const { subject, verb, rest, tense } = telling.clause;
  return `${subject.text} ${finite(verb, tense, subject.plural)} ${rest}`;
}

function quoted(text: string): string {
  const plain = capitalised(text.trim()).replaceAll('"', "'");
  if (plain.length <= LONGEST_QUOTE) return plain;
  const gap = plain.lastIndexOf(' ', LONGEST_QUOTE);
  const cut = plain.slice(0, gap > 0 ? gap : LONGEST_QUOTE);
  return `${cut.replace(/[\s,;:–(\uD800-\uDBFF]+$/, '')}…`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function asSentence(text: string): string {
  const plain = capitalised(text.replace(/\s+/g, ' ').trim());
  return /[.!?]$/.test(plain) ? plain : `${plain}.`;
}
