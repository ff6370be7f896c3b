import { isUuid } from '#events/ids';
import type { EntryContent } from '#events/entries/entry';
import { emptyChronicle } from '../chronicle/chronicle.js';
import type {
  GroupDescription,
  PersonDescription,
  PlaceDescription,
  SourceDescription,
} from '../chronicle/chronicle.js';
import type { KnownSource } from '../view/publication.js';
import type { View, ViewEntry } from '../view/view.js';
import { LookedUpMap } from '../view/looked-up-map.js';

/** Of no word, and in no text that anybody writes. */
const NO_WORD = '~|~';
/** A name that is a plural in a sentence has to be a word. */
export const MANY = 'militants';

const ALWAYS = { earliest: -Infinity, latest: Infinity };

const NOBODY: PersonDescription = { name: NO_WORD, external: [] };
const NOWHERE: PlaceDescription = { name: NO_WORD, placeKind: 'CITY', covers: [], external: [] };

function group(name: string): GroupDescription {
  return { name, groupKind: 'ARMED_GROUP', external: [] };
}

function source(publisher: string): KnownSource {
  const description: SourceDescription = {
    title: NO_WORD,
    publisher,
    derivedFrom: [],
    external: [],
  };
  return { slug: '', description, published: ALWAYS, dated: false };
}

/** Describes everything that is asked for alike. */
class Alike<Value> extends LookedUpMap<Value> {
  readonly #describe: (key: string) => Value | undefined;

  constructor(describe: (key: string) => Value | undefined) {
    super();
    this.#describe = describe;
  }

  get(key: string): Value | undefined {
    return this.#describe(key);
  }

  protected candidates(): Iterable<string> {
    return [];
  }
}

const NOTHING: readonly ViewEntry[] = [];

function nameless(name: string): Omit<View, 'chronicle'> {
  const [aGroup, aSource] = [group(name), source(name)];
  return {
    cut: { position: 0, publishedBy: undefined },
    entries: new Map(),
    standing: NOTHING,
    sources: new Alike(() => aSource),
    groups: new Alike(() => aGroup),
    people: new Alike((id) => (isUuid(id) ? NOBODY : undefined)),
    places: new Alike(() => NOWHERE),
    canonicalGroup: (slug) => slug,
    canonicalIncident: (slug) => slug,
    standingOf: () => [],
    standingLinked: () => NOTHING,
    standingAbout: () => NOTHING,
    denialsOf: () => NOTHING,
  };
}

const ONE_NAME = nameless(NO_WORD);
const MANY_NAMES = nameless(MANY);

/**
 * A view in which everything that an entry can name is registered, and bears no name; no entry and no incident is known. In a
 * sentence every group and publisher is one, or is {@link MANY}.
 */
export function namelessView(number: 'ONE' | 'MANY'): View {
  return { ...(number === 'ONE' ? ONE_NAME : MANY_NAMES), chronicle: NO_CHRONICLE };
}

const NO_CHRONICLE = emptyChronicle();
const A_SOURCE = source(NO_WORD);

/** An entry in such a view. */
export function namelessEntry(content: EntryContent): ViewEntry {
  const revision = {
    position: 0,
    recordedAt: 0,
    revision: 0,
    recorder: '',
    change: 'RECORDED',
    content,
    reason: undefined,
  } as const;
  return {
    uuid: '',
    content,
    record: { uuid: '', revisions: [revision] },
    revision,
    source: A_SOURCE,
    published: ALWAYS,
    visibility: 'CERTAIN',
    status: 'STANDING',
    replacedBy: undefined,
    date: NO_DATE,
  };
}

const NO_DATE: ViewEntry['date'] = {};
