/** A column of numbers as it stands in memory. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;
