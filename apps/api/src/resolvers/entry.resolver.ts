import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { readable } from '#libs/projections/names/naming';
import { certaintyOf } from '#libs/projections/incidents/entry-certainty';
import { entryHistory } from '#libs/projections/entries/entry-history';
import { headlineOf } from '#libs/projections/entries/headline';
import { mentionsOf } from '#libs/projections/view/mentions';
import { Answers } from '../answers/answers.js';
import { computedPage, entriesByDate, nestedList } from '../connections/lists.js';
import { entryDate } from '../dates/fuzzy-date.js';
import type * as Schema from '../graphql/schema-types.js';
import { entryNodeOf, entryNodes } from '../nodes/entry-node.js';
import type { EntryNode } from '../nodes/entry-node.js';
import { entryRevisionNode } from '../nodes/entry-revision-node.js';
import type { EntryRevisionNode } from '../nodes/entry-revision-node.js';
import { shownType } from '../nodes/entry-type.js';
import { factNode } from '../nodes/fact-node.js';
import { actorNode, placeNode, sourceNode, surely } from '../nodes/registry-nodes.js';

@Resolver('Entry')
export class EntryResolver {
  @ResolveField()
  type({ entry }: EntryNode) {
    return shownType(entry.content.type);
  }

  @ResolveField()
  headline({ at, entry }: EntryNode) {
    return headlineOf(at.view, entry);
  }

  @ResolveField()
  certainty({ at, entry }: EntryNode) {
    return certaintyOf(at.view, entry, at.basis.validAt);
  }

  @ResolveField()
  date({ entry }: EntryNode) {
    return entryDate(entry);
  }

  @ResolveField()
  places({ at, entry }: EntryNode) {
    return entry.content.places.map(({ place, asReported, precision, point }) => ({
      place: surely(placeNode(at, place), place),
      asReported: asReported ?? null,
      precision,
      point: point ?? null,
    }));
  }

  @ResolveField()
  source({ at, entry }: EntryNode) {
    return surely(sourceNode(at, entry.content.source), entry.content.source);
  }

  @ResolveField()
  attribution({ at, entry }: EntryNode) {
    return entry.content.attribution.map(({ actor, document, asReported, inferred }) => ({
      actor: actor === undefined ? null : surely(actorNode(at, actor), actor),
      document: document === undefined ? null : sourceNode(at, document),
      asReported: asReported === undefined ? null : readable(asReported, WITHHELD),
      inferred: inferred ?? false,
    }));
  }

  @ResolveField()
  mentions({ at, entry }: EntryNode) {
    const { groups, people } = mentionsOf(at.view, entry);
    return [...groups, ...people].map((id) => surely(actorNode(at, id), id));
  }

  @ResolveField()
  forms({ at, entry }: EntryNode) {
    return entry.content.forms.map(({ actor, form }) => ({
      actor: surely(actorNode(at, actor), actor),
      form: readable(form, WITHHELD),
    }));
  }

  @ResolveField()
  fact({ at, entry }: EntryNode) {
    return factNode(at, entry.content);
  }

  @ResolveField()
  disputedBy(node: EntryNode, args: Schema.EntryDisputedByArgs) {
    const { at, uuid } = node;
    return entriesByDate(at, at.view.denialsOf(uuid), nestedList('Entry.disputedBy', node, args));
  }

  @ResolveField()
  repeats({ at, entry }: EntryNode) {
    return entryNodeOf(at, entry.content.repeats);
  }

  @ResolveField()
  supersedes({ at, entry }: EntryNode) {
    return entryNodes(at, entry.content.supersedes);
  }

  @ResolveField()
  supersededBy({ at, entry }: EntryNode) {
    return entryNodeOf(at, entry.replacedBy);
  }

  @ResolveField()
  history(node: EntryNode, args: Schema.EntryHistoryArgs) {
    const { at, uuid } = node;
    const changes = entryHistory(at.view.chronicle, uuid, at.basis.position);
    const asked = {
      ...nestedList('Entry.history', node, args),
      keyOf: ({ position, change }: (typeof changes)[number]) => ({
        order: [position],
        id: change,
      }),
    };
    return computedPage(at, changes, asked, (change) => entryRevisionNode(at, uuid, change));
  }
}

/** In place of words that were sealed. */
const WITHHELD = '(withheld)';

@Resolver('EntryRevision')
export class EntryRevisionResolver {
  readonly #answers: Answers;

  constructor(@Inject(Answers) answers: Answers) {
    this.#answers = answers;
  }

  @ResolveField()
  by({ at, told }: EntryRevisionNode) {
    return entryNodeOf(at, told.by);
  }

  @ResolveField()
  entry({ at, uuid, told }: EntryRevisionNode) {
    return entryNodeOf(this.#answers.position(told.position, at.basis), uuid);
  }
}
