/** Waits until something is so, looking whenever it is told that something changed, and no longer than the time-out. */
export class WaitingRoom {
  readonly #waiting = new Set<() => void>();

  /** Lets everybody who waits look again. */
  changed(): void {
    for (const look of [...this.#waiting]) look();
  }

  /** Resolves with the first value that `look` gives, or with undefined after `timeoutMs`. */
  until<Value>(look: () => Value | undefined, timeoutMs: number): Promise<Value | undefined> {
    const now = look();
    if (now !== undefined) return Promise.resolve(now);
    return new Promise((resolve) => {
      const finish = (value: Value | undefined): void => {
        clearTimeout(timer);
        this.#waiting.delete(lookAgain);
        resolve(value);
      };
      const lookAgain = (): void => {
        const value = look();
        if (value !== undefined) finish(value);
      };
      const timer = setTimeout(() => {
        finish(undefined);
      }, timeoutMs);
      this.#waiting.add(lookAgain);
    });
  }
}
