import type { Json } from '#events/json';
import type { Command } from '#libs/chronology/command';
import type { ChronologyItem } from './chronology-item.js';
import type { LocatedField, LocatedMap } from './located.js';
import { plain } from './plain.js';
import { positionIn } from './problem-path.js';
import type { ProblemSink } from './problem-sink.js';
import { circleText, inReferenceOrder } from './reference-order.js';

export const REGISTRY_SECTIONS = ['sources', 'groups', 'people', 'places'] as const;
export type RegistrySection = (typeof REGISTRY_SECTIONS)[number];

/** What a section of the file registers, each after what it is part of or derives from. */
export function registryItems(
  section: RegistrySection,
  described: LocatedMap,
  ...[file, problems]: readonly [file: string, problems: ProblemSink]
): readonly ChronologyItem[] {
  const keys = inOrder(section, described, problems);
  return keys.flatMap((key) => {
    const field = described.fields.get(key);
    return field === undefined ? [] : [registryItem(section, key, field, file)];
  });
}

function registryItem(
  section: RegistrySection,
  key: string,
  field: LocatedField,
  file: string,
): ChronologyItem {
  return {
    label: `${section}/${key}`,
    at: field.at,
    scope: 'import',
    key,
    command: () => registration(section, key, plain(field.value), file),
    positionOf: (path) => (path === '' ? field.at : positionIn(field.value, path)),
  };
}

function registration(section: RegistrySection, key: string, draft: Json, file: string): Command {
  switch (section) {
    case 'sources':
      return { command: 'REGISTER_SOURCE', slug: key, source: draft };
    case 'groups':
      return { command: 'REGISTER_GROUP', slug: key, group: draft };
    case 'people':
      return { command: 'REGISTER_PERSON', named: { file, key }, person: draft };
    case 'places':
      return { command: 'REGISTER_PLACE', slug: key, place: draft };
  }
}

/** Fields that name something of the same section, which must be registered before. */
const WITHIN_SECTION = ['partOf', 'derivedFrom', 'covers'] as const;

function inOrder(
  section: RegistrySection,
  described: LocatedMap,
  problems: ProblemSink,
): readonly string[] {
  const named = (key: string): readonly string[] => namedBy(described, key);
  const { order, circles } = inReferenceOrder(described.fields.keys(), named);
  for (const circle of circles) {
    const message = `${circleText(circle, named)}: none of them can be registered before the others.`;
    for (const key of circle)
      problems.add(
        'REFERENCE_CIRCLE',
        described.fields.get(key)?.at ?? described.at,
        `${section}/${key}`,
        message,
        CIRCLE_ADVICE,
      );
  }
  return order;
}

const CIRCLE_ADVICE = 'Take one of these references out; where partOf says it, covers need not.';

function namedBy(described: LocatedMap, key: string): readonly string[] {
  const value = described.fields.get(key)?.value;
  if (value?.kind !== 'MAP') return [];
  return WITHIN_SECTION.flatMap((name) => {
    const field = value.fields.get(name)?.value;
    return field === undefined ? [] : [plain(field)].flat().filter(isText);
  });
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
