import { writeFileSync } from 'node:fs';
import { chronologySchema } from './chronology-schema.js';

/** Writes the JSON Schema of chronology files where editors find it; run from the root of the package. */
writeFileSync(
  'events/chronologies/chronology.schema.json',
  `${JSON.stringify(chronologySchema(), null, 2)}\n`,
);
