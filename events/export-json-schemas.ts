import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventJsonSchemas } from './json-schemas.js';

/** Writes the JSON Schema of each type of event into the folder; those of older versions stay. */
export function exportJsonSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { fileName, text } of eventJsonSchemas()) writeFileSync(join(folder, fileName), text);
}

if (process.argv[1] === import.meta.filename) exportJsonSchemas('events/json-schema');
