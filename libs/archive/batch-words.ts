import { searchedWords } from '#libs/projections/entries/entries';
import { entriesAround } from '#libs/projections/links/entries-around';
import { entriesTouchedBy } from '#libs/projections/links/entries-touched';
import { viewAt } from '#libs/projections/view/view';
import type { ArchiveLinks } from './archive-links.js';
import type { Batch } from './batch.js';
import type { Registries } from './registries.js';

/** What words are computed from; links and registries have every event of the batch already. */
export interface WordSources {
  readonly batch: Batch;
  readonly links: ArchiveLinks;
  readonly registries: Registries;
}

type Words = Map<string, Set<string>>;

/** Positions between which nothing changes the words of an entry, both included. */
interface Stretch {
  readonly uuid: string;
  readonly from: number;
  readonly to: number;
}

/** The words under which a search finds each entry whose words a batch may change, at every position in it. */
export function wordsIn(sources: WordSources): ReadonlyMap<string, ReadonlySet<string>> {
  const words: Words = new Map();
  for (const { position, uuids } of looksAt(stretchesIn(sources)))
    take(sources, words, { uuids, position });
  return words;
}

function stretchesIn({ batch, links }: WordSources): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const begun = new Map<string, number>();
  for (const recorded of batch.events) {
    const { uuids, changesEarlierWords } = entriesTouchedBy(links, recorded);
    for (const uuid of uuids) {
      const from = begun.get(uuid);
      if (changesEarlierWords && from !== undefined)
        stretches.push({ uuid, from, to: recorded.position - 1 });
      begun.set(uuid, recorded.position);
    }
  }
  const to = batch.events.at(-1)?.position ?? 0;
  return [...stretches, ...[...begun].map(([uuid, from]) => ({ uuid, from, to }))];
}

/** At which positions to look at which entries, so that each is seen in every stretch: at as few positions as can be. */
function looksAt(
  stretches: readonly Stretch[],
): readonly { readonly position: number; readonly uuids: readonly string[] }[] {
  const looks: { readonly position: number; readonly uuids: string[] }[] = [];
  for (const { uuid, from, to } of stretches.toSorted((a, b) => a.to - b.to)) {
    const last = looks.at(-1);
    if (last !== undefined && from <= last.position) last.uuids.push(uuid);
    else looks.push({ position: to, uuids: [uuid] });
  }
  return looks;
}

function take(
  { batch, links, registries }: WordSources,
  words: Words,
  { uuids, position }: { readonly uuids: readonly string[]; readonly position: number },
): void {
  const records = (asked: Iterable<string>) => batch.records(asked);
  const around = registries.with(entriesAround({ records, links }, uuids));
  const view = viewAt(around, { position, publishedBy: undefined });
  for (const uuid of uuids) {
    const entry = view.entries.get(uuid);
    if (entry === undefined) continue;
    const known = words.get(uuid) ?? new Set();
    words.set(uuid, known);
    for (const word of searchedWords(view, entry)) known.add(word);
  }
}
