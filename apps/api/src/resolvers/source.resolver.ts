import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { entriesAt } from '#libs/projections/entries';
import { nestedList, orderedEntries } from '../connections/lists.js';
import type * as Schema from '../graphql/schema-types.js';
import { sourceNode } from '../nodes/registry-nodes.js';
import type { SourceNode } from '../nodes/registry-nodes.js';
import { entryFilter } from '../questions/filters.js';
import { Questions } from '../questions/questions.js';

@Resolver('Source')
export class SourceResolver {
  readonly #questions: Questions;

  constructor(@Inject(Questions) questions: Questions) {
    this.#questions = questions;
  }

  @ResolveField()
  derivedFrom({ at, slug }: SourceNode) {
    const derivedFrom = at.view.sources.get(slug)?.description.derivedFrom ?? [];
    return derivedFrom.flatMap((source) => sourceNode(at, source) ?? []);
  }

  @ResolveField()
  entries(node: SourceNode, args: Schema.SourceEntriesArgs) {
    const { at, slug } = node;
    const { orderBy } = args;
    const filter = entryFilter(this.#questions.filter('entries.where'), args.where);
    const entries = entriesAt(at.view, at.basis.validAt, { filter, orderBy }).filter(
      ({ content }) => content.source === slug,
    );
    return orderedEntries(at, entries, nestedList('Source.entries', node, args), orderBy);
  }
}
