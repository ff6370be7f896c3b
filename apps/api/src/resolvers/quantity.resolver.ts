import { ResolveField, Resolver } from '@nestjs/graphql';
import type * as Schema from '../graphql/schema-types.js';
import { rangeOf } from '../nodes/quantity-nodes.js';
import type { QuantityNode } from '../nodes/quantity-nodes.js';

@Resolver('Quantity')
export class QuantityResolver {
  @ResolveField()
  range(node: NonNullable<QuantityNode>, { words }: Schema.QuantityRangeArgs) {
    return rangeOf(node.quantity, words);
  }
}
