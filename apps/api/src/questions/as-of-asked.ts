import type { AsOf } from '#libs/projections/basis/basis';
import type { AsOf as AsOfInput } from '../graphql/schema-types.js';

/** The clocks that are asked for; null is the same as left out. */
export function asOfAsked(asOf: AsOfInput | null | undefined): AsOf {
  const { position, ...clocks } = asOf ?? {};
  const given = Object.entries(clocks).filter(([, value]) => value != null);
  return {
    ...(Object.fromEntries(given) as AsOf),
    ...(position == null ? {} : { position: Number(position) }),
  };
}
