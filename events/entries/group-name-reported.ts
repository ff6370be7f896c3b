import { z } from 'zod';
import { defineEntry } from './entry-definition.js';
import { fields } from './fields.js';

/** A name under which a group is known. */
export const groupNameReported = defineEntry({
  type: 'GroupNameReported',
  version: 1,
  fact: z.strictObject({
    group: fields.group,
    form: fields.form,
    nameKind: fields.nameKind,
    language: fields.language,
    replaces: fields.replaces,
    usedBy: fields.usedBy,
  }),
  date: 'STATE',
  stance: 'ASSERTED',
});
