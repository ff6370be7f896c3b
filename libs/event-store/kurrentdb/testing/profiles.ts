import type { SizeLimits } from './append-rules.js';

export type ProfileName = '20.6' | '23.10' | '24.10' | '25.1' | '26.1';

/** What a generation of servers can do and how it differs to a client. */
export interface Profile {
  readonly version: string;
  /** Batch appends, and telling what it supports: since 21.10. */
  readonly batchAppend: boolean;
  /** Whether caught-up says when and where. */
  readonly caughtUpSaysWhere: boolean;
  /** Whether a subscription to a stream that does not exist is caught up at once, or only after its first event. */
  readonly caughtUpOnMissingStream: boolean;
  readonly limits: SizeLimits;
}

const MiB = 1024 * 1024;
const EARLIER: SizeLimits = { append: MiB, record: 16 * MiB, counts: 'data' };
const LATER: SizeLimits = { append: 256 * MiB, record: 16 * MiB, counts: 'size on disk' };

/** 20.6 neither batches nor tells what it supports; 23.10 does; later ones say more about being caught up, and take more. */
const OLDEST: Profile = {
  version: '20.6.1',
  batchAppend: false,
  caughtUpSaysWhere: false,
  caughtUpOnMissingStream: false,
  limits: EARLIER,
};
const OLDER: Profile = { ...OLDEST, version: '23.10.8', batchAppend: true };
const RECENT: Profile = {
  ...OLDER,
  version: '24.10.6',
  caughtUpSaysWhere: true,
  caughtUpOnMissingStream: true,
};

export const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  '20.6': OLDEST,
  '23.10': OLDER,
  '24.10': RECENT,
  '25.1': { ...RECENT, version: '25.1.0', limits: LATER },
  '26.1': { ...RECENT, version: '26.1.2', limits: LATER },
};
