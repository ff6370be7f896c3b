const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const BYTES = 16;
const FIRST_ROOM = 1024;
/** A slot of the table that holds nothing; others hold a number and one. */
const FREE = 0;

/**
 * Numbers UUIDs 0, 1, 2 ... in the order in which they come, 24 bytes each: a map keyed by a million texts would take ten times as much.
 */
export class UuidNumbers {
  #bytes = Buffer.alloc(BYTES * FIRST_ROOM);
  /** By the first bytes of a UUID, which are as good as random; twice as many slots as there is room for UUIDs. */
  #slots = new Uint32Array(2 * FIRST_ROOM);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The number of a UUID, which it has from now on. */
  add(uuid: string): number {
    const bytes = bytesOf(uuid);
    const slot = this.#slotOf(bytes);
    const known = this.#slots[slot] ?? FREE;
    if (known !== FREE) return known - 1;
    if (this.#size === this.#bytes.length / BYTES) {
      this.#grow();
      return this.add(uuid);
    }
    const number = this.#size;
    bytes.copy(this.#bytes, number * BYTES);
    this.#slots[slot] = number + 1;
    this.#size += 1;
    return number;
  }

  /** The number of a UUID; undefined when it never came. */
  numberOf(uuid: string): number | undefined {
    if (!UUID.test(uuid)) return undefined;
    const known = this.#slots[this.#slotOf(bytesOf(uuid))] ?? FREE;
    return known === FREE ? undefined : known - 1;
  }

  uuidOf(number: number): string {
    const hex = this.#bytes.toString('hex', number * BYTES, (number + 1) * BYTES);
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      hex.slice(12, 16),
      hex.slice(16, 20),
      hex.slice(20),
    ].join('-');
  }

  /** The slot that holds a UUID, else the free one in which it belongs. */
  #slotOf(bytes: Buffer): number {
    const count = this.#slots.length;
    let slot = bytes.readUInt32LE(0) % count;
    for (;;) {
      const known = this.#slots[slot] ?? FREE;
      if (known === FREE) return slot;
      const start = (known - 1) * BYTES;
      if (bytes.compare(this.#bytes, start, start + BYTES) === 0) return slot;
      slot = (slot + 1) % count;
    }
  }

  #grow(): void {
    const bytes = Buffer.alloc(2 * this.#bytes.length);
    this.#bytes.copy(bytes);
    this.#bytes = bytes;
    this.#slots = new Uint32Array(2 * this.#slots.length);
    for (let number = 0; number < this.#size; number += 1) {
      const own = this.#bytes.subarray(number * BYTES, (number + 1) * BYTES);
      this.#slots[this.#slotOf(own)] = number + 1;
    }
  }
}

function bytesOf(uuid: string): Buffer {
  if (!UUID.test(uuid)) throw new Error(`${uuid} is no UUID`);
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}
