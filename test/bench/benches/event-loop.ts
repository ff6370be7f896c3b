import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bench } from '../bench.js';
import { valueFigure } from '../figure.js';
import { importFile } from '../generator/import-file.js';
import { annals } from '../measuring/served.js';
import { withFolder } from '../measuring/temporary-folder.js';
import { withServer } from '../measuring/with-server.js';

const MOST_IMPORTED = 5000;
const MOST_DELAY = 20;

/** How late the loop of a server runs, and with it everyone's answers, while it is given a file and while it rebuilds. */
export const eventLoop: Bench = {
  name: 'event-loop',
  about: "delay of a server's event loop while it imports a file and rebuilds",
  run: (options) =>
    withFolder((folder) =>
      withServer(options, {}, async ({ served, folder: data }) => {
        const file = join(folder, 'import.ndjson');
        const entries = Math.min(options.facts, MOST_IMPORTED);
        await writeFile(file, importFile(entries, options.seed));
        const imported = await served.delaysDuring(() => annals(data, ['import', file]));
        const rebuilt = await served.delaysDuring(() => annals(data, ['rebuild']));
        return [
          valueFigure('event-loop.import-p99', { value: imported.p99, unit: 'ms' }, MOST_DELAY),
          valueFigure('event-loop.rebuild-p99', { value: rebuilt.p99, unit: 'ms' }, MOST_DELAY),
        ];
      }),
    ),
};
