import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ask, dataOf } from '../service/asking.js';
import { startService } from '../service/start-service.js';
import type { Service } from '../service/start-service.js';
import { eventsIn } from './naive/events.js';
import { importedInto } from './imported-into.js';

const folder = mkdtempSync(join(tmpdir(), 'annals-ucdp-'));
const SAMPLE = join(import.meta.dirname, 'sample', 'ucdp-ged-22.1-pakistan-sample.hxl.csv');
/** The first events of the sample, which stand on one line each. */
const [HEADER = '', TAGS = '', ...EVENTS] = readFileSync(SAMPLE, 'utf8').split('\n').slice(0, 8);
const COLUMNS = HEADER.split(',');

jest.setTimeout(120_000);

let service: Service;

beforeEach(async () => {
  service = await startService();
});

afterEach(() => service.close());

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function fileOf(name: string, lines: readonly string[]): string {
  const file = join(folder, name);
  writeFileSync(file, `${[HEADER, TAGS, ...lines].join('\n')}\n`);
  return file;
}

/** An event with another value in one column, of an event whose texts hold no comma before it. */
function changed(event: string, column: string, value: string): string {
  const cells = event.split(',');
  // From the end, because texts in the middle hold commas.
  cells[cells.length - (COLUMNS.length - COLUMNS.indexOf(column))] = value;
  return cells.join(',');
}

const ids = EVENTS.map((event) => event.split(',')[0] ?? '');

interface Report {
  readonly killed: { readonly best: number };
  readonly entries: readonly string[];
}

async function incident(id: string): Promise<Report> {
  const query = `{ chronology { tally(where: {}, attribution: INVOLVED) { total { killed { best } } }
    entries(where: { incident: "ucdp-${id}", status: [STANDING] }) { nodes { source { slug } type } } } }`;
  const { chronology } = dataOf(await ask(service.url, query)) as {
    readonly chronology: {
      readonly tally: { readonly total: { readonly killed: { readonly best: number } } };
      readonly entries: {
        readonly nodes: readonly { readonly source: { readonly slug: string }; type: string }[];
      };
    };
  };
  return {
    killed: chronology.tally.total.killed,
    entries: chronology.entries.nodes
      .map(({ source, type }) => `${source.slug} ${type}`)
      .toSorted(),
  };
}

describe('a release that is imported twice', () => {
  it('is imported once', async () => {
    const once = await importedInto(service, SAMPLE);
    const { position } = service.projector;
    const twice = await importedInto(service, SAMPLE);
    expect(twice).toMatchObject({
      recorded: 0,
      alreadyRecorded: once.recorded,
      rejected: 0,
      position: null,
      problems: [],
    });
    expect(service.projector.position).toBe(position);
  });

  it('after an import that broke off goes on where that ended', async () => {
    const half = await importedInto(service, fileOf('ged221-half.csv', EVENTS.slice(0, 2)));
    const rest = await importedInto(service, fileOf('ged221.csv', EVENTS));
    const other = await startService();
    const whole = await importedInto(other, fileOf('ged221.csv', EVENTS));
    await other.close();
    expect(rest.alreadyRecorded).toBeGreaterThanOrEqual(half.recorded);
    expect(half.recorded + rest.recorded).toBe(whole.recorded);
  });

  it('and was mended in between is refused row by row, and corrected when asked', async () => {
    const [event = '', ...others] = EVENTS;
    await importedInto(service, fileOf('ged221.csv', EVENTS));
    const mended = fileOf('ged221-mended.csv', [changed(event, 'best', '50'), ...others]);
    const refused = await importedInto(service, mended);
    expect(refused.problems).toMatchObject([
      { code: 'KEY_CONFLICT', line: 3, item: `ucdp-ged-22-1/${String(ids[0])}/casualties` },
    ]);
    const corrected = await importedInto(service, mended, { correct: 'errata' });
    expect(corrected).toMatchObject({ corrected: 1, recorded: 0, rejected: 0, problems: [] });
  });
});

describe('a dry run of a release', () => {
  it('tells what an import would record, and records nothing', async () => {
    const { position } = service.projector;
    const file = fileOf('ged221.csv', EVENTS);
    const dry = await importedInto(service, file, { dryRun: true });
    expect(service.projector.position).toBe(position);
    const { recorded, rows } = await importedInto(service, file);
    expect({ recorded: dry.recorded, rows: dry.rows }).toEqual({ recorded, rows });
  });
});

describe('a later release', () => {
  it('supersedes what an earlier one says of the same event, and only that', async () => {
    const [event = '', ...others] = EVENTS;
    await importedInto(service, fileOf('ged221.csv', EVENTS));
    const before = await incident(ids[0] ?? '');
    await importedInto(service, fileOf('ged231.csv', [changed(event, 'best', '1002')]));
    const after = await incident(ids[0] ?? '');
    const { best = 0 } = eventsIn(fileOf('ged221.csv', EVENTS))[0] ?? {};
    expect(after.killed.best - before.killed.best).toBe(1002 - best);
    expect(after.entries).toEqual([
      'ucdp-ged-23-1 CASUALTIES_REPORTED',
      'ucdp-ged-23-1 INCIDENT_REPORTED',
    ]);
    expect(others.length).toBeGreaterThan(2);
    expect((await incident(ids[1] ?? '')).entries).toEqual([
      'ucdp-ged-22-1 CASUALTIES_REPORTED',
      'ucdp-ged-22-1 INCIDENT_REPORTED',
    ]);
  });

  it('imported first keeps earlier ones of the same event out, and says why', async () => {
    await importedInto(service, fileOf('ged231.csv', EVENTS.slice(0, 1)));
    const report = await importedInto(service, fileOf('ged221.csv', EVENTS.slice(0, 2)));
    expect(report.problems).toMatchObject([
      {
        code: 'LATER_RELEASE_RECORDED',
        line: 3,
        item: `ucdp-ged-22-1/${String(ids[0])}`,
        message: 'ucdp-ged-23-1 was recorded before this, and is later.',
      },
    ]);
    expect((await incident(ids[1] ?? '')).entries).toHaveLength(2);
  });

  it('does not make an earlier one that stands be refused', async () => {
    const first = fileOf('ged221.csv', EVENTS);
    await importedInto(service, first);
    await importedInto(service, fileOf('ged231.csv', EVENTS));
    expect(await importedInto(service, first)).toMatchObject({ recorded: 0, rejected: 0 });
  });
});
