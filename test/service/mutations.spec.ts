import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ask, dataOf } from './asking.js';
import { startService } from './start-service.js';
import type { Service } from './start-service.js';

/** Hooks and tests boot and fill a whole service, on machines that do other things too (ms). */
const PATIENCE = 60_000;

interface Payload {
  readonly outcome: string;
  readonly problems: readonly {
    code: string;
    path: string;
    message: string;
    advice: string | null;
  }[];
  readonly position: string | null;
  readonly visible: boolean;
  readonly uuid: string | null;
  readonly entry: { uuid: string; note: string | null; status: string; headline: string } | null;
  readonly chronology: { basis: { position: string } } | null;
}

const PAYLOAD = `
  outcome
  problems { code path message advice }
  position
  visible
  chronology { basis { position } }
`;
const ENTRY = 'entry { uuid note status headline }';
const REGISTRY = `mutation {
  registerSource(input: { slug: "article", title: "An article", publisher: "A paper", published: "2019-05-16" }) { outcome }
  branch: registerGroup(input: { slug: "branch", name: "The Branch" }) { outcome }
  parent: registerGroup(input: { slug: "parent", name: "The Parent" }) { outcome }
}`;
const RECORD = `mutation ($input: RecordEntryInput!) {
  payload: recordEntry(input: $input) { ${PAYLOAD} uuid ${ENTRY} }
}`;
const CORRECT = `mutation ($input: CorrectEntryInput!) {
  payload: correctEntry(input: $input) { ${PAYLOAD} ${ENTRY} }
}`;
const RETRACT = `mutation ($input: RetractEntryInput!) {
  payload: retractEntry(input: $input) { ${PAYLOAD} ${ENTRY} }
}`;

let service: Service;

beforeAll(async () => {
  service = await startService();
  dataOf(await ask(service.url, REGISTRY, { key: service.keys.write }));
}, PATIENCE);

afterAll(() => service.close());

async function change(mutation: string, input: object): Promise<Payload> {
  const { write } = service.keys;
  const answered = await ask(service.url, mutation, { key: write, variables: { input } });
  return (dataOf(answered) as { payload: Payload }).payload;
}

function announcement(more: object = {}): object {
  return {
    source: 'article',
    fact: { branchAnnounced: { branch: 'branch', parent: 'parent' } },
    date: { when: { edtf: '2019-05-15' } },
    ...more,
  };
}

describe('recording an entry', () => {
  it('answers once this node shows it, with the chronology right after it', async () => {
    const payload = await change(RECORD, announcement());
    expect(payload).toMatchObject({
      outcome: 'RECORDED',
      problems: [],
      visible: true,
      entry: { uuid: payload.uuid, status: 'STANDING' },
      chronology: { basis: { position: payload.position } },
    });
    expect(payload.position).toBe(String(service.projector.position));
  });

  it('again with the same content gives the first receipt again, and records nothing', async () => {
    const first = await change(RECORD, announcement());
    const { position } = service.projector;
    const again = await change(RECORD, announcement());
    expect(again).toMatchObject({
      outcome: 'ALREADY_RECORDED',
      uuid: first.uuid,
      position: first.position,
    });
    expect(service.projector.position).toBe(position);
  });

  it('under a key that was used for something else is refused', async () => {
    await change(RECORD, announcement({ idempotencyKey: 'once', note: 'one' }));
    const { position } = service.projector;
    const other = await change(RECORD, announcement({ idempotencyKey: 'once', note: 'two' }));
    expect(other).toMatchObject({ outcome: 'REFUSED', position: null, entry: null, uuid: null });
    expect(other.problems.map(({ code }) => code)).toEqual(['KEY_CONFLICT']);
    expect(service.projector.position).toBe(position);
  });

  it('as a dry run tells what would happen, and moves nothing', async () => {
    const { position } = service.projector;
    const payload = await change(RECORD, announcement({ dryRun: true, note: 'dry' }));
    expect(payload).toMatchObject({
      outcome: 'WOULD_BE_RECORDED',
      position: null,
      visible: false,
      entry: null,
      chronology: null,
    });
    expect(service.projector.position).toBe(position);
  });

  it('tells everything that is wrong at once, at the paths of the input', async () => {
    const payload = await change(RECORD, {
      source: 'articel',
      fact: { branchAnnounced: { branch: 'branch', parent: 'perent', scope: ['nowhere'] } },
      date: { when: { edtf: '2019-02-30' } },
    });
    expect(payload.outcome).toBe('REFUSED');
    expect(payload.problems.map(({ code, path }) => [code, path]).toSorted()).toEqual([
      ['DATE_IMPOSSIBLE', 'date.when'],
      ['UNKNOWN_GROUP', 'fact.branchAnnounced.parent'],
      ['UNKNOWN_PLACE', 'fact.branchAnnounced.scope[0]'],
      ['UNKNOWN_SOURCE', 'source'],
    ]);
  });

  it('says beside its answer what is odd, but legal', async () => {
    const input = {
      source: 'article',
      fact: { responsibilityClaimed: { incident: 'never-reported', group: 'branch' } },
      date: { when: { edtf: '2019' } },
    };
    const { write } = service.keys;
    const { extensions } = await ask(service.url, RECORD, { key: write, variables: { input } });
    expect(extensions['hints']).toMatchObject([{ code: 'INCIDENT_NOT_REPORTED' }]);
  });

  it('takes ids that answers gave, whatever their basis', async () => {
    const asked = '{ chronology(asOf: { position: 3 }) { group(id: "branch") { id } } }';
    const { chronology } = dataOf(await ask(service.url, asked)) as {
      chronology: { group: { id: string } };
    };
    const fact = { groupFormed: { group: chronology.group.id } };
    const payload = await change(RECORD, {
      source: 'article',
      fact,
      date: { when: { edtf: '2018' } },
    });
    expect(payload).toMatchObject({
      outcome: 'RECORDED',
      entry: { headline: expect.stringContaining('The Branch') },
    });
  });
});

