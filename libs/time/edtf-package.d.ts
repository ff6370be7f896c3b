/** What this project uses of the package `edtf` 4.11.1, which brings no types. */
declare module 'edtf' {
  export interface ParsedExpression {
    readonly type: 'Date' | 'Year' | 'Season' | 'Decade' | 'Century' | 'Interval' | 'Set' | 'List';
    readonly values: readonly unknown[];
    readonly significant?: number;
  }

  export function parse(
    input: string,
    constraints?: { readonly level?: number; readonly seasonUncertainty?: boolean },
  ): ParsedExpression;

  export default function edtf(input: string): {
    readonly min: number | null;
    readonly max: number | null;
  };
}
