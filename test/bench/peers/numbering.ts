/** Numbers for names, in the order of their code units; what has no name comes last. */
export class Numbering {
  readonly #names: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(names: Iterable<string>) {
    this.#names = [...new Set(names)].toSorted((a, b) => (a < b ? -1 : 1));
    this.#numbers = new Map(this.#names.map((name, index) => [name, index]));
  }

  numberOf(name: string | undefined): number {
    if (name === undefined) return this.#names.length;
    const number = this.#numbers.get(name);
    if (number === undefined) throw new Error(`${name} has no number`);
    return number;
  }

  nameOf(number: number): string | undefined {
    return this.#names[number];
  }
}
