import { readFileSync, readlinkSync } from 'node:fs';

/** Which process a pid means: pids are given out again, and mean something else after a restart or in another container. */
export interface ProcessIdentity {
  /** The boot of the machine and the namespace of its pids; in another one a pid says nothing. */
  readonly world: string;
  /** When the process started, in ticks since the boot. */
  readonly start: string;
}

/** The start time is field 22 of proc(5) stat, counted after the command's name, which may itself hold spaces and brackets. */
const START_AFTER_NAME = 19;

/** The identity of a running process; undefined when there is none, or no /proc to ask. */
export function processIdentity(pid: number): ProcessIdentity | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const namespace = readlinkSync('/proc/self/ns/pid');
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const start = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[START_AFTER_NAME];
    return start === undefined ? undefined : { world: `${boot} ${namespace}`, start };
  } catch {
    return undefined;
  }
}