describe('recording several entries', () => {
  const RECORD_ALL = `mutation ($inputs: [RecordEntryInput!]!, $dryRun: Boolean! = false) {
    recordEntries(inputs: $inputs, dryRun: $dryRun) {
      ${PAYLOAD}
      recorded
      alreadyRecorded
      refused
      results { outcome uuid }
    }
  }`;

  async function recordAll(inputs: readonly object[], dryRun = false): Promise<Payload> {
    const variables = { inputs, dryRun };
    const answered = await ask(service.url, RECORD_ALL, { key: service.keys.write, variables });
    return (dataOf(answered) as { recordEntries: Payload }).recordEntries;
  }

  it('lets each stand or fall alone', async () => {
    const inputs = [
      announcement(),
      announcement({ note: 'several' }),
      announcement({ source: 'nowhere' }),
    ];
    expect(await recordAll(inputs)).toMatchObject({
      outcome: 'REFUSED',
      problems: [{ code: 'UNKNOWN_SOURCE', path: 'inputs[2].source' }],
      recorded: 1,
      alreadyRecorded: 1,
      refused: 1,
      results: [
        { outcome: 'ALREADY_RECORDED' },
        { outcome: 'RECORDED' },
        { outcome: 'REFUSED', uuid: null },
      ],
    });
  });

  it('is a dry run for all when it is told so, whatever they say themselves', async () => {
    const { position } = service.projector;
    expect(await recordAll([announcement({ note: 'dry too', dryRun: false })], true)).toMatchObject(
      { outcome: 'WOULD_BE_RECORDED', recorded: 0 },
    );
    expect(service.projector.position).toBe(position);
  });

  it('is nothing new when all were recorded before', async () => {
    expect(await recordAll([announcement()])).toMatchObject({ outcome: 'ALREADY_RECORDED' });
  });
});

describe('changing an entry', () => {
  let uuid: string;

  beforeEach(async () => {
    const payload = await change(RECORD, announcement({ note: 'as read at first' }));
    uuid = payload.uuid ?? '';
  });

  it('by a correction leaves out what stays, empties what is null, and needs a reason', async () => {
    const corrected = await change(CORRECT, { entry: uuid, reason: 'misread', note: null });
    expect(corrected).toMatchObject({ outcome: 'RECORDED', entry: { uuid, note: null } });
    const back = await change(CORRECT, { entry: uuid, reason: 'not so', note: 'as read at first' });
    expect(back).toMatchObject({ outcome: 'RECORDED', entry: { note: 'as read at first' } });
  });

  it('of its kind is refused', async () => {
    const fact = { groupFormed: { group: 'branch' } };
    const payload = await change(CORRECT, { entry: uuid, reason: 'misread', fact });
    expect(payload.problems.map(({ code }) => code)).toContain('TYPE_CHANGED');
  });

  it('at a revision that somebody else has passed is refused', async () => {
    const stale = { entry: uuid, reason: 'misread', note: 'late', ifRevision: 0 };
    await change(CORRECT, { entry: uuid, reason: 'first', note: 'meanwhile' });
    const payload = await change(CORRECT, stale);
    expect(payload.problems.map(({ code }) => code)).toEqual(['REVISION_CHANGED']);
    await change(CORRECT, { entry: uuid, reason: 'back', note: 'as read at first' });
  });

  it('by a retraction takes it back, and every earlier basis answers as before', async () => {
    const input = announcement({ note: 'to be taken back' });
    const { uuid: taken, position } = await change(RECORD, input);
    const status = `query ($asOf: AsOf, $id: ID!) { chronology(asOf: $asOf) { entry(id: $id) { status } } }`;
    const before = { asOf: { position }, id: taken };
    const told = await ask(service.url, status, { variables: before });
    const retracted = await change(RETRACT, { entry: taken, reason: 'not in the article' });
    expect(retracted).toMatchObject({ outcome: 'RECORDED', entry: { status: 'RETRACTED' } });
    expect((await ask(service.url, status, { variables: before })).body).toBe(told.body);
    expect(await change(RETRACT, { entry: taken, reason: 'again' })).toMatchObject({
      outcome: 'REFUSED',
      problems: [{ code: 'ALREADY_RETRACTED' }],
    });
  });
});
