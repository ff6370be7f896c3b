import { CST, Lexer } from 'yaml';
import type { FileProblemCode } from './file-problem.js';

/** What makes a text unfit to be read, and how many characters stand before it. */
interface Unfit {
  readonly code: FileProblemCode;
  readonly offset: number;
  readonly message: string;
  readonly advice: string;
}

const DEEPEST = 32;
/** Nested blocks are indented, or written on one line. */
const FARTHEST_INDENT = 256;
const MOST_BLOCKS_ON_A_LINE = 16;

const QUOTE = 'A text that begins with & or * or ! stands in quotes.';

export const NESTED_TOO_DEEP = `more than ${String(DEEPEST)} things stand in each other`;

interface Seen {
  at: number;
  depth: number;
  blocksOnLine: number;
  indent: number;
}

type Token = CST.TokenType | null;

function refusedMark({ at: offset }: Seen, type: Token, token: string): Unfit | undefined {
  if (type === 'alias' || type === 'anchor')
    return {
      code: 'ALIAS_REFUSED',
      offset,
      message: `${shortened(token)} is an ${type}, and neither is read.`,
      advice: `Write the value out. ${QUOTE}`,
    };
  if (type === 'tag')
    return {
      code: 'TAG_REFUSED',
      offset,
      message: `${shortened(token)} is a tag, and none is read.`,
      advice: `Leave it out: every value is read as its field demands. ${QUOTE}`,
    };
  return undefined;
}

const LONGEST_SHOWN = 40;

function shortened(token: string): string {
  return token.length <= LONGEST_SHOWN ? token : `${token.slice(0, LONGEST_SHOWN)}…`;
}

function countFlow(seen: Seen, type: Token): void {
  if (type === 'flow-map-start' || type === 'flow-seq-start') seen.depth += 1;
  if (type === 'flow-map-end' || type === 'flow-seq-end') seen.depth = Math.max(0, seen.depth - 1);
}

const BLOCKS: ReadonlySet<Token> = new Set(['seq-item-ind', 'explicit-key-ind', 'map-value-ind']);

function countBlocks(seen: Seen, type: Token, token: string): void {
  if (type === 'newline') {
    seen.blocksOnLine = 0;
    seen.indent = 0;
  } else if (type === 'space' && seen.blocksOnLine === 0) {
    seen.indent = token.length;
  } else if (seen.depth === 0 && BLOCKS.has(type)) {
    seen.blocksOnLine += 1;
  }
}

const BLANK: ReadonlySet<Token> = new Set(['space', 'newline', 'comment']);

function isTooDeep({ depth, blocksOnLine, indent }: Seen, type: Token): boolean {
  if (depth > DEEPEST || blocksOnLine > MOST_BLOCKS_ON_A_LINE) return true;
  return indent > FARTHEST_INDENT && !BLANK.has(type);
}

/** Marks that stand between the tokens and are no part of the text. */
const MARKS: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** The pieces of a text in their order, each with its type; null for an unquoted text, whatever it looks like. */
function* tokensOf(text: string): Generator<readonly [string, Token]> {
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (!MARKS.has(token)) yield [token, isScalar ? null : CST.tokenType(token)];
    isScalar = token === CST.SCALAR;
  }
}

/**
 * What makes a text unfit for a parser that trusts it: anchors, aliases, tags, its depth. The first is found before anything is built
 * from the text, in time that grows with its length alone.
 */
export function guardedYaml(text: string): Unfit | undefined {
  const seen: Seen = { at: 0, depth: 0, blocksOnLine: 0, indent: 0 };
  for (const [token, type] of tokensOf(text)) {
    const refused = refusedMark(seen, type, token);
    if (refused !== undefined) return refused;
    countFlow(seen, type);
    countBlocks(seen, type, token);
    if (isTooDeep(seen, type))
      return {
        code: 'NESTED_TOO_DEEP',
        offset: seen.at,
        message: `${NESTED_TOO_DEEP}.`,
        advice: 'A text with brackets, braces or several colons stands in quotes.',
      };
    seen.at += token.length;
  }
  return undefined;
}
