import { z } from 'zod';
import { defineEntry } from './entry-definition.js';
import { fields } from './fields.js';
import { saysOneOf } from './says-one-of.js';

/** What a source says a person is. */
export const personDescribed = defineEntry({
  type: 'PersonDescribed',
  version: 1,
  fact: z
    .strictObject({
      person: fields.person,
      describedAs: fields.describedAs,
      organisation: fields.organisation,
      age: fields.age,
    })
    .refine((fact) => saysOneOf(fact, ['describedAs', 'organisation', 'age']), {
      error: 'says none of describedAs, organisation, age',
    }),
  date: 'STATE',
  stance: 'ASSERTED',
});
