import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGE = join(process.cwd(), 'docs/performance.md');

/** Puts what was measured into its place on the page of the documentation, between two comments that name it. */
export function writeIntoPage(place: 'figures' | 'growth', markdown: string): void {
  const [begin, end] = [`<!-- ${place}: begin -->`, `<!-- ${place}: end -->`];
  const page = readFileSync(PAGE, 'utf8');
  const [before, rest] = halves(page, begin);
  const [, after] = halves(rest, end);
  writeFileSync(PAGE, `${before}${begin}\n\n${markdown}\n\n${end}${after}`);
}

function halves(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  if (at === -1) throw new Error(`${PAGE} has no place ${mark}`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}
