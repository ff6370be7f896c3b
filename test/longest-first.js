import { statSync } from 'node:fs';

/** Suites that take more than ten seconds of an idle machine, the longest first. */
const LONG = [
  'libs/projector/snapshot-crash.spec.ts',
  'libs/event-store/embedded/crash.spec.ts',
  'test/nodes/many-nodes.spec.ts',
  'libs/event-store/kurrentdb/kurrentdb-event-store.spec.ts',
  'libs/event-store/kurrentdb/bad-appends.spec.ts',
  'apps/cli/src/command-line.spec.ts',
  'test/cli/serve.spec.ts',
  'libs/projector/archive-crash.spec.ts',
  'test/nodes/leader-moves.spec.ts',
  'test/nodes/reconnects.spec.ts',
  'libs/event-store/conformance/same-answers.spec.ts',
  'libs/event-store/kurrentdb/bad-reads.spec.ts',
  'test/nodes/laws-on-adapters.spec.ts',
  'test/ucdp/imported-actors.spec.ts',
  'test/page/graphiql.spec.ts',
];

/** How late a suite may start: the long ones by their place in the list, the others, all short, by their size. */
function lateness({ path }) {
  const place = LONG.findIndex((suite) => path.endsWith(`/${suite}`));
  return place === -1 ? [LONG.length, -statSync(path).size] : [place, 0];
}

/**
 * Lets the long suites start first, so that no core is idle at the end while another still runs one. Jest orders suites by what they
 * took the last time, which a fresh clone does not know.
 */
export default class LongestFirst {
  sort(tests) {
    const late = new Map(tests.map((test) => [test, lateness(test)]));
    return [...tests].sort((one, other) => {
      const [[place, size], [otherPlace, otherSize]] = [late.get(one), late.get(other)];
      return place - otherPlace || size - otherSize;
    });
  }

  shard(tests, { shardIndex, shardCount }) {
    return tests.filter((_, index) => index % shardCount === shardIndex - 1);
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {
    // The order is always the same.
  }
}
