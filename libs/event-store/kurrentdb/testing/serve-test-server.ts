import { createInterface } from 'node:readline';
import type { FaultName } from './faults.js';
import type { TestServerOptions } from './start-test-server.js';
import { startTestServer } from './start-test-server.js';

/** A line of standard input: a fault to lay in wait. */
export interface InjectedFault {
  readonly name: FaultName;
  readonly stream?: string;
  readonly after?: number;
  readonly times?: number;
}

const options = JSON.parse(process.argv[2] ?? '{}') as TestServerOptions;
const server = await startTestServer(options);
const input = createInterface({ input: process.stdin });
input.on('line', (line) => {
  const { name, ...changes } = JSON.parse(line) as InjectedFault;
  server.faults.inject(name, changes);
  process.stdout.write('injected\n');
});
// whoever started it is gone
input.on('close', () => process.exit());
process.stdout.write(`${server.connectionString}\n`);
