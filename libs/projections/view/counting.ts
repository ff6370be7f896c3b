import type { Stance } from '#events/words';

/** Whether what is said with this stance can begin, end or count anything: a denial, a forecast and a recommendation never do. */
export function countsAsSo(stance: Stance): boolean {
  return stance !== 'DENIED' && stance !== 'FORECAST' && stance !== 'RECOMMENDED';
}
