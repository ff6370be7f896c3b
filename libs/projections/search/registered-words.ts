import type { DomainEvent, EventOf } from '#events/domain-event';
import type { RecordedEvent } from '#events/recorded-event';
import { LAST_INSTANT } from '#libs/time/calendar';
import { dayText } from '#libs/time/day-text';
import { boundsOf } from '#libs/time/edtf';
import { LONGEST_QUOTE } from '../entries/headline.js';
import { readable, WITHHELD } from '../names/naming.js';
import { wordsOf } from '../names/search-text.js';

/** Something registered, and the words that its description gives to whatever names it. */
export interface RegisteredWords {
  readonly id: string;
  readonly words: ReadonlySet<string>;
}

/** What an event says of something registered, as far as it is found by it; undefined for every other event. */
export function registeredWords(recorded: RecordedEvent): RegisteredWords | undefined {
  const texts = textsOf(recorded);
  if (texts === undefined) return undefined;
  const { stream } = recorded;
  const words = new Set(texts.flatMap((text) => wordsOf(asTold(text).join(' '))));
  return { id: stream.slice(stream.indexOf('-') + 1), words };
}

function textsOf({ event, recordedAt }: RecordedEvent): readonly string[] | undefined {
  const { type, data } = event;
  if (type === 'SourceRegistered' || type === 'SourceAmended') return sourceTexts(data, recordedAt);
  if (type === 'PersonRegistered' || type === 'PersonAmended')
    return [readable(data.name, WITHHELD)];
  return isNamed(event) ? [event.data.name] : undefined;
}

const NAMED = ['GroupRegistered', 'GroupAmended', 'PlaceRegistered', 'PlaceAmended'] as const;

function isNamed(event: DomainEvent): event is EventOf<(typeof NAMED)[number]> {
  return NAMED.some((type) => type === event.type);
}

/** A headline without a date of its own gives the day by which its source was out: failing all else, that of its registration. */
function sourceTexts(
  { title, publisher, published, retrieved }: EventOf<'SourceRegistered'>['data'],
  recordedAt: number,
): readonly string[] {
  const days = [published, retrieved]
    .flatMap((date) => (date === undefined ? [] : [boundsOf(date).latest - 1]))
    .filter((instant) => Math.abs(instant) <= LAST_INSTANT);
  return [title, publisher, ...[...days, recordedAt].map(dayText)];
}

/** At the beginning of a headline "ırak" reads "Irak", which is another word; a quotation that begins with a long word is cut in it. */
function asTold(text: string): readonly string[] {
  const capitalised = text.charAt(0).toUpperCase() + text.slice(1);
  return [text, capitalised, capitalised.slice(0, LONGEST_QUOTE)];
}
