import { bytes, uint32s } from '#libs/typed-arrays/growing';
import type { Growing } from '#libs/typed-arrays/growing';
import { Whole } from '#libs/typed-arrays/part';
import type { Parts } from '#libs/typed-arrays/part';
import { TextNumbers } from '#libs/typed-arrays/text-numbers';
import { readUuid } from '#libs/typed-arrays/uuid-numbers';
import type { UuidNumbers } from '#libs/typed-arrays/uuid-numbers';

const ID_BYTES = 16;
const NONE = 0;

/** Where each numbered event stands in its stream, and under which id; some 30 bytes an event. */
export class PlacedEvents extends Whole {
  readonly #uuids: UuidNumbers;
  readonly #texts = new TextNumbers();
  /** By the number of what a stream is named after, the position of the last event in it. */
  readonly #lastOfUuid = uint32s();
  readonly #lastOfText = uint32s();
  /** By position less one: the position of the event before it in its stream, its revision, and its id. */
  readonly #before = uint32s();
  readonly #revision = uint32s();
  readonly #ids = bytes();
  readonly #sought = new Uint8Array(ID_BYTES);

  /** The numbers of UUIDs are shared with whoever else numbers them. */
  constructor(uuids: UuidNumbers) {
    super();
    this.#uuids = uuids;
  }

  protected parts(): Parts {
    return {
      texts: this.#texts,
      lastOfUuid: this.#lastOfUuid,
      lastOfText: this.#lastOfText,
      before: this.#before,
      revision: this.#revision,
      ids: this.#ids,
    };
  }

  /** Position of the last event. */
  get position(): number {
    return this.#before.length;
  }

  /** Gives the next event its place: its position is one more than that of the last. */
  push(stream: string, revision: number, id: string): void {
    const [last, number] = this.#numbered(stream);
    last.reach(number);
    this.#before.push(last.at(number));
    this.#revision.push(revision);
    if (!readUuid(id, this.#sought)) throw new Error(`${id} is no UUID`);
    for (const byte of this.#sought) this.#ids.push(byte);
    last.set(number, this.position);
  }

  positionOf(stream: string, revision: number): number | undefined {
    for (const position of this.#positionsOf(stream))
      if (this.#revision.at(position - 1) === revision) return position;
    return undefined;
  }

  /** Whether a stream has an event under this id. */
  has(stream: string, id: string): boolean {
    if (!readUuid(id, this.#sought)) return false;
    for (const position of this.#positionsOf(stream)) if (this.#isSoughtAt(position)) return true;
    return false;
  }

  /** The events of a stream, the last first. */
  *#positionsOf(stream: string): Iterable<number> {
    const uuid = this.#uuids.numberOf(uuidIn(stream));
    const text = uuid === undefined ? this.#texts.numberOf(stream) : undefined;
    let position = NONE;
    if (uuid !== undefined) position = this.#lastOfUuid.at(uuid);
    if (text !== undefined) position = this.#lastOfText.at(text);
    for (; position !== NONE; position = this.#before.at(position - 1)) yield position;
  }

  #numbered(stream: string): readonly [Growing<Uint32Array>, number] {
    const uuid = uuidIn(stream);
    return uuid === ''
      ? [this.#lastOfText, this.#texts.add(stream)]
      : [this.#lastOfUuid, this.#uuids.add(uuid)];
  }

  #isSoughtAt(position: number): boolean {
    const start = (position - 1) * ID_BYTES;
    return this.#sought.every((byte, index) => this.#ids.at(start + index) === byte);
  }
}

const OF_ENTRY = /^[^-]*entry-([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/** The UUID of the entry that a stream is named after; empty for any other stream. */
function uuidIn(stream: string): string {
  return OF_ENTRY.exec(stream)?.[1] ?? '';
}
