import fc from 'fast-check';

/** Present in so many of ten cases; shrinks to absent. */
export function maybe<Value>(
  arbitrary: fc.Arbitrary<Value>,
  tenths: number,
): fc.Arbitrary<Value | undefined> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 10 - tenths, arbitrary: fc.constant(undefined) },
    { weight: tenths, arbitrary },
  );
}
