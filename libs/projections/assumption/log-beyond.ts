import type { ChronicleLog, LogEntry, LogSubject, PlacedTurn } from '../chronicle/recorded-log.js';

/** The events of a log up to a position, and others after them that it does not hold. */
export class LogBeyond implements ChronicleLog {
  readonly #log: ChronicleLog;
  readonly #upTo: number;
  readonly #others: readonly LogEntry[];

  constructor(log: ChronicleLog, upTo: number, others: readonly LogEntry[] = []) {
    this.#log = log;
    this.#upTo = upTo;
    this.#others = others;
  }

  get length(): number {
    return this.#upTo + this.#others.length;
  }

  recordedAt(position: number): number | undefined {
    return this.#of(position)?.recordedAt ?? this.#own(position)?.recordedAt(position);
  }

  hashStart(position: number): string {
    return (this.#own(position) ?? this.#log).hashStart(position <= this.#upTo ? position : 0);
  }

  entryAt(position: number): string | undefined {
    return this.#of(position)?.turn?.uuid ?? this.#own(position)?.entryAt(position);
  }

  subjectAt(position: number): LogSubject | undefined {
    return this.#of(position)?.subject ?? this.#own(position)?.subjectAt(position);
  }

  numberOf(uuid: string): number | undefined {
    return this.turnsOf(uuid)[0]?.position;
  }

  turnsOf(uuid: string): readonly PlacedTurn[] {
    const others = this.#others.flatMap(({ recordedAt, turn }, index) =>
      turn?.uuid === uuid ? [{ ...turn, recordedAt, position: this.#upTo + index + 1 }] : [],
    );
    return [...this.#log.turnsOf(uuid).filter(({ position }) => position <= this.#upTo), ...others];
  }

  lastChange(kind: LogSubject['kind'], position: number): number {
    const among = this.#others.findLastIndex(
      ({ subject }, index) => subject?.kind === kind && this.#upTo + index + 1 <= position,
    );
    return among === -1
      ? this.#log.lastChange(kind, Math.min(position, this.#upTo))
      : this.#upTo + among + 1;
  }

  #of(position: number): LogEntry | undefined {
    return this.#others[position - this.#upTo - 1];
  }

  #own(position: number): ChronicleLog | undefined {
    return position <= this.#upTo ? this.#log : undefined;
  }
}
