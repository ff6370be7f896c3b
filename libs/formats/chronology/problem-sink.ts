import type { FilePosition, FileProblem, FileProblemCode } from './file-problem.js';

/** Collects everything that is wrong with a file. */
export class ProblemSink {
  readonly #file: string;
  readonly #problems: FileProblem[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  get all(): readonly FileProblem[] {
    return this.#problems;
  }

  add(
    code: FileProblemCode,
    at: FilePosition,
    item: string,
    ...[message, advice]: readonly [message: string, advice?: string | undefined]
  ): void {
    const problem = { file: this.#file, code, ...at, item, path: '', message };
    this.#problems.push(advice === undefined ? problem : { ...problem, advice });
  }
}
