import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { canonicalJson } from '#events/canonical-json';
import type { Json, JsonObject } from '#events/json';
import type { NewEvent } from '#events/written-event';
import type { Case, CaseGroup, Trial } from './trial.js';
import { committed, event, metadata, rejectsWith, wholeLog, wholeStream } from './trial.js';

async function keeps({ store, stream }: Trial, kept: NewEvent): Promise<void> {
  await committed(store.append(stream('a'), 'no_stream', [kept]));
  const [fromStream] = await wholeStream(store, stream('a'));
  const [fromLog] = await wholeLog(store);
  for (const found of [fromStream, fromLog]) {
    assert.deepEqual({ ...found }, { ...found, ...kept });
  }
}

/** A value that comes back as it went in. */
function kept(name: string, data: JsonObject): Case {
  return { name: `keeps ${name}`, run: (trial) => keeps(trial, event(1, data)) };
}

/** Events of which none may be taken; a sound one stands before each, and must not be kept either. */
function refused(name: string, events: () => readonly unknown[]): Case {
  return {
    name: `refuses ${name}`,
    run: async ({ store, stream }) => {
      for (const wrong of events()) {
        await rejectsWith('EVENT_INVALID', () =>
          store.append(stream('a'), 'no_stream', [event(1), wrong as NewEvent]),
        );
      }
      assert.deepEqual(await wholeLog(store), []);
    },
  };
}

const withData = (data: unknown): unknown => ({ ...event(2), data });
const withType = (type: unknown): unknown => ({ ...event(2), type });
const withMetadata = (more: object): unknown => ({
  ...event(2),
  metadata: { ...metadata(2), ...more },
});

/** Lists in lists, `depth` levels with the object that holds them. */
function nested(depth: number): JsonObject {
  let value: Json = [];
  for (let level = 2; level < depth; level += 1) value = [value];
  return { value };
}

/** Every code point that a log keeps: no NUL, no lone surrogate. fast-check's `binary` is all of them too, and takes a second to be made. */
const character = fc
  .integer({ min: 1, max: 0x10_f7_ff })
  .map((n) => String.fromCodePoint(n < 0xd8_00 ? n : n + 0x8_00));

function cyclic(): unknown {
  const data: Record<string, unknown> = {};
  data['self'] = data;
  return data;
}

const text: readonly Case[] = [
  kept('text of every script, and every oddity of it', {
    arabic: 'الدولة الإسلامية',
    urdu: 'ولایت پاکستان',
    emoji: '👩‍👩‍👧‍👦 💩',
    composed: 'é',
    decomposed: 'e\u0301',
    mark: '\ufeffmark',
    separators: 'a\u2028b\u2029c\u0085d',
    control: '\u0001\u001f\u007f\t\r\n',
    private: '\ue000\u{10ffff}',
  }),
  kept('text that looks like something else', {
    number: '007',
    norway: 'NO',
    date: '2014',
    nothing: 'null',
    json: '{"a":1}',
    sql: "'); DROP TABLE events; --",
    placeholder: '? :a $1 %s',
    escape: '\\u0000 \\ud83d',
  }),
  kept('keys of every kind', {
    '': 'empty',
    ' a b ': 'spaces',
    ключ: 'Cyrillic',
    '💩': 'beyond the plane',
    constructor: 'inherited',
    toString: 'inherited',
    '0': 'index',
    $type: 'dollar',
    'a.b': 'dot',
  }),
  {
    name: 'keeps a key named __proto__',
    run: (trial) => keeps(trial, event(1, JSON.parse('{"__proto__":{"a":1}}') as JsonObject)),
  },
  refused('text with a NUL, in values and keys', () => [
    withData({ words: 'a\0b' }),
    withData({ 'a\0b': 1 }),
    withData({ list: [['\0']] }),
    withMetadata({ actor: 'a\0' }),
  ]),
  refused('half a character, in values and keys', () => [
    withData({ words: 'a\ud83d' }),
    withData({ words: '\udca9b' }),
    withData({ '\ud83d': 1 }),
    withMetadata({ actor: '\ud83d' }),
  ]),
];

