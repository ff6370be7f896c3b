import type { Json } from '#events/json';
import type { Located } from './located.js';

/** Fields that hold one date each, and in which `[a..b]` is EDTF and no list. */
const EDTF_FIELDS: ReadonlySet<string> = new Set([
  'when',
  'since',
  'held',
  'until',
  'period',
  'edtf',
  'anchor',
  'published',
  'retrieved',
  'effective',
  'comparedWith',
]);

/** The value without its places. A date written as `[2019-05-15..2019-05-31]`, which YAML takes for a list, is the text that stands there. */
export function plain(value: Located, field = ''): Json {
  switch (value.kind) {
    case 'TEXT':
      return value.value;
    case 'LIST':
      if (value.source !== undefined && EDTF_FIELDS.has(field)) return value.source;
      return value.elements.map((element) => alternative(element, field));
    case 'MAP':
      return Object.fromEntries(
        [...value.fields].map(([name, { value: inner }]) => [name, plain(inner, name)]),
      );
  }
}

/** One element of a list of dates can be a set of dates itself. */
function alternative(element: Located, field: string): Json {
  return plain(element, field === 'alternatives' ? 'edtf' : '');
}
