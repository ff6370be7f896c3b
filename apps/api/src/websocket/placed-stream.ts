/** A stream that answers a subscription, of which it is known where it stands. */
export interface PlacedStream<Value> extends AsyncIterableIterator<Value, undefined> {
  /** Where it stands: two streams of the same question at the same place give the same from then on. */
  readonly place: string;
  /** Another stream of the same question at the same place, for whoever goes on alone from here. */
  fork(): PlacedStream<Value>;
}

/** Whether a subscription is answered by a stream that others can join. */
export function isPlacedStream(stream: object): stream is PlacedStream<unknown> {
  return 'place' in stream && 'fork' in stream;
}
