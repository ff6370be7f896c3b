import streams from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import { streamName } from './event-messages.js';
import type { LogPosition, LogRecord } from './log-record.js';
import type { Refusal } from './refusal.js';

/** A place to read from: an edge of the stream or log, a revision of a stream, a position of the whole log. */
export type ReadFrom = 'start' | 'end' | { readonly revision: bigint } | LogPosition;

/** Which events of the whole log are wanted, and after how many considered ones a subscription hears how far it is. */
interface ReadFilter {
  readonly accepts: (record: LogRecord) => boolean;
  readonly checkpointEvery: number;
}

/** A `Read` call: of one stream or of all, a number of events or a subscription. */
export interface ReadRequest {
  /** Undefined: the whole log. */
  readonly stream: string | undefined;
  readonly from: ReadFrom;
  readonly isBackwards: boolean;
  /** Undefined: a subscription. */
  readonly count: number | undefined;
  readonly filter: ReadFilter | undefined;
  readonly resolveLinks: boolean;
  /** Whether the client asks where a stream ends. */
  readonly wantsEnds: boolean;
}

const DEFAULT_WINDOW = 32;

/** A `Read` call as a plain value, or why it is no proper one. */
export function readRequest(message: streams.ReadReq): ReadRequest | Refusal {
  const options = message.getOptions() ?? new streams.ReadReq.Options();
  if (!options.hasUuidOption()) {
    return { refusal: 'invalid', message: "'0' is not a valid uuid_option" };
  }
  const stream = options.getStream();
  const { BACKWARDS } = streams.ReadReq.Options.ReadDirection;
  return {
    stream: stream === undefined ? undefined : streamName(stream.getStreamIdentifier()),
    from: stream === undefined ? fromInAll(options.getAll()) : fromInStream(stream),
    isBackwards: options.getReadDirection() === BACKWARDS,
    count: options.hasSubscription() ? undefined : Number(options.getCount()),
    filter: filterOf(options.getFilter()),
    resolveLinks: options.getResolveLinks(),
    wantsEnds: (options.getControlOption()?.getCompatibility() ?? 0) >= 1,
  };
}

function fromInStream(stream: streams.ReadReq.Options.StreamOptions): ReadFrom {
  if (stream.hasStart()) return 'start';
  return stream.hasEnd() ? 'end' : { revision: BigInt(stream.getRevision()) };
}

function fromInAll(all: streams.ReadReq.Options.AllOptions | undefined): ReadFrom {
  const position = all?.getPosition();
  if (position === undefined) return all?.hasEnd() === true ? 'end' : 'start';
  return {
    commit: BigInt(position.getCommitPosition()),
    prepare: BigInt(position.getPreparePosition()),
  };
}

function filterOf(
  filter: streams.ReadReq.Options.FilterOptions | undefined,
): ReadFilter | undefined {
  if (filter === undefined) return undefined;
  const ofStream = filter.getStreamIdentifier();
  const expression =
    ofStream ?? filter.getEventType() ?? new streams.ReadReq.Options.FilterOptions.Expression();
  const regex = expression.getRegex() === '' ? undefined : new RegExp(expression.getRegex());
  const prefixes = expression.getPrefixList();
  const window = filter.hasMax() ? filter.getMax() : DEFAULT_WINDOW;
  return {
    checkpointEvery: window * Math.max(1, filter.getCheckpointintervalmultiplier()),
    accepts: ({ stream, type }) => {
      const text = ofStream === undefined ? type : stream;
      return regex?.test(text) ?? prefixes.some((prefix) => text.startsWith(prefix));
    },
  };
}
