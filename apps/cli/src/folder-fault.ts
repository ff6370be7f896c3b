import { accessSync, constants, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Why a folder cannot hold a log, in words; undefined for one that can. A folder that is not there yet can be made where the nearest
 * folder above it may be written to.
 */
export function folderFault(folder: string, isWritable = mayWrite): string | undefined {
  if (folder.trim() === '') return 'empty; name a folder';
  const nearest = nearestAbove(resolve(folder));
  if (!nearest.isFolder) return 'a file is in the way; choose another folder';
  return isWritable(nearest.path) ? undefined : 'not writable; choose another folder';
}

function nearestAbove(path: string): { readonly path: string; readonly isFolder: boolean } {
  const found = isFolder(path);
  return found === undefined ? nearestAbove(dirname(path)) : { path, isFolder: found };
}

/** Undefined for what is not there; below a file nothing can be. */
function isFolder(path: string): boolean | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory();
  } catch {
    return false;
  }
}

function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
