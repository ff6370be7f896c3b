import { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** A new name is durable only once the folder that holds it is synced. Windows cannot open folders, and needs no such help. */
function sync(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Makes a folder and those above it that are missing, so that they are there after a power failure too. */
export function makeFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  const end = dirname(resolve(first));
  for (let made = resolve(folder); made !== end; made = dirname(made)) sync(dirname(made));
}
