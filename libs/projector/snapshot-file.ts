import { closeSync, existsSync, openSync, readSync, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Numbers } from '#libs/typed-arrays/numbers';
import type { Saved } from '#libs/typed-arrays/saved';
import { Breath } from './breath.js';

/**
 * A snapshot is one file: 8 bytes that say what it is, the length of its table and the table's checksum (both 32 bits, little-endian),
 * the table as JSON, and the columns one after the other. The table names every column with its kind, its length in bytes and its
 * checksum, and whatever else is to be known before anything is read.
 */
const MAGIC = Buffer.from('annals\u0001S', 'latin1');
const HEAD_BYTES = MAGIC.length + 8;
/** Bytes of a column that are written and summed up in one go. */
const PIECE = 1 << 21;
/** Columns grow after a start: there is a little room, so that the first event does not copy all of them. */
const ROOM = 16;

const KINDS = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, f64: Float64Array } as const;
type Kind = keyof typeof KINDS;

interface ColumnAt {
  readonly kind: Kind;
  readonly bytes: number;
  readonly crc: number;
}

type PartAt = Readonly<Record<string, string | ColumnAt | PartsAt>>;

interface PartsAt {
  readonly part: PartAt;
}

interface Table<Head> {
  readonly head: Head;
  readonly parts: PartAt;
}

/** A snapshot, and what it says about itself. */
export interface Snapshot<Head> {
  readonly head: Head;
  readonly saved: Saved;
}

/**
 * Writes a snapshot in the place of the one before, which stays whole until then. What is saved must not change meanwhile; others have
 * their turn.
 */
export async function writeSnapshot<Head>(
  file: string,
  { head, saved }: Snapshot<Head>,
): Promise<void> {
  const next = `${file}.next`;
  const breath = new Breath();
  const parts = await tableOf(saved, breath);
  const table = Buffer.from(JSON.stringify({ head, parts } satisfies Table<Head>), 'utf8');
  const start = Buffer.alloc(HEAD_BYTES);
  MAGIC.copy(start);
  start.writeUInt32LE(table.length, MAGIC.length);
  start.writeUInt32LE(crc32(table), MAGIC.length + 4);
  const handle = await open(next, 'w', 0o600);
  try {
    await handle.writeFile(start);
    await handle.writeFile(table);
    for (const column of columnsIn(saved)) await writeColumn(handle, column);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(next, file);
  await syncFolder(dirname(file));
}

/** Reads a snapshot; undefined where there is none, or one that is damaged or that `accepts` refuses by what it says about itself. */
export function readSnapshot<Head>(
  file: string,
  accepts: (head: Head) => boolean,
): Snapshot<Head> | undefined {
  if (!existsSync(file)) return undefined;
  const descriptor = openSync(file, 'r');
  try {
    const table = readTable<Head>(descriptor);
    if (table === undefined || !accepts(table.head)) return undefined;
    const saved = readParts(descriptor, table.parts);
    return saved === undefined ? undefined : { head: table.head, saved };
  } finally {
    closeSync(descriptor);
  }
}

/** One text for everything that is saved: equal for two exactly when they hold the same. Others have their turn meanwhile. */
export async function checksumsOf(saved: Saved): Promise<string> {
  return JSON.stringify(await tableOf(saved, new Breath()));
}

/** Removes a snapshot and whatever was begun of another one. */
export function removeSnapshot(file: string): void {
  for (const name of [file, `${file}.next`]) rmSync(name, { force: true });
}

async function tableOf(saved: Saved, breath: Breath): Promise<PartAt> {
  const parts: Record<string, PartAt[string]> = {};
  for (const [name, value] of Object.entries(saved)) {
    if (typeof value === 'string') parts[name] = value;
    else if (isColumn(value)) parts[name] = await columnAt(value, breath);
    else parts[name] = { part: await tableOf(value, breath) };
  }
  return parts;
}

async function columnAt(column: Numbers, breath: Breath): Promise<ColumnAt> {
  let crc = 0;
  for (const piece of piecesOf(column)) {
    crc = crc32(piece, crc);
    if (breath.isDue) await breath.take();
  }
  return { kind: kindOf(column), bytes: column.byteLength, crc };
}

async function writeColumn(handle: FileHandle, column: Numbers): Promise<void> {
  for (const piece of piecesOf(column)) await handle.writeFile(piece);
}

function* piecesOf({ buffer, byteOffset, byteLength }: Numbers): Iterable<Uint8Array> {
  for (let from = 0; from < byteLength; from += PIECE)
    yield new Uint8Array(buffer, byteOffset + from, Math.min(PIECE, byteLength - from));
}

function* columnsIn(saved: Saved): Iterable<Numbers> {
  for (const value of Object.values(saved)) {
    if (typeof value === 'string') continue;
    if (isColumn(value)) yield value;
    else yield* columnsIn(value);
  }
}

function isColumn(value: Numbers | Saved): value is Numbers {
  return ArrayBuffer.isView(value);
}

function kindOf(column: Numbers): Kind {
  if (column instanceof Uint8Array) return 'u8';
  if (column instanceof Uint16Array) return 'u16';
  return column instanceof Uint32Array ? 'u32' : 'f64';
}

function readTable<Head>(descriptor: number): Table<Head> | undefined {
  const start = readBytes(descriptor, new Uint8Array(HEAD_BYTES));
  if (start === undefined || MAGIC.compare(start, 0, MAGIC.length) !== 0) return undefined;
  const numbers = Buffer.from(start.buffer);
  const table = readBytes(descriptor, new Uint8Array(numbers.readUInt32LE(MAGIC.length)));
  if (table === undefined || crc32(table) !== numbers.readUInt32LE(MAGIC.length + 4))
    return undefined;
  return JSON.parse(Buffer.from(table).toString('utf8')) as Table<Head>;
}

function readParts(descriptor: number, parts: PartAt): Saved | undefined {
  const saved: Record<string, Saved[string]> = {};
  for (const [name, at] of Object.entries(parts)) {
    const value = typeof at === 'string' ? at : readPart(descriptor, at);
    if (value === undefined) return undefined;
    saved[name] = value;
  }
  return saved;
}

function readPart(
  descriptor: number,
  at: ColumnAt | { readonly part: PartAt },
): Numbers | Saved | undefined {
  return 'part' in at ? readParts(descriptor, at.part) : readColumn(descriptor, at);
}

function readColumn(descriptor: number, { kind, bytes, crc }: ColumnAt): Numbers | undefined {
  const column = KINDS[kind];
  const size = column.BYTES_PER_ELEMENT;
  const length = bytes / size;
  const room = new ArrayBuffer((length + Math.ceil(length / ROOM)) * size);
  const read = readBytes(descriptor, new Uint8Array(room, 0, bytes));
  if (read === undefined || crc32(read) !== crc) return undefined;
  return new column(room, 0, length);
}

/** The next bytes of a file; undefined where it ends before. */
function readBytes(descriptor: number, into: Uint8Array): Uint8Array | undefined {
  for (let read = 0; read < into.length;) {
    const more = readSync(descriptor, into, read, into.length - read, null);
    if (more === 0) return undefined;
    read += more;
  }
  return into;
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
