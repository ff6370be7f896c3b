import { originByKey, originName, originsOf } from '#libs/projections/origins/origins';
import type { OriginShare } from '#libs/projections/origins/origins';
import { once } from '#libs/projections/view/once';
import type { ViewEntry } from '#libs/projections/view/view';
import type { Answer } from '../answers/answer.js';
import type { Connection, PageArguments } from '../connections/connection.js';
import { bySortKey, computedPage, nestedList } from '../connections/lists.js';
import { globalId } from './global-id.js';
import { sourceNode, surely } from './registry-nodes.js';
import type { SourceNode } from './registry-nodes.js';

/** Something with lists inside, told apart by its id. */
export interface Listing {
  readonly at: Answer;
  readonly id: string;
}

export type OriginNode = ReturnType<typeof nodeOf>;

/** An origin with all that comes from it at the basis; undefined where nothing does. */
export function originNode(at: Answer, key: string): OriginNode | undefined {
  const share = originByKey(at.view, key);
  return share === undefined ? undefined : nodeOf(at, share, () => share);
}

/** What comes from an origin is read when it is asked for. */
function nodeOf(at: Answer, { key, origin }: OriginShare, whole: () => OriginShare) {
  return {
    __typename: 'Origin' as const,
    at,
    origin,
    get share() {
      return whole();
    },
    id: globalId('origin', key, at.basis.token),
    name: originName(at.view, origin),
    get text() {
      return whole().text;
    },
    asReported: origin.kind === 'UNNAMED' ? origin.label : null,
  };
}

/** A page of the independent origins of some entries, those of most of them first. */
export function originsPage(
  within: Listing,
  field: string,
  entries: readonly ViewEntry[],
  args: PageArguments,
): Connection<OriginNode> {
  const { at } = within;
  const asked = { ...nestedList(field, within, args), keyOf: bySortKey };
  return computedPage(at, originsOf(at.view, entries), asked, (share) => {
    const { key } = share;
    return nodeOf(
      at,
      share,
      once(() => surely(originByKey(at.view, key), key)),
    );
  });
}

/** A page of sources that entries of the basis rest on, in the order of their slugs. */
export function sourcesPage(
  within: Listing,
  field: string,
  slugs: readonly string[],
  args: PageArguments,
): Connection<SourceNode> {
  const rows = [...new Set(slugs)].toSorted();
  const asked = {
    ...nestedList(field, within, args),
    keyOf: (slug: string) => ({ order: [], id: slug }),
  };
  return computedPage(within.at, rows, asked, (slug) => surely(sourceNode(within.at, slug), slug));
}

/** The slugs of the sources of some entries. */
export function sourcesOfEntries(entries: readonly ViewEntry[]): readonly string[] {
  return entries.map(({ content }) => content.source);
}
