import type { Chronicle } from '#libs/projections/chronicle/chronicle';

type Registries = Pick<Chronicle, 'places' | 'reassignments'>;

/** By place it, and everything that it, or what it lay in, was ever said to be part of or to be covered by. */
export function placesEverAbove(registries: Registries): (place: string) => ReadonlySet<string> {
  const parents = everPartOf(registries);
  return (place) => {
    const met = new Set([place]);
    for (const at of met) for (const above of parents(at)) met.add(above);
    return met;
  };
}

function everPartOf({ places, reassignments }: Registries): (place: string) => Iterable<string> {
  const regions = new Map<string, Set<string>>();
  for (const [region, history] of places)
    for (const { value } of history)
      for (const covered of value.covers)
        regions.set(covered, (regions.get(covered) ?? new Set<string>()).add(region));
  return (place) =>
    [
      ...(places.get(place) ?? []).map(({ value }) => value.partOf),
      ...(reassignments.get(place) ?? []).map(({ value }) => value.partOf),
      ...(regions.get(place) ?? []),
    ].filter((above) => above !== undefined);
}
