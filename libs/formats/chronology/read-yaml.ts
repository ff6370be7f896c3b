import { LineCounter, isAlias, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node, Pair, ParsedNode, YAMLError, YAMLMap, YAMLSeq } from 'yaml';
import type { FilePosition, FileProblem, FileProblemCode } from './file-problem.js';
import type { Located, LocatedField } from './located.js';
import { guardedYaml } from './yaml-guard.js';

/** What was read of a YAML text: its value, unless something about it is wrong as YAML. */
export interface YamlReading {
  readonly value: Located | undefined;
  readonly problems: readonly FileProblem[];
}

/**
 * Reads YAML with the failsafe schema, in which every scalar is a text: `2014` is no number and `NO` no boolean. Anchors, aliases, tags
 * and deep nesting are refused at the first of them, before anything is built; everything else that is wrong is found at once.
 */
export function readYaml(text: string, file: string): YamlReading {
  const reader = new YamlReader(text, file);
  return reader.read();
}

const FLOW_ADVICE = 'Quote a text with a comma: "a, b".';
const COLON = 'A colon in unquoted text? Quote it.';

/** What to do about an error of the parser, by its code. */
const ADVICE = new Map<string, string>([
  ['BLOCK_AS_IMPLICIT_KEY', COLON],
  ['MULTILINE_IMPLICIT_KEY', COLON],
  ['BAD_SCALAR_START', 'A text that begins with a mark stands in quotes.'],
  ['TAB_AS_INDENT', 'Indent with spaces.'],
  ['MULTIPLE_DOCS', 'One file holds one chronology: take out the line of ---.'],
  ['BAD_INDENT', 'What belongs together is indented alike.'],
]);

/** What follows the first errors of a text is mostly their echo. */
const MOST_ERRORS = 10;

class YamlReader {
  readonly #text: string;
  readonly #file: string;
  readonly #lines = new LineCounter();
  readonly #problems: FileProblem[] = [];

  constructor(text: string, file: string) {
    this.#text = text;
    this.#file = file;
  }

  read(): YamlReading {
    const unfit = guardedYaml(this.#text);
    if (unfit !== undefined) {
      this.#addLinesBefore(unfit.offset);
      this.#add(unfit.code, this.#position(unfit.offset), unfit.message, unfit.advice);
      return { value: undefined, problems: this.#problems };
    }
    const document = parseDocument(this.#text, {
      schema: 'failsafe',
      lineCounter: this.#lines,
      uniqueKeys: false,
      prettyErrors: false,
    });
    for (const error of document.errors.slice(0, MOST_ERRORS)) this.#addError(error);
    if (this.#problems.length > 0) return { value: undefined, problems: this.#problems };
    const value = document.contents === null ? undefined : this.#located(document.contents);
    return { value, problems: this.#problems };
  }

  #addLinesBefore(offset: number): void {
    this.#lines.addNewLine(0);
    for (let at = this.#text.indexOf('\n'); at !== -1 && at < offset;) {
      this.#lines.addNewLine(at + 1);
      at = this.#text.indexOf('\n', at + 1);
    }
  }

  #addError({ code, message, pos }: YAMLError): void {
    const [said = message] = message.split('\n');
    const advice = ADVICE.get(code);
    this.#add('FILE_UNREADABLE', this.#position(pos[0]), `${said.replace(/\.$/, '')}.`, advice);
  }

  #located(node: ParsedNode): Located | undefined {
    if (isMap(node)) return this.#map(node);
    if (isSeq(node)) return this.#list(node);
    if (isScalar(node) && typeof node.value === 'string' && node.range[0] !== node.range[1])
      return { kind: 'TEXT', value: node.value, at: this.#at(node) };
    return undefined;
  }

  #list(node: YAMLSeq.Parsed): Located {
    const elements = node.items.flatMap((element) => {
      const value = isPair(element) || isAlias(element) ? undefined : this.#located(element);
      if (value !== undefined) return [value];
      this.#add('VALUE_MISSING', this.#at(node), 'an element of the list is empty.', FLOW_ADVICE);
      return [];
    });
    const source = node.flow === true ? this.#text.slice(node.range[0], node.range[1]) : undefined;
    return { kind: 'LIST', elements, source, at: this.#at(node) };
  }

  #map(node: YAMLMap.Parsed): Located {
    const fields = new Map<string, LocatedField>();
    for (const pair of node.items) this.#field(fields, pair, node.flow === true);
    return { kind: 'MAP', fields, at: this.#at(node) };
  }

  #field(
    fields: Map<string, LocatedField>,
    pair: Pair<ParsedNode, ParsedNode | null>,
    isFlow: boolean,
  ): void {
    const at = this.#at(pair.key);
    const name = nameOf(pair.key);
    if (name === undefined) {
      this.#add('STRUCTURE_WRONG', at, 'a name is a plain text.', COLON);
      return;
    }
    if (fields.has(name)) {
      this.#add('KEY_TWICE', at, `${name} stands twice.`, 'Choose another key, or join the two.');
      return;
    }
    const value = pair.value === null ? undefined : this.#located(pair.value);
    if (value === undefined)
      this.#add('VALUE_MISSING', at, `${name} has no value.`, isFlow ? FLOW_ADVICE : undefined);
    else fields.set(name, { value, at });
  }

  #at(node: Node): FilePosition {
    return this.#position(node.range?.[0] ?? 0);
  }

  #position(offset: number): FilePosition {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }

  #add(code: FileProblemCode, at: FilePosition, message: string, advice?: string): void {
    const problem = { file: this.#file, code, ...at, item: '', path: '', message };
    this.#problems.push(advice === undefined ? problem : { ...problem, advice });
  }
}

/** Names that look the same are the same, however their accents are encoded. */
function nameOf(key: ParsedNode): string | undefined {
  return isScalar(key) && typeof key.value === 'string' ? key.value.normalize('NFC') : undefined;
}
