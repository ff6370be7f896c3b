import type { RecordedEvent } from '#events/recorded-event';
import type { Progress } from '#libs/archive/archive-file';
import { NOTHING_ARCHIVED } from '#libs/archive/archive-file';

/** How far an archive has come. What was found in a file counts only when it is known to be of the log that is followed. */
export class ProvenProgress {
  /** How far the file had come when it was opened, until the log has shown its event. */
  #unproven: Progress | undefined;
  #progress = NOTHING_ARCHIVED;
  /** Up to here it is known to be of this log, whatever it is after that. */
  #vouchedFor = 0;
  #handed = 0;

  constructor(found: Progress) {
    if (found.position > 0) this.#unproven = found;
  }

  get position(): number {
    return Math.max(this.#progress.position, this.#vouchedFor);
  }

  get isProven(): boolean {
    return this.#unproven === undefined;
  }

  /** Whether the archive has everything up to a position, up to which somebody knows that it is of this log. */
  goOnFrom(position: number): boolean {
    const held = this.#unproven ?? this.#progress;
    if (held.position < position) return false;
    this.#vouchedFor = position;
    if (held.position === position) this.#prove(held);
    return true;
  }

  /** Whether these events of the log do not contradict that the file is of it. */
  agreesWith(events: readonly RecordedEvent[]): boolean {
    if (this.#unproven === undefined) return true;
    const { position, hash } = this.#unproven;
    const same = events.find((recorded) => recorded.position === position);
    if (same === undefined) return true;
    if (same.metadata.hash !== hash) return false;
    this.#prove(this.#unproven);
    return true;
  }

  /** Of these events those that are to be handed over; none while it is not known what the file has. */
  missing(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
    return this.isProven ? events.filter(({ position }) => position > this.#handed) : [];
  }

  handed(events: readonly RecordedEvent[]): void {
    this.#handed = events.at(-1)?.position ?? this.#handed;
  }

  /** The archive says how far it has come. */
  moved(progress: Progress): void {
    this.#progress = progress;
  }

  /** Another archive of the same log is in its place; whether that one lacks what was handed to the first. */
  replacedBy(progress: Progress): boolean {
    const lacks = progress.position < this.#handed;
    this.#vouchedFor = 0;
    this.#handed = progress.position;
    this.#progress = progress;
    return lacks;
  }

  /** Nothing of it counts any more. */
  startedAfresh(): void {
    this.#unproven = undefined;
    this.#progress = NOTHING_ARCHIVED;
    this.#vouchedFor = 0;
    this.#handed = 0;
  }

  #prove(progress: Progress): void {
    this.#handed = progress.position;
    this.#unproven = undefined;
    this.#progress = progress;
  }
}
