/** By its name or by its first line, a file of comma-separated values: the form in which UCDP publishes its releases. */
export function looksLikeRelease(head: Uint8Array, file: string): boolean {
  if (/\.(csv|tsv)$/i.test(file)) return true;
  const [line = ''] = Buffer.from(head).toString('utf8').split('\n', 1);
  const cells = new Set(line.toLowerCase().split(/[,;\t"\s\uFEFF]+/));
  return MARKS.some((marks) => marks.every((mark) => cells.has(mark)));
}

const MARKS = [
  ['id', 'type_of_violence'],
  ['actorid', 'namedata'],
];
