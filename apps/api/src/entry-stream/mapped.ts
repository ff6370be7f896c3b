/**
 * The same iterator with each value turned into another. It never rejects: a failure becomes one last value that fails where it is
 * read, so that it is told like any other error of an answer.
 */
export function mapped<From, To, Failed>(
  iterator: AsyncIterator<From>,
  map: (value: From) => To,
  failed: (failure: Error) => Failed,
): AsyncIterableIterator<To | Failed> {
  let over = false;
  return {
    async next(): Promise<IteratorResult<To | Failed, undefined>> {
      if (over) return { done: true, value: undefined };
      try {
        const result = await iterator.next();
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
      await iterator.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
