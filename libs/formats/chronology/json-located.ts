import type { FilePosition, FileProblemCode } from './file-problem.js';
import type { Located, LocatedField, LocatedMap } from './located.js';
import { NESTED_TOO_DEEP } from './yaml-guard.js';

/** What is wrong with a line, and where. */
interface LineProblem {
  readonly code: FileProblemCode;
  readonly at: FilePosition;
  readonly message: string;
  readonly advice?: string;
}

/** A line that was read, or what is wrong with it. */
export interface LineReading {
  readonly value: LocatedMap | undefined;
  readonly problems: readonly LineProblem[];
}

const SPACE = /[ \t\r\n]*/y;
/** RFC 8259 section 7: every character but quote, backslash and U+0000 to U+001F stands for itself. */
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const BARE = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const DEEPEST = 32;

class JsonError extends Error {
  constructor(
    readonly at: number,
    message: string,
    readonly code: 'FILE_UNREADABLE' | 'NESTED_TOO_DEEP' = 'FILE_UNREADABLE',
  ) {
    super(message);
    this.name = 'JsonError';
  }
}

/** One JSON object being turned into located values; stops at the first thing that is no JSON. */
class JsonLine {
  readonly problems: LineProblem[] = [];
  readonly #text: string;
  readonly #line: number;
  #at = 0;
  #depth = 0;

  constructor(text: string, line: number) {
    this.#text = text;
    this.#line = line;
  }

  whole(): LocatedMap {
    this.#take(SPACE);
    if (this.#text.charAt(this.#at) !== '{') throw new JsonError(this.#at, 'the line is no object');
    const map = this.#map(this.position(this.#at));
    this.#take(SPACE);
    if (this.#at < this.#text.length)
      throw new JsonError(this.#at, 'the line goes on after its object');
    return map;
  }

  position(at: number): FilePosition {
    return { line: this.#line, column: at + 1 };
  }

  /** Undefined for null. */
  #value(): Located | undefined {
    this.#take(SPACE);
    const at = this.position(this.#at);
    switch (this.#text.charAt(this.#at)) {
      case '{':
        return this.#map(at);
      case '[':
        return this.#list(at);
      case '"':
        return { kind: 'TEXT', at, value: this.#string() };
      default:
        return this.#bare(at);
    }
  }

  #map(at: FilePosition): LocatedMap {
    const fields = new Map<string, LocatedField>();
    const seen = new Set<string>();
    this.#members('}', () => {
      const place = this.position(this.#at);
      const name = this.#string().normalize('NFC');
      this.#take(SPACE);
      if (this.#text[this.#at] !== ':') throw new JsonError(this.#at, 'a colon is missing');
      this.#at += 1;
      const value = this.#value();
      if (seen.has(name)) this.#twice(name, place);
      seen.add(name);
      if (value !== undefined) fields.set(name, { value, at: place });
    });
    return { kind: 'MAP', at, fields };
  }

  #twice(name: string, at: FilePosition): void {
    const [message, advice] = [`${name} stands twice.`, 'Join the two, or take one out.'];
    this.problems.push({ code: 'KEY_TWICE', at, message, advice });
  }

  #list(at: FilePosition): Located {
    const elements: Located[] = [];
    this.#members(']', () => {
      const place = this.position(this.#at);
      const element = this.#value();
      if (element !== undefined) elements.push(element);
      else
        this.problems.push({
          code: 'VALUE_MISSING',
          at: place,
          message: 'an element of the list is null.',
          advice: 'Leave it out.',
        });
    });
    return { kind: 'LIST', at, elements, source: undefined };
  }

  #members(end: '}' | ']', read: () => void): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new JsonError(this.#at, NESTED_TOO_DEEP, 'NESTED_TOO_DEEP');
    this.#at += 1;
    this.#take(SPACE);
    if (this.#text[this.#at] === end) this.#at += 1;
    else while (this.#member(end, read));
    this.#depth -= 1;
  }

  /** Whether another member follows. */
  #member(end: '}' | ']', read: () => void): boolean {
    this.#take(SPACE);
    read();
    this.#take(SPACE);
    const mark = this.#text[this.#at];
    if (mark !== ',' && mark !== end) throw new JsonError(this.#at, `a comma or ${end} is missing`);
    this.#at += 1;
    return mark !== end;
  }

  #string(): string {
    const token = this.#take(STRING);
    if (token === undefined) throw new JsonError(this.#at, 'a text in double quotes is missing');
    return JSON.parse(token) as string;
  }

  /** Numbers and truth values are texts as they are written: what they mean depends on the field. */
  #bare(at: FilePosition): Located | undefined {
    const token = this.#take(BARE);
    if (token === undefined) throw new JsonError(this.#at, 'this is no JSON');
    return token === 'null' ? undefined : { kind: 'TEXT', at, value: token };
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const token = pattern.exec(this.#text)?.[0];
    this.#at += token?.length ?? 0;
    return token;
  }
}

const ONE_A_LINE =
  'One JSON object a line; JSON over several lines is read from a file named .yaml.';

/** Reads one JSON object with its places. A field that is null is not there; a name that stands twice is a problem. */
export function readJsonLine(text: string, line: number): LineReading {
  const reading = new JsonLine(text, line);
  try {
    return { value: reading.whole(), problems: reading.problems };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const { code, message } = error;
    const at = reading.position(error.at);
    const advice = code === 'FILE_UNREADABLE' ? { advice: ONE_A_LINE } : {};
    return { value: undefined, problems: [{ code, at, message: `${message}.`, ...advice }] };
  }
}
