import { SingleBar } from 'cli-progress';

/** Where a command reads and writes: data on `out`, everything for people on `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly readInput: () => Promise<string>;
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
    readInput: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks).toString('utf8');
    },
    isWatched: process.stderr.isTTY,
  };
}
