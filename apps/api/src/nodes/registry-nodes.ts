import type { History } from '#libs/projections/chronicle/history';
import { versionAt } from '#libs/projections/chronicle/history';
import { groupName, personName } from '#libs/projections/names/naming';
import { outBy } from '#libs/projections/view/publication';
import { boundsOf } from '#libs/time/edtf';
import type { Answer } from '../answers/answer.js';
import { recordedTime } from '../dates/date-time.js';
import { fuzzyDate } from '../dates/fuzzy-date.js';
import { globalId } from './global-id.js';

/** Where the present description of something came from. */
interface Described {
  readonly recordedAt: string;
  readonly position: string;
  /** Number of the last event in its stream. */
  readonly revision: number;
}

/** Everything that was written to the stream of one thing, as histories of which each version is one event. */
function describedBy<Value>(
  { view }: Answer,
  description: History<Value> | undefined,
  ...others: readonly (History<unknown> | undefined)[]
): Described {
  const { position } = view.cut;
  const current = versionAt(description, position);
  if (current === undefined) throw new Error('nothing is registered at this basis');
  const upTo = (history: History<unknown> = []): number =>
    history.filter((version) => version.position <= position).length;
  const events = [description, ...others].map(upTo).reduce((sum, count) => sum + count, 0);
  return {
    recordedAt: recordedTime(current.recordedAt),
    position: String(current.position),
    revision: events - 1,
  };
}

export type GroupNode = NonNullable<ReturnType<typeof groupNode>>;
export type PersonNode = NonNullable<ReturnType<typeof personNode>>;
export type PlaceNode = NonNullable<ReturnType<typeof placeNode>>;
export type SourceNode = NonNullable<ReturnType<typeof sourceNode>>;
export type ActorNode = GroupNode | PersonNode;

/** A group, or what stands for all that it was unified with; undefined where it is not registered at the basis. */
export function groupNode(at: Answer, named: string) {
  const slug = at.view.canonicalGroup(named);
  const group = at.view.groups.get(slug);
  if (group === undefined) return undefined;
  const { groups, groupUnifications } = at.view.chronicle;
  const unifications = groupUnifications.filter(({ value }) => isKeptWith(slug, value.pair));
  return {
    __typename: 'Group' as const,
    at,
    id: globalId('group', slug, at.basis.token),
    slug,
    name: groupName(at.view, slug),
    groupKind: group.groupKind,
    external: group.external,
    ...describedBy(at, groups.get(slug), unifications),
  };
}

/** A unification is kept in the stream of the larger slug. */
function isKeptWith(slug: string, pair: readonly [string, string]): boolean {
  return pair.toSorted().at(-1) === slug;
}

/** A person; undefined where they are not registered at the basis. */
export function personNode(at: Answer, uuid: string) {
  const person = at.view.people.get(uuid);
  if (person === undefined) return undefined;
  return {
    __typename: 'Person' as const,
    at,
    id: globalId('person', uuid, at.basis.token),
    uuid,
    name: personName(at.view, uuid),
    external: person.external,
    ...describedBy(at, at.view.chronicle.people.get(uuid)),
  };
}

/** A place; undefined where it is not registered at the basis. */
export function placeNode(at: Answer, slug: string) {
  const place = at.view.places.get(slug);
  if (place === undefined) return undefined;
  const { places, reassignments } = at.view.chronicle;
  return {
    __typename: 'Place' as const,
    at,
    id: globalId('place', slug, at.basis.token),
    slug,
    name: place.name,
    placeKind: place.placeKind,
    iso: place.iso ?? null,
    point: place.point ?? null,
    external: place.external,
    ...describedBy(at, places.get(slug), reassignments.get(slug)),
  };
}

/** A source; undefined where it is not registered, or surely not out, at the basis. */
export function sourceNode(at: Answer, slug: string) {
  const source = at.view.sources.get(slug);
  if (source === undefined) return undefined;
  const certainty = outBy(source.published, at.basis.publishedBy);
  if (certainty === undefined) return undefined;
  const { description } = source;
  const { published, retrieved } = description;
  return {
    __typename: 'Source' as const,
    at,
    id: globalId('source', slug, at.basis.token),
    slug,
    title: description.title,
    publisher: description.publisher,
    url: description.url ?? null,
    published: published === undefined ? null : fuzzyDate({ edtf: published }, source.published),
    retrieved: retrieved === undefined ? null : fuzzyDate({ edtf: retrieved }, boundsOf(retrieved)),
    language: description.language ?? null,
    licence: description.licence ?? null,
    external: description.external,
    dated: source.dated,
    certainty,
    ...describedBy(at, at.view.chronicle.sources.get(slug)),
  };
}

/** A group or person by the id under which entries name them. */
export function actorNode(at: Answer, id: string): ActorNode | undefined {
  return personNode(at, id) ?? groupNode(at, id);
}

/** What an entry of this basis names, and therefore is registered at it. */
export function surely<Node>(node: Node | undefined, id: string): Node {
  if (node === undefined) throw new Error(`${id} is named and not registered`);
  return node;
}
