const BITS = 11;
const DIGITS = 1 << BITS;

/**
 * The same numbers in the order of a whole number of each that is not below 0, the least first; equal ones stay as they are.
 * D. Knuth, The Art of Computer Programming 3, 5.2.5: sorting by distribution.
 */
export function orderedBy(numbers: Uint32Array, valueOf: ArrayLike<number>): Uint32Array {
  let greatest = 0;
  for (const number of numbers) greatest = Math.max(greatest, valueOf[number] ?? 0);
  const digits = new Uint16Array(numbers.length);
  let from = numbers.slice();
  let to = new Uint32Array(numbers.length);
  for (let unit = 1; unit <= greatest; unit *= DIGITS) {
    for (let place = 0; place < from.length; place += 1)
      digits[place] = digitOf(valueOf[from[place] ?? 0] ?? 0, unit);
    distribute(from, to, digits);
    [from, to] = [to, from];
  }
  return from;
}

/** By digit how many numbers have it, and then where the next of them stands; the same for every call. */
const places = new Uint32Array(DIGITS);

/** Copies numbers in the order of the digit of each. */
function distribute(from: Uint32Array, to: Uint32Array, digits: Uint16Array): void {
  places.fill(0);
  for (const digit of digits) count(digit);
  let before = 0;
  for (let digit = 0; digit < DIGITS; digit += 1) {
    const here = places[digit] ?? 0;
    places[digit] = before;
    before += here;
  }
  for (let place = 0; place < from.length; place += 1)
    to[count(digits[place] ?? 0)] = from[place] ?? 0;
}

/** Counts one more of a digit, and gives how many there were. */
function count(digit: number): number {
  const known = places[digit] ?? 0;
  places[digit] = known + 1;
  return known;
}

function digitOf(value: number, unit: number): number {
  return Math.floor(value / unit) % DIGITS;
}

/** By how much each of so many values is below the greatest: orders them from the greatest down. */
export function belowGreatest(values: ArrayLike<number>, length: number): Float64Array {
  let greatest = 0;
  for (let index = 0; index < length; index += 1) greatest = Math.max(greatest, values[index] ?? 0);
  const below = new Float64Array(length);
  for (let index = 0; index < length; index += 1) below[index] = greatest - (values[index] ?? 0);
  return below;
}
