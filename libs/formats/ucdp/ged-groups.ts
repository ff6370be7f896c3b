import type { GroupKind } from '#events/words';
import type { GedSide } from './ged-row.js';
import type { Registration } from './release-item.js';

/** The id that an actor of UCDP has here: names change, the numbers stay since version 17.1. */
export function actorSlug(actorId: string): string {
  return `ucdp-actor-${actorId}`;
}

/** How UCDP names the governments of states. */
export function isGovernment(name: string): boolean {
  return name.startsWith('Government of ');
}

/** A side as a group; UCDP GED tells the organisation of groups only by the form of some names. */
export function sideRegistration({ actorId, name }: GedSide): Registration {
  return {
    kind: 'group',
    slug: actorSlug(actorId),
    described: {
      name,
      groupKind: kindBy(name),
      external: [{ scheme: 'ucdp-actor', value: actorId }],
    },
    isAuthority: false,
  };
}

function kindBy(name: string): GroupKind {
  if (isGovernment(name)) return 'STATE';
  return name.startsWith('Supporters of ') ? 'SUPPORTERS' : 'ARMED_GROUP';
}
