import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ImportReport } from '#apps/cli/src/import-report';
import { ask, dataOf } from '../service/asking.js';
import { startService } from '../service/start-service.js';
import type { Service } from '../service/start-service.js';
import { importedInto } from './imported-into.js';
import { ACTOR_FILE, GED_FILE } from './release-file.js';

let service: Service;
let report: ImportReport;

beforeAll(async () => {
  service = await startService();
  await importedInto(service, GED_FILE);
  report = await importedInto(service, ACTOR_FILE);
}, 600_000);

afterAll(() => service.close());

async function group(id: string): Promise<unknown> {
  const query = `{ chronology { group(id: "${id}") { name groupKind } } }`;
  const { chronology } = dataOf(await ask(service.url, query)) as {
    readonly chronology: { readonly group: unknown };
  };
  return chronology.group;
}

async function meaningOf(name: string): Promise<readonly string[]> {
  const query = `query ($name: String!) { chronology { resolveName(name: $name) { groups { group { slug } } } } }`;
  const { chronology } = dataOf(await ask(service.url, query, { variables: { name } })) as {
    readonly chronology: {
      readonly resolveName: {
        readonly groups: readonly { readonly group: { readonly slug: string } }[];
      };
    };
  };
  return chronology.resolveName.groups.map(({ group: { slug } }) => slug);
}

describe('a release of UCDP Actor, imported after the events', () => {
  it('rejects what contradicts itself alone: an actor that broke away from itself', () => {
    expect(report.problems).toMatchObject([
      { code: 'RELATED_TO_ITSELF', item: 'ucdp-actor-22-1/283' },
    ]);
    expect(report.rejected).toBe(1);
  });

  it('says what kind of body the groups of the events are, and keeps their names', async () => {
    expect(report.corrected).toBeGreaterThan(0);
    expect(await group('ucdp-actor-142')).toMatchObject({
      name: 'Government of Pakistan',
      groupKind: 'STATE',
    });
    expect(await group('ucdp-actor-2658')).toMatchObject({ name: 'PBCP-ML', groupKind: 'UNNAMED' });
  });

  it('is imported once when it is imported twice', async () => {
    const again = await importedInto(service, ACTOR_FILE);
    expect(again).toMatchObject({ recorded: 0, corrected: 0, rejected: 1 });
  }, 600_000);

  it('tells under which names groups are spoken of', async () => {
    expect(await meaningOf('Jamaat-ul-Ahrar')).toContain('ucdp-actor-5928');
    expect(await meaningOf('Islamic State in Iraq and al-Sham')).toEqual(['ucdp-actor-234']);
  });
});
