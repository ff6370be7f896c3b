import type { PlacedStream } from '../websocket/placed-stream.js';

/**
 * The same stream with each value turned into another. It never rejects: a failure becomes one last value that fails where it is
 * read, so that it is told like any other error of an answer.
 */
export function mapped<From, To, Failed>(
  stream: PlacedStream<From>,
  map: (value: From) => To,
  failed: (failure: Error) => Failed,
): PlacedStream<To | Failed> {
  let over = false;
  return {
    get place() {
      return stream.place;
    },
    fork: () => mapped(stream.fork(), map, failed),
    async next(): Promise<IteratorResult<To | Failed, undefined>> {
      if (over) return { done: true, value: undefined };
      try {
        const result = await stream.next();
        if (result.done !== true) return { done: false, value: map(result.value) };
        over = true;
        return { done: true, value: undefined };
      } catch (failure) {
        over = true;
        return {
          done: false,
          value: failed(failure instanceof Error ? failure : new Error(String(failure))),
        };
      }
    },
    async return(): Promise<IteratorResult<To | Failed, undefined>> {
      over = true;
      await stream.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
