import { afterEach, describe, expect, it } from '@jest/globals';
import { MemoryEventStore } from '#libs/event-store/memory/memory-event-store';
import { ask } from './asking.js';
import { startService } from './start-service.js';
import type { Service, ServiceOptions } from './start-service.js';

const running: Service[] = [];

async function service(options: ServiceOptions = {}): Promise<Service> {
  const started = await startService(options);
  running.push(started);
  return started;
}

afterEach(async () => {
  for (const started of running.splice(0)) await started.close();
});

const REGISTER =
  'mutation { registerGroup(input: { slug: "branch", name: "The Branch" }) { outcome } }';
const READ = '{ log { position } }';

async function told(url: string, query: string, key?: string) {
  const { status, errors, data } = await ask(url, query, key === undefined ? {} : { key });
  return { status, code: errors[0]?.extensions.code, data };
}

describe('who may do what', () => {
  it('lets everybody ask, and refuses changes without a key', async () => {
    const { url, projector } = await service();
    expect(await told(url, READ)).toMatchObject({ status: 200, data: { log: { position: '1' } } });
    expect(await told(url, REGISTER)).toEqual({ status: 401, code: 'UNAUTHENTICATED', data: null });
    expect(projector.position).toBe(1);
  });

  it('lets a key change things only with the scope for it', async () => {
    const { url, keys, projector } = await service();
    expect(await told(url, REGISTER, keys.read)).toEqual({
      status: 403,
      code: 'FORBIDDEN',
      data: null,
    });
    expect(projector.position).toBe(1);
    expect(await told(url, REGISTER, keys.write)).toMatchObject({
      status: 200,
      data: { registerGroup: { outcome: 'RECORDED' } },
    });
  });

  it('refuses a key that opens nothing, also where none is needed', async () => {
    const { url, keys } = await service();
    expect(await told(url, READ, `${keys.read}x`)).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
    });
  });

  it('refuses a key from the moment that it is revoked', async () => {
    const { url, keys, recorder, projector } = await service();
    const keyId = keys.write.split('_')[1] ?? '';
    await recorder.record({ command: 'REVOKE_KEY', keyId }, { scope: 'test', actor: 'test' });
    await projector.catchUp();
    const refused = await ask(url, REGISTER, { key: keys.write });
    expect(refused.errors[0]?.message).toContain('revoked');
  });

  it('closes reading where that is wished, health aside', async () => {
    const { url, keys } = await service({ settings: { readsAreOpen: false } });
    expect(await told(url, READ)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect(await told(url, READ, keys.read)).toMatchObject({ status: 200 });
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  });

  it('tells of no mutation by GET', async () => {
    const { url, keys } = await service();
    const response = await fetch(`${url}/graphql?query=${encodeURIComponent(REGISTER)}`, {
      headers: { 'apollo-require-preflight': '1', authorization: `Bearer ${keys.write}` },
    });
    expect(response.status).toBe(405);
  });
});

describe('what nobody may see', () => {
  it('is masked: an unexpected failure shows a reference, and the log of the server has the rest', async () => {
    const store = new MemoryEventStore();
    const { url, keys, reported } = await service({ store });
    const secret = new Error('EIO at /var/lib/annals/log.sqlite');
    store.append = () => Promise.reject(secret);
    const { body, errors } = await ask(url, REGISTER, { key: keys.write });
    expect(errors[0]?.message).toBe('Internal server error (reference reference-1).');
    expect(errors[0]?.extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      reference: 'reference-1',
    });
    expect(body).not.toContain('sqlite');
    expect(reported).toEqual([
      {
        error: expect.objectContaining({ message: expect.stringContaining('EIO') }),
        reference: 'reference-1',
      },
    ]);
  });

  it('is the schema where introspection is off, also in messages', async () => {
    const { url } = await service({ settings: { introspection: false } });
    const { errors } = await ask(url, '{ chronologi { id } }');
    expect(errors[0]?.message).not.toContain('chronology');
    expect((await ask(url, '{ __schema { types { name } } }')).errors[0]?.extensions.code).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });
});
