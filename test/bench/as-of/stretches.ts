/** A row with the positions from and before which it is so. */
type Stretched<Row> = Row & { readonly recordedFrom: number; readonly recordedTo: number };

/** The rows known at some positions, each once for as long as it stays the same; the last ones are still so. */
export function stretches<Row extends object>(
  samples: readonly (readonly [number, readonly Row[]])[],
): readonly Stretched<Row>[] {
  const over: Stretched<Row>[] = [];
  let open = new Map<string, { readonly row: Row; readonly from: number }>();
  for (const [position, rows] of samples) {
    const still = new Map<string, { readonly row: Row; readonly from: number }>();
    for (const row of rows) {
      const key = JSON.stringify(Object.values(row));
      still.set(key, { row, from: open.get(key)?.from ?? position });
    }
    for (const [key, { row, from }] of open)
      if (!still.has(key)) over.push({ ...row, recordedFrom: from, recordedTo: position });
    open = still;
  }
  const current = [...open.values()].map(({ row, from }) => ({
    ...row,
    recordedFrom: from,
    recordedTo: Infinity,
  }));
  return [...over, ...current];
}
