import type { EntryContent } from './entry.js';

/** What an entry can refer to; an actor is a group or, in the form of a UUID, a person. */
export type ReferenceKind =
  'GROUP' | 'ACTOR' | 'PERSON' | 'PLACE' | 'INCIDENT' | 'ENTRY' | 'SOURCE';

/** One mention of something by its id, and where in the entry it stands. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly path: readonly (string | number)[];
}

/** Which fields of facts name something, and what. */
const FACT_REFERENCES: Readonly<Record<string, ReferenceKind>> = {
  group: 'GROUP',
  branch: 'GROUP',
  parent: 'GROUP',
  whole: 'GROUP',
  memberOf: 'GROUP',
  ofGroup: 'GROUP',
  from: 'GROUP',
  to: 'GROUP',
  against: 'GROUP',
  into: 'GROUP',
  parts: 'GROUP',
  cameFrom: 'GROUP',
  formedFrom: 'GROUP',
  jointWith: 'GROUP',
  groups: 'GROUP',
  actor: 'ACTOR',
  members: 'ACTOR',
  by: 'ACTOR',
  alongside: 'ACTOR',
  speakers: 'ACTOR',
  addressees: 'ACTOR',
  topics: 'ACTOR',
  actors: 'ACTOR',
  person: 'PERSON',
  scope: 'PLACE',
  fromPlaces: 'PLACE',
  incident: 'INCIDENT',
  inIncident: 'INCIDENT',
  incidents: 'INCIDENT',
  about: 'ENTRY',
  shareOf: 'ENTRY',
  withdraws: 'ENTRY',
};

/** What a field of a fact names; undefined for one that names nothing. */
export function referenceKindOf(field: string): ReferenceKind | undefined {
  return FACT_REFERENCES[field];
}

type Path = readonly (string | number)[];

function namedIn(value: unknown, kind: ReferenceKind, path: Path): readonly Reference[] {
  if (typeof value === 'string') return [{ kind, id: value, path }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((element, index) => namedIn(element, kind, [...path, index]));
}

function nestedIn(value: unknown, path: Path): readonly Reference[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((element: unknown, index) =>
    typeof element === 'object' && element !== null
      ? factReferences(element, [...path, index])
      : [],
  );
}

function factReferences(fact: object, path: Path): readonly Reference[] {
  return Object.entries(fact).flatMap(([name, value]: [string, unknown]) => {
    const kind = FACT_REFERENCES[name];
    return kind === undefined
      ? nestedIn(value, [...path, name])
      : namedIn(value, kind, [...path, name]);
  });
}

function reportReferences(content: EntryContent): readonly Reference[] {
  return [
    { kind: 'SOURCE', id: content.source, path: ['source'] },
    ...content.attribution.flatMap((link, index): Reference[] => [
      ...namedIn(link.actor, 'ACTOR', ['attribution', index, 'actor']),
      ...namedIn(link.document, 'SOURCE', ['attribution', index, 'document']),
    ]),
    ...content.places.flatMap(({ place }, index) =>
      namedIn(place, 'PLACE', ['places', index, 'place']),
    ),
    ...namedIn(content.supersedes, 'ENTRY', ['supersedes']),
    ...namedIn(content.repeats, 'ENTRY', ['repeats']),
    ...content.forms.flatMap(({ actor }, index) =>
      namedIn(actor, 'ACTOR', ['forms', index, 'actor']),
    ),
  ];
}

/** Everything that an entry names, with the place in the entry where it does. */
export function referencesOf(content: EntryContent): readonly Reference[] {
  return [...reportReferences(content), ...factReferences(content.fact, ['fact'])];
}
