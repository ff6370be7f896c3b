/** In `recordedTo` of a version that no later event replaced. */
export const OPEN = 0xffffffff;
