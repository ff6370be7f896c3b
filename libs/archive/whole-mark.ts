import { readFileSync, statSync, writeFileSync } from 'node:fs';

/** Where it is noted beside an archive that it was closed in order. */
export function markFile(file: string): string {
  return `${file}-whole`;
}

/** Notes that a file that was just closed is whole as it is. */
export function markWhole(file: string): void {
  writeFileSync(markFile(file), stateOf(file));
}

/** Whether a file is as it was when it was closed in order; false for one that was written to since, or cut, or copied. */
export function closedWhole(file: string): boolean {
  try {
    return readFileSync(markFile(file), 'utf8') === stateOf(file);
  } catch {
    // No mark, no trust: the file is looked through.
    return false;
  }
}

function stateOf(file: string): string {
  const { size, mtimeNs } = statSync(file, { bigint: true });
  return `${String(size)} bytes, written ${String(mtimeNs)}\n`;
}
