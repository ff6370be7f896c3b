/** Tells the present moment in milliseconds of UTC; handed in wherever the present matters. */
export type Clock = () => number;
