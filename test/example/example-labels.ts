import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { entryId } from '#events/ids';
import type { Service } from '../service/start-service.js';

const LIST = join(import.meta.dirname, '../../events/chronologies/isis-in-pakistan.facts.yaml');

/** The entries of the example by what the file calls them, `source/key`: their UUIDs, and back. */
export interface ExampleLabels {
  readonly uuidOf: (label: string) => string;
  readonly labelOf: (uuid: string) => string;
}

/** Labels as they hold in the chronology of one service. */
export function exampleLabels({ projector }: Service): ExampleLabels {
  const { chronologyId } = projector.chronicle;
  const { facts } = parse(readFileSync(LIST, 'utf8'), { schema: 'failsafe' }) as {
    readonly facts: Readonly<
      Record<string, { readonly entries?: Readonly<Record<string, unknown>> }>
    >;
  };
  const labels = Object.values(facts).flatMap(({ entries = {} }) => Object.keys(entries));
  const uuidOf = (label: string): string => {
    const [source = '', key = ''] = label.split('/');
    return entryId(chronologyId, `import:${source}`, key);
  };
  const byUuid = new Map(labels.map((label) => [uuidOf(label), label]));
  return { uuidOf, labelOf: (uuid) => byUuid.get(uuid) ?? uuid };
}
