import { getOperationAST, Kind, visit } from 'graphql';
import type { DocumentNode } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';

/** Arguments that say where a stream begins. Where it goes on from there is the same for all. */
const STARTS: ReadonlySet<string> = new Set(['after', 'afterPosition']);

/**
 * What decides which answers a subscription gets: its query, operation and variables, and who asks. Variables that only say where it
 * begins are left out, so that whoever has caught up gets what all others get.
 */
export function subscriptionKey(
  { query, operationName, variables }: SubscribePayload,
  document: DocumentNode,
  keyId: string | undefined,
): string {
  const starting = startingVariables(document, operationName);
  const deciding = Object.entries(variables ?? {}).filter(([name]) => !starting.has(name));
  return JSON.stringify(
    [query, operationName ?? null, Object.fromEntries(deciding), keyId ?? null],
    inOrder,
  );
}

/** The variables that stand nowhere but where a stream is told where to begin. */
function startingVariables(
  document: DocumentNode,
  operationName: string | null | undefined,
): ReadonlySet<string> {
  const selected = getOperationAST(document, operationName)?.selectionSet.selections ?? [];
  const starts = selected
    .flatMap((selection) => (selection.kind === Kind.FIELD ? (selection.arguments ?? []) : []))
    .filter(({ name }) => STARTS.has(name.value))
    .flatMap(({ value }) => (value.kind === Kind.VARIABLE ? [value] : []));
  const elsewhere = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: (variable) => {
      if (!starts.includes(variable)) elsewhere.add(variable.name.value);
    },
  });
  const names = starts.map(({ name }) => name.value);
  return new Set(names.filter((name) => !elsewhere.has(name)));
}

/** Fields of an object have no order. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
