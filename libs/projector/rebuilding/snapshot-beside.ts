/** The snapshot that is made together with an archive. */
export function snapshotBeside(archive: string): string {
  return `${archive}.snapshot`;
}
