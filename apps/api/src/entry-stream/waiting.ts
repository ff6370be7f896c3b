/** Calls back once after so many milliseconds, unless cancelled by what it returns. */
export type Timer = (callback: () => void, ms: number) => () => void;

/** Tells whenever there is something new, until cancelled by what it returns. */
export type Bell = (listener: () => void) => () => void;

export type Woken = 'NEWS' | 'SILENCE' | 'END';

/** Waits for news, for a while of silence, or for the end, whichever comes first. */
export class Waiting {
  readonly #bell: Bell;
  readonly #timer: Timer;
  #wake: ((woken: Woken) => void) | undefined;
  #ended = false;

  constructor(bell: Bell, timer: Timer) {
    this.#bell = bell;
    this.#timer = timer;
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** Waits unless there is news already. The bell is heard before `isNew` is looked at, so that nothing is missed in between. */
  async forNews(isNew: () => boolean, silenceMs: number): Promise<Woken> {
    if (this.#ended) return 'END';
    const woken = new Promise<Woken>((resolve) => {
      this.#wake = resolve;
    });
    const stopListening = this.#bell(() => this.#wake?.('NEWS'));
    const stopTimer = this.#timer(() => this.#wake?.('SILENCE'), silenceMs);
    try {
      return isNew() ? 'NEWS' : await woken;
    } finally {
      stopListening();
      stopTimer();
    }
  }

  end(): void {
    this.#ended = true;
    this.#wake?.('END');
  }
}
