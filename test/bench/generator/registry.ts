import type { DomainEvent } from '#events/domain-event';
import type { StreamKind } from '#events/streams';
import type { GeneratedSource } from './sources.js';
import type { World } from './world.js';

/** Something that is registered, and the stream that it opens. */
export interface Registered {
  readonly kind: StreamKind;
  readonly id: string;
  readonly event: DomainEvent;
}

/** The places and groups of a world. */
export function* registry({
  countries,
  provinces,
  districts,
  groups,
}: World): Generator<Registered> {
  for (const slug of countries) yield place(slug, 'COUNTRY');
  for (const slug of provinces) yield place(slug, 'ADMIN1');
  for (const slug of districts) yield place(slug, 'ADMIN2');
  for (const slug of groups) {
    const data = { name: nameOf(slug), groupKind: 'ARMED_GROUP' as const, external: [] };
    yield { kind: 'group', id: slug, event: { type: 'GroupRegistered', data } };
  }
}

function place(slug: string, placeKind: 'COUNTRY' | 'ADMIN1' | 'ADMIN2'): Registered {
  const parent = placeKind === 'COUNTRY' ? {} : { partOf: slug.replace(/-[a-z]+-\d+$/, '') };
  const data = { name: nameOf(slug), placeKind, covers: [], external: [], ...parent };
  return { kind: 'place', id: slug, event: { type: 'PlaceRegistered', data } };
}

function nameOf(slug: string): string {
  return slug.replaceAll(
    /(^|-)([a-z])/g,
    (_, hyphen: string, letter: string) => `${hyphen === '' ? '' : ' '}${letter.toUpperCase()}`,
  );
}

/** A source as it comes in. */
export function sourceRegistered({ slug, registered }: GeneratedSource): Registered {
  return {
    kind: 'source',
    id: slug,
    event: { type: 'SourceRegistered', data: registered },
  };
}
