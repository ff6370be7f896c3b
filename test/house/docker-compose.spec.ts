import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { textOf } from './repository.js';

const service = z.looseObject({
  image: z.string(),
  profiles: z.array(z.string()).nonempty(),
  restart: z.string(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()),
  healthcheck: z.looseObject({ test: z.array(z.string()) }),
  stop_grace_period: z.string(),
  networks: z
    .union([
      z.array(z.string()),
      z.record(z.string(), z.strictObject({ ipv4_address: z.string() })),
    ])
    .default([]),
  depends_on: z.record(z.string(), z.strictObject({ condition: z.string() })).default({}),
});

const { services, networks, volumes } = z
  .looseObject({
    services: z.record(z.string(), service),
    networks: z.strictObject({
      cluster: z.strictObject({
        ipam: z.strictObject({ config: z.tuple([z.strictObject({ subnet: z.string() })]) }),
      }),
    }),
    volumes: z.record(z.string(), z.null()),
  })
  .parse(parse(textOf('docker-compose.yml'), { merge: true }));

const inProfile = (profile: string) =>
  Object.entries(services).filter(([, { profiles }]) => profiles.includes(profile));
const engines = Object.entries(services).filter(([name]) => name.startsWith('kurrentdb'));
const members = engines.filter(([, { profiles }]) => profiles.includes('cluster'));
const annals = Object.entries(services).filter(([name]) => name.startsWith('annals'));

const addressOf = (name: string): string => {
  const on = services[name]?.networks;
  const fixed = on === undefined || Array.isArray(on) ? undefined : on['cluster'];
  return fixed?.ipv4_address ?? '';
};

// No container engine runs where these tests run: they read the file, and start nothing.
describe('docker-compose.yml', () => {
  it('has a profile of one node, and one of three with two Annals nodes in front; without a profile nothing starts', () => {
    expect(inProfile('single').map(([name]) => name)).toEqual(['kurrentdb']);
    expect(inProfile('cluster').map(([name]) => name)).toEqual([
      'kurrentdb-1',
      'kurrentdb-2',
      'kurrentdb-3',
      'annals-1',
      'annals-2',
    ]);
  });

  it.each(engines)('%s is one pinned version of the public image', (_, { image }) => {
    expect(image).toMatch(/^docker\.kurrent\.io\/kurrent-lts\/kurrentdb:\d+\.\d+\.\d+$/);
    expect(image).toBe(services['kurrentdb']?.image);
  });

  it.each(engines)('%s reports nothing to the vendor', (_, { environment }) => {
    expect(environment['KURRENTDB_TELEMETRY_OPTOUT']).toBe('true');
  });

  it.each(Object.entries(services))('%s is published on this machine only', (_, { ports }) => {
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
  });

  it('gives no port of this machine away twice', () => {
    const ports = Object.values(services).flatMap((one) => one.ports);
    expect(new Set(ports).size).toBe(ports.length);
  });

  it.each(engines)('%s keeps what was written when the container goes', (_, one) => {
    const folders = one.volumes.map((volume) => volume.split(':')[1]);
    expect(folders).toEqual(['/var/lib/kurrentdb', '/var/log/kurrentdb']);
  });

  it('gives every folder a volume of its own that is declared', () => {
    const mounted = Object.values(services).flatMap((one) =>
      one.volumes.map((volume) => volume.split(':')[0]),
    );
    expect(mounted).toEqual(Object.keys(volumes));
    expect(new Set(mounted).size).toBe(mounted.length);
  });

  it.each(engines)('%s says when it is ready, and starts again when it stops', (_, one) => {
    expect(one.healthcheck.test.at(-1)).toBe(
      `http://localhost:${one.environment['KURRENTDB_NODE_PORT'] ?? ''}/health/live`,
    );
    expect(one.restart).toBe('unless-stopped');
  });

  it('runs alone as a cluster of one', () => {
    expect(services['kurrentdb']?.environment['KURRENTDB_CLUSTER_SIZE']).toBe('1');
  });

  it.each(members)(
    '%s of the cluster gossips with the two others, under its own address',
    (name, { environment }) => {
      const others = members.map(([other]) => other).filter((other) => other !== name);
      expect(environment['KURRENTDB_CLUSTER_SIZE']).toBe('3');
      expect(environment['KURRENTDB_GOSSIP_SEED']).toBe(
        others.map((other) => `${addressOf(other)}:2113`).join(','),
      );
      expect(environment['KURRENTDB_REPLICATION_IP']).toBe(addressOf(name));
      expect(environment['KURRENTDB_NODE_HOST_ADVERTISE_AS']).toBe(addressOf(name));
      const network = networks.cluster.ipam.config[0].subnet.replace(/0\/24$/, '');
      expect(addressOf(name).startsWith(network)).toBe(true);
    },
  );

  it.each(annals)('%s knows all members, waits for them, and tells of its health', (_, one) => {
    const seeds = members.map(([name]) => `${addressOf(name)}:2113`).join(',');
    expect(one.environment['KURRENTDB_URL']).toBe(`kurrentdb://${seeds}?tls=false`);
    expect(Object.keys(one.depends_on)).toEqual(members.map(([name]) => name));
    expect(one.healthcheck.test.join(' ')).toContain('/health/ready');
    expect(one.restart).toBe('unless-stopped');
    expect(one.volumes.map((volume) => volume.split(':')[1])).toEqual([
      one.environment['ANNALS_DATA'],
    ]);
  });
});
