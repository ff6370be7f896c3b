import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { derivationOf, outletBehind } from '#libs/projections/origins/origin';
import { derivedSources, entriesOfSource } from '#libs/projections/sources/source-coverage';
import { entriesPage, nestedList } from '../connections/lists.js';
import type * as Schema from '../graphql/schema-types.js';
import { originsPage, sourcesPage } from '../nodes/origin-node.js';
import { coverageNode } from '../nodes/provenance-node.js';
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
  derivation({ at, slug }: SourceNode) {
    return derivationOf(at.view, slug).flatMap((source) => sourceNode(at, source) ?? []);
  }

  /** The last of its derivation that was out; a source that is shown is out itself. */
  @ResolveField()
  outlet({ at, slug }: SourceNode) {
    const outlet = outletBehind(at.view, slug);
    return sourceNode(at, outlet) ?? sourceNode(at, slug);
  }

  @ResolveField()
  derivations(node: SourceNode, args: Schema.SourceDerivationsArgs) {
    const { at, slug } = node;
    const out = derivedSources(at.view, slug).filter(
      (source) => sourceNode(at, source) !== undefined,
    );
    return sourcesPage(node, 'Source.derivations', out, args);
  }

  @ResolveField()
  coverage({ at, slug }: SourceNode) {
    return coverageNode(at, slug);
  }

  @ResolveField()
  origins(node: SourceNode, args: Schema.SourceOriginsArgs) {
    const entries = entriesOfSource(node.at.view, node.slug);
    return originsPage(node, 'Source.origins', entries, args);
  }

  @ResolveField()
  entries(node: SourceNode, args: Schema.SourceEntriesArgs) {
    const { at, slug } = node;
    const { orderBy } = args;
    const filter = entryFilter(this.#questions.filter('entries.where'), args.where);
    const of = { kind: 'SOURCE', id: slug } as const;
    return entriesPage(at, { filter, orderBy, of }, nestedList('Source.entries', node, args));
  }
}
