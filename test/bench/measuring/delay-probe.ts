import { monitorEventLoopDelay } from 'node:perf_hooks';

// Loaded into a server before anything else (`node --import`): keeps how late its event loop runs, and tells the parent process when
// it is asked. Node counts the timer's own interval into each delay; here it is taken off.

const RESOLUTION_MS = 10;
const NANOSECONDS = 1e6;

const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delays.enable();

function ms(nanoseconds: number): number {
  return Math.max(0, nanoseconds / NANOSECONDS - RESOLUTION_MS);
}

process.on('message', (asked) => {
  if (asked === 'tell') process.send?.({ p99: ms(delays.percentile(99)), most: ms(delays.max) });
  delays.reset();
});
// the server must be able to end while its parent listens
process.channel?.unref();
