import type { Bench } from '../bench.js';
import { valueFigure } from '../figure.js';
import { Client } from '../measuring/client.js';
import { ListQuestions } from '../measuring/list-questions.js';
import { quantile } from '../measuring/rounds.js';
import { withServer } from '../measuring/with-server.js';

const QUESTIONS = 60;
const LEAST_QUESTIONS = 10;
const MOST_MS = 30_000;
const SEARCHES = 5;
/** In the title of every fourth source, and so in what a fourth of all entries is found by. */
const COMMON_WORD = 'attacks';

const PAGE = `query Page($asOf: AsOf!, $where: EntryFilter!, $orderBy: EntryOrder!,
    $first: Int, $last: Int, $after: Cursor, $before: Cursor) {
  chronology(asOf: $asOf) {
    entries(where: $where, orderBy: $orderBy, first: $first, last: $last, after: $after, before: $before) {
      nodes { uuid headline } pageInfo { startCursor endCursor } } } }`;
const SEARCH = `query Search($asOf: AsOf!) {
  chronology(asOf: $asOf) {
    entries(search: "${COMMON_WORD}", orderBy: DATE, first: 50) { nodes { uuid headline } } } }`;

/** Pages of 50 entries by any filter, at any basis and from both ends of the list; and a search for a common word, by date. */
export const entries: Bench = {
  name: 'entries',
  about: 'pages of 50 entries by random filters, bases and depths; a common-word search by date',
  run: (options) =>
    withServer(options, {}, async ({ served }) => {
      const client = new Client(served);
      try {
        const { log } = await client.ask<{ readonly log: { readonly position: string } }>(
          '{ log { position } }',
        );
        const questions = new ListQuestions(options, Number(log.position));
        const pages = await timesOfPages(client, questions);
        const searches = await timesOfSearches(client, questions);
        const unit = 'ms';
        return [
          valueFigure('entries.page-p99', { value: quantile(pages, 0.99), unit }, 20),
          valueFigure('entries.search', { value: quantile(searches, 1), unit }, 1000),
        ];
      } finally {
        client.close();
      }
    }),
};

interface Page {
  readonly chronology: {
    readonly entries: {
      readonly pageInfo: { readonly startCursor: string | null; readonly endCursor: string | null };
    };
  };
}

/** Of each list the first page and the one after it, the last page and the one before it. */
async function timesOfPages(client: Client, questions: ListQuestions): Promise<readonly number[]> {
  const times: number[] = [];
  const ask = async (variables: object): Promise<Page['chronology']['entries']['pageInfo']> => {
    const began = performance.now();
    const { chronology } = await client.ask<Page>(PAGE, variables);
    times.push(performance.now() - began);
    return chronology.entries.pageInfo;
  };
  const began = performance.now();
  for (let asked = 0; asked < QUESTIONS; asked += 1) {
    if (asked >= LEAST_QUESTIONS && performance.now() - began > MOST_MS) break;
    const question = questions.next();
    const { endCursor } = await ask({ ...question, first: 50 });
    const { startCursor } = await ask({ ...question, last: 50 });
    if (endCursor !== null) await ask({ ...question, first: 50, after: endCursor });
    if (startCursor !== null) await ask({ ...question, last: 50, before: startCursor });
  }
  return times;
}

async function timesOfSearches(
  client: Client,
  questions: ListQuestions,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let asked = 0; asked < SEARCHES; asked += 1) {
    const { asOf } = questions.next();
    const began = performance.now();
    await client.ask(SEARCH, { asOf });
    times.push(performance.now() - began);
  }
  return times;
}
