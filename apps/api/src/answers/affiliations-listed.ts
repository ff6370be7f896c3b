import { affiliationAt, affiliationsAt } from '#libs/projections/ties/affiliations';
import type {
  Affiliation,
  AffiliationFilter,
  AffiliationOrder,
} from '#libs/projections/ties/affiliations';
import type { TieParties } from '#libs/projections/ties/ties';
import type { Answer } from './answer.js';

/** A tie of a list; all that is known of it is put together when it is shown. */
export interface ListedAffiliation extends TieParties {
  readonly sortKey: string;
  readonly shown: () => Affiliation;
}

/** The ties that a filter means, in order: from columns, unless a part of the answer is only assumed. */
export function affiliationsListed(
  { basis: { validAt }, view, columns }: Answer,
  filter: AffiliationFilter,
  orderBy: AffiliationOrder = 'SINCE',
): readonly ListedAffiliation[] {
  if (columns === undefined)
    return affiliationsAt(view, validAt, filter, orderBy).map((row) => ({
      ...row,
      shown: () => row,
    }));
  return columns.affiliations(view.cut, validAt, filter, orderBy).map((listed) => ({
    ...listed,
    shown: () => shownTie(affiliationAt(view, validAt, listed, orderBy), listed),
  }));
}

function shownTie(row: Affiliation | undefined, { from, to, tie }: TieParties): Affiliation {
  if (row === undefined) throw new Error(`${from} ${tie} ${to} is listed and not known`);
  return row;
}
