import { getNamedType, GraphQLObjectType, isCompositeType, isInterfaceType, Kind } from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLNamedType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
  ValueNode,
} from 'graphql';
import { NESTED_PAGE, TOP_PAGE } from '../connections/connection.js';

/** How much an operation asks for. Fragments count each time they are spread; introspection counts for nothing but aliases and directives. */
export interface OperationSize {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
  /** Nodes at most: page sizes multiplied along the way down. */
  readonly cost: number;
}

type SelectionSize = Omit<OperationSize, 'rootFields'>;

interface Measuring {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Fragments are measured once, so that spreading them again and again costs nothing here. */
  readonly measured: Map<string, SelectionSize>;
}

const NOTHING: SelectionSize = { depth: 0, aliases: 0, directives: 0, cost: 0 };

/** Types whose lists have the page size of the top. */
const TOP_TYPES: ReadonlySet<string> = new Set(['Chronology', 'Tally']);

/** Measures a valid operation. */
export function sizeOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): OperationSize {
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const measuring = { schema, fragments, variables, measured: new Map<string, SelectionSize>() };
  const root = schema.getRootType(operation.operation) ?? undefined;
  return {
    ...selectionSetSize(measuring, operation.selectionSet, root),
    rootFields: rootFieldsOf(operation.selectionSet, fragments, new Map()),
  };
}

function selectionSetSize(
  measuring: Measuring,
  set: SelectionSetNode | undefined,
  type: GraphQLNamedType | undefined,
): SelectionSize {
  return (set?.selections ?? [])
    .map((selection) => selectionSize(measuring, selection, type))
    .reduce(together, NOTHING);
}

function together(one: SelectionSize, other: SelectionSize): SelectionSize {
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    cost: one.cost + other.cost,
  };
}

function selectionSize(
  measuring: Measuring,
  selection: SelectionNode,
  type: GraphQLNamedType | undefined,
): SelectionSize {
  const own = { ...NOTHING, directives: selection.directives?.length ?? 0 };
  switch (selection.kind) {
    case Kind.FIELD:
      return together(own, fieldSize(measuring, selection, type));
    case Kind.INLINE_FRAGMENT: {
      const name = selection.typeCondition?.name.value;
      const narrowed = name === undefined ? type : measuring.schema.getType(name);
      return together(own, selectionSetSize(measuring, selection.selectionSet, narrowed));
    }
    case Kind.FRAGMENT_SPREAD:
      return together(own, fragmentSize(measuring, selection.name.value));
  }
}

function fragmentSize(measuring: Measuring, name: string): SelectionSize {
  const known = measuring.measured.get(name);
  if (known !== undefined) return known;
  const fragment = measuring.fragments.get(name);
  const type = measuring.schema.getType(fragment?.typeCondition.name.value ?? '');
  const size = selectionSetSize(measuring, fragment?.selectionSet, type);
  measuring.measured.set(name, size);
  return size;
}

function fieldSize(
  measuring: Measuring,
  field: FieldNode,
  parent: GraphQLNamedType | undefined,
): SelectionSize {
  const aliases = field.alias === undefined ? 0 : 1;
  const type = fieldType(parent, field.name.value);
  const inner = selectionSetSize(measuring, field.selectionSet, type);
  if (field.name.value.startsWith('__')) return { ...inner, aliases, depth: 0, cost: 0 };
  const rows = rowsOf(measuring, field, parent, type);
  return {
    depth: inner.depth + 1,
    aliases: inner.aliases + aliases,
    directives: inner.directives,
    cost: rows === undefined ? inner.cost : rows * (1 + inner.cost),
  };
}

function fieldType(
  parent: GraphQLNamedType | undefined,
  name: string,
): GraphQLNamedType | undefined {
  if (!(parent instanceof GraphQLObjectType) && !isInterfaceType(parent)) return undefined;
  const type = parent.getFields()[name]?.type;
  return isCompositeType(getNamedType(type)) ? getNamedType(type) : undefined;
}

/** How many rows a field that has pages, or takes ids, can give; undefined for any other field. */
function rowsOf(
  measuring: Measuring,
  field: FieldNode,
  parent: GraphQLNamedType | undefined,
  type: GraphQLNamedType | undefined,
): number | undefined {
  const argument = (name: string): unknown =>
    valueOf(measuring, field.arguments?.find((given) => given.name.value === name)?.value);
  if (type?.name.endsWith('Connection') === true)
    return pageSize(argument('first') ?? argument('last'), parent);
  return type?.name === 'Node' ? numberOfIds(argument('ids')) : undefined;
}

function pageSize(asked: unknown, parent: GraphQLNamedType | undefined): number {
  if (typeof asked === 'number') return Math.max(0, asked);
  return parent !== undefined && TOP_TYPES.has(parent.name) ? TOP_PAGE : NESTED_PAGE;
}

function numberOfIds(ids: unknown): number {
  return Array.isArray(ids) ? ids.length : 1;
}

function valueOf(measuring: Measuring, node: ValueNode | undefined): unknown {
  if (node?.kind === Kind.INT) return Number(node.value);
  if (node?.kind === Kind.VARIABLE) return measuring.variables[node.name.value];
  return node?.kind === Kind.LIST ? node.values : undefined;
}

/** How many fields stand at the root, however deep in fragments. */
function rootFieldsOf(
  set: SelectionSetNode | undefined,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  counted: Map<string, number>,
): number {
  return (set?.selections ?? []).reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + 1;
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return sum + rootFieldsOf(selection.selectionSet, fragments, counted);
    const name = selection.name.value;
    const known =
      counted.get(name) ?? rootFieldsOf(fragments.get(name)?.selectionSet, fragments, counted);
    counted.set(name, known);
    return sum + known;
  }, 0);
}
