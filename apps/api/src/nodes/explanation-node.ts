import type { Explanation, ExplanationPart } from '#libs/projections/explain/explanation';
import { explanationText } from '#libs/projections/explain/explanation-text';
import type { Answer } from '../answers/answer.js';

export type ExplanationNode = ReturnType<typeof explanationNode>;

/** Why something is so; `id` is that of what is explained. */
export function explanationNode(
  { id, at }: { readonly id: string; readonly at: Answer },
  explanation: Explanation,
) {
  return {
    id,
    at,
    explanation,
    text: explanationText(explanation),
    soSince: String(explanation.soSince),
  };
}

export type ExplanationPartNode = ReturnType<typeof explanationPartNode>;
export function explanationPartNode(at: Answer, part: ExplanationPart) {
  const { effect, rule } = part;
  return { at, part, effect, rule };
}
