import { SingleBar } from 'cli-progress';

/** Where a command reads and writes: data on `out`, everything for people on `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly input: () => AsyncIterable<Uint8Array>;
  /** Whether somebody watches `err`. */
  readonly isWatched: boolean;
}

/** Says how far something has come; nothing where nobody watches. */
export interface Progress {
  readonly to: (done: number) => void;
  readonly stop: () => void;
}

/** A bar on a terminal, nothing otherwise. */
export function progress(terminal: Terminal, total: number): Progress {
  if (!terminal.isWatched || total === 0) return { to: () => undefined, stop: () => undefined };
  const bar = new SingleBar({ format: '{bar} {value}/{total}', stream: process.stderr });
  bar.start(total, 0);
  return {
    to: (done) => {
      bar.update(done);
    },
    stop: () => {
      bar.stop();
    },
  };
}

/** The streams of this process. */
export function processTerminal(): Terminal {
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    input: () => process.stdin as AsyncIterable<Uint8Array>,
    isWatched: process.stderr.isTTY,
  };
}
