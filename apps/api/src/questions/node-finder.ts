import { Inject, Injectable } from '@nestjs/common';
import { coerceInputValue, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { rowNumbered } from '#libs/projections/tally/tally-answer';
import type { Answer } from '../answers/answer.js';
import { Answers } from '../answers/answers.js';
import type { ChronologyTallyArgs } from '../graphql/schema-types.js';
import { parseGlobalId } from '../nodes/global-id.js';
import { partsOfRowKey, tallyNode, tallyRowNode } from '../nodes/tally-node.js';
import type { TallyNode, TallyRowNode } from '../nodes/tally-node.js';
import { refusal } from '../refusal.js';
import { nodeByKey } from './node-by-key.js';
import { Questions } from './questions.js';
import { tallyQuestion } from './tally-question.js';

function unreadable(id: string) {
  return refusal('ID_UNREADABLE', `"${id}" is no id that an answer gave.`, {
    advice: 'Ask chronology for what a slug or UUID names.',
  });
}

/** Finds whatever bears an id, at the basis that the id contains. */
@Injectable()
export class NodeFinder {
  readonly #answers: Answers;
  readonly #questions: Questions;

  constructor(@Inject(Answers) answers: Answers, @Inject(Questions) questions: Questions) {
    this.#answers = answers;
    this.#questions = questions;
  }

  async find(id: string, schema: GraphQLSchema): Promise<object | undefined> {
    const parsed = parseGlobalId(id);
    if (parsed === undefined) throw unreadable(id);
    const { kind, key, token } = parsed;
    const at = await this.#answers.at({ basis: token });
    if (kind !== 'tally' && kind !== 'tally-row') return nodeByKey(at, kind, key);
    const [asked, row] = partsOfRowKey(key);
    const tally = this.tally(at, asked, schema);
    if (tally === undefined) throw unreadable(id);
    return kind === 'tally' ? tally : rowOf(tally, row);
  }

  /** The tally that is asked for by its arguments as JSON, defaults left out; undefined for a text that asks for none. */
  tally(at: Answer, asked: string, schema: GraphQLSchema): TallyNode | undefined {
    const args = tallyArguments(asked, schema);
    if (args === undefined) return undefined;
    const question = tallyQuestion(this.#questions.filter('tally.where'), args);
    return tallyNode(at, question, args);
  }
}

function rowOf(tally: TallyNode, wanted: string): TallyRowNode | undefined {
  const row = rowNumbered(tally.tally, wanted);
  return row === undefined ? undefined : tallyRowNode(tally, row);
}

/** Ids are not signed: the question in one is read as strictly as one that is asked. */
function tallyArguments(asked: string, schema: GraphQLSchema): ChronologyTallyArgs | undefined {
  const chronology = schema.getType('Chronology');
  const field = isObjectType(chronology) ? chronology.getFields()['tally'] : undefined;
  try {
    const given = JSON.parse(asked) as Readonly<Record<string, unknown>>;
    const args = field?.args.map(({ name, type, defaultValue }) => [
      name,
      name in given ? coerceInputValue(given[name], type) : defaultValue,
    ]);
    return args === undefined ? undefined : (Object.fromEntries(args) as ChronologyTallyArgs);
  } catch {
    return undefined;
  }
}
