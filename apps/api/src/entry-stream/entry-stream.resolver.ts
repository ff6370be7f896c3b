import { Inject } from '@nestjs/common';
import { Resolver, Subscription } from '@nestjs/graphql';
import type { Json } from '#events/json';
import { Answers } from '../answers/answers.js';
import { API_OPTIONS } from '../api-options.js';
import type { ApiOptions } from '../api-options.js';
import { bindingOf } from '../connections/cursor.js';
import type * as Schema from '../graphql/schema-types.js';
import { entryNodeOf } from '../nodes/entry-node.js';
import { eventName } from '../nodes/entry-type.js';
import { Questions } from '../questions/questions.js';
import { refusal } from '../refusal.js';
import { entryEventAt } from './entry-events.js';
import { EntryFollower } from './entry-follower.js';
import type { Followed } from './entry-follower.js';
import { mapped } from './mapped.js';
import { streamPosition } from './stream-cursor.js';
import type { StreamIdentity } from './stream-cursor.js';
import type { StreamFilter } from './stream-filter.js';

@Resolver('Subscription')
export class EntryStreamResolver {
  readonly #options: ApiOptions;
  readonly #answers: Answers;
  readonly #questions: Questions;

  constructor(
    @Inject(API_OPTIONS) options: ApiOptions,
    @Inject(Answers) answers: Answers,
    @Inject(Questions) questions: Questions,
  ) {
    this.#options = options;
    this.#answers = answers;
    this.#questions = questions;
  }

  @Subscription()
  entries(_root: unknown, args: Schema.SubscriptionEntriesArgs) {
    const { projector, settings, timer } = this.#options;
    const filter = this.#filter(args.where);
    const { chronologyId } = this.#answers.chronicle;
    const stream = { chronologyId, filter: bindingOf('Subscription.entries', filter as Json) };
    const follower = new EntryFollower({
      eventAt: (position) => entryEventAt(projector.chronicle, position),
      head: () => projector.position,
      bell: (listener) => projector.onProgress(listener),
      timer,
      heartbeatMs: settings.heartbeatMs,
      stream,
      filter,
      after: this.#start(stream, args),
    });
    return mapped(
      follower,
      (followed) => ({ entries: this.#delivery(followed) }),
      (failure) => ({ entries: () => Promise.reject(failure) }),
    );
  }

  #filter(where: Schema.EntryStreamFilter | null | undefined): StreamFilter {
    const reader = this.#questions.filter('entries.where');
    const asked = {
      type: where?.type?.map(eventName),
      group: reader.keys('group', 'group', where?.group),
      place: reader.keys('place', 'place', where?.place),
      source: reader.keys('source', 'source', where?.source),
    };
    return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  }

  #start(stream: StreamIdentity, args: Schema.SubscriptionEntriesArgs): number {
    const { after, afterPosition } = args;
    if (after != null && afterPosition != null)
      throw refusal('PAGE_INVALID', 'Two starting points are given.', {
        at: 'entries.after',
        advice: 'Give after or afterPosition.',
      });
    if (after != null) return streamPosition(stream, after);
    return afterPosition == null ? this.#answers.head : Number(afterPosition);
  }

  #delivery({ cursor, previousCursor, position, event }: Followed) {
    return {
      cursor,
      previousCursor,
      position: String(position),
      change: event?.revision.change ?? null,
      entry: () =>
        event === undefined ? null : entryNodeOf(this.#answers.position(position), event.uuid),
    };
  }
}
