import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * A module that a thread begins with, by its name beside another module. A thread runs compiled modules: where the other one is run
 * from its source, at its place in `dist`.
 */
export function compiledModule(moduleUrl: string, name: string): URL {
  const beside = new URL(name, moduleUrl).href;
  const isSource = moduleUrl.endsWith('.ts');
  const file = new URL(isSource ? beside.replace(/\/libs\/(?!.*\/libs\/)/, '/dist/libs/') : beside);
  if (existsSync(file)) return file;
  throw new Error(`${fileURLToPath(file)} is missing: run "npm run build"`);
}
