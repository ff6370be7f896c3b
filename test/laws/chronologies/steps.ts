import type { DateField } from '#events/entry-date';
import type { EntryType } from '#events/entries/entry-definitions';
import type { Stance } from '#events/words';
import type { GeneratedDate } from './dates.js';
import type { GroupSlug, IncidentSlug, PlaceSlug, SourceSlug } from './pools.js';

/** What an entry says around its fact. References are counted back from the entry, among those that fit. */
export interface ReportStep {
  readonly source: SourceSlug;
  readonly dates: Readonly<Partial<Record<DateField, GeneratedDate | undefined>>>;
  readonly stance: Stance | undefined;
  readonly places: readonly PlaceSlug[];
  readonly attribution: 'mr-rana' | 'bravo' | 'alpha' | 'police' | 'dawn' | undefined;
  readonly supersedes: number | undefined;
  readonly repeats: number | undefined;
}

export interface EntryStep {
  readonly step: 'ENTRY';
  readonly type: EntryType;
  readonly fact: object;
  readonly report: ReportStep;
}

/** One thing that may be recorded; one that cannot be is left out. */
export type Step =
  | EntryStep
  /** What an entry names is registered, and nothing is said of it. */
  | { readonly step: 'REGISTERED'; readonly forEntry: EntryStep }
  | {
      readonly step: 'SOURCE';
      readonly slug: SourceSlug;
      readonly description: {
        readonly publisher: string;
        readonly published: string | null;
        readonly retrieved: string | undefined;
        readonly derivedFrom: SourceSlug | undefined;
      };
    }
  | { readonly step: 'GROUP'; readonly slug: GroupSlug; readonly isUnnamed: boolean }
  | {
      readonly step: 'PLACE';
      readonly slug: PlaceSlug;
      readonly partOf: PlaceSlug | undefined;
      readonly covers: readonly PlaceSlug[];
    }
  | {
      readonly step: 'REASSIGNED';
      readonly slug: PlaceSlug;
      readonly partOf: PlaceSlug | undefined;
      readonly effective: string;
    }
  | { readonly step: 'CORRECTED'; readonly back: number; readonly as: EntryStep }
  | { readonly step: 'RETRACTED'; readonly back: number }
  | {
      readonly step: 'WITHDRAWN';
      readonly back: number;
      readonly source: SourceSlug;
    }
  | {
      readonly step: 'DENIED';
      readonly back: number;
      readonly source: SourceSlug;
      readonly isDenial: boolean;
    }
  | { readonly step: 'GROUPS'; readonly lower: number; readonly joined: boolean }
  | {
      readonly step: 'INCIDENTS';
      readonly pair: readonly [IncidentSlug, IncidentSlug];
      readonly joined: boolean;
    };
