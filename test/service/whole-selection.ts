import { getNamedType, isInterfaceType, isLeafType, isObjectType, isUnionType } from 'graphql';
import type { GraphQLField, GraphQLNamedType, GraphQLSchema } from 'graphql';

/** Writes selections of everything that a type has, down to a depth. Members of unions and interfaces are told apart by fragments. */
export class WholeSelection {
  readonly #schema: GraphQLSchema;
  readonly #arguments: Readonly<Record<string, string>>;

  /** `given` are arguments by type and field: `{'Chronology.group': '(id: "branch")'}`. A field that needs others is left out. */
  constructor(schema: GraphQLSchema, given: Readonly<Record<string, string>> = {}) {
    this.#schema = schema;
    this.#arguments = given;
  }

  of(type: GraphQLNamedType, depth: number): string {
    if (isUnionType(type) || isInterfaceType(type)) {
      const members = this.#schema.getPossibleTypes(type);
      const fragments = members.map((member) => `... on ${member.name} ${this.of(member, depth)}`);
      return `{ __typename ${fragments.join(' ')} }`;
    }
    if (!isObjectType(type)) return '';
    const fields = Object.values(type.getFields()).map((field) => this.#field(type, field, depth));
    return `{ __typename ${fields.join(' ')} }`;
  }

  #field(parent: GraphQLNamedType, field: GraphQLField<unknown, unknown>, depth: number): string {
    const given = this.#arguments[`${parent.name}.${field.name}`];
    const needed = field.args.some(
      ({ type, defaultValue }) => String(type).endsWith('!') && defaultValue === undefined,
    );
    if (needed && given === undefined) return '';
    const type = getNamedType(field.type);
    if (isLeafType(type)) return `${field.name}${given ?? ''}`;
    // a page costs two levels without saying anything itself
    const next = /(Connection|Edge)$/.test(type.name) ? depth : depth - 1;
    return next < 0 ? '' : `${field.name}${given ?? ''} ${this.of(type, next)}`;
  }
}
