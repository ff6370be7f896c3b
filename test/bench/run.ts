import { parseArgs } from 'node:util';
import type { Bench } from './bench.js';
import { append } from './benches/append.js';
import { graphqlPage } from './benches/graphql-page.js';
import { rebuild } from './benches/rebuild.js';
import type { Figure } from './figure.js';

const BENCHES: readonly Bench[] = [append, rebuild, graphqlPage];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    facts: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '20190515' },
  },
});

function chosen(): readonly Bench[] {
  const unknown = positionals.filter((name) => !BENCHES.some((bench) => bench.name === name));
  if (unknown.length > 0) {
    const known = BENCHES.map(({ name, about }) => `  ${name.padEnd(16)}${about}`).join('\n');
    throw new Error(`no bench is called ${unknown.join(', ')}. There are:\n${known}`);
  }
  return BENCHES.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

function line({ bench, value, unit, ratio, goal, ok }: Figure): string {
  return [
    bench.padEnd(30),
    `${String(rounded(value))} ${unit}`.padStart(22),
    String(rounded(ratio)).padStart(10),
    goal.padStart(22),
    ok ? '  ok' : '  MISSED',
  ].join('');
}

const options = { facts: Number(values.facts), seed: Number(values.seed) };
for (const bench of chosen()) {
  process.stderr.write(
    `${bench.name}: ${bench.about}, ${values.facts} facts, seed ${values.seed}\n`,
  );
  for (const figure of await bench.run(options))
    process.stdout.write(
      values.json
        ? `${JSON.stringify({ ...figure, value: rounded(figure.value), ratio: rounded(figure.ratio) })}\n`
        : `${line(figure)}\n`,
    );
}
