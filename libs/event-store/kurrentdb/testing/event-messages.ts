import shared from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js';
import streams from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import type { LogRecord, ProposedEvent } from './log-record.js';

const JSON_TYPE = 'application/json';

/** A proposed event out of either kind of append. */
export function proposedEvent(
  message: streams.AppendReq.ProposedMessage | streams.BatchAppendReq.ProposedMessage,
): ProposedEvent {
  const fields = message.getMetadataMap();
  return {
    id: uuidText(message.getId()),
    type: fields.get('type') ?? '',
    isJson: fields.get('content-type') === JSON_TYPE,
    data: message.getData_asU8(),
    metadata: message.getCustomMetadata_asU8(),
  };
}

/** The name in a stream identifier; empty when there is none. */
export function streamName(identifier: shared.StreamIdentifier | undefined): string {
  return Buffer.from(identifier?.getStreamName_asU8() ?? []).toString();
}

export function streamIdentifier(name: string): shared.StreamIdentifier {
  return new shared.StreamIdentifier().setStreamName(Buffer.from(name));
}

/** A UUID in either of its two forms as text, lower case. */
export function uuidText(uuid: shared.UUID | undefined): string {
  const structured = uuid?.getStructured();
  if (structured === undefined) return uuid?.getString().toLowerCase() ?? '';
  const digits = [structured.getMostSignificantBits(), structured.getLeastSignificantBits()]
    .map((bits) => BigInt.asUintN(64, BigInt(bits)).toString(16).padStart(16, '0'))
    .join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function uuidMessage(id: string, isStructured: boolean): shared.UUID {
  if (!isStructured) return new shared.UUID().setString(id);
  const digits = id.replaceAll('-', '');
  const bits = (half: string): string => BigInt.asIntN(64, BigInt(`0x${half}`)).toString();
  return new shared.UUID().setStructured(
    new shared.UUID.Structured()
      .setMostSignificantBits(bits(digits.slice(0, 16)))
      .setLeastSignificantBits(bits(digits.slice(16))),
  );
}

/** An event as read: itself, and the link that led to it; a link whose target is gone stands alone. */
export interface ResolvedRecord {
  readonly event: LogRecord | undefined;
  readonly link: LogRecord | undefined;
}

/** The reply that carries one event. */
export function eventMessage(
  { event, link }: ResolvedRecord,
  isStructured: boolean,
): streams.ReadResp {
  const read = new streams.ReadResp.ReadEvent();
  if (event !== undefined) read.setEvent(recordMessage(event, isStructured));
  if (link !== undefined) read.setLink(recordMessage(link, isStructured));
  const place = link ?? event;
  if (place !== undefined) read.setCommitPosition(place.commit.toString());
  return new streams.ReadResp().setEvent(read);
}

function recordMessage(
  record: LogRecord,
  isStructured: boolean,
): streams.ReadResp.ReadEvent.RecordedEvent {
  const message = new streams.ReadResp.ReadEvent.RecordedEvent()
    .setId(uuidMessage(record.id, isStructured))
    .setStreamIdentifier(streamIdentifier(record.stream))
    .setStreamRevision(record.revision.toString())
    .setPreparePosition(record.prepare.toString())
    .setCommitPosition(record.commit.toString())
    .setData(record.data)
    .setCustomMetadata(record.metadata);
  const fields = message.getMetadataMap();
  fields.set('type', record.type);
  fields.set('content-type', record.isJson ? JSON_TYPE : 'application/octet-stream');
  if (record.created !== undefined) fields.set('created', record.created.toString());
  return message;
}
