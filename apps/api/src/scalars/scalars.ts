import { textScalar } from './text-scalar.js';

const OPAQUE = /^[A-Za-z0-9_-]{1,4000}$/;

/** How the scalars of the SDL are read and written. */
export const SCALARS = {
  Moment: textScalar({
    name: 'moment',
    pattern: /^[\dTZ:.+-]{4,40}$/,
    example: '2019-05-15',
    takesNumbers: true,
  }),
  Position: textScalar({
    name: 'position',
    pattern: /^(0|[1-9]\d{0,14})$/,
    example: '31',
    takesNumbers: true,
  }),
  Edtf: textScalar({
    name: 'EDTF date',
    pattern: /^\P{C}{1,100}$/u,
    example: '2019-05',
    takesNumbers: true,
  }),
  BasisToken: textScalar({ name: 'basis token', pattern: OPAQUE, example: 'AQ...' }),
  Cursor: textScalar({ name: 'cursor', pattern: OPAQUE, example: 'WyJ...' }),
  DateTime: textScalar({
    name: 'instant',
    pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
    example: '2019-05-15T23:59:59.999Z',
  }),
  Decimal: textScalar({
    name: 'decimal number',
    pattern: /^[+-]?\d{1,15}(\.\d{1,15})?$/,
    example: '59.5',
    takesNumbers: true,
  }),
} as const;
