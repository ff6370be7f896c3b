import { GraphQLError, Kind } from 'graphql';
import type { ValueNode } from 'graphql';

/** What a scalar that is written as text takes, and how it is told otherwise. */
export interface TextForm {
  readonly name: string;
  readonly pattern: RegExp;
  readonly example: string;
  /** Whether a whole number stands for its digits: the year 2018, the position 0. */
  readonly takesNumbers?: boolean;
}

function refused({ name, example }: TextForm, value: unknown): GraphQLError {
  return new GraphQLError(
    `${JSON.stringify(value)} is no ${name}: write text such as "${example}".`,
  );
}

function parsed(form: TextForm, value: unknown): string {
  const text =
    form.takesNumbers === true && typeof value === 'number' && Number.isSafeInteger(value)
      ? String(value)
      : value;
  if (typeof text !== 'string' || !form.pattern.test(text)) throw refused(form, value);
  return text;
}

/**
 * What makes a scalar of the SDL take text of one form. Only the form is looked at here; what it means is looked at where it is used.
 * The underscores let the SDL keep its description and specification.
 */
export function textScalar(form: TextForm) {
  return {
    __parseValue: (value: unknown) => parsed(form, value),
    __serialize: (value: unknown) => parsed(form, value),
    __parseLiteral: (node: ValueNode) => {
      if (node.kind === Kind.STRING) return parsed(form, node.value);
      if (node.kind === Kind.INT) return parsed(form, Number(node.value));
      throw refused(form, node.kind);
    },
  };
}
