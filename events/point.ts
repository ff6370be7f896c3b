import { z } from 'zod';

const decimal = z
  .string()
  .regex(/^-?\d{1,3}(\.\d+)?$/, { error: 'degrees as decimal text, for example "30.19"' });

/** Degrees in WGS 84, as decimal text because stored numbers are whole. */
export const point = z.strictObject({ latitude: decimal, longitude: decimal });
