/** What may be bound to a placeholder. Numbers are safe integers. */
export type SqlParameter = string | number | bigint | Uint8Array | null;

const INT64 = 2n ** 63n;
/** SQLite cuts text at a NUL, and libsql turns half a character into U+FFFD; neither reports an error. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

/** Whether text is kept unchanged: it has no NUL and no lone surrogate. */
export function isStorableText(text: string): boolean {
  return !UNSTORABLE.test(text);
}

/** Literals, quoted names and comments, in which a question mark is no placeholder. */
const QUOTED = /'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]|--[^\n]*|\/\*[\s\S]*?\*\//g;
const NAMED = /\?\d|[:@$][A-Za-z_]/;

/** How many `?` a statement has. Numbered and named placeholders are refused, and a second statement, which libsql drops silently. */
export function placeholders(sql: string): number {
  const bare = sql.replace(QUOTED, ' ');
  if (NAMED.test(bare)) throw new TypeError(`only plain ? placeholders are used here: ${sql}`);
  if (/;\s*\S/.test(bare)) throw new TypeError(`only the first statement would run: ${sql}`);
  return bare.split('?').length - 1;
}

type NativeParameter = string | bigint | Uint8Array | null;

function refuse(index: number, reason: string): never {
  throw new TypeError(`parameter ${index + 1}: ${reason}`);
}

function nativeText(value: string, index: number): string {
  if (!isStorableText(value)) {
    refuse(index, 'text with a NUL or half a character would be stored changed');
  }
  return value;
}

// A number would be bound as REAL: 5 would become 5.0 in every untyped place.
function nativeNumber(value: number, index: number): bigint {
  if (!Number.isSafeInteger(value)) refuse(index, `${value} is not a safe integer`);
  return BigInt(value);
}

function nativeBigint(value: bigint, index: number): bigint {
  if (value >= INT64 || value < -INT64) refuse(index, `${value} needs more than 64 bits`);
  return value;
}

function nativeParameter(value: unknown, index: number): NativeParameter {
  if (typeof value === 'string') return nativeText(value, index);
  if (typeof value === 'number') return nativeNumber(value, index);
  if (typeof value === 'bigint') return nativeBigint(value, index);
  if (value === null || value instanceof Uint8Array) return value;
  // Among others a boolean, on which libsql 0.5.29 aborts the whole process.
  return refuse(index, `a value of type ${typeof value} cannot be bound`);
}

/** The parameters as the native layer may safely see them; a TypeError names the first that may not pass. */
export function nativeParameters(
  values: readonly SqlParameter[],
  arity: number,
): readonly NativeParameter[] {
  if (values.length !== arity) {
    throw new TypeError(
      `the statement has ${arity} placeholders and got ${values.length} parameters`,
    );
  }
  return values.map(nativeParameter);
}
