import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { textOf } from './repository.js';

const { services, volumes } = z
  .object({
    services: z.strictObject({
      kurrentdb: z.strictObject({
        image: z.string(),
        restart: z.string(),
        environment: z.record(z.string(), z.string()),
        ports: z.array(z.string()),
        volumes: z.array(z.string()),
        healthcheck: z.looseObject({ test: z.array(z.string()) }),
        stop_grace_period: z.string(),
      }),
    }),
    volumes: z.record(z.string(), z.null()),
  })
  .parse(parse(textOf('docker-compose.yml')));
const node = services.kurrentdb;

// No container engine runs where these tests run: they read the file, and start nothing.
describe('docker-compose.yml', () => {
  it('takes one pinned version of the public image', () => {
    expect(node.image).toMatch(/^docker\.kurrent\.io\/kurrent-lts\/kurrentdb:\d+\.\d+\.\d+$/);
  });

  it('reports nothing to the vendor', () => {
    expect(node.environment['KURRENTDB_TELEMETRY_OPTOUT']).toBe('true');
  });

  it('is a cluster of one that listens on this machine only', () => {
    expect(node.environment['KURRENTDB_CLUSTER_SIZE']).toBe('1');
    expect(node.ports).toEqual(['127.0.0.1:2113:2113']);
  });

  it('keeps what was written when the container goes', () => {
    const mounted = node.volumes.map((volume) => volume.split(':'));
    expect(mounted.map(([, folder]) => folder)).toEqual([
      '/var/lib/kurrentdb',
      '/var/log/kurrentdb',
    ]);
    expect(mounted.map(([name]) => name)).toEqual(Object.keys(volumes));
  });

  it('says when the node is ready, and starts it again when it stops', () => {
    expect(node.healthcheck.test.at(-1)).toBe(
      `http://localhost:${node.environment['KURRENTDB_NODE_PORT'] ?? ''}/health/live`,
    );
    expect(node.restart).toBe('unless-stopped');
  });
});
