import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { placeName } from '#libs/projections/names/naming';
import { bordersOf, parentsOf } from '#libs/projections/places/places';
import { presencesAt } from '#libs/projections/people/presence';
import { sorted, sortText } from '#libs/projections/names/sort-text';
import type { Bounds } from '#libs/time/bounds';
import type { Answer } from '../answers/answer.js';
import { bySortKey, computedPage, entriesPage, nestedList } from '../connections/lists.js';
import { fuzzyDate } from '../dates/fuzzy-date.js';
import type * as Schema from '../graphql/schema-types.js';
import { placeNode, surely } from '../nodes/registry-nodes.js';
import type { PlaceNode } from '../nodes/registry-nodes.js';
import { presenceNode } from '../nodes/state-nodes.js';
import { entryFilter, stateFilter } from '../questions/filters.js';
import { Questions } from '../questions/questions.js';

/** The last moment before the cut of valid time. */
function atValidTime({ basis }: Answer): Bounds {
  return { earliest: basis.validAt - 1, latest: basis.validAt };
}

@Resolver('Place')
export class PlaceResolver {
  readonly #questions: Questions;

  constructor(@Inject(Questions) questions: Questions) {
    this.#questions = questions;
  }

  @ResolveField()
  partOf({ at, slug }: PlaceNode) {
    const sure = parentsOf(at.view, slug, atValidTime(at)).find(
      ({ certainty }) => certainty === 'CERTAIN',
    );
    return sure === undefined ? null : placeNode(at, sure.place);
  }

  @ResolveField()
  borders({ at, slug }: PlaceNode) {
    const borders = bordersOf(at.view, slug);
    const since = borders.map(({ edtf, effective }) =>
      edtf === undefined ? null : fuzzyDate({ edtf }, effective),
    );
    return borders.map(({ partOf }, index) => ({
      partOf: partOf === undefined ? null : surely(placeNode(at, partOf), partOf),
      since: since[index] ?? null,
      until: since[index + 1] ?? null,
    }));
  }

  @ResolveField()
  covers({ at, slug }: PlaceNode) {
    const covered = at.view.places.get(slug)?.covers ?? [];
    return covered.map((part) => surely(placeNode(at, part), part));
  }

  @ResolveField()
  parts(node: PlaceNode, args: Schema.PlacePartsArgs) {
    const { at, slug } = node;
    const now = atValidTime(at);
    const parts = [...at.view.places.keys()].filter((part) =>
      parentsOf(at.view, part, now).some(({ place }) => place === slug),
    );
    const rows = sorted(
      parts.map((part) => ({ part, sortKey: sortText(placeName(at.view, part), part) })),
    );
    const asked = { ...nestedList('Place.parts', node, args), keyOf: bySortKey };
    return computedPage(at, rows, asked, ({ part }) => placeNode(at, part));
  }

  @ResolveField()
  presences(node: PlaceNode, args: Schema.PlacePresencesArgs) {
    const { at, slug } = node;
    const rows = presencesAt(at.view, at.basis.validAt, { place: [slug], ...stateFilter(args) });
    const asked = { ...nestedList('Place.presences', node, args), keyOf: bySortKey };
    return computedPage(at, rows, asked, (row) => presenceNode(at, row));
  }

  @ResolveField()
  entries(node: PlaceNode, args: Schema.PlaceEntriesArgs) {
    const { at, slug } = node;
    const { orderBy } = args;
    const filter = entryFilter(this.#questions.filter('entries.where'), args.where);
    const of = { kind: 'PLACE', id: slug } as const;
    return entriesPage(at, { filter, orderBy, of }, nestedList('Place.entries', node, args));
  }
}
