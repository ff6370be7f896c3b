import type { Bench } from '../bench.js';
import { valueFigure } from '../figure.js';
import { Client } from '../measuring/client.js';
import { withServer } from '../measuring/with-server.js';

const MEBIBYTE = 1024 * 1024;
const MOST = 512;

const QUESTIONS = [
  '{ chronology { entries(first: 50) { nodes { headline } } } }',
  '{ chronology { affiliations(where: { group: "group-1" }, first: 50) { nodes { text } } } }',
  '{ chronology { tally(groupBy: [GROUP, PROVINCE, MONTH]) { rows(first: 100) { nodes { incidents { text } } } } } }',
];

/** What a server holds of a machine's memory once it has answered the common questions. */
export const memory: Bench = {
  name: 'memory',
  about: 'resident memory of a server that has answered a list, the ties of the giant and a tally',
  run: (options) =>
    withServer(options, {}, async ({ served }) => {
      const client = new Client(served);
      try {
        for (const question of QUESTIONS) await client.ask(question);
      } finally {
        client.close();
      }
      const value = (await served.residentBytes()) / MEBIBYTE;
      return [valueFigure('memory', { value, unit: 'MiB' }, MOST)];
    }),
};
