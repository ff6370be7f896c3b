import type { Draft } from '#libs/projections/testing/drafts';

/** A value as it is written in code. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .map(([name, field]) => `${name}: ${literal(field)}`);
    return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
  }
  return typeof value === 'string' ? `'${value}'` : JSON.stringify(value);
}

function call(name: string, ...values: readonly unknown[]): string {
  return `${name}(${values.map(literal).join(', ')}),`;
}

/** A draft as it is written with the kit, ready to be pasted into a test. */
export function draftText(draft: Draft): string {
  switch (draft.draft) {
    case 'SOURCE':
      return call(
        'source',
        draft.id,
        'published' in draft.description
          ? draft.description
          : { ...draft.description, published: null },
      );
    case 'GROUP':
    case 'PERSON':
    case 'PLACE':
      return call(draft.draft.toLowerCase(), draft.id, draft.description);
    case 'REASSIGNED':
      return call('reassigned', draft.id, draft.description);
    case 'ENTRY':
      return call('entry', draft.type, draft.fact, draft.report);
    case 'CORRECTED': {
      const { key, ...report } = draft.report;
      return call('corrected', key, draft.type, draft.fact, report);
    }
    case 'RETRACTED':
      return call('retracted', draft.key);
    case 'INCIDENTS':
      return call(draft.joined ? 'incidentsMatched' : 'incidentsSeparated', ...draft.pair);
    case 'GROUPS':
      return call(draft.joined ? 'groupsUnified' : 'groupsSeparated', ...draft.pair);
  }
}
