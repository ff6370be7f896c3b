import { z } from 'zod';
import { defineEntry } from './entry-definition.js';
import { atLeastOne, fields } from './fields.js';

/** Which places a branch covers: COVERS adds places, EXCLUDES removes them, LIMITED_TO ends all earlier scope. */
export const branchScopeReported = defineEntry({
  type: 'BranchScopeReported',
  version: 1,
  fact: z.strictObject({
    branch: fields.branch,
    mode: fields.mode,
    scope: atLeastOne(fields.scope),
  }),
  date: 'STATE',
  stance: 'ASSERTED',
});
