import { parseArgs } from 'node:util';
import type { Bench } from './bench.js';
import { append } from './benches/append.js';
import { entries } from './benches/entries.js';
import { eventLoop } from './benches/event-loop.js';
import { graphqlPage } from './benches/graphql-page.js';
import { group } from './benches/group.js';
import { memory } from './benches/memory.js';
import { rebuild } from './benches/rebuild.js';
import { restart } from './benches/restart.js';
import { subscribers } from './benches/subscribers.js';
import { tally } from './benches/tally.js';
import { visibility } from './benches/visibility.js';
import type { Figure } from './figure.js';
import { DataFolders } from './measuring/data-folders.js';
import { withFolder } from './measuring/temporary-folder.js';
import { jsonLine, tableLine } from './report/figure-lines.js';
import { figuresMarkdown, growthMarkdown } from './report/markdown.js';
import type { Measured } from './report/markdown.js';
import { writeIntoPage } from './report/page.js';

const BENCHES: readonly Bench[] = [
  append,
  rebuild,
  restart,
  group,
  tally,
  entries,
  graphqlPage,
  visibility,
  eventLoop,
  subscribers,
  memory,
];
/** Whose cost may depend on how much is recorded. */
const GROWING: readonly Bench[] = [rebuild, restart, group, tally, entries, memory];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    facts: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '20190515' },
    subscribers: { type: 'string', default: '5000' },
    /** Measures how cost grows, over the sizes given. */
    growth: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '10000,100000,1000000' },
    /** Puts what was measured into docs/performance.md. */
    write: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);

function chosen(among: readonly Bench[]): readonly Bench[] {
  const unknown = positionals.filter((name) => !BENCHES.some((bench) => bench.name === name));
  if (unknown.length > 0) {
    const known = BENCHES.map(({ name, about }) => `  ${name.padEnd(16)}${about}`).join('\n');
    throw new Error(`no bench is called ${unknown.join(', ')}. There are:\n${known}`);
  }
  return positionals.length === 0
    ? among
    : BENCHES.filter(({ name }) => positionals.includes(name));
}

/** Runs benches over one chronology, and prints each figure as it comes. */
function run(benches: readonly Bench[], facts: number): Promise<Measured> {
  return withFolder(async (folder) => {
    const folders = new DataFolders(folder, { facts, seed });
    const options = { facts, seed, folders, subscribers: Number(values.subscribers) };
    const figures: Figure[] = [];
    for (const bench of benches) {
      process.stderr.write(
        `${bench.name}: ${bench.about}, ${String(facts)} facts, seed ${String(seed)}\n`,
      );
      for (const figure of await bench.run(options)) {
        figures.push(figure);
        process.stdout.write(`${values.json ? jsonLine(figure) : tableLine(figure)}\n`);
      }
    }
    return { facts, figures };
  });
}

if (values.growth) {
  const measured: Measured[] = [];
  for (const size of values.sizes.split(','))
    measured.push(await run(chosen(GROWING), Number(size)));
  const markdown = growthMarkdown(measured, seed);
  if (values.write) writeIntoPage('growth', markdown);
  else process.stdout.write(`\n${markdown}\n`);
} else {
  const measured = await run(chosen(BENCHES), Number(values.facts));
  if (values.write) writeIntoPage('figures', figuresMarkdown(measured, seed));
}
