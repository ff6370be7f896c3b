const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS_OF_DIGIT = 6;
const BITS_OF_BYTE = 8;

/** Bytes as text of 64 letters that no address needs to escape (RFC 4648, section 5), without padding. */
export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  let pending = 0;
  let bits = 0;
  for (const byte of bytes) {
    pending = (pending << BITS_OF_BYTE) | byte;
    bits += BITS_OF_BYTE;
    while (bits >= BITS_OF_DIGIT) {
      bits -= BITS_OF_DIGIT;
      text += ALPHABET.charAt((pending >> bits) & 63);
    }
    pending &= 63;
  }
  return bits === 0 ? text : text + ALPHABET.charAt((pending << (BITS_OF_DIGIT - bits)) & 63);
}

/** The bytes of a text; undefined for a text that {@link toBase64url} does not make. */
export function fromBase64url(text: string): Uint8Array | undefined {
  const bytes: number[] = [];
  let pending = 0;
  let bits = 0;
  for (const letter of text) {
    const digit = ALPHABET.indexOf(letter);
    if (digit === -1) return undefined;
    pending = (pending << BITS_OF_DIGIT) | digit;
    bits += BITS_OF_DIGIT;
    if (bits < BITS_OF_BYTE) continue;
    bits -= BITS_OF_BYTE;
    bytes.push((pending >> bits) & 255);
    pending &= (1 << bits) - 1;
  }
  return pending === 0 && bits < BITS_OF_DIGIT ? Uint8Array.from(bytes) : undefined;
}
