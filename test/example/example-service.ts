import { importExample } from '#apps/cli/src/example';
import { LocalOperator } from '#apps/api/src/operator/local-operator';
import { startService } from '../service/start-service.js';
import type { Service, ServiceOptions } from '../service/start-service.js';

/** The whole service with the example chronology in it. */
export async function startExample(options: ServiceOptions = {}): Promise<Service> {
  const service = await startService(options);
  const { projector, recorder } = service;
  const operator = new LocalOperator({
    projector,
    recorder,
    rebuild: () => Promise.reject(new Error('not rebuilt here')),
  });
  const report = await importExample(operator, projector.chronicle);
  if (report === undefined || report.problems.length > 0)
    throw new Error(`the example does not import: ${JSON.stringify(report?.problems)}`);
  return service;
}
