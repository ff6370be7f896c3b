import type { Metadata } from '@grpc/grpc-js';
import { brokenLimit } from './append-rules.js';
import type { Rpc } from './faults.js';
import type { ProposedEvent } from './log-record.js';
import type { Answerable, Member, Passage } from './member.js';
import { meetFaults } from './member.js';
import type { Refusal } from './refusal.js';
import type { Appended, StreamAppend } from './server-log.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const NIL = '00000000-0000-0000-0000-000000000000';

/** What is answered to an append; undefined when nothing must be said any more. */
export type AppendAnswer =
  { readonly refused: Refusal } | { readonly appended: Appended } | undefined;

/** Takes one append of a version 1 call through faults, leadership, limits and rules. */
export async function performAppend(
  member: Member,
  {
    rpc,
    headers,
    call,
  }: { readonly rpc: Rpc; readonly headers: Metadata; readonly call: Answerable },
  append: StreamAppend,
): Promise<AppendAnswer> {
  const { stream } = append;
  member.received({ rpc, stream });
  if ((await meetFaults(member, { rpc, at: 'request', stream }, call)) !== 'go') return undefined;
  const refused =
    member.admits('write', headers) ?? malformed(append) ?? tooLarge(member, append.events);
  if (refused !== undefined) return { refused };
  const appended = member.log.append(append);
  const passage = await meetRepeat(member, { rpc, stream, appended }, call);
  if (passage === 'stop') return undefined;
  if ((await meetFaults(member, { rpc, at: 'reply', stream }, call)) === 'stop') return undefined;
  return { appended: passage === 'without-position' ? withoutPosition(appended) : appended };
}

async function meetRepeat(
  member: Member,
  {
    rpc,
    stream,
    appended,
  }: { readonly rpc: Rpc; readonly stream: string; readonly appended: Appended },
  call: Answerable,
): Promise<Passage> {
  if (appended.verdict !== 'repeat') return 'go';
  return meetFaults(member, { rpc, at: 'repeat', stream }, call);
}

function withoutPosition(appended: Appended): Appended {
  return 'position' in appended ? { ...appended, position: undefined } : appended;
}

/** Why an append is no proper request, if so. */
function malformed({
  stream,
  events,
}: Pick<StreamAppend, 'stream' | 'events'>): Refusal | undefined {
  if (stream === '') return { refusal: 'invalid', message: 'BadRequest: stream name is empty' };
  const isProper = events.every(({ id, type }) => UUID.test(id) && id !== NIL && type !== '');
  return isProper ? undefined : { refusal: 'invalid', message: 'BadRequest: event id or type' };
}

function tooLarge({ profile }: Member, events: readonly ProposedEvent[]): Refusal | undefined {
  switch (brokenLimit(events, profile.limits)) {
    case 'append':
      return { refusal: 'too-large', maximum: profile.limits.append };
    case 'record':
      return { refusal: 'record-too-large' };
    case undefined:
      return undefined;
  }
}
