import { z } from 'zod';
import { attribution } from './attribution.js';
import { entryDate, reportedDate } from './entry-date.js';
import { envelope } from './envelope.js';
import { allEventSchemas } from './event-schemas.js';
import { externalId } from './external-id.js';
import { form } from './form.js';
import { placeMention } from './place-mention.js';
import { point } from './point.js';
import { percent, quantity } from './quantity.js';
import {
  edtf,
  entryRef,
  groupRef,
  incidentRef,
  personRef,
  placeRef,
  sourceRef,
} from './references.js';
import { sealable, text } from './text.js';

type Schema = z.core.$ZodType;
type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What stands under `$defs`, said once for each schema that uses it. */
interface Definition extends Record<string, unknown> {
  readonly id: string;
  readonly description: string;
}

const definitions = z
  .registry<Definition>()
  .add(text, { id: 'text', description: 'Words for people to read, at most 4,000 UTF-16 units.' })
  .add(sealable, {
    id: 'sealable',
    description: 'A personal text, or its sealed form, which can be erased without rewriting.',
  })
  .add(groupRef, { id: 'group', description: 'The slug of a group; never of UUID form.' })
  .add(personRef, { id: 'person', description: 'The id of a person.' })
  .add(placeRef, { id: 'place', description: 'The slug of a place; never of UUID form.' })
  .add(incidentRef, { id: 'incident', description: 'The key that reports of one incident share.' })
  .add(sourceRef, { id: 'source', description: 'The slug of a source; never of UUID form.' })
  .add(entryRef, { id: 'entry', description: 'The id of an entry.' })
  .add(edtf, { id: 'edtf', description: 'A date in EDTF (ISO 8601-2).' })
  .add(quantity, {
    id: 'quantity',
    description: 'A number as it was reported: words, figures, or both.',
    minProperties: 1,
  })
  .add(percent, {
    id: 'percent',
    description: 'A share or change in per cent as it was reported; figures are decimal texts.',
    minProperties: 1,
  })
  .add(point, { id: 'point', description: 'Degrees in WGS 84, as decimal text.' })
  .add(externalId, { id: 'externalId', description: 'The id of the same thing elsewhere.' })
  .add(reportedDate, {
    id: 'reportedDate',
    description: 'EDTF, or the literal "reported" (by the publication), and how it was read.',
  })
  .add(entryDate, {
    id: 'entryDate',
    description:
      'When it happened (when); began, was so, ended (since, held, until); of what period it speaks.',
  })
  .add(attribution, {
    id: 'attribution',
    description:
      'A link from the origin of what is said to the source; an actor or a document, or words.',
    minProperties: 1,
  })
  .add(placeMention, { id: 'placeMention', description: 'Where it was, as exactly as reported.' })
  .add(form, { id: 'form', description: 'The name under which the source speaks of an actor.' })
  .add(envelope.stance, { id: 'stance', description: 'Who stands behind what is said, and how.' })
  .add(envelope.confidence, {
    id: 'confidence',
    description: 'How sure the recorder is to have read the source rightly.',
  });

function isLeftOutWhenEmpty(schema: Schema | undefined): boolean {
  if (!(schema instanceof z.ZodDefault)) return false;
  const inner = schema.unwrap();
  return inner instanceof z.ZodArray || inner instanceof z.ZodObject;
}

/** Turns the shape that readers see into that which is stored: what is empty is left out. */
function asStored(schema: Schema, json: JsonSchema): void {
  if (isLeftOutWhenEmpty(schema))
    Object.assign(json, json.items === undefined ? { minProperties: 1 } : { minItems: 1 });
  if (!(schema instanceof z.ZodObject) || json.required === undefined) return;
  const shape: Readonly<Record<string, Schema>> = schema.shape;
  json.required = json.required.filter((name) => !isLeftOutWhenEmpty(shape[name]));
}

/** The JSON Schema of what is stored as the data of one type and version of event. */
export interface EventJsonSchema {
  readonly fileName: string;
  readonly text: string;
}

/** A JSON Schema (draft 2020-12) for each type of event, in the order in which they are documented. */
export function eventJsonSchemas(): readonly EventJsonSchema[] {
  return allEventSchemas().map(({ type, version, data }) => {
    const { $schema, ...schema } = z.toJSONSchema(data, {
      metadata: definitions,
      override: ({ zodSchema, jsonSchema }) => asStored(zodSchema, jsonSchema),
    });
    const title = `${type}, version ${String(version)}`;
    return {
      fileName: `${type}.v${String(version)}.json`,
      text: `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`,
    };
  });
}
