import type { WholeChronicle } from './chronicle.js';

const REGISTRIES = ['sources', 'groups', 'people', 'places', 'reassignments'] as const;
const DECISIONS = ['incidentMatches', 'groupUnifications'] as const;

/** What a chronicle holds but for its entries and its log, as plain data. */
export function registriesSaved(chronicle: WholeChronicle): SavedRegistries {
  const { chronologyId, position } = chronicle;
  const registries = REGISTRIES.map((name) => [...chronicle[name]] as [string, never][]);
  const decisions = DECISIONS.map((name) => chronicle[name] as never[]);
  return { chronologyId, position, registries, decisions };
}

interface SavedRegistries {
  readonly chronologyId: string;
  readonly position: number;
  readonly registries: readonly (readonly [string, never][])[];
  readonly decisions: readonly (readonly never[])[];
}

/** Puts into an empty chronicle what was saved of another one. */
export function restoreRegistries(
  chronicle: WholeChronicle,
  { chronologyId, position, registries, decisions }: SavedRegistries,
): void {
  chronicle.chronologyId = chronologyId;
  chronicle.position = position;
  for (const [index, name] of REGISTRIES.entries())
    for (const [id, history] of registries[index] ?? []) chronicle[name].set(id, history);
  for (const [index, name] of DECISIONS.entries())
    chronicle[name].push(...(decisions[index] ?? []));
}