const values: readonly Case[] = [
  kept('whole numbers up to 2^53 - 1', {
    most: Number.MAX_SAFE_INTEGER,
    least: Number.MIN_SAFE_INTEGER,
    zero: 0,
  }),
  refused('numbers that some reader would round', () =>
    [2 ** 53, -(2 ** 53), 0.1, 1e300, NaN, Infinity, -Infinity].map((n) => withData({ n })),
  ),
  kept('true, false, null, and what is empty', {
    yes: true,
    no: false,
    nothing: null,
    text: '',
    list: [],
    object: {},
    mixed: [true, null, [], {}, '', 0],
  }),
  kept('values as deep as a hundred levels', nested(100)),
  refused('values deeper than that, and cycles', () => [
    withData(nested(101)),
    withData(nested(20_000)),
    withData(cyclic()),
  ]),
  refused('what JSON cannot carry', () => [
    withData({ at: new Date(0) }),
    withData({ map: new Map() }),
    withData({ bytes: new Uint8Array(1) }),
    withData({ missing: undefined }),
    withData({ list: [undefined] }),
    withData({ list: new Array(1) }),
    withData({ big: 1n }),
    withData({ does: () => 1 }),
    withData({ symbol: Symbol('a') }),
  ]),
  refused('data that is no object', () =>
    [null, 'text', 5, true, ['list'], undefined].map(withData),
  ),
  {
    name: 'keeps the same whatever order the keys came in',
    run: async ({ store, stream }) => {
      await committed(
        store.append(stream('a'), 'no_stream', [event(1, { b: 1, a: { d: 1, c: 2 } })]),
      );
      await committed(
        store.append(stream('b'), 'no_stream', [event(2, { a: { c: 2, d: 1 }, b: 1 })]),
      );
      const [first, second] = await wholeLog(store);
      assert.equal(JSON.stringify(first?.data), JSON.stringify(second?.data));
    },
  },
  {
    name: 'keeps any value that has a canonical form',
    run: async ({ store, stream }) => {
      const number = fc.maxSafeInteger().map((n) => (n === 0 ? 0 : n));
      const string = fc.string({ unit: character });
      const { value } = fc.letrec<{ value: Json }>((tie) => ({
        value: fc.oneof(
          { depthSize: 'small', withCrossShrink: true },
          number,
          string,
          fc.boolean(),
          fc.constant(null),
          fc.array(tie('value'), { maxLength: 3 }),
          fc.dictionary(string, tie('value'), { maxKeys: 3 }),
        ),
      }));
      let n = 0;
      await fc.assert(
        fc.asyncProperty(fc.dictionary(string, value, { maxKeys: 5 }), async (data) => {
          n += 1;
          await committed(store.append(stream(`s${n}`), 'no_stream', [event(n, data)]));
          const [found] = await wholeStream(store, stream(`s${n}`));
          assert.equal(canonicalJson(found?.data ?? null), canonicalJson(data));
        }),
        { seed: 20261120, numRuns: 30 },
      );
    },
  },
];

const envelope: readonly Case[] = [
  {
    name: 'keeps every field of the metadata, and adds none',
    run: (trial) =>
      keeps(trial, {
        ...event(1),
        metadata: metadata(1, { key: 'k', cause: 'c', correlation: 'r', actor: 'ā 💩' }),
      }),
  },
  {
    name: 'keeps a type of any script',
    run: (trial) => keeps(trial, { ...event(1), type: 'ЕжегодныйОтчёт 1' }),
  },
  refused('types that some log could not keep', () =>
    ['', 'a\0', '\ud83d', '$metadata', 'x'.repeat(256), 5, undefined].map(withType),
  ),
  refused('metadata that is not flat text', () => [
    withMetadata({ version: 1 }),
    withMetadata({ key: undefined }),
    withMetadata({ cause: null }),
    withMetadata({ correlation: { a: 'b' } }),
    withMetadata({ $schema: 'reserved' }),
  ]),
  refused('metadata without one of its fields', () =>
    Object.keys(metadata(2)).map((missing) => {
      const rest = Object.entries(metadata(2)).filter(([name]) => name !== missing);
      return { ...event(2), metadata: Object.fromEntries(rest) };
    }),
  ),
  refused('ids that are no lower-case UUID, and the nil UUID', () =>
    ['', 'a', '00000000-0000-0000-0000-000000000000', '0000000A-0000-4000-8000-000000000000'].map(
      (id) => withMetadata({ id }),
    ),
  ),
];

/** An event that fills `bytes` exactly, by the port's own reckoning. */
function filling(n: number, bytes: number): NewEvent {
  const empty = event(n, { words: '' });
  const used =
    Buffer.byteLength(canonicalJson(empty.data)) +
    Buffer.byteLength(canonicalJson({ ...empty.metadata })) +
    2 * Buffer.byteLength(empty.type);
  return event(n, { words: 'x'.repeat(bytes - used) });
}

const sizes: readonly Case[] = [
  {
    name: 'keeps an event of a million characters',
    run: (trial) => keeps(trial, event(1, { words: 'x'.repeat(1_000_000) })),
  },
  {
    name: 'takes an append of exactly the size it declares, and none of a byte more',
    run: async ({ store, stream, capabilities: { maximumAppendBytes } }) => {
      const tooLarge = [filling(1, maximumAppendBytes + 1)];
      await rejectsWith('EVENT_TOO_LARGE', () => store.append(stream('a'), 'no_stream', tooLarge));
      assert.deepEqual(await wholeLog(store), []);
      await committed(store.append(stream('a'), 'no_stream', [filling(1, maximumAppendBytes)]));
    },
  },
  {
    name: 'counts bytes, not characters',
    run: async ({ store, stream, capabilities: { maximumAppendBytes } }) => {
      const words = 'د'.repeat(maximumAppendBytes / 2);
      const tooLarge = [event(1, { words })];
      await rejectsWith('EVENT_TOO_LARGE', () => store.append(stream('a'), 'no_stream', tooLarge));
    },
  },
  {
    name: 'counts all events of an append together',
    run: async ({ store, stream, capabilities: { maximumAppendBytes } }) => {
      const half = Math.ceil(maximumAppendBytes / 2) + 1;
      const both = [filling(1, half), filling(2, half)] as const;
      await rejectsWith('EVENT_TOO_LARGE', () => store.append(stream('a'), 'no_stream', both));
      await committed(store.append(stream('a'), 'no_stream', [both[0]]));
      await committed(store.append(stream('a'), 0, [both[1]]));
    },
  },
];

export const encoding: CaseGroup = {
  behaviour: 'encoding',
  cases: [...text, ...values, ...envelope, ...sizes],
};
