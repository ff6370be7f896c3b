export type DateProblemCode =
  | 'DATE_UNREADABLE'
  | 'DATE_IMPOSSIBLE'
  | 'DATE_REVERSED'
  | 'DATE_UNBOUNDED'
  | 'DATE_SEVERAL'
  | 'MOMENT_IMPRECISE';

/** Why a text is no date: a stable code, what is wrong with the text, and what to write instead where that is known. */
export interface DateProblem {
  readonly code: DateProblemCode;
  readonly message: string;
  readonly advice?: string;
}

export function dateProblem(code: DateProblemCode, message: string, advice?: string): DateProblem {
  return advice === undefined ? { code, message } : { code, message, advice };
}

export function isDateProblem(value: object): value is DateProblem {
  return 'code' in value && 'message' in value;
}
