import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Stands for one basis for ever: hand it to `asOf.basis` to get exactly that answer again. Opaque. */
  BasisToken: { input: string; output: string; }
  /** The place of a row in a list, or of a delivery in a stream. Opaque, and bound to the list or stream that it came from. */
  Cursor: { input: string; output: string; }
  /** An instant in UTC with milliseconds, as RFC 3339 writes it: `2019-05-15T23:59:59.999Z`. */
  DateTime: { input: string; output: string; }
  /** A decimal number as text, so that no digit is lost: `38`, `59.5`, `66.9962`. */
  Decimal: { input: string; output: string; }
  /** A date in the Extended Date/Time Format (ISO 8601-2), as uncertain as the source was: `2019-05-15`, `2014-06~`, `[2019-05-15..2019-05-31]`, `2018/2019`. */
  Edtf: { input: string; output: string; }
  /** A moment at which a clock is read: a year (`2016`), a month (`2019-05`), a day (`2019-05-15`) or an instant with its offset (`2019-05-15T12:00:00Z`). A day, month or year is read at its end, so that all of it is included; an instant is read just after itself. */
  Moment: { input: string; output: string; }
  /** A place in the log, as a decimal number: the number of events up to and including it. The first event has position 1; 0 is before everything. The same on every copy of one chronology. */
  Position: { input: string; output: string; }
};

/** A group or a person. */
export type Actor = {
  /** Opaque, and contains the basis. */
  readonly id: Scalars['ID']['output'];
  /** The name that we use. */
  readonly name: Scalars['String']['output'];
};

/** A tie between two groups, pooled over every report of it: `from` belongs to, works for, sympathises with, supports, or stands beside or against `to`. */
export type Affiliation = Node & {
  readonly __typename?: 'Affiliation';
  /** The entries that speak against it: its ends, and denials of what it rests on. */
  readonly against: EntryConnection;
  /** How certain it is that the tie held at the basis' valid time; where it has ended, that it once held. */
  readonly certainty: Certainty;
  /** Whether something that stands denies it. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Whether it has ended by the basis' valid time. */
  readonly ended: Scalars['Boolean']['output'];
  /** The entries that the tie rests on. */
  readonly evidence: EntryConnection;
  /** Why it is so: the entries behind it, the rule and the effect of each, and since which position it has been so. */
  readonly explanation: Explanation;
  /** The one side. Of a symmetric tie (ALLY, RIVAL, ASSOCIATION) the sides are interchangeable. */
  readonly from: Group;
  /** Opaque, and contains the basis. */
  readonly id: Scalars['ID']['output'];
  /** The last moment at which a report surely still has it, whatever the basis' valid time. */
  readonly lastReported?: Maybe<Scalars['DateTime']['output']>;
  /** Why it is no more certain than that. */
  readonly reason: CertaintyReason;
  /** Its first sure beginning, else the earliest possible one; null where no report tells. */
  readonly since?: Maybe<FuzzyDate>;
  /** The strongest stance of its reports: ASSERTED, CLAIMED, ASSESSED, then ALLEGED. */
  readonly stance: Stance;
  /** How strong the tie is said to be, in words, by the latest report that says so. */
  readonly strength?: Maybe<Scalars['String']['output']>;
  /** The tie in words, ready to show, with every hedge: `alleged affiliate; last reported July 2014`. */
  readonly text: Scalars['String']['output'];
  /** What the one is to the other. */
  readonly tie: Tie;
  /** The other side. */
  readonly to: Group;
  /** The end that closes it. */
  readonly until?: Maybe<FuzzyDate>;
};


/** A tie between two groups, pooled over every report of it: `from` belongs to, works for, sympathises with, supports, or stands beside or against `to`. */
export type AffiliationAgainstArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A tie between two groups, pooled over every report of it: `from` belongs to, works for, sympathises with, supports, or stands beside or against `to`. */
export type AffiliationEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A tie before and after. */
export type AffiliationChange = {
  readonly __typename?: 'AffiliationChange';
  /** The tie after; null where it is not even possible, or where its beginning is not known. */
  readonly after?: Maybe<Affiliation>;
  /** The tie before; null where it was not even possible, or where its beginning was not known. */
  readonly before?: Maybe<Affiliation>;
  /** The clocks that made the difference; it may be one that another took back. */
  readonly clocks: ReadonlyArray<Clock>;
  /** The change in words, ready to show. */
  readonly text: Scalars['String']['output'];
};

/** A page of changed ties, in the order of the slugs. */
export type AffiliationChangeConnection = {
  readonly __typename?: 'AffiliationChangeConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AffiliationChangeEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<AffiliationChange>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of changed ties, in the order of the slugs, with its place in the list. */
export type AffiliationChangeEdge = {
  readonly __typename?: 'AffiliationChangeEdge';
  /** The place of this row: hand it to `after` or `before` to read on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The row itself. */
  readonly node: AffiliationChange;
};

/** A page of ties, in the order that was asked for. */
export type AffiliationConnection = {
  readonly __typename?: 'AffiliationConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AffiliationEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Affiliation>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of ties, with its place in the list. */
export type AffiliationEdge = {
  readonly __typename?: 'AffiliationEdge';
  /** The place of this row: hand it to `after` or `before` to read on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The row itself. */
  readonly node: Affiliation;
};

/** Which ties. Fields are lists, and one value stands for a list of one; a tie must match one value of each field that is given. Null asks for nothing. */
export type AffiliationFilter = {
  /** How certain the tie is. */
  readonly certainty?: InputMaybe<ReadonlyArray<Certainty>>;
  /** Only what is denied by something that stands, or only what is not. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only ties that have ended, or only ties that have not; null: both. */
  readonly ended?: InputMaybe<Scalars['Boolean']['input']>;
  /** Groups on the side that belongs, works or sympathises, as slugs or ids; includes what rolls up into them. */
  readonly from?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Groups on either side, as slugs or ids; includes what rolls up into them. */
  readonly group?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only ties with a sure report no earlier than the beginning of this day, month, year or instant. */
  readonly reportedSince?: InputMaybe<Scalars['Moment']['input']>;
  /** The strongest stance of its reports. */
  readonly stance?: InputMaybe<ReadonlyArray<Stance>>;
  /** Kinds of tie. */
  readonly tie?: InputMaybe<ReadonlyArray<Tie>>;
  /** Groups on the other side, as slugs or ids; includes what rolls up into them. */
  readonly to?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Also ties of which it is only known that they held at a later moment, so that they may have begun after the basis' valid time. */
  readonly unknownStarts: Scalars['Boolean']['input'];
};

/** The order of ties; of equal ones the slugs and the kind of tie decide. */
export type AffiliationOrder =
  /** By the slugs of `from` and `to`. */
  | 'GROUP'
  /** By the last sure report, the earliest first. */
  | 'LAST_REPORTED'
  /** By beginning, the earliest first; unknown beginnings last. */
  | 'SINCE';

/** A group accepts the allegiance that others pledged to it. Its date is `when`: the moment at which it happened. */
export type AllegianceAccepted = {
  readonly __typename?: 'AllegianceAccepted';
  /** Through what it was made known, for example `Amaq`. */
  readonly channel?: Maybe<Scalars['String']['output']>;
  /** The groups that belong to, work for, sympathise with or support `to`; several mean every pair. */
  readonly from: ReadonlyArray<Group>;
  /** The groups on the other side of the tie; several mean every pair. */
  readonly to: ReadonlyArray<Group>;
};

/** A group accepts the allegiance that others pledged to it. Its date is `when`: the moment at which it happened. Its stance is ASSERTED unless told. */
export type AllegianceAcceptedInput = {
  /** Through what it was made known, for example `Amaq`. */
  readonly channel?: InputMaybe<Scalars['String']['input']>;
  /** The groups that belong to, work for, sympathise with or support `to`; several mean every pair. At least one. */
  readonly from: ReadonlyArray<Scalars['ID']['input']>;
  /** The groups on the other side of the tie; several mean every pair. At least one. */
  readonly to: ReadonlyArray<Scalars['ID']['input']>;
};

/** A group declares allegiance to another. It ends no tie to anyone else. Its date is `when`: the moment at which it happened. */
export type AllegiancePledged = {
  readonly __typename?: 'AllegiancePledged';
  /** Through what it was made known, for example `Amaq`. */
  readonly channel?: Maybe<Scalars['String']['output']>;
  /** The groups that belong to, work for, sympathise with or support `to`; several mean every pair. */
  readonly from: ReadonlyArray<Group>;
  /** The groups on the other side of the tie; several mean every pair. */
  readonly to: ReadonlyArray<Group>;
};

/** A group declares allegiance to another. It ends no tie to anyone else. Its date is `when`: the moment at which it happened. Its stance is ASSERTED unless told. */
export type AllegiancePledgedInput = {
  /** Through what it was made known, for example `Amaq`. */
  readonly channel?: InputMaybe<Scalars['String']['input']>;
  /** The groups that belong to, work for, sympathise with or support `to`; several mean every pair. At least one. */
  readonly from: ReadonlyArray<Scalars['ID']['input']>;
  /** The groups on the other side of the tie; several mean every pair. At least one. */
  readonly to: ReadonlyArray<Scalars['ID']['input']>;
};

/** A group takes back its allegiance, and that tie ends. Its date is `when`: the moment at which it happened. */
export type AllegianceRenounced = {
  readonly __typename?: 'AllegianceRenounced';
  /** Through what it was made known, for example `Amaq`. */
  readonly channel?: Maybe<Scalars['String']['output']>;
  /** The groups that belong to, work for, sympathise with or support `to`; several mean every pair. */
  readonly from: ReadonlyArray<Group>;
  /** The groups on the other side of the tie; several mean every pair. */
  readonly to: ReadonlyArray<Group>;
};

/** A group takes back its allegiance, and that tie ends. Its date is `when`: the moment at which it happened. Its stance is ASSERTED unless told. */
export type AllegianceRenouncedInput = {
  /** Through what it was made known, for example `Amaq`. */
  readonly channel?: InputMaybe<Scalars['String']['input']>;
  /** The groups that belong to, work for, sympathise with or support `to`; several mean every pair. At least one. */
  readonly from: ReadonlyArray<Scalars['ID']['input']>;
  /** The groups on the other side of the tie; several mean every pair. At least one. */
  readonly to: ReadonlyArray<Scalars['ID']['input']>;
};

/** What changes in the description of a group. A field that is left out stays; null empties it. */
export type AmendGroupInput = {
  /** Only tell what would happen. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Its ids in other data sets. */
  readonly external?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** The group: its slug or id. */
  readonly group: Scalars['ID']['input'];
  /** What kind of body it is. */
  readonly groupKind?: InputMaybe<GroupKind>;
  /** Makes the request repeatable: the same key and content give the first receipt again; the same key with other content is refused. Left out: made from the content. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Only if nobody changed it since: the revision that you saw last. Left out: whatever it is. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The name that we use. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** What changes in the description of a person. A field that is left out stays; null empties it. */
export type AmendPersonInput = {
  /** Only tell what would happen. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Their ids in other data sets. */
  readonly external?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** Makes the request repeatable: the same key and content give the first receipt again; the same key with other content is refused. Left out: made from the content. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Only if nobody changed it since: the revision that you saw last. Left out: whatever it is. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The name that we use. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The person: their UUID or id. */
  readonly person: Scalars['ID']['input'];
};

/** What changes in the description of a place. A field that is left out stays; null empties it. */
export type AmendPlaceInput = {
  /** Places that it surely covers; it possibly covers more. */
  readonly covers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only tell what would happen. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Its ids in other data sets. */
  readonly external?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** Makes the request repeatable: the same key and content give the first receipt again; the same key with other content is refused. Left out: made from the content. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Only if nobody changed it since: the revision that you saw last. Left out: whatever it is. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Its ISO 3166 code. */
  readonly iso?: InputMaybe<Scalars['String']['input']>;
  /** The name that we use. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The place that it was part of before any reassignment. */
  readonly partOf?: InputMaybe<Scalars['ID']['input']>;
  /** The place: its slug or id. */
  readonly place: Scalars['ID']['input'];
  /** What kind of place it is. */
  readonly placeKind?: InputMaybe<PlaceKind>;
  /** Its coordinates. */
  readonly point?: InputMaybe<PointInput>;
};

/** What changes in the description of a source. A field that is left out stays; null empties it. */
export type AmendSourceInput = {
  /** Sources that it takes its matter from. */
  readonly derivedFrom?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only tell what would happen. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Its ids in other data sets. */
  readonly external?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** Makes the request repeatable: the same key and content give the first receipt again; the same key with other content is refused. Left out: made from the content. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Only if nobody changed it since: the revision that you saw last. Left out: whatever it is. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Its language, as a BCP 47 tag. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Under which licence it may be used. */
  readonly licence?: InputMaybe<Scalars['String']['input']>;
  /** When the public could first read it. */
  readonly published?: InputMaybe<Scalars['Edtf']['input']>;
  /** Who published it. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** When it was retrieved. */
  readonly retrieved?: InputMaybe<Scalars['Edtf']['input']>;
  /** The source: its slug or id. */
  readonly source: Scalars['ID']['input'];
  /** Its title, in its own words. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Where it can be read. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** When the three clocks are read. Valid time: when was it so in the world? Published time: when could the public know? Recorded time: when did this chronology know? */
export type AsOf = {
  /** Exactly the basis of an earlier answer. Not together with anything else. */
  readonly basis?: InputMaybe<Scalars['BasisToken']['input']>;
  /** What this chronology knew at this position of its log. Not together with `recordedBy`. */
  readonly position?: InputMaybe<Scalars['Position']['input']>;
  /** What the public could know by this moment; whenever it was published when left out. */
  readonly publishedBy?: InputMaybe<Scalars['Moment']['input']>;
  /** What this chronology knew by this moment; everything recorded so far when left out. Not together with `position`. */
  readonly recordedBy?: InputMaybe<Scalars['Moment']['input']>;
  /** What was so in the world at this moment; the end of today (UTC) when left out. */
  readonly validAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** Who the source has it from. */
export type Attribution = {
  readonly __typename?: 'Attribution';
  /** The group or person. */
  readonly actor?: Maybe<Actor>;
  /** How the source calls them, for example `a senior official`. */
  readonly asReported?: Maybe<Scalars['String']['output']>;
  /** The document. */
  readonly document?: Maybe<Source>;
  /** Whether the recorder inferred it; the source does not say so. */
  readonly inferred: Scalars['Boolean']['output'];
};

/** Who the source has it from: a group or person, a document, or at least the words of the source. */
export type AttributionInput = {
  /** The group or person: slug, UUID or id. */
  readonly actor?: InputMaybe<Scalars['ID']['input']>;
  /** How the source calls them. */
  readonly asReported?: InputMaybe<Scalars['String']['input']>;
  /** The document: the slug or id of a source. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Whether you inferred it. */
  readonly inferred?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What makes an incident a group's. */
export type AttributionRule =
  /** The group claims it, or it is attributed to the group. */
  | 'ANY'
  /** It is attributed to the group. */
  | 'ATTRIBUTED'
  /** The group claims it. */
  | 'CLAIMED'
  /** The group claims it, it is attributed to the group, or the group is one of the parties. */
  | 'INVOLVED'
  /** The group claims it, all claimants are one family of groups, and no claim names another family as joint. */
  | 'SOLE_CLAIM'
  /** The group claims it, and it is not contested. */
  | 'UNCONTESTED';

/** What an answer rests on: when each of the three clocks was read, and under which rules. Instants are the last millisecond inside the cut, so that handing one back gives the same basis. */
export type Basis = {
  readonly __typename?: 'Basis';
  /** How many entries are only assumed; 0 unless `assume` was given. */
  readonly assumed: Scalars['Int']['output'];
  /** The position of the last event that answers rest on. */
  readonly position: Scalars['Position']['output'];
  /** Published time: answers rest on what the public could know by then; null: on whatever was published whenever. */
  readonly publishedBy?: Maybe<Scalars['DateTime']['output']>;
  /** Recorded time: when the last event that answers rest on was recorded; null while nothing is recorded. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The version of the rules by which answers are computed. */
  readonly rules: Scalars['Int']['output'];
  /** Whether the basis was made under older rules than the ones that answer now, so that answers may differ from those of then. */
  readonly rulesChanged: Scalars['Boolean']['output'];
  /** The basis in words, ready to show. */
  readonly text: Scalars['String']['output'];
  /** Asks for exactly this basis again, as `asOf.basis`; refused there where entries are assumed. */
  readonly token: Scalars['BasisToken']['output'];
  /** Valid time: answers tell what was so in the world by then. */
  readonly validAt: Scalars['DateTime']['output'];
};

/** That a place was part of another from a date on. */
export type Border = {
  readonly __typename?: 'Border';
  /** The place that it was part of; null: of none. */
  readonly partOf?: Maybe<Place>;
  /** From when on; null: as far back as is known. */
  readonly since?: Maybe<FuzzyDate>;
  /** Until when; null: still so. */
  readonly until?: Maybe<FuzzyDate>;
};

/** With which borders a place is taken. */
export type BoundaryRule =
  /** As they were when the incident happened. */
  | 'AT_THE_TIME'
  /** As they are at the end of what is recorded. */
  | 'TODAY';

/** A number of incidents, as far as it is certain. */
export type BoundedCount = {
  readonly __typename?: 'BoundedCount';
  /** How many surely count. */
  readonly certain: Scalars['Int']['output'];
  /** How many possibly count; includes the certain ones. */
  readonly possible: Scalars['Int']['output'];
  /** The number in words, ready to show. */
  readonly text: Scalars['String']['output'];
};

/** A parent announces a branch, often with the places that it is meant to cover. Its date is `when`: the moment at which it happened. */
export type BranchAnnounced = {
  readonly __typename?: 'BranchAnnounced';
  /** The branch. */
  readonly branch: Group;
  /** Through what it was made known, for example `Amaq`. */
  readonly channel?: Maybe<Scalars['String']['output']>;
  /** The group that the branch belongs to. */
  readonly parent: Group;
  /** The places that the branch is meant to cover. */
  readonly scope: ReadonlyArray<Place>;
};

/** A parent announces a branch, often with the places that it is meant to cover. Its date is `when`: the moment at which it happened. Its stance is CLAIMED unless told. */
export type BranchAnnouncedInput = {
  /** The branch. */
  readonly branch: Scalars['ID']['input'];
  /** Through what it was made known, for example `Amaq`. */
  readonly channel?: InputMaybe<Scalars['String']['input']>;
  /** The group that the branch belongs to. */
  readonly parent: Scalars['ID']['input'];
  /** The places that the branch is meant to cover. */
  readonly scope?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Whether the incidents of a branch or faction count for its parent. */
export type BranchRule =
  /** Each group has its own row. */
  | 'AS_NAMED'
  /** Everything counts at each level, so that the rows overlap. */
  | 'EACH_LEVEL'
  /** Everything counts in the rows of the topmost parents only. */
  | 'IN_PARENT';

/** Which places a branch covers. Its date is `since`, `held` and `until`: when it began, was so, and ended. */
export type BranchScopeReported = {
  readonly __typename?: 'BranchScopeReported';
  /** The branch. */
  readonly branch: Group;
  /** Whether the places are added, are all that is left, or are taken away. */
  readonly mode: ScopeMode;
  /** The places that are added, are all that is left, or are taken away. */
  readonly scope: ReadonlyArray<Place>;
};

/** Which places a branch covers. Its date is `since`, `held` and `until`: when it began, was so, and ended. Its stance is ASSERTED unless told. */
export type BranchScopeReportedInput = {
  /** The branch. */
  readonly branch: Scalars['ID']['input'];
  /** Whether the places are added, are all that is left, or are taken away; COVERS unless told. */
  readonly mode?: InputMaybe<ScopeMode>;
  /** The places that are added, are all that is left, or are taken away. At least one. */
  readonly scope: ReadonlyArray<Scalars['ID']['input']>;
};

/** Figures by kind of victim. */
export type Breakdown = {
  readonly __typename?: 'Breakdown';
  /** How many were killed. */
  readonly killed?: Maybe<Quantity>;
  /** The group that they belonged to. */
  readonly ofGroup?: Maybe<Group>;
  /** What kind of victim. */
  readonly victims: Victims;
  /** How many were wounded. */
  readonly wounded?: Maybe<Quantity>;
};

/** Figures by kind of victim. */
export type BreakdownInput = {
  /** How many were killed. */
  readonly killed?: InputMaybe<QuantityInput>;
  /** The group that they belonged to: its slug or id. */
  readonly ofGroup?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of victim. */
  readonly victims: Victims;
  /** How many were wounded. */
  readonly wounded?: InputMaybe<QuantityInput>;
};

/** The dead and wounded of an incident. It has no date of its own: it belongs to its incident. */
export type CasualtiesReported = {
  readonly __typename?: 'CasualtiesReported';
  /** The figures by kind of victim. */
  readonly breakdown: ReadonlyArray<Breakdown>;
  /** The incident that this is about. */
  readonly incident: Incident;
  /** How many were killed, as reported. */
  readonly killed?: Maybe<Quantity>;
  /** Whether dead perpetrators are among the dead. */
  readonly perpetrators: PerpetratorRule;
  /** How many were wounded, as reported. */
  readonly wounded?: Maybe<Quantity>;
};

/** The dead and wounded of an incident. It has no date of its own: it belongs to its incident. Its stance is ASSERTED unless told. */
export type CasualtiesReportedInput = {
  /** The figures by kind of victim. */
  readonly breakdown?: InputMaybe<ReadonlyArray<BreakdownInput>>;
  /** The slug of the incident. It is a key, not a reservation: every report with this slug reports the same incident. */
  readonly incident: Scalars['ID']['input'];
  /** How many were killed, as reported. */
  readonly killed?: InputMaybe<QuantityInput>;
  /** Whether dead perpetrators are among the dead; UNKNOWN unless told. */
  readonly perpetrators?: InputMaybe<PerpetratorRule>;
  /** How many were wounded, as reported. */
  readonly wounded?: InputMaybe<QuantityInput>;
};

/** How several reports of one incident's casualties become one range. Of each origin its latest report counts. */
export type CasualtyRule =
  /** The latest report alone. */
  | 'LATEST'
  /** From the least low to the greatest high; the best of the latest report that has one. */
  | 'WIDEST';

/** How certain something is in time. It says nothing about whether a source is right. */
export type Certainty =
  /** Surely so by the basis' valid time, under every reading of the dates. */
  | 'CERTAIN'
  /** Not yet so by the basis' valid time, under any reading of the dates. */
  | 'NOT_YET'
  /** Possibly so: under some reading of the dates. */
  | 'POSSIBLE';

/** Why something is as certain as it is. */
export type CertaintyReason =
  /** The last report lies before the basis' valid time, and no end was reported since. */
  | 'PRESUMED'
  /** Reports surely have it at, or after, the basis' valid time. */
  | 'REPORTED'
  /** It is only known to have been so later; it may have begun after the basis' valid time. */
  | 'START_UNKNOWN'
  /** The basis' valid time lies within the bounds of an imprecise date. */
  | 'WITHIN_BOUNDS';

/** What differs between an earlier or other basis and this one: what became of entries, and what that did to ties and to the tally by group. Where the other basis lies later, what had become so is undone. */
export type Changes = {
  readonly __typename?: 'Changes';
  /** Ties that are not what they were, among those whose beginning is known at one of the two bases, whether or not they ended. */
  readonly affiliations: AffiliationChangeConnection;
  /** The chronology as of the enclosing basis. */
  readonly after: Chronology;
  /** The chronology as of the basis that was handed over as `since`. A clock that was left out there is read as in the enclosing basis. */
  readonly before: Chronology;
  /** What became of entries, by the clock that did it (valid, then published, then recorded time), each in the order of the entries' UUIDs. An entry stands here once for each thing that became of it. */
  readonly entries: EntryChangeConnection;
  /** The tally by group after, with nothing else asked. */
  readonly tallyAfter: Tally;
  /** The tally by group before, with nothing else asked. */
  readonly tallyBefore: Tally;
  /** Rows of the tally by group, with nothing else asked, in which incidents count otherwise than before. */
  readonly tallyRows: TallyRowChangeConnection;
  /** The changes in words, ready to show. */
  readonly text: Scalars['String']['output'];
};


/** What differs between an earlier or other basis and this one: what became of entries, and what that did to ties and to the tally by group. Where the other basis lies later, what had become so is undone. */
export type ChangesAffiliationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What differs between an earlier or other basis and this one: what became of entries, and what that did to ties and to the tally by group. Where the other basis lies later, what had become so is undone. */
export type ChangesEntriesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  change?: InputMaybe<ReadonlyArray<EntryChangeKind>>;
  clock?: InputMaybe<ReadonlyArray<Clock>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What differs between an earlier or other basis and this one: what became of entries, and what that did to ties and to the tally by group. Where the other basis lies later, what had become so is undone. */
export type ChangesTallyRowsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What sources say happened, when, and who says so, at one basis. */
export type Chronology = Node & {
  readonly __typename?: 'Chronology';
  /** Who belonged to, worked for or opposed whom. A tie once begun holds until an end is reported; what has ended is left out unless asked for. */
  readonly affiliations?: Maybe<AffiliationConnection>;
  /** When the three clocks are read, and a token that asks for exactly this again. */
  readonly basis: Basis;
  /** What differs between another basis and this one: entries, ties, and the tally by group. */
  readonly changes?: Maybe<Changes>;
  /** Questions to which sources give several answers that cannot all be right: two claims on one attack, a denial, two dates, figures that do not meet ... Valid time asks for what could be asked by then. */
  readonly contradictions?: Maybe<ContradictionConnection>;
  /** What sources say, one entry for each thing that one source says. Published and recorded time cut the list; valid time only decides how certain each entry is. */
  readonly entries?: Maybe<EntryConnection>;
  /** The entry with this id; null when it was not known at this basis. */
  readonly entry?: Maybe<Entry>;
  /** The group with this id; null when it was not registered at this basis. */
  readonly group?: Maybe<Group>;
  /** Groups, states, forces, organisations and communities, in the order of their names. */
  readonly groups?: Maybe<GroupConnection>;
  /** Opaque, and contains the basis. */
  readonly id: Scalars['ID']['output'];
  /** The incident with this id; null when no report of it was out at this basis. */
  readonly incident?: Maybe<Incident>;
  /** Incidents, each once however many sources report it. The group filter keeps those in which a group is involved: by a claim, an attribution, or as a party. */
  readonly incidents?: Maybe<IncidentConnection>;
  /** Incidents that were reported apart and may be one. They are never made one by themselves. */
  readonly matchingSuggestions?: Maybe<MatchingSuggestionConnection>;
  /** People whom entries name, in the order of their names. */
  readonly people?: Maybe<PersonConnection>;
  /** The person with this id; null when not registered at this basis. */
  readonly person?: Maybe<Person>;
  /** The place with this id; null when not registered at this basis. */
  readonly place?: Maybe<Place>;
  /** Places, in the order of their names. */
  readonly places?: Maybe<PlaceConnection>;
  /** What some entries rest on: their sources and independent origins, and what of them rests on one origin alone. */
  readonly provenance?: Maybe<Provenance>;
  /** Which groups and people a name, as it is printed somewhere, can mean; it says when the name is ambiguous. */
  readonly resolveName?: Maybe<NameResolution>;
  /** The source with this id; null when not registered, or surely not yet published, at this basis. */
  readonly source?: Maybe<Source>;
  /** Publications that entries rest on, as far as they could be out at this basis, in the order of their dates. */
  readonly sources?: Maybe<SourceConnection>;
  /** Figures that sources give about whole periods and areas. They never become incidents. */
  readonly statistics?: Maybe<StatisticConnection>;
  /** How many incidents and casualties, in rows. Each incident counts once in the total, whoever claimed it. Its valid time is that of the incidents. Statistics stand beside it and are never added. */
  readonly tally?: Maybe<Tally>;
};


/** What sources say happened, when, and who says so, at one basis. */
export type ChronologyAffiliationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: AffiliationOrder;
  where?: InputMaybe<AffiliationFilter>;
};


/** What sources say happened, when, and who says so, at one basis. */
export type ChronologyChangesArgs = {
  since: AsOf;
};


/** What sources say happened, when, and who says so, at one basis. */
export type ChronologyContradictionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ContradictionFilter>;
};


/** What sources say happened, when, and who says so, at one basis. */
export type ChronologyEntriesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: EntryOrder;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<EntryFilter>;
};


/** What sources say happened, when, and who says so, at one basis. */
export type ChronologyEntryArgs = {
  id: Scalars['ID']['input'];
};


/** What sources say happened, when, and who says so, at one basis. */
export type ChronologyGroupArgs = {
  id: Scalars['ID']['input'];
};


/** What sources say happened, when, and who says so, at one basis. */
export type ChronologyGroupsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<GroupFilter>;
};


/** What sources say happened, when, and who says so, at one basis. */
export type ChronologyIncidentArgs = {
  id: Scalars['ID']['input'];
};


/** What sources say happened, when, and who says so, at one basis. */
export type ChronologyIncidentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: IncidentOrder;
  where?: InputMaybe<IncidentFilter>;
};


/** What sources say happened, when, and who says so, at one basis. */
export type ChronologyMatchingSuggestionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<MatchingFilter>;
};


/** What sources say happened, when, and who says so, at one basis. */
export type ChronologyPeopleArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PersonFilter>;
};


/** What sources say happened, when, and who says so, at one basis. */
export type ChronologyPersonArgs = {
  id: Scalars['ID']['input'];
};


/** What sources say happened, when, and who says so, at one basis. */
export type ChronologyPlaceArgs = {
  id: Scalars['ID']['input'];
};


/** What sources say happened, when, and who says so, at one basis. */
export type ChronologyPlacesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<PlaceFilter>;
};


/** What sources say happened, when, and who says so, at one basis. */
export type ChronologyProvenanceArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<EntryFilter>;
};


/** What sources say happened, when, and who says so, at one basis. */
export type ChronologyResolveNameArgs = {
  name: Scalars['String']['input'];
};


/** What sources say happened, when, and who says so, at one basis. */
export type ChronologySourceArgs = {
  id: Scalars['ID']['input'];
};


/** What sources say happened, when, and who says so, at one basis. */
export type ChronologySourcesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<SourceFilter>;
};


/** What sources say happened, when, and who says so, at one basis. */
export type ChronologyStatisticsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatisticFilter>;
};


/** What sources say happened, when, and who says so, at one basis. */
export type ChronologyTallyArgs = {
  attribution: AttributionRule;
  branches: BranchRule;
  casualties: CasualtyRule;
  counting: CountingRule;
  groupBy: ReadonlyArray<TallyDimension>;
  where?: InputMaybe<IncidentFilter>;
  words: WordConvention;
};

/** One of the three times at which an answer is read. */
export type Clock =
  /** When the public could know. */
  | 'PUBLISHED'
  /** When this chronology knew: something was recorded. */
  | 'RECORDED'
  /** When it was so in the world. */
  | 'VALID';

/** How sure the recorder is to have read the source rightly. */
export type Confidence =
  /** Sure. */
  | 'HIGH'
  /** A guess. */
  | 'LOW'
  /** Fairly sure. */
  | 'MEDIUM';

/** What kind of event happened around the conflict. */
export type ContextKind =
  /** A crisis. */
  | 'CRISIS'
  /** Another event. */
  | 'OTHER'
  /** A resignation. */
  | 'RESIGNATION'
  /** A seizure of power or territory. */
  | 'SEIZURE'
  /** A visit. */
  | 'VISIT';

/** Something that happened around the conflict. Its date is `when`: the moment at which it happened. */
export type ContextReported = {
  readonly __typename?: 'ContextReported';
  /** Groups and people who took part. */
  readonly actors: ReadonlyArray<Actor>;
  /** What kind of event it was. */
  readonly context: ContextKind;
  /** What was said or happened, in our own words. */
  readonly gist: Scalars['String']['output'];
};

/** Something that happened around the conflict. Its date is `when`: the moment at which it happened. Its stance is ASSERTED unless told. */
export type ContextReportedInput = {
  /** Groups and people who took part. */
  readonly actors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What kind of event it was. */
  readonly context: ContextKind;
  /** What was said or happened, in your own words, never the source's sentence. */
  readonly gist: Scalars['String']['input'];
};

/** A question to which sources give several answers that cannot all be right, as far as they are known at one basis. Annals keeps all of them, and decides for none. */
export type Contradiction = Node & {
  readonly __typename?: 'Contradiction';
  /** How certain it is that they contradict each other, by the dates of what they say, where borders are vague, and by when it was published. POSSIBLE: not all of it may be out yet, or a date or place leaves room. */
  readonly certainty: Certainty;
  /** Why it is one: the entries behind its answers, and since which position it has been so. */
  readonly explanation: Explanation;
  /** The groups that it is about. */
  readonly groups: ReadonlyArray<Group>;
  /** Opaque, and contains the basis. */
  readonly id: Scalars['ID']['output'];
  /** The incident that it is about. */
  readonly incident?: Maybe<Incident>;
  /** In what way they contradict each other. */
  readonly kind: ContradictionKind;
  /** The people whom it is about. */
  readonly people: ReadonlyArray<Person>;
  /** When that was about which they disagree; null where it has no date. */
  readonly period?: Maybe<FuzzyDate>;
  /** The places that it is about. */
  readonly places: ReadonlyArray<Place>;
  /** The question in words. */
  readonly question: Scalars['String']['output'];
  /** The answers; at least two. */
  readonly sides: ReadonlyArray<ContradictionSide>;
  /** The question with its answers, ready to show, with every hedge. */
  readonly text: Scalars['String']['output'];
};

/** A page of contradictions, by when that was about which sources disagree. */
export type ContradictionConnection = {
  readonly __typename?: 'ContradictionConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ContradictionEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Contradiction>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of contradictions, with its place in the list. */
export type ContradictionEdge = {
  readonly __typename?: 'ContradictionEdge';
  /** The place of this row: hand it to `after` or `before` to read on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The row itself. */
  readonly node: Contradiction;
};

/** Which contradictions. Fields are lists, and one value stands for a list of one; a contradiction must match one value of each field that is given. Null asks for nothing. */
export type ContradictionFilter = {
  /** How certain it is that they contradict each other. */
  readonly certainty?: InputMaybe<ReadonlyArray<Certainty>>;
  /** Groups that it is about, as slugs or ids; includes what rolled up into them at the time. */
  readonly group?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only where that about which they disagree lies in or overlaps this period. */
  readonly happened?: InputMaybe<Scalars['Edtf']['input']>;
  /** Incidents that it is about, as slugs or ids; includes what is matched with them. */
  readonly incident?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Kinds of contradiction. */
  readonly kind?: InputMaybe<ReadonlyArray<ContradictionKind>>;
  /** People whom it is about, as UUIDs or ids. */
  readonly person?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Places that it is about, as slugs or ids; includes their parts at the time. */
  readonly place?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Sources on any side, as slugs or ids. */
  readonly source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** In what way sources contradict each other, or themselves. */
export type ContradictionKind =
  /** Branches, places or sources that lead back to themselves. Answers follow the loop only up to one link, which is left out. */
  | 'CYCLE'
  /** Dates of one incident, of the birth of a tie, of an arrest or a death that have no moment in common; or an end of a state inside the span over which another report has it. */
  | 'DATE'
  /** Something that one says and another denies. A warning or an assessment denies nothing. */
  | 'DENIAL'
  /** Ranges of one figure that have no number in common, of reports that count alike. A report that counts dead perpetrators and one that does not contradict nothing. */
  | 'FIGURES'
  /** Two first presences of one kind of one group at one place. */
  | 'FIRST'
  /** Two people surely held an office at once that only one can hold; or somebody holds one that another report says they had left. */
  | 'OFFICE'
  /** Places of one incident, pledge, announcement, arrest or death of which none lies in the other. */
  | 'PLACE'
  /** Two groups were allies and rivals at once. */
  | 'RELATION'
  /** Who was behind an incident: two families of groups that did not act jointly claim it or are held responsible, or one that is denies it. */
  | 'RESPONSIBILITY'
  /** A branch claims an incident outside all that it was said to cover. */
  | 'SCOPE'
  /** Two groups are tied in several strengths at once: by allegiance, as an affiliate, a contractor, a sympathiser, an associate. As of the basis' valid time. */
  | 'STRENGTH'
  /** Sums that do not add up: a part above its whole, or more in the incidents of a statistic than it reports for all. */
  | 'TOTALS';

/** One answer, and who gives it. */
export type ContradictionSide = {
  readonly __typename?: 'ContradictionSide';
  /** The answer in words. */
  readonly answer: Scalars['String']['output'];
  /** The entries that say so, by date. None where the answer stands in what is registered of places or sources. */
  readonly entries: EntryConnection;
  /** The independent origins behind them: three articles that quote one analyst are three sources and one origin. */
  readonly origins: OriginConnection;
  /** The sources that say so. */
  readonly sources: SourceConnection;
  /** The answer, and by how many sources and independent origins, ready to show. */
  readonly text: Scalars['String']['output'];
};


/** One answer, and who gives it. */
export type ContradictionSideEntriesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One answer, and who gives it. */
export type ContradictionSideOriginsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One answer, and who gives it. */
export type ContradictionSideSourcesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What was misread, and how it should have been recorded. A field that is left out stays; null empties it; fact and date are changed field by field. */
export type CorrectEntryInput = {
  /** Who the source has it from, the origin first. */
  readonly attribution?: InputMaybe<ReadonlyArray<AttributionInput>>;
  /** How sure you are to have read the source rightly. */
  readonly confidence?: InputMaybe<Confidence>;
  /** When it was so. */
  readonly date?: InputMaybe<EntryDateInput>;
  /** Only tell what would happen. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The entry: its UUID or id. */
  readonly entry: Scalars['ID']['input'];
  /** Ids of the same thing in other data sets. */
  readonly external?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** What it says; the kind of fact cannot change. */
  readonly fact?: InputMaybe<FactInput>;
  /** The names under which the source speaks of groups and people. */
  readonly forms?: InputMaybe<ReadonlyArray<FormInput>>;
  /** Makes the request repeatable: the same key and content give the first receipt again; the same key with other content is refused. Left out: made from the content. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Only if nobody changed it since: the revision that you saw last. Left out: whatever it is. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Where in the source. */
  readonly locator?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What you wish to add. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Where it was so. */
  readonly places?: InputMaybe<ReadonlyArray<PlaceMentionInput>>;
  /** Why it is put right. */
  readonly reason: Scalars['String']['input'];
  /** The entry of the same source of which this is a mere repetition. */
  readonly repeats?: InputMaybe<Scalars['ID']['input']>;
  /** The publication that says so: its slug or id. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** Who stands behind what is said, and how firmly. */
  readonly stance?: InputMaybe<Stance>;
  /** Older entries of the same publisher that this one replaces, as UUIDs or ids. */
  readonly supersedes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What came of the change; what it is about is there when an entry was corrected, now or before. */
export type CorrectEntryPayload = Payload & {
  readonly __typename?: 'CorrectEntryPayload';
  /** The chronology right after it; null when there is no event, or it is not visible yet. */
  readonly chronology?: Maybe<Chronology>;
  /** The entry as it is now; null when it was not corrected, or that is not visible yet. */
  readonly entry?: Maybe<Entry>;
  /** What came of it. */
  readonly outcome: Outcome;
  /** The position of the event, the first time or again; null when there is none. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Everything that is wrong, at once; empty unless refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** Whether questions to this node already see it. */
  readonly visible: Scalars['Boolean']['output'];
};

/** A number of people between what is surely reported and what is at most reported. */
export type CountRange = {
  readonly __typename?: 'CountRange';
  /** The best figure, over certain incidents; what has no best figure adds its low. Null where there is no figure at all. */
  readonly best?: Maybe<Scalars['Int']['output']>;
  /** The most, over possible incidents; null when there is no upper bound. */
  readonly high?: Maybe<Scalars['Int']['output']>;
  /** Words without a number, such as `scores`, that add nothing unless a convention is asked for. */
  readonly inWords: ReadonlyArray<WordCount>;
  /** The least, over certain incidents; what has no least figure adds 0. */
  readonly low: Scalars['Int']['output'];
  /** Whether a report has no upper bound, such as `at least 70`, so that `high` is null. */
  readonly open: Scalars['Boolean']['output'];
  /** The range in words, ready to show, with every hedge. */
  readonly text: Scalars['String']['output'];
  /** How many incidents have no figure at all; they add nothing. */
  readonly unreported: Scalars['Int']['output'];
};

/** Whether dead perpetrators are counted. */
export type CountingRule =
  /** As the reports count. */
  | 'AS_REPORTED'
  /** Without the dead of whom a report says that they were perpetrators, or of a group that claims the incident or to which it is attributed. */
  | 'WITHOUT_PERPETRATORS';

/** That a person was in custody. */
export type Custody = Node & {
  readonly __typename?: 'Custody';
  /** How certain it is at the basis' valid time; where it has ended, that it once was so. */
  readonly certainty: Certainty;
  /** Whether something that stands denies it. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Whether it has ended. */
  readonly ended: Scalars['Boolean']['output'];
  /** The entries that say so. */
  readonly evidence: EntryConnection;
  /** Opaque, and contains the basis. */
  readonly id: Scalars['ID']['output'];
  /** The last moment at which a report surely still has it. */
  readonly lastReported?: Maybe<Scalars['DateTime']['output']>;
  /** Who was in custody. */
  readonly person: Person;
  /** Why it is no more certain than that. */
  readonly reason: CertaintyReason;
  /** When it began. */
  readonly since?: Maybe<FuzzyDate>;
  /** Who stands behind it, and how firmly. */
  readonly stance: Stance;
  /** The custody in words, ready to show, with every hedge. */
  readonly text: Scalars['String']['output'];
  /** When it ended. */
  readonly until?: Maybe<FuzzyDate>;
};


/** That a person was in custody. */
export type CustodyEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of times in custody, in the order of their beginnings. */
export type CustodyConnection = {
  readonly __typename?: 'CustodyConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CustodyEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Custody>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of times in custody, with its place in the list. */
export type CustodyEdge = {
  readonly __typename?: 'CustodyEdge';
  /** The place of this row: hand it to `after` or `before` to read on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The row itself. */
  readonly node: Custody;
};

/** How finely a date is given. */
export type DatePrecision =
  /** A century. */
  | 'CENTURY'
  /** A day. */
  | 'DAY'
  /** A decade. */
  | 'DECADE'
  /** An instant. */
  | 'INSTANT'
  /** A month. */
  | 'MONTH'
  /** Somewhere between two dates, or from a set of dates. */
  | 'RANGE'
  /** A season or quarter. */
  | 'SEASON'
  /** A year. */
  | 'YEAR';

/** That a person was killed. */
export type Death = {
  readonly __typename?: 'Death';
  /** How certain it is that it had happened by the basis' valid time. */
  readonly certainty: Certainty;
  /** When, by the report that dates it most closely. */
  readonly date: FuzzyDate;
  /** Whether something that stands denies it. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The entries that say so. */
  readonly evidence: EntryConnection;
};


/** That a person was killed. */
export type DeathEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** One thing that one source says, as it is known at a basis. Nothing is overwritten: a correction or retraction is an event of its own, and earlier bases answer as before. */
export type Entry = Node & {
  readonly __typename?: 'Entry';
  /** Who the source has it from: the origin first, each as far as it is told. */
  readonly attribution: ReadonlyArray<Attribution>;
  /** How certain it is that it had happened, begun or been so by the basis' valid time. It speaks of time only, never of truth. */
  readonly certainty: Certainty;
  /** How sure the recorder is to have read the source rightly; not whether the source is right. */
  readonly confidence: Confidence;
  /** When it was so. */
  readonly date: EntryDate;
  /** The entries that deny this one, and stand. */
  readonly disputedBy: EntryConnection;
  /** Ids of the same thing in other data sets. */
  readonly external: ReadonlyArray<ExternalId>;
  /** What is said, without the report around it. */
  readonly fact: Fact;
  /** The names under which the source speaks of them. */
  readonly forms: ReadonlyArray<Form>;
  /** One sentence of our own, made from the data, with every hedge. */
  readonly headline: Scalars['String']['output'];
  /** What happened to this entry up to the basis' position, oldest first. */
  readonly history: EntryRevisionConnection;
  /** Opaque, and contains the basis. */
  readonly id: Scalars['ID']['output'];
  /** Where in the source, for example `paragraph 3`. */
  readonly locator: ReadonlyArray<Scalars['String']['output']>;
  /** Every group and person that the entry names, each once. */
  readonly mentions: ReadonlyArray<Actor>;
  /** What the recorder wished to add. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where it was so. */
  readonly places: ReadonlyArray<PlaceMention>;
  /** The position of the event that gave it this form. */
  readonly position: Scalars['Position']['output'];
  /** When it was recorded in this form. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it in this form. */
  readonly recorder: Scalars['String']['output'];
  /** The entry of the same source of which this is a mere repetition. */
  readonly repeats?: Maybe<Entry>;
  /** The publication that says so. */
  readonly source: Source;
  /** Who stands behind what is said, and how firmly. */
  readonly stance: Stance;
  /** Whether it stands, or was superseded, withdrawn or retracted. */
  readonly status: EntryStatus;
  /** The entry that replaced or withdrew this one; null while it stands. */
  readonly supersededBy?: Maybe<Entry>;
  /** Older entries of the same publisher that this one replaces, as far as they were out at this basis. */
  readonly supersedes: ReadonlyArray<Entry>;
  /** What kind of fact it is. */
  readonly type: EntryType;
  /** The same at every basis and in every copy of this chronology. */
  readonly uuid: Scalars['ID']['output'];
};


/** One thing that one source says, as it is known at a basis. Nothing is overwritten: a correction or retraction is an event of its own, and earlier bases answer as before. */
export type EntryDisputedByArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One thing that one source says, as it is known at a basis. Nothing is overwritten: a correction or retraction is an event of its own, and earlier bases answer as before. */
export type EntryHistoryArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** One thing that became of one entry between two bases. */
export type EntryChange = {
  readonly __typename?: 'EntryChange';
  /** The entry after; null where it is not there, or where its source is surely not out. */
  readonly after?: Maybe<Entry>;
  /** The entry before; null where it was not there, or where its source was surely not out. */
  readonly before?: Maybe<Entry>;
  /** The entry that did it, by superseding, withdrawing, or no longer doing so, as it is at the later of the two bases. */
  readonly by?: Maybe<Entry>;
  /** What became of it. Also an entry that came out, and had been recorded before, is RECORDED here, by the clock PUBLISHED. */
  readonly change: EntryChangeKind;
  /** The clock that, turned on, did it. Of an entry that was not yet recorded it is RECORDED, whenever its source was published. */
  readonly clock: Clock;
  /** The fields in which it reads otherwise: a corrected entry than before, a superseded one than what supersedes it. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** The position of the event that did it; null where a clock did without anything being recorded. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Why an editor did it; null where a source or a clock did. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When that was recorded. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who recorded it. */
  readonly recorder?: Maybe<Scalars['String']['output']>;
  /** The change in words, ready to show. */
  readonly text: Scalars['String']['output'];
  /** Whether that clock was turned back, so that this had become so and is undone. */
  readonly undone: Scalars['Boolean']['output'];
  /** The UUID of the entry. */
  readonly uuid: Scalars['ID']['output'];
};

/** A page of changes of entries. */
export type EntryChangeConnection = {
  readonly __typename?: 'EntryChangeConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EntryChangeEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<EntryChange>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of changes of entries, with its place in the list. */
export type EntryChangeEdge = {
  readonly __typename?: 'EntryChangeEdge';
  /** The place of this row: hand it to `after` or `before` to read on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The row itself. */
  readonly node: EntryChange;
};

/** What happened to an entry. */
export type EntryChangeKind =
  /** An editor had misread the source, and put it right. */
  | 'CORRECTED'
  /** Its incident was found to be the same as another. */
  | 'MATCHED'
  /** Valid time reached what it says, so that its certainty is another. Only among the changes between two bases. */
  | 'REACHED'
  /** It was recorded. */
  | 'RECORDED'
  /** What had replaced or withdrawn it did so no longer, and it stands again. */
  | 'RESTORED'
  /** An editor took it back. */
  | 'RETRACTED'
  /** Its incident was found to be another after all. */
  | 'SEPARATED'
  /** Its publisher replaced it. */
  | 'SUPERSEDED'
  /** Its publisher took it back. */
  | 'WITHDRAWN';

/** A page of entries, in the order that was asked for. */
export type EntryConnection = {
  readonly __typename?: 'EntryConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EntryEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Entry>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** When an entry was so. A happening has `when`; a state has `since`, `held` and `until`, each optional; a figure has `period`. Some entries have none. */
export type EntryDate = {
  readonly __typename?: 'EntryDate';
  /** The state was so at a moment within these bounds; its beginning is not told. */
  readonly held?: Maybe<FuzzyDate>;
  /** The whole period that is spoken of. */
  readonly period?: Maybe<FuzzyDate>;
  /** The state began within these bounds. */
  readonly since?: Maybe<FuzzyDate>;
  /** The date in words, ready to show, with every hedge. */
  readonly text: Scalars['String']['output'];
  /** The state ended within these bounds. */
  readonly until?: Maybe<FuzzyDate>;
  /** It happened once, within these bounds. */
  readonly when?: Maybe<FuzzyDate>;
};

/** When an entry was so. Which fields a kind of fact takes stands in its description. */
export type EntryDateInput = {
  /** The state was so at a moment within these bounds. */
  readonly held?: InputMaybe<FuzzyDateInput>;
  /** The whole period that is spoken of. */
  readonly period?: InputMaybe<FuzzyDateInput>;
  /** The state began within these bounds. */
  readonly since?: InputMaybe<FuzzyDateInput>;
  /** The state ended within these bounds; only where the text states an end. */
  readonly until?: InputMaybe<FuzzyDateInput>;
  /** It happened once, within these bounds. */
  readonly when?: InputMaybe<FuzzyDateInput>;
};

/** One message of a stream of entries. Each names the cursor before it for the same filter: where it is not the last one that you have, something is missing, and you go on after the last one that you have. */
export type EntryDelivery = {
  readonly __typename?: 'EntryDelivery';
  /** What happened; null for a heartbeat. */
  readonly change?: Maybe<EntryChangeKind>;
  /** The place of this delivery; go on after it with `after`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The entry as it was right after that; null for a heartbeat, which only says that the stream is alive. */
  readonly entry?: Maybe<Entry>;
  /** The position of the event, or for a heartbeat up to where the log was read. */
  readonly position: Scalars['Position']['output'];
  /** The cursor of the delivery before it in the same stream; null at its beginning. */
  readonly previousCursor?: Maybe<Scalars['Cursor']['output']>;
};

/** One row of a page of entries, with its place in the list. */
export type EntryEdge = {
  readonly __typename?: 'EntryEdge';
  /** The place of this row: hand it to `after` or `before` to read on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The row itself. */
  readonly node: Entry;
};

/** Which entries. Fields are lists, and one value stands for a list of one; an entry must match one value of each field that is given. Null asks for nothing. */
export type EntryFilter = {
  /** How certain it is that it was so by the basis' valid time. */
  readonly certainty?: InputMaybe<ReadonlyArray<Certainty>>;
  /** Only entries of which everything that they state rests on two independent origins or more, or only those that state something which rests on one. Several articles that quote one analyst are one origin. */
  readonly corroborated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only what is denied by something that stands, or only what is not. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Groups that the entry names, as slugs or ids; includes what is unified with them. */
  readonly group?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only what surely or possibly happened, began or was so in this period. */
  readonly happened?: InputMaybe<Scalars['Edtf']['input']>;
  /** Incidents that the entry names, as slugs or ids; includes what is matched with them. */
  readonly incident?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** People whom the entry names, as UUIDs or ids. */
  readonly person?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Places of the entry or of its fact, as slugs or ids; includes their parts at the time. */
  readonly place?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Sources that say it, as slugs or ids. */
  readonly source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who stands behind what is said, and how firmly. */
  readonly stance?: InputMaybe<ReadonlyArray<Stance>>;
  /** Whether the entry stands; unless told, only what stands. */
  readonly status?: InputMaybe<ReadonlyArray<EntryStatus>>;
  /** Kinds of fact. */
  readonly type?: InputMaybe<ReadonlyArray<EntryType>>;
};

/** The order of entries; of equal ones the UUID decides. */
export type EntryOrder =
  /** By when it was so: by the earliest possible moment, then the latest. */
  | 'DATE'
  /** The other way round than DATE. */
  | 'DATE_DESC'
  /** By when it was published: by the earliest possible moment, then the latest. */
  | 'PUBLISHED'
  /** The other way round than PUBLISHED. */
  | 'PUBLISHED_DESC'
  /** By the position at which it was first recorded. */
  | 'RECORDED'
  /** The other way round than RECORDED. */
  | 'RECORDED_DESC';

/** One thing that happened to an entry. */
export type EntryRevision = Node & {
  readonly __typename?: 'EntryRevision';
  /** The entry that did it, by superseding, withdrawing, or no longer doing so; null where an editor did. */
  readonly by?: Maybe<Entry>;
  /** What happened. */
  readonly change: EntryChangeKind;
  /** The entry as it was right after this, other clocks unchanged; null where its source was then surely not out. */
  readonly entry?: Maybe<Entry>;
  /** Opaque, and contains the basis. */
  readonly id: Scalars['ID']['output'];
  /** The position of the event that did it. */
  readonly position: Scalars['Position']['output'];
  /** Why an editor did it. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  readonly recorder: Scalars['String']['output'];
  /** The number of the event in the entry's own history, counted from 0; null where something else changed the entry's standing. Hand it to `ifRevision`. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
};

/** A page of changes of one entry, oldest first. */
export type EntryRevisionConnection = {
  readonly __typename?: 'EntryRevisionConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EntryRevisionEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<EntryRevision>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of changes of one entry, with its place in the list. */
export type EntryRevisionEdge = {
  readonly __typename?: 'EntryRevisionEdge';
  /** The place of this row: hand it to `after` or `before` to read on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The row itself. */
  readonly node: EntryRevision;
};

/** Where an entry stands. */
export type EntryStatus =
  /** An editor took it back: it should not have been recorded. */
  | 'RETRACTED'
  /** It counts. */
  | 'STANDING'
  /** Its publisher replaced it by a later entry. */
  | 'SUPERSEDED'
  /** Its publisher took it back. */
  | 'WITHDRAWN';

/** Which entries a stream delivers, by what their events themselves name. Fields are lists, and one value stands for a list of one; an entry must match one value of each field that is given. */
export type EntryStreamFilter = {
  /** Groups that the entry names, as slugs or ids. */
  readonly group?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Places that the entry names, as slugs or ids. */
  readonly place?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Sources that say it, as slugs or ids. */
  readonly source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Kinds of fact. */
  readonly type?: InputMaybe<ReadonlyArray<EntryType>>;
};

/** What kind of fact an entry states. Each is the name of an event; the fact of such an entry has the type of the same name. */
export type EntryType =
  /** A group accepts the allegiance that others pledged to it. */
  | 'ALLEGIANCE_ACCEPTED'
  /** A group declares allegiance to another. */
  | 'ALLEGIANCE_PLEDGED'
  /** A group takes back its allegiance, and that tie ends. */
  | 'ALLEGIANCE_RENOUNCED'
  /** A parent announces a branch, often with the places that it is meant to cover. */
  | 'BRANCH_ANNOUNCED'
  /** Which places a branch covers. */
  | 'BRANCH_SCOPE_REPORTED'
  /** The dead and wounded of an incident. */
  | 'CASUALTIES_REPORTED'
  /** Something that happened around the conflict. */
  | 'CONTEXT_REPORTED'
  /** Groups became one. */
  | 'GROUPS_MERGED'
  /** A group ceased to exist; its ties, offices and presence end with it. */
  | 'GROUP_DISSOLVED'
  /** A group came into being. */
  | 'GROUP_FORMED'
  /** A name under which a group is known. */
  | 'GROUP_NAME_REPORTED'
  /** A group split into others. */
  | 'GROUP_SPLIT'
  /** A report of an incident. */
  | 'INCIDENT_REPORTED'
  /** A person left an office in a group. */
  | 'LEADERSHIP_ENDED'
  /** A person held an office in a group. */
  | 'LEADERSHIP_REPORTED'
  /** People or groups belonged to, joined, were recruited by or travelled to a group. */
  | 'MEMBERSHIP_REPORTED'
  /** A person was taken into custody. */
  | 'PERSON_ARRESTED'
  /** What a source says a person is. */
  | 'PERSON_DESCRIBED'
  /** A person was killed; offices, membership and custody end with it. */
  | 'PERSON_KILLED'
  /** A person was released from custody. */
  | 'PERSON_RELEASED'
  /** A group or person was present at the places of the entry. */
  | 'PRESENCE_REPORTED'
  /** A tie between groups ended. */
  | 'RELATIONSHIP_ENDED'
  /** One group stands in a tie to another. */
  | 'RELATIONSHIP_REPORTED'
  /** A source withdraws what it had reported. */
  | 'REPORT_WITHDRAWN'
  /** Somebody attributes an incident to an actor, or suspects it. */
  | 'RESPONSIBILITY_ATTRIBUTED'
  /** A group claims an incident, alone or with others. */
  | 'RESPONSIBILITY_CLAIMED'
  /** A group, or somebody for it, denies that it was behind an incident. */
  | 'RESPONSIBILITY_DENIED'
  /** Nobody had claimed an incident. */
  | 'RESPONSIBILITY_UNCLAIMED'
  /** Somebody said something that is no fact of another type. */
  | 'STATEMENT_MADE'
  /** A figure about a whole period and area. */
  | 'STATISTIC_REPORTED';

/** How many entries of a kind there are. */
export type EntryTypeFrequency = {
  readonly __typename?: 'EntryTypeFrequency';
  /** How many entries there are of it. */
  readonly entryCount: Scalars['Int']['output'];
  /** The kind of fact. */
  readonly type: EntryType;
};

/** Why an answer is as it is: the entries behind it, the rule by which each counts or does not, and what was decided about what they name. */
export type Explanation = {
  readonly __typename?: 'Explanation';
  /** What else was recorded that the answer rests on, in the order of the log: registered and amended sources, groups and places, and decisions that two are one or two. Together with the parts, folded alone, it gives the same answer. */
  readonly events: ExplanationEventConnection;
  /** The entries that were looked at for this answer, in the order of their UUIDs, those that do not count any more among them. An entry stands here once for each effect that it has. */
  readonly parts: ExplanationPartConnection;
  /** The first position from which on it was so without a break, the other clocks as they are: before it, its counts, certainty, end or dispute were others, or it was not there. */
  readonly soSince: Scalars['Position']['output'];
  /** When the event at `soSince` was recorded. */
  readonly soSinceRecordedAt: Scalars['DateTime']['output'];
  /** The explanation in short, ready to show. */
  readonly text: Scalars['String']['output'];
};


/** Why an answer is as it is: the entries behind it, the rule by which each counts or does not, and what was decided about what they name. */
export type ExplanationEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Why an answer is as it is: the entries behind it, the rule by which each counts or does not, and what was decided about what they name. */
export type ExplanationPartsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  effect?: InputMaybe<ReadonlyArray<ExplanationEffect>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What an entry does to an answer. */
export type ExplanationEffect =
  /** It counts: without what it and its like say, the answer would not be so. */
  | 'COUNTED'
  /** It speaks against what it denies, and takes nothing away. */
  | 'DISPUTED'
  /** It ends what the others say. */
  | 'ENDED'
  /** It is looked at, and left out by a rule. */
  | 'KEPT_OUT'
  /** It makes no more than possible what it says: its date or its publication is not sure, or it may end what others begin. */
  | 'MADE_POSSIBLE'
  /** It replaces or withdraws another. */
  | 'REPLACED'
  /** An editor took it back. */
  | 'RETRACTED'
  /** It tells which groups roll up into which, and so whether claimants are one family and whose rows count. */
  | 'ROLLED_UP'
  /** Its publisher replaced it. */
  | 'SUPERSEDED'
  /** Its publisher took it back. */
  | 'WITHDRAWN';

/** Something recorded that is no entry, and that an answer rests on. */
export type ExplanationEvent = {
  readonly __typename?: 'ExplanationEvent';
  /** The position of the event. */
  readonly position: Scalars['Position']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  readonly recorder: Scalars['String']['output'];
  /** What was recorded, in words. */
  readonly text: Scalars['String']['output'];
};

/** A page of recorded events that an explanation names. */
export type ExplanationEventConnection = {
  readonly __typename?: 'ExplanationEventConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ExplanationEventEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<ExplanationEvent>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of recorded events that an explanation names, with its place in the list. */
export type ExplanationEventEdge = {
  readonly __typename?: 'ExplanationEventEdge';
  /** The place of this row: hand it to `after` or `before` to read on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The row itself. */
  readonly node: ExplanationEvent;
};

/** An entry in an explanation. */
export type ExplanationPart = {
  readonly __typename?: 'ExplanationPart';
  /** What it does to the answer. */
  readonly effect: ExplanationEffect;
  /** The entry. */
  readonly entry: Entry;
  /** The rule by which it does so, in words. */
  readonly rule: Scalars['String']['output'];
};

/** A page of parts of an explanation. */
export type ExplanationPartConnection = {
  readonly __typename?: 'ExplanationPartConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ExplanationPartEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<ExplanationPart>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of parts of an explanation, with its place in the list. */
export type ExplanationPartEdge = {
  readonly __typename?: 'ExplanationPartEdge';
  /** The place of this row: hand it to `after` or `before` to read on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The row itself. */
  readonly node: ExplanationPart;
};

/** The id of the same thing in somebody else's data set. */
export type ExternalId = {
  readonly __typename?: 'ExternalId';
  /** Whose id it is, for example `ucdp-actor`. */
  readonly scheme: Scalars['String']['output'];
  /** The id. */
  readonly value: Scalars['String']['output'];
};

/** The id of the same thing in somebody else's data set. */
export type ExternalIdInput = {
  /** Whose id it is, for example `ucdp-actor`. */
  readonly scheme: Scalars['String']['input'];
  /** The id. */
  readonly value: Scalars['String']['input'];
};

/** What an entry says, without the report around it. A field name has one meaning and one type in all members. */
export type Fact = AllegianceAccepted | AllegiancePledged | AllegianceRenounced | BranchAnnounced | BranchScopeReported | CasualtiesReported | ContextReported | GroupDissolved | GroupFormed | GroupNameReported | GroupSplit | GroupsMerged | IncidentReported | LeadershipEnded | LeadershipReported | MembershipReported | PersonArrested | PersonDescribed | PersonKilled | PersonReleased | PresenceReported | RelationshipEnded | RelationshipReported | ReportWithdrawn | ResponsibilityAttributed | ResponsibilityClaimed | ResponsibilityDenied | ResponsibilityUnclaimed | StatementMade | StatisticReported;

/** What an entry says: exactly one of these. In a correction a field that is left out stays as it was, and null empties it. */
export type FactInput =
  /** A group accepts the allegiance that others pledged to it. */
  { readonly allegianceAccepted: AllegianceAcceptedInput; readonly allegiancePledged?: never; readonly allegianceRenounced?: never; readonly branchAnnounced?: never; readonly branchScopeReported?: never; readonly casualtiesReported?: never; readonly contextReported?: never; readonly groupDissolved?: never; readonly groupFormed?: never; readonly groupNameReported?: never; readonly groupSplit?: never; readonly groupsMerged?: never; readonly incidentReported?: never; readonly leadershipEnded?: never; readonly leadershipReported?: never; readonly membershipReported?: never; readonly personArrested?: never; readonly personDescribed?: never; readonly personKilled?: never; readonly personReleased?: never; readonly presenceReported?: never; readonly relationshipEnded?: never; readonly relationshipReported?: never; readonly reportWithdrawn?: never; readonly responsibilityAttributed?: never; readonly responsibilityClaimed?: never; readonly responsibilityDenied?: never; readonly responsibilityUnclaimed?: never; readonly statementMade?: never; readonly statisticReported?: never; }
  |  /** A group declares allegiance to another. It ends no tie to anyone else. */
  { readonly allegianceAccepted?: never; readonly allegiancePledged: AllegiancePledgedInput; readonly allegianceRenounced?: never; readonly branchAnnounced?: never; readonly branchScopeReported?: never; readonly casualtiesReported?: never; readonly contextReported?: never; readonly groupDissolved?: never; readonly groupFormed?: never; readonly groupNameReported?: never; readonly groupSplit?: never; readonly groupsMerged?: never; readonly incidentReported?: never; readonly leadershipEnded?: never; readonly leadershipReported?: never; readonly membershipReported?: never; readonly personArrested?: never; readonly personDescribed?: never; readonly personKilled?: never; readonly personReleased?: never; readonly presenceReported?: never; readonly relationshipEnded?: never; readonly relationshipReported?: never; readonly reportWithdrawn?: never; readonly responsibilityAttributed?: never; readonly responsibilityClaimed?: never; readonly responsibilityDenied?: never; readonly responsibilityUnclaimed?: never; readonly statementMade?: never; readonly statisticReported?: never; }
  |  /** A group takes back its allegiance, and that tie ends. */
  { readonly allegianceAccepted?: never; readonly allegiancePledged?: never; readonly allegianceRenounced: AllegianceRenouncedInput; readonly branchAnnounced?: never; readonly branchScopeReported?: never; readonly casualtiesReported?: never; readonly contextReported?: never; readonly groupDissolved?: never; readonly groupFormed?: never; readonly groupNameReported?: never; readonly groupSplit?: never; readonly groupsMerged?: never; readonly incidentReported?: never; readonly leadershipEnded?: never; readonly leadershipReported?: never; readonly membershipReported?: never; readonly personArrested?: never; readonly personDescribed?: never; readonly personKilled?: never; readonly personReleased?: never; readonly presenceReported?: never; readonly relationshipEnded?: never; readonly relationshipReported?: never; readonly reportWithdrawn?: never; readonly responsibilityAttributed?: never; readonly responsibilityClaimed?: never; readonly responsibilityDenied?: never; readonly responsibilityUnclaimed?: never; readonly statementMade?: never; readonly statisticReported?: never; }
  |  /** A parent announces a branch, often with the places that it is meant to cover. */
  { readonly allegianceAccepted?: never; readonly allegiancePledged?: never; readonly allegianceRenounced?: never; readonly branchAnnounced: BranchAnnouncedInput; readonly branchScopeReported?: never; readonly casualtiesReported?: never; readonly contextReported?: never; readonly groupDissolved?: never; readonly groupFormed?: never; readonly groupNameReported?: never; readonly groupSplit?: never; readonly groupsMerged?: never; readonly incidentReported?: never; readonly leadershipEnded?: never; readonly leadershipReported?: never; readonly membershipReported?: never; readonly personArrested?: never; readonly personDescribed?: never; readonly personKilled?: never; readonly personReleased?: never; readonly presenceReported?: never; readonly relationshipEnded?: never; readonly relationshipReported?: never; readonly reportWithdrawn?: never; readonly responsibilityAttributed?: never; readonly responsibilityClaimed?: never; readonly responsibilityDenied?: never; readonly responsibilityUnclaimed?: never; readonly statementMade?: never; readonly statisticReported?: never; }
  |  /** Which places a branch covers. */
  { readonly allegianceAccepted?: never; readonly allegiancePledged?: never; readonly allegianceRenounced?: never; readonly branchAnnounced?: never; readonly branchScopeReported: BranchScopeReportedInput; readonly casualtiesReported?: never; readonly contextReported?: never; readonly groupDissolved?: never; readonly groupFormed?: never; readonly groupNameReported?: never; readonly groupSplit?: never; readonly groupsMerged?: never; readonly incidentReported?: never; readonly leadershipEnded?: never; readonly leadershipReported?: never; readonly membershipReported?: never; readonly personArrested?: never; readonly personDescribed?: never; readonly personKilled?: never; readonly personReleased?: never; readonly presenceReported?: never; readonly relationshipEnded?: never; readonly relationshipReported?: never; readonly reportWithdrawn?: never; readonly responsibilityAttributed?: never; readonly responsibilityClaimed?: never; readonly responsibilityDenied?: never; readonly responsibilityUnclaimed?: never; readonly statementMade?: never; readonly statisticReported?: never; }
  |  /** The dead and wounded of an incident. */
  { readonly allegianceAccepted?: never; readonly allegiancePledged?: never; readonly allegianceRenounced?: never; readonly branchAnnounced?: never; readonly branchScopeReported?: never; readonly casualtiesReported: CasualtiesReportedInput; readonly contextReported?: never; readonly groupDissolved?: never; readonly groupFormed?: never; readonly groupNameReported?: never; readonly groupSplit?: never; readonly groupsMerged?: never; readonly incidentReported?: never; readonly leadershipEnded?: never; readonly leadershipReported?: never; readonly membershipReported?: never; readonly personArrested?: never; readonly personDescribed?: never; readonly personKilled?: never; readonly personReleased?: never; readonly presenceReported?: never; readonly relationshipEnded?: never; readonly relationshipReported?: never; readonly reportWithdrawn?: never; readonly responsibilityAttributed?: never; readonly responsibilityClaimed?: never; readonly responsibilityDenied?: never; readonly responsibilityUnclaimed?: never; readonly statementMade?: never; readonly statisticReported?: never; }
  |  /** Something that happened around the conflict. */
  { readonly allegianceAccepted?: never; readonly allegiancePledged?: never; readonly allegianceRenounced?: never; readonly branchAnnounced?: never; readonly branchScopeReported?: never; readonly casualtiesReported?: never; readonly contextReported: ContextReportedInput; readonly groupDissolved?: never; readonly groupFormed?: never; readonly groupNameReported?: never; readonly groupSplit?: never; readonly groupsMerged?: never; readonly incidentReported?: never; readonly leadershipEnded?: never; readonly leadershipReported?: never; readonly membershipReported?: never; readonly personArrested?: never; readonly personDescribed?: never; readonly personKilled?: never; readonly personReleased?: never; readonly presenceReported?: never; readonly relationshipEnded?: never; readonly relationshipReported?: never; readonly reportWithdrawn?: never; readonly responsibilityAttributed?: never; readonly responsibilityClaimed?: never; readonly responsibilityDenied?: never; readonly responsibilityUnclaimed?: never; readonly statementMade?: never; readonly statisticReported?: never; }
  |  /** A group ceased to exist; its ties, offices and presence end with it. */
  { readonly allegianceAccepted?: never; readonly allegiancePledged?: never; readonly allegianceRenounced?: never; readonly branchAnnounced?: never; readonly branchScopeReported?: never; readonly casualtiesReported?: never; readonly contextReported?: never; readonly groupDissolved: GroupDissolvedInput; readonly groupFormed?: never; readonly groupNameReported?: never; readonly groupSplit?: never; readonly groupsMerged?: never; readonly incidentReported?: never; readonly leadershipEnded?: never; readonly leadershipReported?: never; readonly membershipReported?: never; readonly personArrested?: never; readonly personDescribed?: never; readonly personKilled?: never; readonly personReleased?: never; readonly presenceReported?: never; readonly relationshipEnded?: never; readonly relationshipReported?: never; readonly reportWithdrawn?: never; readonly responsibilityAttributed?: never; readonly responsibilityClaimed?: never; readonly responsibilityDenied?: never; readonly responsibilityUnclaimed?: never; readonly statementMade?: never; readonly statisticReported?: never; }
  |  /** A group came into being. */
  { readonly allegianceAccepted?: never; readonly allegiancePledged?: never; readonly allegianceRenounced?: never; readonly branchAnnounced?: never; readonly branchScopeReported?: never; readonly casualtiesReported?: never; readonly contextReported?: never; readonly groupDissolved?: never; readonly groupFormed: GroupFormedInput; readonly groupNameReported?: never; readonly groupSplit?: never; readonly groupsMerged?: never; readonly incidentReported?: never; readonly leadershipEnded?: never; readonly leadershipReported?: never; readonly membershipReported?: never; readonly personArrested?: never; readonly personDescribed?: never; readonly personKilled?: never; readonly personReleased?: never; readonly presenceReported?: never; readonly relationshipEnded?: never; readonly relationshipReported?: never; readonly reportWithdrawn?: never; readonly responsibilityAttributed?: never; readonly responsibilityClaimed?: never; readonly responsibilityDenied?: never; readonly responsibilityUnclaimed?: never; readonly statementMade?: never; readonly statisticReported?: never; }
  |  /** A name under which a group is known. */
  { readonly allegianceAccepted?: never; readonly allegiancePledged?: never; readonly allegianceRenounced?: never; readonly branchAnnounced?: never; readonly branchScopeReported?: never; readonly casualtiesReported?: never; readonly contextReported?: never; readonly groupDissolved?: never; readonly groupFormed?: never; readonly groupNameReported: GroupNameReportedInput; readonly groupSplit?: never; readonly groupsMerged?: never; readonly incidentReported?: never; readonly leadershipEnded?: never; readonly leadershipReported?: never; readonly membershipReported?: never; readonly personArrested?: never; readonly personDescribed?: never; readonly personKilled?: never; readonly personReleased?: never; readonly presenceReported?: never; readonly relationshipEnded?: never; readonly relationshipReported?: never; readonly reportWithdrawn?: never; readonly responsibilityAttributed?: never; readonly responsibilityClaimed?: never; readonly responsibilityDenied?: never; readonly responsibilityUnclaimed?: never; readonly statementMade?: never; readonly statisticReported?: never; }
  |  /** A group split into others. A split names successors; it begins and ends no tie by itself. */
  { readonly allegianceAccepted?: never; readonly allegiancePledged?: never; readonly allegianceRenounced?: never; readonly branchAnnounced?: never; readonly branchScopeReported?: never; readonly casualtiesReported?: never; readonly contextReported?: never; readonly groupDissolved?: never; readonly groupFormed?: never; readonly groupNameReported?: never; readonly groupSplit: GroupSplitInput; readonly groupsMerged?: never; readonly incidentReported?: never; readonly leadershipEnded?: never; readonly leadershipReported?: never; readonly membershipReported?: never; readonly personArrested?: never; readonly personDescribed?: never; readonly personKilled?: never; readonly personReleased?: never; readonly presenceReported?: never; readonly relationshipEnded?: never; readonly relationshipReported?: never; readonly reportWithdrawn?: never; readonly responsibilityAttributed?: never; readonly responsibilityClaimed?: never; readonly responsibilityDenied?: never; readonly responsibilityUnclaimed?: never; readonly statementMade?: never; readonly statisticReported?: never; }
  |  /** Groups became one. */
  { readonly allegianceAccepted?: never; readonly allegiancePledged?: never; readonly allegianceRenounced?: never; readonly branchAnnounced?: never; readonly branchScopeReported?: never; readonly casualtiesReported?: never; readonly contextReported?: never; readonly groupDissolved?: never; readonly groupFormed?: never; readonly groupNameReported?: never; readonly groupSplit?: never; readonly groupsMerged: GroupsMergedInput; readonly incidentReported?: never; readonly leadershipEnded?: never; readonly leadershipReported?: never; readonly membershipReported?: never; readonly personArrested?: never; readonly personDescribed?: never; readonly personKilled?: never; readonly personReleased?: never; readonly presenceReported?: never; readonly relationshipEnded?: never; readonly relationshipReported?: never; readonly reportWithdrawn?: never; readonly responsibilityAttributed?: never; readonly responsibilityClaimed?: never; readonly responsibilityDenied?: never; readonly responsibilityUnclaimed?: never; readonly statementMade?: never; readonly statisticReported?: never; }
  |  /** A report of an incident. Every report that names the same incident reports it. */
  { readonly allegianceAccepted?: never; readonly allegiancePledged?: never; readonly allegianceRenounced?: never; readonly branchAnnounced?: never; readonly branchScopeReported?: never; readonly casualtiesReported?: never; readonly contextReported?: never; readonly groupDissolved?: never; readonly groupFormed?: never; readonly groupNameReported?: never; readonly groupSplit?: never; readonly groupsMerged?: never; readonly incidentReported: IncidentReportedInput; readonly leadershipEnded?: never; readonly leadershipReported?: never; readonly membershipReported?: never; readonly personArrested?: never; readonly personDescribed?: never; readonly personKilled?: never; readonly personReleased?: never; readonly presenceReported?: never; readonly relationshipEnded?: never; readonly relationshipReported?: never; readonly reportWithdrawn?: never; readonly responsibilityAttributed?: never; readonly responsibilityClaimed?: never; readonly responsibilityDenied?: never; readonly responsibilityUnclaimed?: never; readonly statementMade?: never; readonly statisticReported?: never; }
  |  /** A person left an office in a group. */
  { readonly allegianceAccepted?: never; readonly allegiancePledged?: never; readonly allegianceRenounced?: never; readonly branchAnnounced?: never; readonly branchScopeReported?: never; readonly casualtiesReported?: never; readonly contextReported?: never; readonly groupDissolved?: never; readonly groupFormed?: never; readonly groupNameReported?: never; readonly groupSplit?: never; readonly groupsMerged?: never; readonly incidentReported?: never; readonly leadershipEnded: LeadershipEndedInput; readonly leadershipReported?: never; readonly membershipReported?: never; readonly personArrested?: never; readonly personDescribed?: never; readonly personKilled?: never; readonly personReleased?: never; readonly presenceReported?: never; readonly relationshipEnded?: never; readonly relationshipReported?: never; readonly reportWithdrawn?: never; readonly responsibilityAttributed?: never; readonly responsibilityClaimed?: never; readonly responsibilityDenied?: never; readonly responsibilityUnclaimed?: never; readonly statementMade?: never; readonly statisticReported?: never; }
  |  /** A person held an office in a group. */
  { readonly allegianceAccepted?: never; readonly allegiancePledged?: never; readonly allegianceRenounced?: never; readonly branchAnnounced?: never; readonly branchScopeReported?: never; readonly casualtiesReported?: never; readonly contextReported?: never; readonly groupDissolved?: never; readonly groupFormed?: never; readonly groupNameReported?: never; readonly groupSplit?: never; readonly groupsMerged?: never; readonly incidentReported?: never; readonly leadershipEnded?: never; readonly leadershipReported: LeadershipReportedInput; readonly membershipReported?: never; readonly personArrested?: never; readonly personDescribed?: never; readonly personKilled?: never; readonly personReleased?: never; readonly presenceReported?: never; readonly relationshipEnded?: never; readonly relationshipReported?: never; readonly reportWithdrawn?: never; readonly responsibilityAttributed?: never; readonly responsibilityClaimed?: never; readonly responsibilityDenied?: never; readonly responsibilityUnclaimed?: never; readonly statementMade?: never; readonly statisticReported?: never; }
  |  /** People or groups belonged to, joined, were recruited by or travelled to a group. At least one of `members`, `cameFrom` and `headcount` is given. */
  { readonly allegianceAccepted?: never; readonly allegiancePledged?: never; readonly allegianceRenounced?: never; readonly branchAnnounced?: never; readonly branchScopeReported?: never; readonly casualtiesReported?: never; readonly contextReported?: never; readonly groupDissolved?: never; readonly groupFormed?: never; readonly groupNameReported?: never; readonly groupSplit?: never; readonly groupsMerged?: never; readonly incidentReported?: never; readonly leadershipEnded?: never; readonly leadershipReported?: never; readonly membershipReported: MembershipReportedInput; readonly personArrested?: never; readonly personDescribed?: never; readonly personKilled?: never; readonly personReleased?: never; readonly presenceReported?: never; readonly relationshipEnded?: never; readonly relationshipReported?: never; readonly reportWithdrawn?: never; readonly responsibilityAttributed?: never; readonly responsibilityClaimed?: never; readonly responsibilityDenied?: never; readonly responsibilityUnclaimed?: never; readonly statementMade?: never; readonly statisticReported?: never; }
  |  /** A person was taken into custody. */
  { readonly allegianceAccepted?: never; readonly allegiancePledged?: never; readonly allegianceRenounced?: never; readonly branchAnnounced?: never; readonly branchScopeReported?: never; readonly casualtiesReported?: never; readonly contextReported?: never; readonly groupDissolved?: never; readonly groupFormed?: never; readonly groupNameReported?: never; readonly groupSplit?: never; readonly groupsMerged?: never; readonly incidentReported?: never; readonly leadershipEnded?: never; readonly leadershipReported?: never; readonly membershipReported?: never; readonly personArrested: PersonArrestedInput; readonly personDescribed?: never; readonly personKilled?: never; readonly personReleased?: never; readonly presenceReported?: never; readonly relationshipEnded?: never; readonly relationshipReported?: never; readonly reportWithdrawn?: never; readonly responsibilityAttributed?: never; readonly responsibilityClaimed?: never; readonly responsibilityDenied?: never; readonly responsibilityUnclaimed?: never; readonly statementMade?: never; readonly statisticReported?: never; }
  |  /** What a source says a person is. At least one of `describedAs`, `organisation` and `age` is given. */
  { readonly allegianceAccepted?: never; readonly allegiancePledged?: never; readonly allegianceRenounced?: never; readonly branchAnnounced?: never; readonly branchScopeReported?: never; readonly casualtiesReported?: never; readonly contextReported?: never; readonly groupDissolved?: never; readonly groupFormed?: never; readonly groupNameReported?: never; readonly groupSplit?: never; readonly groupsMerged?: never; readonly incidentReported?: never; readonly leadershipEnded?: never; readonly leadershipReported?: never; readonly membershipReported?: never; readonly personArrested?: never; readonly personDescribed: PersonDescribedInput; readonly personKilled?: never; readonly personReleased?: never; readonly presenceReported?: never; readonly relationshipEnded?: never; readonly relationshipReported?: never; readonly reportWithdrawn?: never; readonly responsibilityAttributed?: never; readonly responsibilityClaimed?: never; readonly responsibilityDenied?: never; readonly responsibilityUnclaimed?: never; readonly statementMade?: never; readonly statisticReported?: never; }
  |  /** A person was killed; offices, membership and custody end with it. */
  { readonly allegianceAccepted?: never; readonly allegiancePledged?: never; readonly allegianceRenounced?: never; readonly branchAnnounced?: never; readonly branchScopeReported?: never; readonly casualtiesReported?: never; readonly contextReported?: never; readonly groupDissolved?: never; readonly groupFormed?: never; readonly groupNameReported?: never; readonly groupSplit?: never; readonly groupsMerged?: never; readonly incidentReported?: never; readonly leadershipEnded?: never; readonly leadershipReported?: never; readonly membershipReported?: never; readonly personArrested?: never; readonly personDescribed?: never; readonly personKilled: PersonKilledInput; readonly personReleased?: never; readonly presenceReported?: never; readonly relationshipEnded?: never; readonly relationshipReported?: never; readonly reportWithdrawn?: never; readonly responsibilityAttributed?: never; readonly responsibilityClaimed?: never; readonly responsibilityDenied?: never; readonly responsibilityUnclaimed?: never; readonly statementMade?: never; readonly statisticReported?: never; }
  |  /** A person was released from custody. */
  { readonly allegianceAccepted?: never; readonly allegiancePledged?: never; readonly allegianceRenounced?: never; readonly branchAnnounced?: never; readonly branchScopeReported?: never; readonly casualtiesReported?: never; readonly contextReported?: never; readonly groupDissolved?: never; readonly groupFormed?: never; readonly groupNameReported?: never; readonly groupSplit?: never; readonly groupsMerged?: never; readonly incidentReported?: never; readonly leadershipEnded?: never; readonly leadershipReported?: never; readonly membershipReported?: never; readonly personArrested?: never; readonly personDescribed?: never; readonly personKilled?: never; readonly personReleased: PersonReleasedInput; readonly presenceReported?: never; readonly relationshipEnded?: never; readonly relationshipReported?: never; readonly reportWithdrawn?: never; readonly responsibilityAttributed?: never; readonly responsibilityClaimed?: never; readonly responsibilityDenied?: never; readonly responsibilityUnclaimed?: never; readonly statementMade?: never; readonly statisticReported?: never; }
  |  /** A group or person was present at the places of the entry. */
  { readonly allegianceAccepted?: never; readonly allegiancePledged?: never; readonly allegianceRenounced?: never; readonly branchAnnounced?: never; readonly branchScopeReported?: never; readonly casualtiesReported?: never; readonly contextReported?: never; readonly groupDissolved?: never; readonly groupFormed?: never; readonly groupNameReported?: never; readonly groupSplit?: never; readonly groupsMerged?: never; readonly incidentReported?: never; readonly leadershipEnded?: never; readonly leadershipReported?: never; readonly membershipReported?: never; readonly personArrested?: never; readonly personDescribed?: never; readonly personKilled?: never; readonly personReleased?: never; readonly presenceReported: PresenceReportedInput; readonly relationshipEnded?: never; readonly relationshipReported?: never; readonly reportWithdrawn?: never; readonly responsibilityAttributed?: never; readonly responsibilityClaimed?: never; readonly responsibilityDenied?: never; readonly responsibilityUnclaimed?: never; readonly statementMade?: never; readonly statisticReported?: never; }
  |  /** A tie between groups ended. */
  { readonly allegianceAccepted?: never; readonly allegiancePledged?: never; readonly allegianceRenounced?: never; readonly branchAnnounced?: never; readonly branchScopeReported?: never; readonly casualtiesReported?: never; readonly contextReported?: never; readonly groupDissolved?: never; readonly groupFormed?: never; readonly groupNameReported?: never; readonly groupSplit?: never; readonly groupsMerged?: never; readonly incidentReported?: never; readonly leadershipEnded?: never; readonly leadershipReported?: never; readonly membershipReported?: never; readonly personArrested?: never; readonly personDescribed?: never; readonly personKilled?: never; readonly personReleased?: never; readonly presenceReported?: never; readonly relationshipEnded: RelationshipEndedInput; readonly relationshipReported?: never; readonly reportWithdrawn?: never; readonly responsibilityAttributed?: never; readonly responsibilityClaimed?: never; readonly responsibilityDenied?: never; readonly responsibilityUnclaimed?: never; readonly statementMade?: never; readonly statisticReported?: never; }
  |  /** One group stands in a tie to another. */
  { readonly allegianceAccepted?: never; readonly allegiancePledged?: never; readonly allegianceRenounced?: never; readonly branchAnnounced?: never; readonly branchScopeReported?: never; readonly casualtiesReported?: never; readonly contextReported?: never; readonly groupDissolved?: never; readonly groupFormed?: never; readonly groupNameReported?: never; readonly groupSplit?: never; readonly groupsMerged?: never; readonly incidentReported?: never; readonly leadershipEnded?: never; readonly leadershipReported?: never; readonly membershipReported?: never; readonly personArrested?: never; readonly personDescribed?: never; readonly personKilled?: never; readonly personReleased?: never; readonly presenceReported?: never; readonly relationshipEnded?: never; readonly relationshipReported: RelationshipReportedInput; readonly reportWithdrawn?: never; readonly responsibilityAttributed?: never; readonly responsibilityClaimed?: never; readonly responsibilityDenied?: never; readonly responsibilityUnclaimed?: never; readonly statementMade?: never; readonly statisticReported?: never; }
  |  /** A source withdraws what it had reported. */
  { readonly allegianceAccepted?: never; readonly allegiancePledged?: never; readonly allegianceRenounced?: never; readonly branchAnnounced?: never; readonly branchScopeReported?: never; readonly casualtiesReported?: never; readonly contextReported?: never; readonly groupDissolved?: never; readonly groupFormed?: never; readonly groupNameReported?: never; readonly groupSplit?: never; readonly groupsMerged?: never; readonly incidentReported?: never; readonly leadershipEnded?: never; readonly leadershipReported?: never; readonly membershipReported?: never; readonly personArrested?: never; readonly personDescribed?: never; readonly personKilled?: never; readonly personReleased?: never; readonly presenceReported?: never; readonly relationshipEnded?: never; readonly relationshipReported?: never; readonly reportWithdrawn: ReportWithdrawnInput; readonly responsibilityAttributed?: never; readonly responsibilityClaimed?: never; readonly responsibilityDenied?: never; readonly responsibilityUnclaimed?: never; readonly statementMade?: never; readonly statisticReported?: never; }
  |  /** Somebody attributes an incident to an actor, or suspects it. */
  { readonly allegianceAccepted?: never; readonly allegiancePledged?: never; readonly allegianceRenounced?: never; readonly branchAnnounced?: never; readonly branchScopeReported?: never; readonly casualtiesReported?: never; readonly contextReported?: never; readonly groupDissolved?: never; readonly groupFormed?: never; readonly groupNameReported?: never; readonly groupSplit?: never; readonly groupsMerged?: never; readonly incidentReported?: never; readonly leadershipEnded?: never; readonly leadershipReported?: never; readonly membershipReported?: never; readonly personArrested?: never; readonly personDescribed?: never; readonly personKilled?: never; readonly personReleased?: never; readonly presenceReported?: never; readonly relationshipEnded?: never; readonly relationshipReported?: never; readonly reportWithdrawn?: never; readonly responsibilityAttributed: ResponsibilityAttributedInput; readonly responsibilityClaimed?: never; readonly responsibilityDenied?: never; readonly responsibilityUnclaimed?: never; readonly statementMade?: never; readonly statisticReported?: never; }
  |  /** A group claims an incident, alone or with others. */
  { readonly allegianceAccepted?: never; readonly allegiancePledged?: never; readonly allegianceRenounced?: never; readonly branchAnnounced?: never; readonly branchScopeReported?: never; readonly casualtiesReported?: never; readonly contextReported?: never; readonly groupDissolved?: never; readonly groupFormed?: never; readonly groupNameReported?: never; readonly groupSplit?: never; readonly groupsMerged?: never; readonly incidentReported?: never; readonly leadershipEnded?: never; readonly leadershipReported?: never; readonly membershipReported?: never; readonly personArrested?: never; readonly personDescribed?: never; readonly personKilled?: never; readonly personReleased?: never; readonly presenceReported?: never; readonly relationshipEnded?: never; readonly relationshipReported?: never; readonly reportWithdrawn?: never; readonly responsibilityAttributed?: never; readonly responsibilityClaimed: ResponsibilityClaimedInput; readonly responsibilityDenied?: never; readonly responsibilityUnclaimed?: never; readonly statementMade?: never; readonly statisticReported?: never; }
  |  /** A group, or somebody for it, denies that it was behind an incident. */
  { readonly allegianceAccepted?: never; readonly allegiancePledged?: never; readonly allegianceRenounced?: never; readonly branchAnnounced?: never; readonly branchScopeReported?: never; readonly casualtiesReported?: never; readonly contextReported?: never; readonly groupDissolved?: never; readonly groupFormed?: never; readonly groupNameReported?: never; readonly groupSplit?: never; readonly groupsMerged?: never; readonly incidentReported?: never; readonly leadershipEnded?: never; readonly leadershipReported?: never; readonly membershipReported?: never; readonly personArrested?: never; readonly personDescribed?: never; readonly personKilled?: never; readonly personReleased?: never; readonly presenceReported?: never; readonly relationshipEnded?: never; readonly relationshipReported?: never; readonly reportWithdrawn?: never; readonly responsibilityAttributed?: never; readonly responsibilityClaimed?: never; readonly responsibilityDenied: ResponsibilityDeniedInput; readonly responsibilityUnclaimed?: never; readonly statementMade?: never; readonly statisticReported?: never; }
  |  /** Nobody had claimed an incident. */
  { readonly allegianceAccepted?: never; readonly allegiancePledged?: never; readonly allegianceRenounced?: never; readonly branchAnnounced?: never; readonly branchScopeReported?: never; readonly casualtiesReported?: never; readonly contextReported?: never; readonly groupDissolved?: never; readonly groupFormed?: never; readonly groupNameReported?: never; readonly groupSplit?: never; readonly groupsMerged?: never; readonly incidentReported?: never; readonly leadershipEnded?: never; readonly leadershipReported?: never; readonly membershipReported?: never; readonly personArrested?: never; readonly personDescribed?: never; readonly personKilled?: never; readonly personReleased?: never; readonly presenceReported?: never; readonly relationshipEnded?: never; readonly relationshipReported?: never; readonly reportWithdrawn?: never; readonly responsibilityAttributed?: never; readonly responsibilityClaimed?: never; readonly responsibilityDenied?: never; readonly responsibilityUnclaimed: ResponsibilityUnclaimedInput; readonly statementMade?: never; readonly statisticReported?: never; }
  |  /** Somebody said something that is no fact of another type. */
  { readonly allegianceAccepted?: never; readonly allegiancePledged?: never; readonly allegianceRenounced?: never; readonly branchAnnounced?: never; readonly branchScopeReported?: never; readonly casualtiesReported?: never; readonly contextReported?: never; readonly groupDissolved?: never; readonly groupFormed?: never; readonly groupNameReported?: never; readonly groupSplit?: never; readonly groupsMerged?: never; readonly incidentReported?: never; readonly leadershipEnded?: never; readonly leadershipReported?: never; readonly membershipReported?: never; readonly personArrested?: never; readonly personDescribed?: never; readonly personKilled?: never; readonly personReleased?: never; readonly presenceReported?: never; readonly relationshipEnded?: never; readonly relationshipReported?: never; readonly reportWithdrawn?: never; readonly responsibilityAttributed?: never; readonly responsibilityClaimed?: never; readonly responsibilityDenied?: never; readonly responsibilityUnclaimed?: never; readonly statementMade: StatementMadeInput; readonly statisticReported?: never; }
  |  /** A figure about a whole period and area. It never becomes incidents and never enters a tally. At least one of `figure`, `share`, `change`, `rank` and `trend` is given. */
  { readonly allegianceAccepted?: never; readonly allegiancePledged?: never; readonly allegianceRenounced?: never; readonly branchAnnounced?: never; readonly branchScopeReported?: never; readonly casualtiesReported?: never; readonly contextReported?: never; readonly groupDissolved?: never; readonly groupFormed?: never; readonly groupNameReported?: never; readonly groupSplit?: never; readonly groupsMerged?: never; readonly incidentReported?: never; readonly leadershipEnded?: never; readonly leadershipReported?: never; readonly membershipReported?: never; readonly personArrested?: never; readonly personDescribed?: never; readonly personKilled?: never; readonly personReleased?: never; readonly presenceReported?: never; readonly relationshipEnded?: never; readonly relationshipReported?: never; readonly reportWithdrawn?: never; readonly responsibilityAttributed?: never; readonly responsibilityClaimed?: never; readonly responsibilityDenied?: never; readonly responsibilityUnclaimed?: never; readonly statementMade?: never; readonly statisticReported: StatisticReportedInput; };

/** How firmly an incident is laid at somebody's door. */
export type Finding =
  /** Attributed to them. */
  | 'ATTRIBUTED'
  /** They are suspected. A suspicion is never counted. */
  | 'SUSPECTED';

/** The name under which a source speaks of a group or person. */
export type Form = {
  readonly __typename?: 'Form';
  /** Whom it means. */
  readonly actor: Actor;
  /** The name as printed. */
  readonly form: Scalars['String']['output'];
};

/** The name under which a source speaks of a group or person. */
export type FormInput = {
  /** Whom it means: slug, UUID or id. */
  readonly actor: Scalars['ID']['input'];
  /** The name as printed. */
  readonly form: Scalars['String']['input'];
};

/** A date as uncertain as the source was: one moment somewhere between two bounds, never an exact day that nobody stated. */
export type FuzzyDate = {
  readonly __typename?: 'FuzzyDate';
  /** Other readings of the words. Only what is so under every reading is certain. */
  readonly alternatives: ReadonlyArray<Scalars['Edtf']['output']>;
  /** The date from which relative words were resolved. */
  readonly anchor?: Maybe<Scalars['Edtf']['output']>;
  /** How the source puts it, for example `the other day`. */
  readonly asReported?: Maybe<Scalars['String']['output']>;
  /** The first millisecond at which it can lie; null when there is no bound. */
  readonly earliest?: Maybe<Scalars['DateTime']['output']>;
  /** The date in EDTF. */
  readonly edtf: Scalars['Edtf']['output'];
  /** The last millisecond at which it can lie; null when there is no bound. */
  readonly latest?: Maybe<Scalars['DateTime']['output']>;
  /** How finely it is given. */
  readonly precision: DatePrecision;
  /** The rule by which relative words were resolved, for example of UCDP GED codebook 22.1, appendix 2. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** The date in words, ready to show. */
  readonly text: Scalars['String']['output'];
};

/** A date, as uncertain as the source is. */
export type FuzzyDateInput = {
  /** Other readings of the words. */
  readonly alternatives?: InputMaybe<ReadonlyArray<Scalars['Edtf']['input']>>;
  /** The date from which relative words were resolved. */
  readonly anchor?: InputMaybe<Scalars['Edtf']['input']>;
  /** How the source puts it. */
  readonly asReported?: InputMaybe<Scalars['String']['input']>;
  /** The date in EDTF, or `reported`: by the publication of the source. */
  readonly edtf: Scalars['Edtf']['input'];
  /** The rule by which relative words were resolved. */
  readonly rule?: InputMaybe<Scalars['String']['input']>;
};

/** A group, state, force, organisation or community. */
export type Group = Actor & Node & {
  readonly __typename?: 'Group';
  /** Its ties to other groups, in either direction. */
  readonly affiliations: AffiliationConnection;
  /** Its own branches and factions, one level down: ties of the kinds BRANCH and FACTION to it that have not ended. */
  readonly branches: AffiliationConnection;
  /** What sources say of it. */
  readonly entries: EntryConnection;
  /** Its ids in other data sets. */
  readonly external: ReadonlyArray<ExternalId>;
  /** What kind of body it is. */
  readonly groupKind: GroupKind;
  /** Opaque, and contains the basis. */
  readonly id: Scalars['ID']['output'];
  /** Offices held in it, current ones and, if asked, former ones. */
  readonly leaders: OfficeConnection;
  /** The groups that it came from or became: formations, splits and mergers, in the order of their dates. */
  readonly lineage: LineageStepConnection;
  /** Who belonged to it, as far as named. */
  readonly members: MembershipConnection;
  /** The name that we use. */
  readonly name: Scalars['String']['output'];
  /** Every name under which sources know it, with when it was in use, in the order of the names. */
  readonly names: GroupNameConnection;
  /** The groups whose branch or faction it is, one level up. */
  readonly parents: AffiliationConnection;
  /** The position of the event that gave it its present description. */
  readonly position: Scalars['Position']['output'];
  /** Where and how it was present. */
  readonly presences: PresenceConnection;
  /** When its present description was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The number of that event in its own history; hand it to `ifRevision`. */
  readonly revision: Scalars['Int']['output'];
  /** The places that it covers, or does not cover, as a branch, in the order of their names. */
  readonly scope: ScopeAreaConnection;
  /** The short id that its writer chose, the same at every basis. Of groups found to be one the smallest slug stands for all. */
  readonly slug: Scalars['ID']['output'];
  /** The slugs of groups that were registered apart and found to be this one. */
  readonly unifiedWith: ReadonlyArray<Scalars['ID']['output']>;
};


/** A group, state, force, organisation or community. */
export type GroupAffiliationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: AffiliationOrder;
  where?: InputMaybe<AffiliationFilter>;
};


/** A group, state, force, organisation or community. */
export type GroupBranchesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  unknownStarts: Scalars['Boolean']['input'];
};


/** A group, state, force, organisation or community. */
export type GroupEntriesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: EntryOrder;
  where?: InputMaybe<EntryFilter>;
};


/** A group, state, force, organisation or community. */
export type GroupLeadersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  ended: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  unknownStarts: Scalars['Boolean']['input'];
};


/** A group, state, force, organisation or community. */
export type GroupLineageArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A group, state, force, organisation or community. */
export type GroupMembersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  ended: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  unknownStarts: Scalars['Boolean']['input'];
};


/** A group, state, force, organisation or community. */
export type GroupNamesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A group, state, force, organisation or community. */
export type GroupParentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  unknownStarts: Scalars['Boolean']['input'];
};


/** A group, state, force, organisation or community. */
export type GroupPresencesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  ended: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  unknownStarts: Scalars['Boolean']['input'];
};


/** A group, state, force, organisation or community. */
export type GroupScopeArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A group that a name can mean. */
export type GroupCandidate = {
  readonly __typename?: 'GroupCandidate';
  /** The form of its name that matched best. */
  readonly form: Scalars['String']['output'];
  /** The group. */
  readonly group: Group;
  /** How it matched. */
  readonly match: NameMatch;
  /** The sources that use a form that matches; none where only we use it. */
  readonly sources: ReadonlyArray<Source>;
};

/** A page of groups, in the order of their names. */
export type GroupConnection = {
  readonly __typename?: 'GroupConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<GroupEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Group>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A group ceased to exist; its ties, offices and presence end with it. Its date is `when`: the moment at which it happened. */
export type GroupDissolved = {
  readonly __typename?: 'GroupDissolved';
  /** Why, in words. */
  readonly because?: Maybe<Scalars['String']['output']>;
  /** Who dissolved it. */
  readonly by: ReadonlyArray<Actor>;
  /** The group that this is about. */
  readonly group: Group;
};

/** A group ceased to exist; its ties, offices and presence end with it. Its date is `when`: the moment at which it happened. Its stance is ASSERTED unless told. */
export type GroupDissolvedInput = {
  /** Why, in words. */
  readonly because?: InputMaybe<Scalars['String']['input']>;
  /** Who dissolved it. */
  readonly by?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The group that this is about. */
  readonly group: Scalars['ID']['input'];
};

/** One row of a page of groups, with its place in the list. */
export type GroupEdge = {
  readonly __typename?: 'GroupEdge';
  /** The place of this row: hand it to `after` or `before` to read on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The row itself. */
  readonly node: Group;
};

/** Which groups. Fields are lists, and one value stands for a list of one. */
export type GroupFilter = {
  /** Kinds of body. */
  readonly groupKind?: InputMaybe<ReadonlyArray<GroupKind>>;
};

/** A group came into being. Its date is `when`: the moment at which it happened. */
export type GroupFormed = {
  readonly __typename?: 'GroupFormed';
  /** The groups out of which it was formed. */
  readonly formedFrom: ReadonlyArray<Group>;
  /** The group that this is about. */
  readonly group: Group;
};

/** A group came into being. Its date is `when`: the moment at which it happened. Its stance is ASSERTED unless told. */
export type GroupFormedInput = {
  /** The groups out of which it was formed. */
  readonly formedFrom?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The group that this is about. */
  readonly group: Scalars['ID']['input'];
};

/** How many entries name a group. */
export type GroupFrequency = {
  readonly __typename?: 'GroupFrequency';
  /** How many entries name it. */
  readonly entryCount: Scalars['Int']['output'];
  /** The group. */
  readonly group: Group;
};

/** What kind of body a group is (cf. UCDP Actor codebook 22.1, Org). */
export type GroupKind =
  /** An organised armed group that is no state's. */
  | 'ARMED_GROUP'
  /** A community, such as the followers of a faith. */
  | 'COMMUNITY'
  /** Another organisation, such as a think tank or news outlet. */
  | 'ORGANISATION'
  /** A state or its government. */
  | 'STATE'
  /** Another body of a state, such as a ministry. */
  | 'STATE_BODY'
  /** Armed forces or police of a state. */
  | 'STATE_FORCE'
  /** Supporters of a group or party, not organised themselves. */
  | 'SUPPORTERS'
  /** Somebody whom the source does not name. Its ties are listed but never certain of anyone else. */
  | 'UNNAMED';

/** A name under which a group is known. */
export type GroupName = Node & {
  readonly __typename?: 'GroupName';
  /** How certain it is that the name was in use by the basis' valid time. */
  readonly certainty: Certainty;
  /** Whether the name is out of use. */
  readonly ended: Scalars['Boolean']['output'];
  /** The entries that use or report it. */
  readonly evidence: EntryConnection;
  /** The name as it is used. */
  readonly form: Scalars['String']['output'];
  /** Opaque, and contains the basis. */
  readonly id: Scalars['ID']['output'];
  /** Its language, as a BCP 47 tag. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** What kind of name it is; null where it is only met in a source and nobody says what kind. */
  readonly nameKind?: Maybe<NameKind>;
  /** The name that it replaced. */
  readonly replaces?: Maybe<Scalars['String']['output']>;
  /** When it came into use, as far as told. */
  readonly since?: Maybe<FuzzyDate>;
  /** When it went out of use. */
  readonly until?: Maybe<FuzzyDate>;
  /** Who uses it. */
  readonly usedBy?: Maybe<NameUser>;
};


/** A name under which a group is known. */
export type GroupNameEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of names, in their own order. */
export type GroupNameConnection = {
  readonly __typename?: 'GroupNameConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<GroupNameEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<GroupName>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of names, with its place in the list. */
export type GroupNameEdge = {
  readonly __typename?: 'GroupNameEdge';
  /** The place of this row: hand it to `after` or `before` to read on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The row itself. */
  readonly node: GroupName;
};

/** A name under which a group is known. Its date is `since`, `held` and `until`: when it began, was so, and ended. */
export type GroupNameReported = {
  readonly __typename?: 'GroupNameReported';
  /** The name as it is used. */
  readonly form: Scalars['String']['output'];
  /** The group that bears the name. */
  readonly group: Group;
  /** The language of the name, as a BCP 47 tag. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** What kind of name it is. */
  readonly nameKind: NameKind;
  /** The name that it replaces. */
  readonly replaces?: Maybe<Scalars['String']['output']>;
  /** Who uses the name; null when not said. */
  readonly usedBy?: Maybe<NameUser>;
};

/** A name under which a group is known. Its date is `since`, `held` and `until`: when it began, was so, and ended. Its stance is ASSERTED unless told. */
export type GroupNameReportedInput = {
  /** The name as it is used. */
  readonly form: Scalars['String']['input'];
  /** The group that bears the name. */
  readonly group: Scalars['ID']['input'];
  /** The language of the name, as a BCP 47 tag. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** What kind of name it is; ALIAS unless told. */
  readonly nameKind?: InputMaybe<NameKind>;
  /** The name that it replaces. */
  readonly replaces?: InputMaybe<Scalars['String']['input']>;
  /** Who uses the name; null when not said. */
  readonly usedBy?: InputMaybe<NameUser>;
};

/** Two groups. */
export type GroupPairInput = {
  /** Only tell what would happen. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The slugs or ids of the two. */
  readonly groups: ReadonlyArray<Scalars['ID']['input']>;
  /** Makes the request repeatable: the same key and content give the first receipt again; the same key with other content is refused. Left out: made from the content. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Only if nobody changed it since: the revision that you saw last. Left out: whatever it is. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why they are one, or two. */
  readonly reason: Scalars['String']['input'];
};

/** What came of the change; what it is about is there when groups were unified or separated, now or before. */
export type GroupPairPayload = Payload & {
  readonly __typename?: 'GroupPairPayload';
  /** The chronology right after it; null when there is no event, or it is not visible yet. */
  readonly chronology?: Maybe<Chronology>;
  /** The group that the two are now, or the two; empty when nothing was recorded, or it is not visible yet. */
  readonly groups: ReadonlyArray<Group>;
  /** What came of it. */
  readonly outcome: Outcome;
  /** The position of the event, the first time or again; null when there is none. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Everything that is wrong, at once; empty unless refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** Whether questions to this node already see it. */
  readonly visible: Scalars['Boolean']['output'];
};

/** What came of the change; what it is about is there when a group was registered or amended, now or before. */
export type GroupPayload = Payload & {
  readonly __typename?: 'GroupPayload';
  /** The chronology right after it; null when there is no event, or it is not visible yet. */
  readonly chronology?: Maybe<Chronology>;
  /** The group. */
  readonly group?: Maybe<Group>;
  /** What came of it. */
  readonly outcome: Outcome;
  /** The position of the event, the first time or again; null when there is none. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Everything that is wrong, at once; empty unless refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** Whether questions to this node already see it. */
  readonly visible: Scalars['Boolean']['output'];
};

/** A group split into others. A split names successors; it begins and ends no tie by itself. Its date is `when`: the moment at which it happened. */
export type GroupSplit = {
  readonly __typename?: 'GroupSplit';
  /** Why, in words. */
  readonly because?: Maybe<Scalars['String']['output']>;
  /** Who brought the split about. */
  readonly by: ReadonlyArray<Actor>;
  /** The group that split. */
  readonly group: Group;
  /** The groups that came out of the split. */
  readonly into: ReadonlyArray<Group>;
  /** Whether the split is said to be temporary; null when not said. */
  readonly temporary?: Maybe<Scalars['Boolean']['output']>;
};

/** A group split into others. A split names successors; it begins and ends no tie by itself. Its date is `when`: the moment at which it happened. Its stance is ASSERTED unless told. */
export type GroupSplitInput = {
  /** Why, in words. */
  readonly because?: InputMaybe<Scalars['String']['input']>;
  /** Who brought the split about. */
  readonly by?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The group that split. */
  readonly group: Scalars['ID']['input'];
  /** The groups that came out of the split. At least one. */
  readonly into: ReadonlyArray<Scalars['ID']['input']>;
  /** Whether the split is said to be temporary; null when not said. */
  readonly temporary?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Groups became one. Its date is `when`: the moment at which it happened. */
export type GroupsMerged = {
  readonly __typename?: 'GroupsMerged';
  /** Whether the whole existed before and took the parts in; null when not said. */
  readonly absorbed?: Maybe<Scalars['Boolean']['output']>;
  /** The groups that merged. */
  readonly parts: ReadonlyArray<Group>;
  /** The group that they became, or that took them in. */
  readonly whole: Group;
};

/** Groups became one. Its date is `when`: the moment at which it happened. Its stance is ASSERTED unless told. */
export type GroupsMergedInput = {
  /** Whether the whole existed before and took the parts in; null when not said. */
  readonly absorbed?: InputMaybe<Scalars['Boolean']['input']>;
  /** The groups that merged. At least one. */
  readonly parts: ReadonlyArray<Scalars['ID']['input']>;
  /** The group that they became, or that took them in. */
  readonly whole: Scalars['ID']['input'];
};

/** Something that happened, once, however many sources report it. It is there while at least one report of it is visible at the basis. */
export type Incident = Node & {
  readonly __typename?: 'Incident';
  /** The entries that attribute it to somebody or suspect somebody. */
  readonly attributions: EntryConnection;
  /** The reports of its casualties, as reported. */
  readonly casualtyReports: EntryConnection;
  /** How certain it is that it had happened by the basis' valid time; null where no report is visible. */
  readonly certainty?: Maybe<Certainty>;
  /** The claims of it. Two claims are two claims on one incident. */
  readonly claims: EntryConnection;
  /** How certain it is that responsibility is contested: two families of groups that do not share a joint claim, or a denial by a group that is held responsible. Null: not contested. */
  readonly contested?: Maybe<Certainty>;
  /** When: what all its reports agree on; null where no report is visible. */
  readonly date?: Maybe<FuzzyDate>;
  /** The denials of responsibility, and reports that nobody had claimed it. */
  readonly denials: EntryConnection;
  /** Everything that names it. */
  readonly entries: EntryConnection;
  /** Opaque, and contains the basis. */
  readonly id: Scalars['ID']['output'];
  /** What kind of incident it was; null where sure reports differ. */
  readonly incidentKind?: Maybe<IncidentKind>;
  /** How many were killed, from its reports. */
  readonly killed: CountRange;
  /** The keys of incidents that were reported apart and found to be this one. */
  readonly matchedWith: ReadonlyArray<Scalars['ID']['output']>;
  /** How it came out; null where sure reports differ. */
  readonly outcome?: Maybe<IncidentOutcome>;
  /** The sides, by all reports. A side in a battle is a party, not a perpetrator. */
  readonly parties: ReadonlyArray<Party>;
  /** Where: what all its reports agree on. */
  readonly places: ReadonlyArray<Place>;
  /** Whether a report of it is visible at this basis. Without one it is only named, for example by a claim, and never counted. */
  readonly reported: Scalars['Boolean']['output'];
  /** The reports of it. */
  readonly reports: EntryConnection;
  /** Who claims it, to whom it is attributed, and who is suspected. */
  readonly responsibility: ReadonlyArray<Responsibility>;
  /** The key that its reports share. Of incidents found to be one the smallest slug stands for all. */
  readonly slug: Scalars['ID']['output'];
  /** What kinds of target were hit, by all reports. */
  readonly targets: ReadonlyArray<Target>;
  /** The incident in words, ready to show, with every hedge. */
  readonly text: Scalars['String']['output'];
  /** One event, several summed up, or a campaign; null where sure reports differ. */
  readonly unit?: Maybe<IncidentUnit>;
  /** The type of organised violence; null where not said, or sure reports differ. */
  readonly violence?: Maybe<ViolenceType>;
  /** The kind of weapon; null where not said, or sure reports differ. */
  readonly weapon?: Maybe<Weapon>;
  /** How many were wounded, from its reports. */
  readonly wounded: CountRange;
};


/** Something that happened, once, however many sources report it. It is there while at least one report of it is visible at the basis. */
export type IncidentAttributionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened, once, however many sources report it. It is there while at least one report of it is visible at the basis. */
export type IncidentCasualtyReportsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened, once, however many sources report it. It is there while at least one report of it is visible at the basis. */
export type IncidentClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened, once, however many sources report it. It is there while at least one report of it is visible at the basis. */
export type IncidentDenialsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened, once, however many sources report it. It is there while at least one report of it is visible at the basis. */
export type IncidentEntriesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: EntryOrder;
  where?: InputMaybe<EntryFilter>;
};


/** Something that happened, once, however many sources report it. It is there while at least one report of it is visible at the basis. */
export type IncidentKilledArgs = {
  casualties: CasualtyRule;
  counting: CountingRule;
  words: WordConvention;
};


/** Something that happened, once, however many sources report it. It is there while at least one report of it is visible at the basis. */
export type IncidentReportsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened, once, however many sources report it. It is there while at least one report of it is visible at the basis. */
export type IncidentWoundedArgs = {
  casualties: CasualtyRule;
  words: WordConvention;
};

/** A page of incidents, in the order that was asked for. */
export type IncidentConnection = {
  readonly __typename?: 'IncidentConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<IncidentEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Incident>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of incidents, with its place in the list. */
export type IncidentEdge = {
  readonly __typename?: 'IncidentEdge';
  /** The place of this row: hand it to `after` or `before` to read on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The row itself. */
  readonly node: Incident;
};

/** Which incidents. Fields are lists, and one value stands for a list of one; an incident must match one value of each field that is given. Null asks for nothing. */
export type IncidentFilter = {
  /** Whether places are taken with their borders at the time of the incident or with today's. */
  readonly boundaries: BoundaryRule;
  /** Only incidents whose responsibility is contested, or only others. */
  readonly contested?: InputMaybe<Scalars['Boolean']['input']>;
  /** Groups, as slugs or ids; includes what rolls up into them on the date of the incident. In a tally by its rule of attribution, elsewhere by any involvement. */
  readonly group?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only what surely or possibly happened in this period. */
  readonly happened?: InputMaybe<Scalars['Edtf']['input']>;
  /** Kinds of incident. */
  readonly incidentKind?: InputMaybe<ReadonlyArray<IncidentKind>>;
  /** How it came out; unless told what was carried out or failed. */
  readonly outcome?: InputMaybe<ReadonlyArray<IncidentOutcome>>;
  /** Places where it was, as slugs or ids; includes their parts. */
  readonly place?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only by reports with one of these stances. */
  readonly stance?: InputMaybe<ReadonlyArray<Stance>>;
  /** Kinds of target. */
  readonly target?: InputMaybe<ReadonlyArray<Target>>;
  /** Whether a report speaks of one event, several summed up, or a campaign; unless told events and summaries. */
  readonly unit?: InputMaybe<ReadonlyArray<IncidentUnit>>;
  /** Kinds of weapon. */
  readonly weapon?: InputMaybe<ReadonlyArray<Weapon>>;
};

/** Kinds of incident (GTD codebook, attack type; with OPERATION and BATTLE for what is no attack). */
export type IncidentKind =
  /** An armed assault. */
  | 'ARMED_ASSAULT'
  /** The killing of chosen people. */
  | 'ASSASSINATION'
  /** The taking of hostages at a place, with a siege. */
  | 'BARRICADE'
  /** A battle between armed sides. */
  | 'BATTLE'
  /** A bombing without the death of the bomber. */
  | 'BOMBING'
  /** An attack on buildings or infrastructure. */
  | 'FACILITY'
  /** The taking of a vehicle, ship or aircraft. */
  | 'HIJACKING'
  /** The taking of hostages to another place. */
  | 'KIDNAPPING'
  /** An operation by state forces. */
  | 'OPERATION'
  /** A suicide bombing. */
  | 'SUICIDE_BOMBING'
  /** An assault without weapons. */
  | 'UNARMED_ASSAULT'
  /** Not known, or another kind. */
  | 'UNKNOWN';

/** The order of incidents; of equal ones the slug decides. */
export type IncidentOrder =
  /** By when they happened: by the earliest possible moment, then the latest. */
  | 'DATE'
  /** By the number of dead, most first: by the low figure, then the best. */
  | 'MOST_KILLED'
  /** By the number of wounded, most first: by the low figure, then the best. */
  | 'MOST_WOUNDED';

/** How an incident came out. */
export type IncidentOutcome =
  /** It was carried out. */
  | 'CARRIED_OUT'
  /** It was carried out and failed, for example because a bomb did not go off. */
  | 'FAILED'
  /** It was stopped before it was carried out; counted only when asked for. */
  | 'FOILED'
  /** It was planned; counted only when asked for. */
  | 'PLANNED';

/** Two incidents. */
export type IncidentPairInput = {
  /** Only tell what would happen. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Makes the request repeatable: the same key and content give the first receipt again; the same key with other content is refused. Left out: made from the content. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Only if nobody changed it since: the revision that you saw last. Left out: whatever it is. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The slugs or ids of the two. */
  readonly incidents: ReadonlyArray<Scalars['ID']['input']>;
  /** Why they are one, or two. */
  readonly reason: Scalars['String']['input'];
};

/** What came of the change; what it is about is there when incidents were matched or separated, now or before. */
export type IncidentPairPayload = Payload & {
  readonly __typename?: 'IncidentPairPayload';
  /** The chronology right after it; null when there is no event, or it is not visible yet. */
  readonly chronology?: Maybe<Chronology>;
  /** The incident that the two are now, or the two; empty when nothing was recorded, or it is not visible yet. */
  readonly incidents: ReadonlyArray<Incident>;
  /** What came of it. */
  readonly outcome: Outcome;
  /** The position of the event, the first time or again; null when there is none. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Everything that is wrong, at once; empty unless refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** Whether questions to this node already see it. */
  readonly visible: Scalars['Boolean']['output'];
};

/** A report of an incident. Every report that names the same incident reports it. Its date is `when`: the moment at which it happened. A report of unit SUMMARY or CAMPAIGN takes `period` instead. */
export type IncidentReported = {
  readonly __typename?: 'IncidentReported';
  /** How many attackers. */
  readonly attackers?: Maybe<Quantity>;
  /** The incident that this is about. */
  readonly incident: Incident;
  /** What kind of incident it was. */
  readonly incidentKind: IncidentKind;
  /** Whether it was carried out, failed, was foiled or only planned. */
  readonly outcome: IncidentOutcome;
  /** The sides of the incident. A side in a battle is a party, not a perpetrator. */
  readonly parties: ReadonlyArray<Party>;
  /** The target in words, for example `the civil hospital`. */
  readonly targetName?: Maybe<Scalars['String']['output']>;
  /** What kinds of target were hit or counted. */
  readonly targets: ReadonlyArray<Target>;
  /** Whether the report speaks of one event, of several summed up, or of a whole campaign. */
  readonly unit: IncidentUnit;
  /** The type of organised violence, by the UCDP GED codebook. */
  readonly violence?: Maybe<ViolenceType>;
  /** The kind of weapon used. */
  readonly weapon?: Maybe<Weapon>;
  /** The weapon in words. */
  readonly weaponName?: Maybe<Scalars['String']['output']>;
};

/** A report of an incident. Every report that names the same incident reports it. Its date is `when`: the moment at which it happened. A report of unit SUMMARY or CAMPAIGN takes `period` instead. Its stance is ASSERTED unless told. */
export type IncidentReportedInput = {
  /** How many attackers. */
  readonly attackers?: InputMaybe<QuantityInput>;
  /** The slug of the incident. It is a key, not a reservation: every report with this slug reports the same incident. */
  readonly incident: Scalars['ID']['input'];
  /** What kind of incident it was; UNKNOWN unless told. */
  readonly incidentKind?: InputMaybe<IncidentKind>;
  /** Whether it was carried out, failed, was foiled or only planned; CARRIED_OUT unless told. */
  readonly outcome?: InputMaybe<IncidentOutcome>;
  /** The sides of the incident. A side in a battle is a party, not a perpetrator. */
  readonly parties?: InputMaybe<ReadonlyArray<PartyInput>>;
  /** The target in words, for example `the civil hospital`. */
  readonly targetName?: InputMaybe<Scalars['String']['input']>;
  /** What kinds of target were hit or counted. */
  readonly targets?: InputMaybe<ReadonlyArray<Target>>;
  /** Whether the report speaks of one event, of several summed up, or of a whole campaign; EVENT unless told. */
  readonly unit?: InputMaybe<IncidentUnit>;
  /** The type of organised violence, by the UCDP GED codebook. */
  readonly violence?: InputMaybe<ViolenceType>;
  /** The kind of weapon used. */
  readonly weapon?: InputMaybe<Weapon>;
  /** The weapon in words. */
  readonly weaponName?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a report speaks of one event or more. */
export type IncidentUnit =
  /** A campaign; counted only when asked for. */
  | 'CAMPAIGN'
  /** One event. */
  | 'EVENT'
  /** Several events summed up. */
  | 'SUMMARY';

/** A person left an office in a group. Its date is `when`: the moment at which it happened. */
export type LeadershipEnded = {
  readonly __typename?: 'LeadershipEnded';
  /** Why, in words. */
  readonly because?: Maybe<Scalars['String']['output']>;
  /** The group in which the office was held. */
  readonly group: Group;
  /** The person that this is about. */
  readonly person: Person;
  /** The office, for example `leader` or `spokesperson`. */
  readonly role: Scalars['String']['output'];
};

/** A person left an office in a group. Its date is `when`: the moment at which it happened. Its stance is ASSERTED unless told. */
export type LeadershipEndedInput = {
  /** Why, in words. */
  readonly because?: InputMaybe<Scalars['String']['input']>;
  /** The group in which the office was held. */
  readonly group: Scalars['ID']['input'];
  /** The person that this is about. */
  readonly person: Scalars['ID']['input'];
  /** The office, for example `leader` or `spokesperson`. */
  readonly role: Scalars['String']['input'];
};

/** A person held an office in a group. Its date is `since`, `held` and `until`: when it began, was so, and ended. */
export type LeadershipReported = {
  readonly __typename?: 'LeadershipReported';
  /** Whether only one person can hold the office at a time; null when not said. */
  readonly exclusive?: Maybe<Scalars['Boolean']['output']>;
  /** The group in which the office is held. */
  readonly group: Group;
  /** The person that this is about. */
  readonly person: Person;
  /** The office, for example `leader` or `spokesperson`. */
  readonly role: Scalars['String']['output'];
};

/** A person held an office in a group. Its date is `since`, `held` and `until`: when it began, was so, and ended. Its stance is ASSERTED unless told. */
export type LeadershipReportedInput = {
  /** Whether only one person can hold the office at a time; null when not said. */
  readonly exclusive?: InputMaybe<Scalars['Boolean']['input']>;
  /** The group in which the office is held. */
  readonly group: Scalars['ID']['input'];
  /** The person that this is about. */
  readonly person: Scalars['ID']['input'];
  /** The office, for example `leader` or `spokesperson`. */
  readonly role: Scalars['String']['input'];
};

/** What is refused because it is too much. */
export type Limits = {
  readonly __typename?: 'Limits';
  /** How many aliases an operation may have. Fragments count each time they are spread. */
  readonly aliases: Scalars['Int']['output'];
  /** How many entries one `recordEntries` takes. */
  readonly batch: Scalars['Int']['output'];
  /** How many bytes a request may have. */
  readonly bodyBytes: Scalars['Int']['output'];
  /** How many nodes an operation may ask for: page sizes multiplied along the way down. */
  readonly cost: Scalars['Int']['output'];
  /** How deep a selection may be. */
  readonly depth: Scalars['Int']['output'];
  /** How many directives an operation may have. */
  readonly directives: Scalars['Int']['output'];
  /** How many rows a page may have. */
  readonly page: Scalars['Int']['output'];
  /** How many root fields an operation may have. */
  readonly rootFields: Scalars['Int']['output'];
  /** How many subscriptions one connection may have. */
  readonly subscriptions: Scalars['Int']['output'];
  /** How many tokens a document may have. */
  readonly tokens: Scalars['Int']['output'];
};

/** A step in the descent of groups: a formation, split, merger or dissolution. */
export type LineageStep = Node & {
  readonly __typename?: 'LineageStep';
  /** How certain it is that it had happened by the basis' valid time. */
  readonly certainty: Certainty;
  /** When. */
  readonly date: FuzzyDate;
  /** Whether something that stands denies it. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The entry that says so. */
  readonly entry: Entry;
  /** Opaque, and contains the basis. */
  readonly id: Scalars['ID']['output'];
  /** The groups before. */
  readonly predecessors: ReadonlyArray<Group>;
  /** The groups after. */
  readonly successors: ReadonlyArray<Group>;
  /** What happened, in words, ready to show. */
  readonly text: Scalars['String']['output'];
  /** What happened: one of GROUP_FORMED, GROUP_SPLIT, GROUPS_MERGED and GROUP_DISSOLVED. */
  readonly type: EntryType;
};

/** A page of steps of descent, in the order of their dates. */
export type LineageStepConnection = {
  readonly __typename?: 'LineageStepConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<LineageStepEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<LineageStep>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of steps of descent, with its place in the list. */
export type LineageStepEdge = {
  readonly __typename?: 'LineageStepEdge';
  /** The place of this row: hand it to `after` or `before` to read on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The row itself. */
  readonly node: LineageStep;
};

/** The log of immutable events that everything is computed from, as far as this node has read it. */
export type Log = {
  readonly __typename?: 'Log';
  /** The id of this chronology. It comes from the log itself and stands in every token and cursor. */
  readonly chronologyId: Scalars['ID']['output'];
  /** When the chronology was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** The position of the last event that answers here can rest on. */
  readonly position: Scalars['Position']['output'];
  /** When that event was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** Which suggestions. Fields are lists, and one value stands for a list of one; a suggestion must match one value of each field that is given. Null asks for nothing. */
export type MatchingFilter = {
  /** Groups behind one of the incidents, as slugs or ids; includes what rolled up into them at the time. */
  readonly group?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only where one of the incidents lies in or overlaps this period. */
  readonly happened?: InputMaybe<Scalars['Edtf']['input']>;
  /** Incidents of which one is in the pair, as slugs or ids. */
  readonly incident?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only suggestions with at least this score. */
  readonly leastScore: Scalars['Int']['input'];
  /** Places of one of the incidents, as slugs or ids; includes their parts. */
  readonly place?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What speaks for two incidents being one, or against it. */
export type MatchingReason = {
  readonly __typename?: 'MatchingReason';
  /** What is compared. */
  readonly kind: MatchingReasonKind;
  /** What it adds to the score; below 0 where it speaks against it. */
  readonly points: Scalars['Int']['output'];
  /** The reason in words. */
  readonly text: Scalars['String']['output'];
};

/** What of two incidents is compared. */
export type MatchingReasonKind =
  /** How closely their dates agree. */
  | 'DATE'
  /** Who is behind them: by claim, attribution, or as a party. */
  | 'GROUPS'
  /** The numbers of dead. */
  | 'KILLED'
  /** What kind of incident they are. */
  | 'KIND'
  /** How closely their places agree. */
  | 'PLACE'
  /** Whether one source tells of both, which speaks for two. */
  | 'SOURCES'
  /** The kind of weapon. */
  | 'WEAPON'
  /** The numbers of wounded. */
  | 'WOUNDED';

/** Two incidents that were reported apart and may be one: their dates overlap, and their places fit. It changes nothing by itself; `matchIncidents` makes them one, `separateIncidents` says that they are two, and either decision takes the suggestion off the list. */
export type MatchingSuggestion = Node & {
  readonly __typename?: 'MatchingSuggestion';
  /** Opaque, and contains the basis. */
  readonly id: Scalars['ID']['output'];
  /** The two incidents. */
  readonly incidents: ReadonlyArray<Incident>;
  /** Everything that speaks for it or against it. */
  readonly reasons: ReadonlyArray<MatchingReason>;
  /** How much speaks for it, from 1 to 100: the sum of the points of its reasons. */
  readonly score: Scalars['Int']['output'];
  /** The suggestion with its reasons, ready to show. */
  readonly text: Scalars['String']['output'];
};

/** A page of suggestions, the highest score first. */
export type MatchingSuggestionConnection = {
  readonly __typename?: 'MatchingSuggestionConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<MatchingSuggestionEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<MatchingSuggestion>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of suggestions, with its place in the list. */
export type MatchingSuggestionEdge = {
  readonly __typename?: 'MatchingSuggestionEdge';
  /** The place of this row: hand it to `after` or `before` to read on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The row itself. */
  readonly node: MatchingSuggestion;
};

/** What a statistic counts. */
export type Measure =
  /** Attacks. */
  | 'ATTACKS'
  /** Attacks that a group claims. */
  | 'CLAIMED_ATTACKS'
  /** Groups. */
  | 'GROUPS'
  /** The dead. */
  | 'KILLED'
  /** The wounded. */
  | 'WOUNDED';

/** That a group or person belonged to a group. */
export type Membership = Node & {
  readonly __typename?: 'Membership';
  /** How certain it is at the basis' valid time; where it has ended, that it once was so. */
  readonly certainty: Certainty;
  /** Whether something that stands denies it. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Whether it has ended. */
  readonly ended: Scalars['Boolean']['output'];
  /** The entries that say so. */
  readonly evidence: EntryConnection;
  /** The group. */
  readonly group: Group;
  /** Opaque, and contains the basis. */
  readonly id: Scalars['ID']['output'];
  /** In what way. */
  readonly kind: MembershipKind;
  /** The last moment at which a report surely still has it. */
  readonly lastReported?: Maybe<Scalars['DateTime']['output']>;
  /** Who belonged to it. */
  readonly member: Actor;
  /** Why it is no more certain than that. */
  readonly reason: CertaintyReason;
  /** When it began. */
  readonly since?: Maybe<FuzzyDate>;
  /** Who stands behind it, and how firmly. */
  readonly stance: Stance;
  /** The membership in words, ready to show, with every hedge. */
  readonly text: Scalars['String']['output'];
  /** When it ended. */
  readonly until?: Maybe<FuzzyDate>;
};


/** That a group or person belonged to a group. */
export type MembershipEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of memberships, in the order of their beginnings. */
export type MembershipConnection = {
  readonly __typename?: 'MembershipConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<MembershipEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Membership>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of memberships, with its place in the list. */
export type MembershipEdge = {
  readonly __typename?: 'MembershipEdge';
  /** The place of this row: hand it to `after` or `before` to read on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The row itself. */
  readonly node: Membership;
};

/** How somebody belonged to a group. */
export type MembershipKind =
  /** Joined it. */
  | 'JOINED'
  /** Belonged to it. */
  | 'MEMBER'
  /** Was recruited by it. */
  | 'RECRUITED'
  /** Travelled to it. */
  | 'TRAVELLED';

/** People or groups belonged to, joined, were recruited by or travelled to a group. At least one of `members`, `cameFrom` and `headcount` is given. Its date is `since`, `held` and `until`: when it began, was so, and ended. */
export type MembershipReported = {
  readonly __typename?: 'MembershipReported';
  /** The groups that the members had belonged to before. */
  readonly cameFrom: ReadonlyArray<Group>;
  /** The places that the members came from. */
  readonly fromPlaces: ReadonlyArray<Place>;
  /** How many people. */
  readonly headcount?: Maybe<Quantity>;
  /** The group that they belonged to, joined or travelled to. */
  readonly memberOf?: Maybe<Group>;
  /** The people or groups who belonged, joined or travelled. */
  readonly members: ReadonlyArray<Actor>;
  /** How they belonged to the group. */
  readonly membership: MembershipKind;
};

/** People or groups belonged to, joined, were recruited by or travelled to a group. At least one of `members`, `cameFrom` and `headcount` is given. Its date is `since`, `held` and `until`: when it began, was so, and ended. Its stance is ASSERTED unless told. */
export type MembershipReportedInput = {
  /** The groups that the members had belonged to before. */
  readonly cameFrom?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The places that the members came from. */
  readonly fromPlaces?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How many people. */
  readonly headcount?: InputMaybe<QuantityInput>;
  /** The group that they belonged to, joined or travelled to. */
  readonly memberOf?: InputMaybe<Scalars['ID']['input']>;
  /** The people or groups who belonged, joined or travelled. */
  readonly members?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How they belonged to the group; MEMBER unless told. */
  readonly membership?: InputMaybe<MembershipKind>;
};

/** Changes. Each is one immutable event, or none when it is refused; nothing is ever overwritten. All need a key that may write: `Authorization: Bearer annals_...`. What the domain refuses is told in `outcome` and `problems`, all at once; what the machine, authority or a limit refuses stands under `errors`. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Describes a group anew. */
  readonly amendGroup?: Maybe<GroupPayload>;
  /** Describes a person anew. */
  readonly amendPerson?: Maybe<PersonPayload>;
  /** Describes a place anew. What it is part of from a date on is told by `reassignPlace`. */
  readonly amendPlace?: Maybe<PlacePayload>;
  /** Describes a source anew. */
  readonly amendSource?: Maybe<SourcePayload>;
  /** Puts right what an editor misread. From then on answers are as if it had first been recorded so; earlier bases answer as before. */
  readonly correctEntry?: Maybe<CorrectEntryPayload>;
  /** Tells that two incidents that were reported apart are one. */
  readonly matchIncidents?: Maybe<IncidentPairPayload>;
  /** Tells that from a date on a place is part of another, or of none. Earlier dates keep the earlier borders. */
  readonly reassignPlace?: Maybe<PlacePayload>;
  /** Records up to 250 entries in their order. Each stands or falls alone, and later ones see earlier ones. */
  readonly recordEntries?: Maybe<RecordEntriesPayload>;
  /** Records one thing that one source says. */
  readonly recordEntry?: Maybe<RecordEntryPayload>;
  /** Makes a group known. */
  readonly registerGroup?: Maybe<GroupPayload>;
  /** Makes a person known. */
  readonly registerPerson?: Maybe<PersonPayload>;
  /** Makes a place known. */
  readonly registerPlace?: Maybe<PlacePayload>;
  /** Makes a publication known, so that entries can rest on it. */
  readonly registerSource?: Maybe<SourcePayload>;
  /** Takes back what should not have been recorded. From then on answers are as if it had never been; earlier bases answer as before. */
  readonly retractEntry?: Maybe<RetractEntryPayload>;
  /** Tells that two groups that had been unified are two after all. */
  readonly separateGroups?: Maybe<GroupPairPayload>;
  /** Tells that two incidents that had been matched are two after all. */
  readonly separateIncidents?: Maybe<IncidentPairPayload>;
  /** Tells that two groups that were registered apart are one. */
  readonly unifyGroups?: Maybe<GroupPairPayload>;
};


/** Changes. Each is one immutable event, or none when it is refused; nothing is ever overwritten. All need a key that may write: `Authorization: Bearer annals_...`. What the domain refuses is told in `outcome` and `problems`, all at once; what the machine, authority or a limit refuses stands under `errors`. */
export type MutationAmendGroupArgs = {
  input: AmendGroupInput;
};


/** Changes. Each is one immutable event, or none when it is refused; nothing is ever overwritten. All need a key that may write: `Authorization: Bearer annals_...`. What the domain refuses is told in `outcome` and `problems`, all at once; what the machine, authority or a limit refuses stands under `errors`. */
export type MutationAmendPersonArgs = {
  input: AmendPersonInput;
};


/** Changes. Each is one immutable event, or none when it is refused; nothing is ever overwritten. All need a key that may write: `Authorization: Bearer annals_...`. What the domain refuses is told in `outcome` and `problems`, all at once; what the machine, authority or a limit refuses stands under `errors`. */
export type MutationAmendPlaceArgs = {
  input: AmendPlaceInput;
};


/** Changes. Each is one immutable event, or none when it is refused; nothing is ever overwritten. All need a key that may write: `Authorization: Bearer annals_...`. What the domain refuses is told in `outcome` and `problems`, all at once; what the machine, authority or a limit refuses stands under `errors`. */
export type MutationAmendSourceArgs = {
  input: AmendSourceInput;
};


/** Changes. Each is one immutable event, or none when it is refused; nothing is ever overwritten. All need a key that may write: `Authorization: Bearer annals_...`. What the domain refuses is told in `outcome` and `problems`, all at once; what the machine, authority or a limit refuses stands under `errors`. */
export type MutationCorrectEntryArgs = {
  input: CorrectEntryInput;
};


/** Changes. Each is one immutable event, or none when it is refused; nothing is ever overwritten. All need a key that may write: `Authorization: Bearer annals_...`. What the domain refuses is told in `outcome` and `problems`, all at once; what the machine, authority or a limit refuses stands under `errors`. */
export type MutationMatchIncidentsArgs = {
  input: IncidentPairInput;
};


/** Changes. Each is one immutable event, or none when it is refused; nothing is ever overwritten. All need a key that may write: `Authorization: Bearer annals_...`. What the domain refuses is told in `outcome` and `problems`, all at once; what the machine, authority or a limit refuses stands under `errors`. */
export type MutationReassignPlaceArgs = {
  input: ReassignPlaceInput;
};


/** Changes. Each is one immutable event, or none when it is refused; nothing is ever overwritten. All need a key that may write: `Authorization: Bearer annals_...`. What the domain refuses is told in `outcome` and `problems`, all at once; what the machine, authority or a limit refuses stands under `errors`. */
export type MutationRecordEntriesArgs = {
  dryRun: Scalars['Boolean']['input'];
  inputs: ReadonlyArray<RecordEntryInput>;
};


/** Changes. Each is one immutable event, or none when it is refused; nothing is ever overwritten. All need a key that may write: `Authorization: Bearer annals_...`. What the domain refuses is told in `outcome` and `problems`, all at once; what the machine, authority or a limit refuses stands under `errors`. */
export type MutationRecordEntryArgs = {
  input: RecordEntryInput;
};


/** Changes. Each is one immutable event, or none when it is refused; nothing is ever overwritten. All need a key that may write: `Authorization: Bearer annals_...`. What the domain refuses is told in `outcome` and `problems`, all at once; what the machine, authority or a limit refuses stands under `errors`. */
export type MutationRegisterGroupArgs = {
  input: RegisterGroupInput;
};


/** Changes. Each is one immutable event, or none when it is refused; nothing is ever overwritten. All need a key that may write: `Authorization: Bearer annals_...`. What the domain refuses is told in `outcome` and `problems`, all at once; what the machine, authority or a limit refuses stands under `errors`. */
export type MutationRegisterPersonArgs = {
  input: RegisterPersonInput;
};


/** Changes. Each is one immutable event, or none when it is refused; nothing is ever overwritten. All need a key that may write: `Authorization: Bearer annals_...`. What the domain refuses is told in `outcome` and `problems`, all at once; what the machine, authority or a limit refuses stands under `errors`. */
export type MutationRegisterPlaceArgs = {
  input: RegisterPlaceInput;
};


/** Changes. Each is one immutable event, or none when it is refused; nothing is ever overwritten. All need a key that may write: `Authorization: Bearer annals_...`. What the domain refuses is told in `outcome` and `problems`, all at once; what the machine, authority or a limit refuses stands under `errors`. */
export type MutationRegisterSourceArgs = {
  input: RegisterSourceInput;
};


/** Changes. Each is one immutable event, or none when it is refused; nothing is ever overwritten. All need a key that may write: `Authorization: Bearer annals_...`. What the domain refuses is told in `outcome` and `problems`, all at once; what the machine, authority or a limit refuses stands under `errors`. */
export type MutationRetractEntryArgs = {
  input: RetractEntryInput;
};


/** Changes. Each is one immutable event, or none when it is refused; nothing is ever overwritten. All need a key that may write: `Authorization: Bearer annals_...`. What the domain refuses is told in `outcome` and `problems`, all at once; what the machine, authority or a limit refuses stands under `errors`. */
export type MutationSeparateGroupsArgs = {
  input: GroupPairInput;
};


/** Changes. Each is one immutable event, or none when it is refused; nothing is ever overwritten. All need a key that may write: `Authorization: Bearer annals_...`. What the domain refuses is told in `outcome` and `problems`, all at once; what the machine, authority or a limit refuses stands under `errors`. */
export type MutationSeparateIncidentsArgs = {
  input: IncidentPairInput;
};


/** Changes. Each is one immutable event, or none when it is refused; nothing is ever overwritten. All need a key that may write: `Authorization: Bearer annals_...`. What the domain refuses is told in `outcome` and `problems`, all at once; what the machine, authority or a limit refuses stands under `errors`. */
export type MutationUnifyGroupsArgs = {
  input: GroupPairInput;
};

/** What kind of name it is. */
export type NameKind =
  /** An acronym. */
  | 'ACRONYM'
  /** Another name. */
  | 'ALIAS'
  /** The official name. */
  | 'OFFICIAL'
  /** Another spelling. */
  | 'SPELLING'
  /** A translation. */
  | 'TRANSLATION';

/** How a name matched. */
export type NameMatch =
  /** Letter by letter. */
  | 'EXACT'
  /** But for case, accents, punctuation and spaces. */
  | 'FOLDED'
  /** It is the slug of the group. */
  | 'SLUG';

/** Which groups and people a name, as it is printed somewhere, can mean. */
export type NameResolution = {
  readonly __typename?: 'NameResolution';
  /** Whether it can mean more than one group. */
  readonly ambiguous: Scalars['Boolean']['output'];
  /** The groups that it can mean, best match first. */
  readonly groups: ReadonlyArray<GroupCandidate>;
  /** The name that was asked for. */
  readonly name: Scalars['String']['output'];
  /** The people whom it can mean, best match first. */
  readonly people: ReadonlyArray<PersonCandidate>;
};

/** Who uses a name. */
export type NameUser =
  /** Others. */
  | 'OTHERS'
  /** The group itself. */
  | 'SELF';

/** Anything that can be asked for again by its id. */
export type Node = {
  /** Opaque, and contains the basis: equal ids are equal objects, so that they may be cached. `node` answers at that basis. */
  readonly id: Scalars['ID']['output'];
};

/** A person's office in a group. */
export type Office = Node & {
  readonly __typename?: 'Office';
  /** How certain it is that the person held it at the basis' valid time; where it has ended, that they once held it. */
  readonly certainty: Certainty;
  /** Whether something that stands denies it. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Whether it has ended. */
  readonly ended: Scalars['Boolean']['output'];
  /** The entries that say so. */
  readonly evidence: EntryConnection;
  /** Whether a visible report says that only one person can hold it at a time. */
  readonly exclusive: Scalars['Boolean']['output'];
  /** Why it is so: the entries behind it, the rule and the effect of each, and since which position it has been so. */
  readonly explanation: Explanation;
  /** The group in which it was held. */
  readonly group: Group;
  /** Opaque, and contains the basis. */
  readonly id: Scalars['ID']['output'];
  /** The last moment at which a report surely still has it. */
  readonly lastReported?: Maybe<Scalars['DateTime']['output']>;
  /** Who held it. */
  readonly person: Person;
  /** Why it is no more certain than that. */
  readonly reason: CertaintyReason;
  /** What it was, for example `leader`. */
  readonly role: Scalars['String']['output'];
  /** When it began. */
  readonly since?: Maybe<FuzzyDate>;
  /** Who stands behind it, and how firmly. */
  readonly stance: Stance;
  /** The office in words, ready to show, with every hedge. */
  readonly text: Scalars['String']['output'];
  /** When it ended. */
  readonly until?: Maybe<FuzzyDate>;
};


/** A person's office in a group. */
export type OfficeEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of offices, in the order of their beginnings. */
export type OfficeConnection = {
  readonly __typename?: 'OfficeConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OfficeEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Office>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of offices, with its place in the list. */
export type OfficeEdge = {
  readonly __typename?: 'OfficeEdge';
  /** The place of this row: hand it to `after` or `before` to read on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The row itself. */
  readonly node: Office;
};

/** Where what entries say comes from: the first person, body or document that is named in their chain of attribution, else somebody unnamed, else the outlet itself followed through the sources that it takes its matter from. */
export type Origin = Node & {
  readonly __typename?: 'Origin';
  /** The person or body, where one is named. */
  readonly actor?: Maybe<Actor>;
  /** The words for somebody whom a source does not name. The same words in another source are another origin. */
  readonly asReported?: Maybe<Scalars['String']['output']>;
  /** Everything known that comes from it, whether or not it stands, by date. */
  readonly entries: EntryConnection;
  /** Opaque, and contains the basis. */
  readonly id: Scalars['ID']['output'];
  /** Its name; somebody unnamed is called as the source calls them. */
  readonly name: Scalars['String']['output'];
  /** The document or outlet, where it is one. */
  readonly source?: Maybe<Source>;
  /** The sources through which it speaks, in the order of their slugs. */
  readonly sources: SourceConnection;
  /** The origin, and the sources through which it speaks, ready to show. */
  readonly text: Scalars['String']['output'];
};


/** Where what entries say comes from: the first person, body or document that is named in their chain of attribution, else somebody unnamed, else the outlet itself followed through the sources that it takes its matter from. */
export type OriginEntriesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Where what entries say comes from: the first person, body or document that is named in their chain of attribution, else somebody unnamed, else the outlet itself followed through the sources that it takes its matter from. */
export type OriginSourcesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of independent origins, the most frequent first. */
export type OriginConnection = {
  readonly __typename?: 'OriginConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OriginEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Origin>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of independent origins, with its place in the list. */
export type OriginEdge = {
  readonly __typename?: 'OriginEdge';
  /** The place of this row: hand it to `after` or `before` to read on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The row itself. */
  readonly node: Origin;
};

/** What came of a change. */
export type Outcome =
  /** The same request had been recorded before; this is its first receipt again. */
  | 'ALREADY_RECORDED'
  /** It was recorded. */
  | 'RECORDED'
  /** It was refused, and nothing was recorded. */
  | 'REFUSED'
  /** A dry run: it would be recorded. */
  | 'WOULD_BE_RECORDED';

/** Where a page lies in the whole list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last row; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['Cursor']['output']>;
  /** Whether there are rows after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are rows before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first row; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['Cursor']['output']>;
};

/** One side of an incident. */
export type Party = {
  readonly __typename?: 'Party';
  /** The group or person. */
  readonly actor: Actor;
  /** On which side. */
  readonly side: Side;
};

/** One side of an incident. */
export type PartyInput = {
  /** The group or person: slug, UUID or id. */
  readonly actor: Scalars['ID']['input'];
  /** On which side. */
  readonly side: Side;
};

/** What came of a change. */
export type Payload = {
  /** The chronology right after it; null when there is no event, or it is not visible yet. */
  readonly chronology?: Maybe<Chronology>;
  /** What came of it. */
  readonly outcome: Outcome;
  /** The position of the event, the first time or again; null when there is none. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Everything that is wrong, at once; empty unless refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** Whether questions to this node already see it. */
  readonly visible: Scalars['Boolean']['output'];
};

/** A share or change in per cent as it was reported. */
export type Percent = {
  readonly __typename?: 'Percent';
  /** The best figure. */
  readonly best?: Maybe<Scalars['Decimal']['output']>;
  /** The most. */
  readonly high?: Maybe<Scalars['Decimal']['output']>;
  /** The least. */
  readonly low?: Maybe<Scalars['Decimal']['output']>;
  /** The figure in words, ready to show. */
  readonly text: Scalars['String']['output'];
  /** The words as printed. */
  readonly words?: Maybe<Scalars['String']['output']>;
};

/** A share or change in per cent as it was reported: words, figures, or both. */
export type PercentInput = {
  /** The best figure. */
  readonly best?: InputMaybe<Scalars['Decimal']['input']>;
  /** The most. */
  readonly high?: InputMaybe<Scalars['Decimal']['input']>;
  /** The least. */
  readonly low?: InputMaybe<Scalars['Decimal']['input']>;
  /** The words as printed. */
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

/** Whether dead perpetrators are among the dead (cf. GTD codebook, nkillter). */
export type PerpetratorRule =
  /** They are not. */
  | 'EXCLUDED'
  /** They are. */
  | 'INCLUDED'
  /** Not said. */
  | 'UNKNOWN';

/** A person whom entries name. */
export type Person = Actor & Node & {
  readonly __typename?: 'Person';
  /** When they were in custody. */
  readonly custody: CustodyConnection;
  /** Their death; null when none is reported by the basis' valid time. */
  readonly death?: Maybe<Death>;
  /** What sources say they are. */
  readonly descriptions: EntryConnection;
  /** Their ids in other data sets. */
  readonly external: ReadonlyArray<ExternalId>;
  /** Opaque, and contains the basis. */
  readonly id: Scalars['ID']['output'];
  /** The groups that they belonged to. */
  readonly memberships: MembershipConnection;
  /** The name that we use. */
  readonly name: Scalars['String']['output'];
  /** Their offices, current ones and, if asked, former ones. */
  readonly offices: OfficeConnection;
  /** The position of the event that gave them their present description. */
  readonly position: Scalars['Position']['output'];
  /** When their present description was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The number of that event in their own history; hand it to `ifRevision`. */
  readonly revision: Scalars['Int']['output'];
  /** What sources say of them, in the order in which it was so. */
  readonly timeline: EntryConnection;
  /** The same at every basis. People are kept under UUIDs, so that a name can be erased. */
  readonly uuid: Scalars['ID']['output'];
};


/** A person whom entries name. */
export type PersonCustodyArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  ended: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  unknownStarts: Scalars['Boolean']['input'];
};


/** A person whom entries name. */
export type PersonDescriptionsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person whom entries name. */
export type PersonMembershipsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  ended: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  unknownStarts: Scalars['Boolean']['input'];
};


/** A person whom entries name. */
export type PersonOfficesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  ended: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  unknownStarts: Scalars['Boolean']['input'];
};


/** A person whom entries name. */
export type PersonTimelineArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<EntryFilter>;
};

/** A person was taken into custody. Its date is `when`: the moment at which it happened. */
export type PersonArrested = {
  readonly __typename?: 'PersonArrested';
  /** Who made the arrest. */
  readonly by: ReadonlyArray<Actor>;
  /** The incident in which it happened. */
  readonly inIncident?: Maybe<Incident>;
  /** By what means, for example `raid` or `air strike`. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The person that this is about. */
  readonly person: Person;
};

/** A person was taken into custody. Its date is `when`: the moment at which it happened. Its stance is ASSERTED unless told. */
export type PersonArrestedInput = {
  /** Who made the arrest. */
  readonly by?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The incident in which it happened. */
  readonly inIncident?: InputMaybe<Scalars['ID']['input']>;
  /** By what means, for example `raid` or `air strike`. */
  readonly method?: InputMaybe<Scalars['String']['input']>;
  /** The person that this is about. */
  readonly person: Scalars['ID']['input'];
};

/** A person whom a name can mean. */
export type PersonCandidate = {
  readonly __typename?: 'PersonCandidate';
  /** The form of their name that matched best. */
  readonly form: Scalars['String']['output'];
  /** How it matched. */
  readonly match: NameMatch;
  /** The person. */
  readonly person: Person;
  /** The sources that use a form that matches; none where only we use it. */
  readonly sources: ReadonlyArray<Source>;
};

/** A page of people, in the order of their names. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What a source says a person is. At least one of `describedAs`, `organisation` and `age` is given. Its date is `since`, `held` and `until`: when it began, was so, and ended. */
export type PersonDescribed = {
  readonly __typename?: 'PersonDescribed';
  /** Age in years. */
  readonly age?: Maybe<Scalars['Int']['output']>;
  /** What the person is said to be, for example `security analyst`. */
  readonly describedAs?: Maybe<Scalars['String']['output']>;
  /** The organisation that the person is said to belong to, in words. */
  readonly organisation?: Maybe<Scalars['String']['output']>;
  /** The person that this is about. */
  readonly person: Person;
};

/** What a source says a person is. At least one of `describedAs`, `organisation` and `age` is given. Its date is `since`, `held` and `until`: when it began, was so, and ended. Its stance is ASSERTED unless told. */
export type PersonDescribedInput = {
  /** Age in years. */
  readonly age?: InputMaybe<Scalars['Int']['input']>;
  /** What the person is said to be, for example `security analyst`. */
  readonly describedAs?: InputMaybe<Scalars['String']['input']>;
  /** The organisation that the person is said to belong to, in words. */
  readonly organisation?: InputMaybe<Scalars['String']['input']>;
  /** The person that this is about. */
  readonly person: Scalars['ID']['input'];
};

/** One row of a page of people, with its place in the list. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** The place of this row: hand it to `after` or `before` to read on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The row itself. */
  readonly node: Person;
};

/** Which people. Fields are lists, and one value stands for a list of one. */
export type PersonFilter = {
  /** Groups that they belonged to or held an office in by the basis' valid time, as slugs or ids. */
  readonly group?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** How many entries name a person. */
export type PersonFrequency = {
  readonly __typename?: 'PersonFrequency';
  /** How many entries name them. */
  readonly entryCount: Scalars['Int']['output'];
  /** The person. */
  readonly person: Person;
};

/** A person was killed; offices, membership and custody end with it. Its date is `when`: the moment at which it happened. */
export type PersonKilled = {
  readonly __typename?: 'PersonKilled';
  /** Who killed the person. */
  readonly by: ReadonlyArray<Actor>;
  /** The incident in which it happened. */
  readonly inIncident?: Maybe<Incident>;
  /** By what means, for example `raid` or `air strike`. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The person that this is about. */
  readonly person: Person;
};

/** A person was killed; offices, membership and custody end with it. Its date is `when`: the moment at which it happened. Its stance is ASSERTED unless told. */
export type PersonKilledInput = {
  /** Who killed the person. */
  readonly by?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The incident in which it happened. */
  readonly inIncident?: InputMaybe<Scalars['ID']['input']>;
  /** By what means, for example `raid` or `air strike`. */
  readonly method?: InputMaybe<Scalars['String']['input']>;
  /** The person that this is about. */
  readonly person: Scalars['ID']['input'];
};

/** What came of the change; what it is about is there when a person was registered or amended, now or before. */
export type PersonPayload = Payload & {
  readonly __typename?: 'PersonPayload';
  /** The chronology right after it; null when there is no event, or it is not visible yet. */
  readonly chronology?: Maybe<Chronology>;
  /** What came of it. */
  readonly outcome: Outcome;
  /** The person. */
  readonly person?: Maybe<Person>;
  /** The position of the event, the first time or again; null when there is none. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Everything that is wrong, at once; empty unless refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** Whether questions to this node already see it. */
  readonly visible: Scalars['Boolean']['output'];
};

/** A person was released from custody. Its date is `when`: the moment at which it happened. */
export type PersonReleased = {
  readonly __typename?: 'PersonReleased';
  /** Who released the person. */
  readonly by: ReadonlyArray<Actor>;
  /** The incident in which it happened. */
  readonly inIncident?: Maybe<Incident>;
  /** By what means, for example `raid` or `air strike`. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The person that this is about. */
  readonly person: Person;
};

/** A person was released from custody. Its date is `when`: the moment at which it happened. Its stance is ASSERTED unless told. */
export type PersonReleasedInput = {
  /** Who released the person. */
  readonly by?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The incident in which it happened. */
  readonly inIncident?: InputMaybe<Scalars['ID']['input']>;
  /** By what means, for example `raid` or `air strike`. */
  readonly method?: InputMaybe<Scalars['String']['input']>;
  /** The person that this is about. */
  readonly person: Scalars['ID']['input'];
};

/** A country, province, district, city, site, region or line. */
export type Place = Node & {
  readonly __typename?: 'Place';
  /** Every place that it has been part of, in the order of the dates from which it was so. */
  readonly borders: ReadonlyArray<Border>;
  /** Places that a region surely covers; it possibly covers more. */
  readonly covers: ReadonlyArray<Place>;
  /** What sources say of it and its parts. */
  readonly entries: EntryConnection;
  /** Its ids in other data sets. */
  readonly external: ReadonlyArray<ExternalId>;
  /** Opaque, and contains the basis. */
  readonly id: Scalars['ID']['output'];
  /** Its ISO 3166 code. */
  readonly iso?: Maybe<Scalars['String']['output']>;
  /** The name that we use. */
  readonly name: Scalars['String']['output'];
  /** The place that it was part of at the basis' valid time; null for a place at the top, and where it is not certain. */
  readonly partOf?: Maybe<Place>;
  /** The places that were part of it at the basis' valid time, one level down, in the order of their names. */
  readonly parts: PlaceConnection;
  /** What kind of place it is. */
  readonly placeKind: PlaceKind;
  /** Its coordinates. */
  readonly point?: Maybe<Point>;
  /** The position of the event that gave it its present description. */
  readonly position: Scalars['Position']['output'];
  /** Who was present there or in its parts. */
  readonly presences: PresenceConnection;
  /** When its present description was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The number of the last event in its own history; hand it to `ifRevision`. */
  readonly revision: Scalars['Int']['output'];
  /** The short id that its writer chose, the same at every basis. */
  readonly slug: Scalars['ID']['output'];
};


/** A country, province, district, city, site, region or line. */
export type PlaceEntriesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: EntryOrder;
  where?: InputMaybe<EntryFilter>;
};


/** A country, province, district, city, site, region or line. */
export type PlacePartsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, province, district, city, site, region or line. */
export type PlacePresencesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  ended: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  unknownStarts: Scalars['Boolean']['input'];
};

/** A page of places, in the order of their names. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Place>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of places, with its place in the list. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  /** The place of this row: hand it to `after` or `before` to read on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The row itself. */
  readonly node: Place;
};

/** Which places. Fields are lists, and one value stands for a list of one. */
export type PlaceFilter = {
  /** Places that they were part of at the basis' valid time, at any depth, as slugs or ids. */
  readonly partOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Kinds of place. */
  readonly placeKind?: InputMaybe<ReadonlyArray<PlaceKind>>;
};

/** How many entries name a place. */
export type PlaceFrequency = {
  readonly __typename?: 'PlaceFrequency';
  /** How many entries name it. */
  readonly entryCount: Scalars['Int']['output'];
  /** The place. */
  readonly place: Place;
};

/** What kind of place it is. */
export type PlaceKind =
  /** A province: a first-order administrative division. */
  | 'ADMIN1'
  /** A district: a second-order administrative division. */
  | 'ADMIN2'
  /** A city, town or village. */
  | 'CITY'
  /** A country. */
  | 'COUNTRY'
  /** A line such as a road, river or border. */
  | 'LINE'
  /** A region without exact bounds. */
  | 'REGION'
  /** A site within or outside a city. */
  | 'SITE';

/** Where something was, as exactly as the source says. */
export type PlaceMention = {
  readonly __typename?: 'PlaceMention';
  /** How the source calls it. */
  readonly asReported?: Maybe<Scalars['String']['output']>;
  /** The place. */
  readonly place: Place;
  /** The coordinates that the source gives. */
  readonly point?: Maybe<Point>;
  /** How exactly the place is known. */
  readonly precision: PlacePrecision;
};

/** Where something was. */
export type PlaceMentionInput = {
  /** How the source calls it. */
  readonly asReported?: InputMaybe<Scalars['String']['input']>;
  /** The place: its slug or id. */
  readonly place: Scalars['ID']['input'];
  /** The coordinates that the source gives. */
  readonly point?: InputMaybe<PointInput>;
  /** How exactly the place is known; left out: as its kind says. */
  readonly precision?: InputMaybe<PlacePrecision>;
};

/** What came of the change; what it is about is there when a place was registered, amended or reassigned, now or before. */
export type PlacePayload = Payload & {
  readonly __typename?: 'PlacePayload';
  /** The chronology right after it; null when there is no event, or it is not visible yet. */
  readonly chronology?: Maybe<Chronology>;
  /** What came of it. */
  readonly outcome: Outcome;
  /** The place. */
  readonly place?: Maybe<Place>;
  /** The position of the event, the first time or again; null when there is none. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Everything that is wrong, at once; empty unless refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** Whether questions to this node already see it. */
  readonly visible: Scalars['Boolean']['output'];
};

/** How exactly a place is known (UCDP GED codebook 22.1, where_prec 1 to 7). */
export type PlacePrecision =
  /** Somewhere in this province. */
  | 'ADMIN1'
  /** Somewhere in this district. */
  | 'ADMIN2'
  /** Somewhere in this country. */
  | 'COUNTRY'
  /** At the place itself. */
  | 'EXACT'
  /** Somewhere in international waters or airspace. */
  | 'INTERNATIONAL'
  /** Near the place, or within about 25 kilometres of it. */
  | 'NEAR'
  /** Somewhere in this vaguely bounded region, or along this line. */
  | 'REGION';

/** Degrees in WGS 84. */
export type Point = {
  readonly __typename?: 'Point';
  /** Degrees north of the equator; south is negative. */
  readonly latitude: Scalars['Decimal']['output'];
  /** Degrees east of Greenwich; west is negative. */
  readonly longitude: Scalars['Decimal']['output'];
};

/** Degrees in WGS 84. */
export type PointInput = {
  /** Degrees north of the equator; south is negative. */
  readonly latitude: Scalars['Decimal']['input'];
  /** Degrees east of Greenwich; west is negative. */
  readonly longitude: Scalars['Decimal']['input'];
};

/** That a group or person was present at a place. */
export type Presence = Node & {
  readonly __typename?: 'Presence';
  /** Who was present. */
  readonly actor: Actor;
  /** How certain it is at the basis' valid time; where it has ended, that it once was so. */
  readonly certainty: Certainty;
  /** Whether something that stands denies it. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Whether it has ended. */
  readonly ended: Scalars['Boolean']['output'];
  /** The entries that say so. */
  readonly evidence: EntryConnection;
  /** Opaque, and contains the basis. */
  readonly id: Scalars['ID']['output'];
  /** In what way. */
  readonly kind: PresenceKind;
  /** The last moment at which a report surely still has it. */
  readonly lastReported?: Maybe<Scalars['DateTime']['output']>;
  /** Where; null where the report names no place. */
  readonly place?: Maybe<Place>;
  /** Why it is no more certain than that. */
  readonly reason: CertaintyReason;
  /** When it began. */
  readonly since?: Maybe<FuzzyDate>;
  /** Who stands behind it, and how firmly. */
  readonly stance: Stance;
  /** The presence in words, ready to show, with every hedge. */
  readonly text: Scalars['String']['output'];
  /** When it ended. */
  readonly until?: Maybe<FuzzyDate>;
};


/** That a group or person was present at a place. */
export type PresenceEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of presences, in the order of their beginnings. */
export type PresenceConnection = {
  readonly __typename?: 'PresenceConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PresenceEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Presence>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of presences, with its place in the list. */
export type PresenceEdge = {
  readonly __typename?: 'PresenceEdge';
  /** The place of this row: hand it to `after` or `before` to read on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The row itself. */
  readonly node: Presence;
};

/** In what way somebody is present. */
export type PresenceKind =
  /** By a base. */
  | 'BASE'
  /** By a camp. */
  | 'CAMP'
  /** By cells. */
  | 'CELLS'
  /** By controlling territory. */
  | 'CONTROL'
  /** In some way. */
  | 'GENERAL'
  /** By its headquarters. */
  | 'HEADQUARTERS'
  /** On the internet. */
  | 'ONLINE'
  /** By propaganda, such as wall chalking or leaflets. */
  | 'PROPAGANDA'
  /** By recruiting. */
  | 'RECRUITMENT';

/** A group or person was present at the places of the entry. Its date is `since`, `held` and `until`: when it began, was so, and ended. */
export type PresenceReported = {
  readonly __typename?: 'PresenceReported';
  /** The group or person that was present. */
  readonly actor: Actor;
  /** Who was there with them. */
  readonly alongside: ReadonlyArray<Actor>;
  /** Who drove them out, where the presence ended. */
  readonly by: ReadonlyArray<Actor>;
  /** How far it reaches, in words, for example `a substantial foothold`. */
  readonly extent?: Maybe<Scalars['String']['output']>;
  /** Whether it is said to be the first of its kind; null when not said. */
  readonly first?: Maybe<Scalars['Boolean']['output']>;
  /** In what way they were present. */
  readonly presence: PresenceKind;
  /** The name of the site. */
  readonly siteName?: Maybe<Scalars['String']['output']>;
};

/** A group or person was present at the places of the entry. Its date is `since`, `held` and `until`: when it began, was so, and ended. Its stance is ASSERTED unless told. */
export type PresenceReportedInput = {
  /** The group or person that was present. */
  readonly actor: Scalars['ID']['input'];
  /** Who was there with them. */
  readonly alongside?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who drove them out, where the presence ended. */
  readonly by?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How far it reaches, in words, for example `a substantial foothold`. */
  readonly extent?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is said to be the first of its kind; null when not said. */
  readonly first?: InputMaybe<Scalars['Boolean']['input']>;
  /** In what way they were present; GENERAL unless told. */
  readonly presence?: InputMaybe<PresenceKind>;
  /** The name of the site. */
  readonly siteName?: InputMaybe<Scalars['String']['input']>;
};

/** One thing that is wrong with a request. */
export type Problem = {
  readonly __typename?: 'Problem';
  /** What to do. */
  readonly advice?: Maybe<Scalars['String']['output']>;
  /** A stable code. */
  readonly code: Scalars['String']['output'];
  /** What is wrong. */
  readonly message: Scalars['String']['output'];
  /** Where in the request, for example `fact.scope[0]`; empty for the whole. */
  readonly path: Scalars['String']['output'];
};

/** What some entries rest on: how many sources, and how many independent origins. */
export type Provenance = {
  readonly __typename?: 'Provenance';
  /** How many entries there are. */
  readonly entryCount: Scalars['Int']['output'];
  /** The independent origins behind them: three articles that quote one analyst are three sources and one origin. */
  readonly origins: OriginConnection;
  /** The sources that say so, in the order of their slugs. */
  readonly sources: SourceConnection;
  /** It in words, ready to show: `5 entries in 3 sources from 1 origin`. */
  readonly text: Scalars['String']['output'];
  /** Those of the entries that state something which rests on one origin, however many sources print it, by date. */
  readonly uncorroborated: EntryConnection;
};


/** What some entries rest on: how many sources, and how many independent origins. */
export type ProvenanceOriginsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What some entries rest on: how many sources, and how many independent origins. */
export type ProvenanceSourcesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What some entries rest on: how many sources, and how many independent origins. */
export type ProvenanceUncorroboratedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A number of people or things as it was reported. */
export type Quantity = {
  readonly __typename?: 'Quantity';
  /** The best figure, where the report gives one apart from the words. */
  readonly best?: Maybe<Scalars['Int']['output']>;
  /** The most, where the report gives one apart from the words. */
  readonly high?: Maybe<Scalars['Int']['output']>;
  /** The least, where the report gives one apart from the words. */
  readonly low?: Maybe<Scalars['Int']['output']>;
  /** What the words and figures say as a range. */
  readonly range: QuantityRange;
  /** The number in words, ready to show. */
  readonly text: Scalars['String']['output'];
  /** The words as printed, for example `at least 70` or `scores`. */
  readonly words?: Maybe<Scalars['String']['output']>;
};


/** A number of people or things as it was reported. */
export type QuantityRangeArgs = {
  words: WordConvention;
};

/** A number as it was reported: words, figures, or both. */
export type QuantityInput = {
  /** The best figure, where the words do not say it. */
  readonly best?: InputMaybe<Scalars['Int']['input']>;
  /** The most, where the words do not say it. */
  readonly high?: InputMaybe<Scalars['Int']['input']>;
  /** The least, where the words do not say it. */
  readonly low?: InputMaybe<Scalars['Int']['input']>;
  /** The words as printed, for example `at least 70` or `scores`. */
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

/** A range between the least and the most. */
export type QuantityRange = {
  readonly __typename?: 'QuantityRange';
  /** The best figure; null where none is said. */
  readonly best?: Maybe<Scalars['Int']['output']>;
  /** The most; null where none is said. */
  readonly high?: Maybe<Scalars['Int']['output']>;
  /** Whether the report contradicts itself; the range is then widened to hold its best figure. */
  readonly inconsistent: Scalars['Boolean']['output'];
  /** The least; null where none is said. */
  readonly low?: Maybe<Scalars['Int']['output']>;
  /** Whether there is no upper bound. */
  readonly open: Scalars['Boolean']['output'];
  /** The range in words, ready to show. */
  readonly text: Scalars['String']['output'];
};

/** Questions. What cannot be answered is null and explained under `errors`, so that a failure leaves its neighbours. */
export type Query = {
  readonly __typename?: 'Query';
  /** The chronology as of a basis; without `asOf` as it is known now. Everything below answers at that one basis. */
  readonly chronology?: Maybe<Chronology>;
  /** The log of events that everything is computed from. */
  readonly log?: Maybe<Log>;
  /** Whatever bears this id, at the basis that the id contains; null when there is no such thing. */
  readonly node?: Maybe<Node>;
  /** Whatever bears these ids, in their order, each at the basis that its id contains; null where there is no such thing. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The software that answers, and its limits. */
  readonly service: Service;
};


/** Questions. What cannot be answered is null and explained under `errors`, so that a failure leaves its neighbours. */
export type QueryChronologyArgs = {
  asOf?: InputMaybe<AsOf>;
  assume?: InputMaybe<ReadonlyArray<RecordEntryInput>>;
  waitFor?: InputMaybe<Scalars['Position']['input']>;
};


/** Questions. What cannot be answered is null and explained under `errors`, so that a failure leaves its neighbours. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. What cannot be answered is null and explained under `errors`, so that a failure leaves its neighbours. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** From a date on a place is part of another, or of none. */
export type ReassignPlaceInput = {
  /** Only tell what would happen. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** From when on. */
  readonly effective: Scalars['Edtf']['input'];
  /** Makes the request repeatable: the same key and content give the first receipt again; the same key with other content is refused. Left out: made from the content. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Only if nobody changed it since: the revision that you saw last. Left out: whatever it is. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What it is part of from then on; left out: of none. */
  readonly partOf?: InputMaybe<Scalars['ID']['input']>;
  /** The place: its slug or id. */
  readonly place: Scalars['ID']['input'];
};

/** What came of recording several entries. */
export type RecordEntriesPayload = Payload & {
  readonly __typename?: 'RecordEntriesPayload';
  /** How many had been recorded before. */
  readonly alreadyRecorded: Scalars['Int']['output'];
  /** The chronology right after the last of them; null when there is no event, or it is not visible yet. */
  readonly chronology?: Maybe<Chronology>;
  /** REFUSED when at least one was refused, else RECORDED or WOULD_BE_RECORDED when at least one is new, else ALREADY_RECORDED. */
  readonly outcome: Outcome;
  /** The position of the last of their events; null when there is none. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Everything that is wrong with any of them; paths begin with `inputs[n]`. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many were recorded now. */
  readonly recorded: Scalars['Int']['output'];
  /** How many were refused. */
  readonly refused: Scalars['Int']['output'];
  /** What came of each, in the order of the inputs. */
  readonly results: ReadonlyArray<RecordEntryPayload>;
  /** Whether questions to this node already see all that was recorded. */
  readonly visible: Scalars['Boolean']['output'];
};

/** One thing that one source says. What can be inferred may be left out: the stance from the kind of fact, the date from the source, a statement's attribution from its speakers, precision from the place. */
export type RecordEntryInput = {
  /** Who the source has it from, the origin first. */
  readonly attribution?: InputMaybe<ReadonlyArray<AttributionInput>>;
  /** How sure you are to have read the source rightly. */
  readonly confidence: Confidence;
  /** When it was so; left out: by the publication of the source. */
  readonly date?: InputMaybe<EntryDateInput>;
  /** Only tell what would happen. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Ids of the same thing in other data sets. */
  readonly external?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** What it says. */
  readonly fact: FactInput;
  /** The names under which the source speaks of groups and people. */
  readonly forms?: InputMaybe<ReadonlyArray<FormInput>>;
  /** Makes the request repeatable: the same key and content give the first receipt again; the same key with other content is refused. Left out: made from the content. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where in the source, for example `paragraph 3`. */
  readonly locator?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What you wish to add. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Where it was so. */
  readonly places?: InputMaybe<ReadonlyArray<PlaceMentionInput>>;
  /** The entry of the same source of which this is a mere repetition. */
  readonly repeats?: InputMaybe<Scalars['ID']['input']>;
  /** The publication that says so: its slug or id. */
  readonly source: Scalars['ID']['input'];
  /** Who stands behind what is said, and how firmly; left out: as is usual for this kind of fact. */
  readonly stance?: InputMaybe<Stance>;
  /** Older entries of the same publisher that this one replaces, as UUIDs or ids. */
  readonly supersedes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What came of the change; what it is about is there when an entry was recorded, now or before. */
export type RecordEntryPayload = Payload & {
  readonly __typename?: 'RecordEntryPayload';
  /** The chronology right after it; null when there is no event, or it is not visible yet. */
  readonly chronology?: Maybe<Chronology>;
  /** The entry; null when it was not recorded, or is not visible yet. */
  readonly entry?: Maybe<Entry>;
  /** What came of it. */
  readonly outcome: Outcome;
  /** The position of the event, the first time or again; null when there is none. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Everything that is wrong, at once; empty unless refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** The UUID of the entry, also where it is not visible yet; null when refused. */
  readonly uuid?: Maybe<Scalars['ID']['output']>;
  /** Whether questions to this node already see it. */
  readonly visible: Scalars['Boolean']['output'];
};

/** A group, state, force, organisation or community. */
export type RegisterGroupInput = {
  /** Only tell what would happen. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Its ids in other data sets. */
  readonly external?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** What kind of body it is. */
  readonly groupKind: GroupKind;
  /** Makes the request repeatable: the same key and content give the first receipt again; the same key with other content is refused. Left out: made from the content. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name that we use. */
  readonly name: Scalars['String']['input'];
  /** The short id that you choose: lower-case words joined by hyphens, at most 80 characters. */
  readonly slug: Scalars['ID']['input'];
};

/** A person. Their id is made, not chosen, so that the name can be erased. */
export type RegisterPersonInput = {
  /** Only tell what would happen. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Their ids in other data sets. */
  readonly external?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** Makes the request repeatable: the same key and content give the first receipt again; the same key with other content is refused. Left out: made from the content. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name that we use. */
  readonly name: Scalars['String']['input'];
};

/** A place. */
export type RegisterPlaceInput = {
  /** Places that it surely covers; it possibly covers more. */
  readonly covers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only tell what would happen. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Its ids in other data sets. */
  readonly external?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** Makes the request repeatable: the same key and content give the first receipt again; the same key with other content is refused. Left out: made from the content. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its ISO 3166 code. */
  readonly iso?: InputMaybe<Scalars['String']['input']>;
  /** The name that we use. */
  readonly name: Scalars['String']['input'];
  /** The place that it is part of. */
  readonly partOf?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of place it is. */
  readonly placeKind: PlaceKind;
  /** Its coordinates. */
  readonly point?: InputMaybe<PointInput>;
  /** The short id that you choose: lower-case words joined by hyphens, at most 80 characters. */
  readonly slug: Scalars['ID']['input'];
};

/** A publication. */
export type RegisterSourceInput = {
  /** Sources that it takes its matter from. */
  readonly derivedFrom?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only tell what would happen. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Its ids in other data sets. */
  readonly external?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** Makes the request repeatable: the same key and content give the first receipt again; the same key with other content is refused. Left out: made from the content. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its language, as a BCP 47 tag. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Under which licence it may be used. */
  readonly licence?: InputMaybe<Scalars['String']['input']>;
  /** When the public could first read it. */
  readonly published?: InputMaybe<Scalars['Edtf']['input']>;
  /** Who published it. */
  readonly publisher: Scalars['String']['input'];
  /** When it was retrieved. */
  readonly retrieved?: InputMaybe<Scalars['Edtf']['input']>;
  /** The short id that you choose: lower-case words joined by hyphens, at most 80 characters. */
  readonly slug: Scalars['ID']['input'];
  /** Its title, in its own words. */
  readonly title: Scalars['String']['input'];
  /** Where it can be read. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** A tie between groups ended. Its date is `when`: the moment at which it happened. */
export type RelationshipEnded = {
  readonly __typename?: 'RelationshipEnded';
  /** Why, in words. */
  readonly because?: Maybe<Scalars['String']['output']>;
  /** The groups that belong to, work for, sympathise with or support `to`; several mean every pair. */
  readonly from: ReadonlyArray<Group>;
  /** What the one is to the other. */
  readonly tie: Tie;
  /** The groups on the other side of the tie; several mean every pair. */
  readonly to: ReadonlyArray<Group>;
};

/** A tie between groups ended. Its date is `when`: the moment at which it happened. Its stance is ASSERTED unless told. */
export type RelationshipEndedInput = {
  /** Why, in words. */
  readonly because?: InputMaybe<Scalars['String']['input']>;
  /** The groups that belong to, work for, sympathise with or support `to`; several mean every pair. At least one. */
  readonly from: ReadonlyArray<Scalars['ID']['input']>;
  /** What the one is to the other. */
  readonly tie: Tie;
  /** The groups on the other side of the tie; several mean every pair. At least one. */
  readonly to: ReadonlyArray<Scalars['ID']['input']>;
};

/** One group stands in a tie to another. Its date is `since`, `held` and `until`: when it began, was so, and ended. */
export type RelationshipReported = {
  readonly __typename?: 'RelationshipReported';
  /** Whom the tie is directed against. */
  readonly against: ReadonlyArray<Group>;
  /** The groups that belong to, work for, sympathise with or support `to`; several mean every pair. */
  readonly from: ReadonlyArray<Group>;
  /** How strong the tie is said to be, in words. */
  readonly strength?: Maybe<Scalars['String']['output']>;
  /** What the one is to the other. */
  readonly tie: Tie;
  /** The groups on the other side of the tie; several mean every pair. */
  readonly to: ReadonlyArray<Group>;
  /** Whether the tie is violent; null when not said. */
  readonly violent?: Maybe<Scalars['Boolean']['output']>;
};

/** One group stands in a tie to another. Its date is `since`, `held` and `until`: when it began, was so, and ended. Its stance is ASSERTED unless told. */
export type RelationshipReportedInput = {
  /** Whom the tie is directed against. */
  readonly against?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The groups that belong to, work for, sympathise with or support `to`; several mean every pair. At least one. */
  readonly from: ReadonlyArray<Scalars['ID']['input']>;
  /** How strong the tie is said to be, in words. */
  readonly strength?: InputMaybe<Scalars['String']['input']>;
  /** What the one is to the other. */
  readonly tie: Tie;
  /** The groups on the other side of the tie; several mean every pair. At least one. */
  readonly to: ReadonlyArray<Scalars['ID']['input']>;
  /** Whether the tie is violent; null when not said. */
  readonly violent?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A source withdraws what it had reported. It has no date of its own: it takes effect when it is surely published. */
export type ReportWithdrawn = {
  readonly __typename?: 'ReportWithdrawn';
  /** The entries that the source takes back, as far as they were out at this basis. */
  readonly withdraws: ReadonlyArray<Entry>;
};

/** A source withdraws what it had reported. It has no date of its own: it takes effect when it is surely published. Its stance is ASSERTED unless told. */
export type ReportWithdrawnInput = {
  /** The entries that the source takes back. They must be of the same publisher. At least one. */
  readonly withdraws: ReadonlyArray<Scalars['ID']['input']>;
};

/** That a group or person is held responsible for an incident. */
export type Responsibility = {
  readonly __typename?: 'Responsibility';
  /** The group or person. */
  readonly actor: Actor;
  /** How certain it is by the published time of the basis. */
  readonly certainty: Certainty;
  /** Whether something that stands denies that this one did it. */
  readonly denied: Scalars['Boolean']['output'];
  /** Groups that a claim names as having done it together with it. */
  readonly jointWith: ReadonlyArray<Group>;
  /** In what way. */
  readonly kind: ResponsibilityKind;
};

/** Somebody attributes an incident to an actor, or suspects it. Its date is `when`: the moment at which it happened. */
export type ResponsibilityAttributed = {
  readonly __typename?: 'ResponsibilityAttributed';
  /** The group or person that is held responsible. */
  readonly actor: Actor;
  /** Whether the incident is attributed to the actor or the actor is only suspected. */
  readonly finding: Finding;
  /** The incident that this is about. */
  readonly incident: Incident;
};

/** Somebody attributes an incident to an actor, or suspects it. Its date is `when`: the moment at which it happened. Its stance is ASSERTED unless told. */
export type ResponsibilityAttributedInput = {
  /** The group or person that is held responsible. */
  readonly actor: Scalars['ID']['input'];
  /** Whether the incident is attributed to the actor or the actor is only suspected; ATTRIBUTED unless told. */
  readonly finding?: InputMaybe<Finding>;
  /** The slug of the incident. It is a key, not a reservation: every report with this slug reports the same incident. */
  readonly incident: Scalars['ID']['input'];
};

/** A group claims an incident, alone or with others. Its date is `when`: the moment at which it happened. */
export type ResponsibilityClaimed = {
  readonly __typename?: 'ResponsibilityClaimed';
  /** Through what it was made known, for example `Amaq`. */
  readonly channel?: Maybe<Scalars['String']['output']>;
  /** The group that claims the incident. */
  readonly group: Group;
  /** The incident that this is about. */
  readonly incident: Incident;
  /** Groups that the claimant names as having done it together with it. They did not thereby claim it themselves. */
  readonly jointWith: ReadonlyArray<Group>;
};

/** A group claims an incident, alone or with others. Its date is `when`: the moment at which it happened. Its stance is CLAIMED unless told. */
export type ResponsibilityClaimedInput = {
  /** Through what it was made known, for example `Amaq`. */
  readonly channel?: InputMaybe<Scalars['String']['input']>;
  /** The group that claims the incident. */
  readonly group: Scalars['ID']['input'];
  /** The slug of the incident. It is a key, not a reservation: every report with this slug reports the same incident. */
  readonly incident: Scalars['ID']['input'];
  /** Groups that the claimant names as having done it together with it. They did not thereby claim it themselves. */
  readonly jointWith?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A group, or somebody for it, denies that it was behind an incident. Its date is `when`: the moment at which it happened. */
export type ResponsibilityDenied = {
  readonly __typename?: 'ResponsibilityDenied';
  /** Who denies it; none named: the group itself. */
  readonly by: ReadonlyArray<Actor>;
  /** Through what it was made known, for example `Amaq`. */
  readonly channel?: Maybe<Scalars['String']['output']>;
  /** The group that is said not to have done it. */
  readonly group: Group;
  /** The incident that this is about. */
  readonly incident: Incident;
};

/** A group, or somebody for it, denies that it was behind an incident. Its date is `when`: the moment at which it happened. Its stance is DENIED unless told. */
export type ResponsibilityDeniedInput = {
  /** Who denies it; none named: the group itself. */
  readonly by?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Through what it was made known, for example `Amaq`. */
  readonly channel?: InputMaybe<Scalars['String']['input']>;
  /** The group that is said not to have done it. */
  readonly group: Scalars['ID']['input'];
  /** The slug of the incident. It is a key, not a reservation: every report with this slug reports the same incident. */
  readonly incident: Scalars['ID']['input'];
};

/** How somebody is held responsible. */
export type ResponsibilityKind =
  /** Somebody attributes the incident to it. */
  | 'ATTRIBUTED'
  /** It claims the incident itself. */
  | 'CLAIMED'
  /** Somebody suspects it. A suspicion is never counted. */
  | 'SUSPECTED';

/** Nobody had claimed an incident. Its date is `since`, `held` and `until`: when it began, was so, and ended. */
export type ResponsibilityUnclaimed = {
  readonly __typename?: 'ResponsibilityUnclaimed';
  /** The incident that this is about. */
  readonly incident: Incident;
};

/** Nobody had claimed an incident. Its date is `since`, `held` and `until`: when it began, was so, and ended. Its stance is ASSERTED unless told. */
export type ResponsibilityUnclaimedInput = {
  /** The slug of the incident. It is a key, not a reservation: every report with this slug reports the same incident. */
  readonly incident: Scalars['ID']['input'];
};

/** An entry that should not have been recorded. */
export type RetractEntryInput = {
  /** Only tell what would happen. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The entry: its UUID or id. */
  readonly entry: Scalars['ID']['input'];
  /** Makes the request repeatable: the same key and content give the first receipt again; the same key with other content is refused. Left out: made from the content. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Only if nobody changed it since: the revision that you saw last. Left out: whatever it is. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is taken back. */
  readonly reason: Scalars['String']['input'];
};

/** What came of the change; what it is about is there when an entry was retracted, now or before. */
export type RetractEntryPayload = Payload & {
  readonly __typename?: 'RetractEntryPayload';
  /** The chronology right after it; null when there is no event, or it is not visible yet. */
  readonly chronology?: Maybe<Chronology>;
  /** The entry with its status; null when it was not retracted, or that is not visible yet. */
  readonly entry?: Maybe<Entry>;
  /** What came of it. */
  readonly outcome: Outcome;
  /** The position of the event, the first time or again; null when there is none. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Everything that is wrong, at once; empty unless refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** Whether questions to this node already see it. */
  readonly visible: Scalars['Boolean']['output'];
};

/** That a branch covers a place, is limited to it and some others, or does not cover it. Where sources disagree, each way stands beside the other. */
export type ScopeArea = Node & {
  readonly __typename?: 'ScopeArea';
  /** How certain it is at the basis' valid time. */
  readonly certainty: Certainty;
  /** Whether something that stands denies it. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The entries that say so, and those that take it away. */
  readonly evidence: EntryConnection;
  /** Opaque, and contains the basis. */
  readonly id: Scalars['ID']['output'];
  /** Whether the branch covers the place, is limited to it and some others, or does not cover it. */
  readonly mode: ScopeMode;
  /** The place. */
  readonly place: Place;
  /** Why it is no more certain than that. */
  readonly reason: CertaintyReason;
  /** Since when. */
  readonly since?: Maybe<FuzzyDate>;
  /** Who stands behind it, and how firmly. */
  readonly stance: Stance;
  /** The scope in words, ready to show, with every hedge. */
  readonly text: Scalars['String']['output'];
  /** When that ended. */
  readonly until?: Maybe<FuzzyDate>;
};


/** That a branch covers a place, is limited to it and some others, or does not cover it. Where sources disagree, each way stands beside the other. */
export type ScopeAreaEvidenceArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of parts of a branch's scope, in the order of their names. */
export type ScopeAreaConnection = {
  readonly __typename?: 'ScopeAreaConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ScopeAreaEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<ScopeArea>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of parts of a branch's scope, with its place in the list. */
export type ScopeAreaEdge = {
  readonly __typename?: 'ScopeAreaEdge';
  /** The place of this row: hand it to `after` or `before` to read on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The row itself. */
  readonly node: ScopeArea;
};

/** Whether a report of scope adds places, limits to them, or takes them away. */
export type ScopeMode =
  /** The branch covers these places too. */
  | 'COVERS'
  /** The branch does not cover these places. */
  | 'EXCLUDES'
  /** The branch covers these places and no others any more. */
  | 'LIMITED_TO';

/** The software that answers. */
export type Service = {
  readonly __typename?: 'Service';
  /** How many events of the log are not in the read models yet, as far as this node knows. */
  readonly lag: Scalars['Int']['output'];
  /** What is refused because it is too much. */
  readonly limits: Limits;
  /** Whether the read models hold everything that was in the log when they last looked. */
  readonly ready: Scalars['Boolean']['output'];
  /** The version of the rules by which answers are computed. */
  readonly rules: Scalars['Int']['output'];
  /** The version of the software. */
  readonly version: Scalars['String']['output'];
};

/** On which side somebody was. */
export type Side =
  /** Who began it. */
  | 'INITIATOR'
  /** Side A of a battle, as UCDP names it. */
  | 'SIDE_A'
  /** Side B of a battle, as UCDP names it. */
  | 'SIDE_B'
  /** Against whom it went. */
  | 'TARGET';

/** A publication that entries rest on. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** Whether it was surely or only possibly out by the basis' published time. */
  readonly certainty: Certainty;
  /** What it covers: entries, span, kinds of fact, groups, people and places. */
  readonly coverage: SourceCoverage;
  /** Whether it bears a date of publication. One without counts as out by its retrieval, or else by its registration. */
  readonly dated: Scalars['Boolean']['output'];
  /** From this source to the outlet that it takes its matter from, through all that lie in between; of several originals the first. Where sources lead back to themselves it stops before the one already named. */
  readonly derivation: ReadonlyArray<Source>;
  /** The sources that take their matter from it, directly or through others, in the order of their slugs. */
  readonly derivations: SourceConnection;
  /** Sources that it takes its matter from. */
  readonly derivedFrom: ReadonlyArray<Source>;
  /** What it says. */
  readonly entries: EntryConnection;
  /** Its ids in other data sets. */
  readonly external: ReadonlyArray<ExternalId>;
  /** Opaque, and contains the basis. */
  readonly id: Scalars['ID']['output'];
  /** Its language, as a BCP 47 tag. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Under which licence it may be used. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** The independent origins of what it says. */
  readonly origins: OriginConnection;
  /** The outlet behind it: the end of its derivation. Where sources lead back to themselves it is the one with the smallest slug. */
  readonly outlet: Source;
  /** The position of the event that gave it its present description. */
  readonly position: Scalars['Position']['output'];
  /** When the public could first read it; null when it bears no date. */
  readonly published?: Maybe<FuzzyDate>;
  /** Who published it. */
  readonly publisher: Scalars['String']['output'];
  /** When its present description was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When it was retrieved. */
  readonly retrieved?: Maybe<FuzzyDate>;
  /** The number of that event in its own history; hand it to `ifRevision`. */
  readonly revision: Scalars['Int']['output'];
  /** The short id that its writer chose, the same at every basis. */
  readonly slug: Scalars['ID']['output'];
  /** Its title, in its own words. */
  readonly title: Scalars['String']['output'];
  /** Where it can be read. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A publication that entries rest on. */
export type SourceDerivationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A publication that entries rest on. */
export type SourceEntriesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: EntryOrder;
  where?: InputMaybe<EntryFilter>;
};


/** A publication that entries rest on. */
export type SourceOriginsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of sources, in the order of their dates. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What a source covers, by its entries that stand. */
export type SourceCoverage = {
  readonly __typename?: 'SourceCoverage';
  /** How many entries it has. */
  readonly entryCount: Scalars['Int']['output'];
  /** The groups that it names, the most frequent first. */
  readonly groups: ReadonlyArray<GroupFrequency>;
  /** How many independent origins its entries have. */
  readonly originCount: Scalars['Int']['output'];
  /** The people whom it names, the most frequent first. */
  readonly people: ReadonlyArray<PersonFrequency>;
  /** The places that it names, the most frequent first. */
  readonly places: ReadonlyArray<PlaceFrequency>;
  /** From the first to the last moment that its entries speak of; null where none has a date with two ends. */
  readonly span?: Maybe<FuzzyDate>;
  /** It in words, ready to show. */
  readonly text: Scalars['String']['output'];
  /** How many entries of each kind, the most frequent first. */
  readonly types: ReadonlyArray<EntryTypeFrequency>;
  /** How many of its entries state something which rests on one origin, however many sources print it. */
  readonly uncorroboratedCount: Scalars['Int']['output'];
};


/** What a source covers, by its entries that stand. */
export type SourceCoverageGroupsArgs = {
  first: Scalars['Int']['input'];
};


/** What a source covers, by its entries that stand. */
export type SourceCoveragePeopleArgs = {
  first: Scalars['Int']['input'];
};


/** What a source covers, by its entries that stand. */
export type SourceCoveragePlacesArgs = {
  first: Scalars['Int']['input'];
};

/** One row of a page of sources, with its place in the list. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** The place of this row: hand it to `after` or `before` to read on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The row itself. */
  readonly node: Source;
};

/** Which sources. Fields are lists, and one value stands for a list of one. */
export type SourceFilter = {
  /** Whether it was surely or only possibly out by the basis' published time. */
  readonly certainty?: InputMaybe<ReadonlyArray<Certainty>>;
  /** Only sources that bear a date of publication, or only undated ones. */
  readonly dated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only sources that take their matter from others, or only those that do not. */
  readonly derived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Groups that their entries name, as slugs or ids; includes what is unified with them. */
  readonly group?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Languages, as BCP 47 tags. */
  readonly language?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** People whom their entries name, as UUIDs or ids. */
  readonly person?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Places that their entries name, as slugs or ids; includes their parts. */
  readonly place?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only what was surely or possibly published in this period. */
  readonly published?: InputMaybe<Scalars['Edtf']['input']>;
  /** Publishers, exactly as registered. */
  readonly publisher?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only sources with entries that state something which rests on one origin, or only sources without. */
  readonly uncorroborated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of the change; what it is about is there when a source was registered or amended, now or before. */
export type SourcePayload = Payload & {
  readonly __typename?: 'SourcePayload';
  /** The chronology right after it; null when there is no event, or it is not visible yet. */
  readonly chronology?: Maybe<Chronology>;
  /** What came of it. */
  readonly outcome: Outcome;
  /** The position of the event, the first time or again; null when there is none. */
  readonly position?: Maybe<Scalars['Position']['output']>;
  /** Everything that is wrong, at once; empty unless refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** The source. */
  readonly source?: Maybe<Source>;
  /** Whether questions to this node already see it. */
  readonly visible: Scalars['Boolean']['output'];
};

/** Who stands behind what is said, and how firmly. */
export type Stance =
  /** It is said to be so; nobody named stands behind it. */
  | 'ALLEGED'
  /** The source says it in its own voice, or quotes somebody who says it as a fact. */
  | 'ASSERTED'
  /** Somebody judges it to be so. */
  | 'ASSESSED'
  /** The one it is about says it of itself. */
  | 'CLAIMED'
  /** Somebody says that it is not so. It never begins, ends or counts anything. */
  | 'DENIED'
  /** Somebody expects it. It never begins, ends or counts anything. */
  | 'FORECAST'
  /** Somebody wishes it. It never begins, ends or counts anything. */
  | 'RECOMMENDED';

/** What kind of statement it is. */
export type StatementKind =
  /** A judgement. */
  | 'ASSESSMENT'
  /** A condemnation. */
  | 'CONDEMNATION'
  /** A confession. */
  | 'CONFESSION'
  /** A confirmation. */
  | 'CONFIRMATION'
  /** A denial. It stands beside what it denies and marks it disputed. */
  | 'DENIAL'
  /** A distancing. */
  | 'DISTANCING'
  /** A forecast. */
  | 'FORECAST'
  /** Another official statement. */
  | 'OFFICIAL'
  /** A recommendation. */
  | 'RECOMMENDATION'
  /** What somebody says of themselves. */
  | 'SELF_REPORT'
  /** A warning. */
  | 'WARNING';

/** Somebody said something that is no fact of another type. Its date is `when`: the moment at which it happened. */
export type StatementMade = {
  readonly __typename?: 'StatementMade';
  /** The entries that the statement is about, as far as they were out at this basis. A denial disputes these and nothing else. */
  readonly about: ReadonlyArray<Entry>;
  /** To whom it was said. */
  readonly addressees: ReadonlyArray<Actor>;
  /** Through what it was made known, for example `Amaq`. */
  readonly channel?: Maybe<Scalars['String']['output']>;
  /** What was said or happened, in our own words. */
  readonly gist: Scalars['String']['output'];
  /** Whether the statement speaks of what would be if; null when not said. */
  readonly hypothetical?: Maybe<Scalars['Boolean']['output']>;
  /** Incidents that the statement speaks of. */
  readonly incidents: ReadonlyArray<Incident>;
  /** Who said it; none named: the source itself. */
  readonly speakers: ReadonlyArray<Actor>;
  /** What kind of statement it is. */
  readonly statement: StatementKind;
  /** Groups and people whom the statement speaks of. */
  readonly topics: ReadonlyArray<Actor>;
  /** What the statement says is not known. */
  readonly unknowns: ReadonlyArray<Scalars['String']['output']>;
};

/** Somebody said something that is no fact of another type. Its date is `when`: the moment at which it happened. Its stance follows the kind of statement unless told: ASSESSED, FORECAST (warnings too), DENIED, RECOMMENDED, CLAIMED (confession, self-report), else ASSERTED. */
export type StatementMadeInput = {
  /** The entries that the statement is about. A denial disputes these and nothing else. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** To whom it was said. */
  readonly addressees?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Through what it was made known, for example `Amaq`. */
  readonly channel?: InputMaybe<Scalars['String']['input']>;
  /** What was said or happened, in your own words, never the source's sentence. */
  readonly gist: Scalars['String']['input'];
  /** Whether the statement speaks of what would be if; null when not said. */
  readonly hypothetical?: InputMaybe<Scalars['Boolean']['input']>;
  /** Incidents that the statement speaks of. */
  readonly incidents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who said it; none named: the source itself. */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What kind of statement it is. */
  readonly statement: StatementKind;
  /** Groups and people whom the statement speaks of. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What the statement says is not known. */
  readonly unknowns?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A figure that a source gives about a whole period and area. It never becomes incidents and is never added to a tally. */
export type Statistic = Node & {
  readonly __typename?: 'Statistic';
  /** The entry that says so. */
  readonly entry: Entry;
  /** The figure: as given, or turned from a share into a number by its rounding interval. Null for a change, rank or trend without a figure. */
  readonly figure?: Maybe<QuantityRange>;
  /** Whether the figure was turned from a share. */
  readonly fromShare: Scalars['Boolean']['output'];
  /** Whose attacks, dead or members it counts; none: anyone's. */
  readonly groups: ReadonlyArray<Group>;
  /** Opaque, and contains the basis. */
  readonly id: Scalars['ID']['output'];
  /** The certain incidents that it includes: those it names, else those inside its period, places and groups. */
  readonly includes: IncidentConnection;
  /** How many of what it counts those incidents have; null for a measure that incidents cannot be counted in. */
  readonly itemised?: Maybe<QuantityRange>;
  /** What is counted. */
  readonly measure: Measure;
  /** The period that it speaks of. */
  readonly period: FuzzyDate;
  /** The places that it speaks of. */
  readonly places: ReadonlyArray<Place>;
  /** What is left of the figure when those incidents are taken off; null where there is no figure, or incidents cannot be counted in it. */
  readonly remainder?: Maybe<QuantityRange>;
  /** The statistic of which it is a share. */
  readonly shareOf?: Maybe<Statistic>;
  /** Against what kinds of target. */
  readonly targets: ReadonlyArray<Target>;
  /** The statistic in words, ready to show, with every hedge. */
  readonly text: Scalars['String']['output'];
};


/** A figure that a source gives about a whole period and area. It never becomes incidents and is never added to a tally. */
export type StatisticIncludesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of statistics, in the order of their periods. */
export type StatisticConnection = {
  readonly __typename?: 'StatisticConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<StatisticEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Statistic>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of statistics, with its place in the list. */
export type StatisticEdge = {
  readonly __typename?: 'StatisticEdge';
  /** The place of this row: hand it to `after` or `before` to read on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The row itself. */
  readonly node: Statistic;
};

/** Which statistics. Fields are lists, and one value stands for a list of one; a statistic must match one value of each field that is given. Null asks for nothing. */
export type StatisticFilter = {
  /** Groups whose figures they are, as slugs or ids; includes what rolls up into them. */
  readonly group?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those whose period lies in or overlaps this one. */
  readonly happened?: InputMaybe<Scalars['Edtf']['input']>;
  /** What is counted. */
  readonly measure?: InputMaybe<ReadonlyArray<Measure>>;
  /** Places that they speak of, as slugs or ids; includes their parts. */
  readonly place?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Sources that give them, as slugs or ids. */
  readonly source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who stands behind them, and how firmly. */
  readonly stance?: InputMaybe<ReadonlyArray<Stance>>;
  /** Kinds of target. */
  readonly target?: InputMaybe<ReadonlyArray<Target>>;
};

/** How a statistic fits a filter. */
export type StatisticFit =
  /** Its period and places lie inside the filter, and so do its groups if it names any. */
  | 'INSIDE'
  /** It reaches beyond the filter. */
  | 'OVERLAPPING';

/** A figure about a whole period and area. It never becomes incidents and never enters a tally. At least one of `figure`, `share`, `change`, `rank` and `trend` is given. Its date is `period`: the whole period that it speaks of. */
export type StatisticReported = {
  readonly __typename?: 'StatisticReported';
  /** The figures by kind of victim. */
  readonly breakdown: ReadonlyArray<Breakdown>;
  /** The change in per cent against `comparedWith`. */
  readonly change?: Maybe<Percent>;
  /** The period with which it is compared. */
  readonly comparedWith?: Maybe<Scalars['Edtf']['output']>;
  /** What the figure is said to count, in words. */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** The figure itself. */
  readonly figure?: Maybe<Quantity>;
  /** Whose attacks, dead or members the figure counts; none named: anyone's. */
  readonly groups: ReadonlyArray<Group>;
  /** Incidents known to be counted in the figure; of a ranking the one ranked. */
  readonly incidents: ReadonlyArray<Incident>;
  /** What is counted. */
  readonly measure: Measure;
  /** Place in a ranking; 1 is the most. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** The share in per cent. */
  readonly share?: Maybe<Percent>;
  /** The statistic of which this is a share. */
  readonly shareOf?: Maybe<Entry>;
  /** Against what kinds of target the counted attacks were. */
  readonly targets: ReadonlyArray<Target>;
  /** The direction in words, for example `rising`. */
  readonly trend?: Maybe<Scalars['String']['output']>;
};

/** A figure about a whole period and area. It never becomes incidents and never enters a tally. At least one of `figure`, `share`, `change`, `rank` and `trend` is given. Its date is `period`: the whole period that it speaks of. Its stance is ASSERTED, and of claimed attacks CLAIMED, unless told. */
export type StatisticReportedInput = {
  /** The figures by kind of victim. */
  readonly breakdown?: InputMaybe<ReadonlyArray<BreakdownInput>>;
  /** The change in per cent against `comparedWith`. */
  readonly change?: InputMaybe<PercentInput>;
  /** The period with which it is compared. */
  readonly comparedWith?: InputMaybe<Scalars['Edtf']['input']>;
  /** What the figure is said to count, in words. */
  readonly definition?: InputMaybe<Scalars['String']['input']>;
  /** The figure itself. */
  readonly figure?: InputMaybe<QuantityInput>;
  /** Whose attacks, dead or members the figure counts; none named: anyone's. */
  readonly groups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Incidents known to be counted in the figure; of a ranking the one ranked. */
  readonly incidents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What is counted. */
  readonly measure: Measure;
  /** Place in a ranking; 1 is the most. */
  readonly rank?: InputMaybe<Scalars['Int']['input']>;
  /** The share in per cent. */
  readonly share?: InputMaybe<PercentInput>;
  /** The statistic of which this is a share. */
  readonly shareOf?: InputMaybe<Scalars['ID']['input']>;
  /** Against what kinds of target the counted attacks were. */
  readonly targets?: InputMaybe<ReadonlyArray<Target>>;
  /** The direction in words, for example `rising`. */
  readonly trend?: InputMaybe<Scalars['String']['input']>;
};

/** Answers that follow the log. Over WebSocket only. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Every entry that is recorded, corrected or retracted, in the order of the log: first what lies after the starting point, then each as it comes. Begins with what is new unless told otherwise. */
  readonly entries: EntryDelivery;
  /** A tally as it is now, and again whenever it changes. */
  readonly tally?: Maybe<Tally>;
};


/** Answers that follow the log. Over WebSocket only. */
export type SubscriptionEntriesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  afterPosition?: InputMaybe<Scalars['Position']['input']>;
  where?: InputMaybe<EntryStreamFilter>;
};


/** Answers that follow the log. Over WebSocket only. */
export type SubscriptionTallyArgs = {
  attribution: AttributionRule;
  branches: BranchRule;
  casualties: CasualtyRule;
  counting: CountingRule;
  groupBy: ReadonlyArray<TallyDimension>;
  where?: InputMaybe<IncidentFilter>;
  words: WordConvention;
};

/** How many incidents and casualties. The total counts each incident once; the rows show whose and which. */
export type Tally = Node & {
  readonly __typename?: 'Tally';
  /** When the three clocks are read, and a token that asks for exactly this again. */
  readonly basis: Basis;
  /** Of the total, the incidents whose responsibility is contested. */
  readonly contested: TallyCounts;
  /** Opaque, and contains the question and the basis. */
  readonly id: Scalars['ID']['output'];
  /** What stands in more than one row, counted as often as it is repeated: of possible counts, total = rows - repeated + unattributed. */
  readonly repeated: TallyCounts;
  /** The rows. */
  readonly rows: TallyRowConnection;
  /** Figures that sources give about the same period, places and groups. They stand beside the tally and are never added to it. */
  readonly statistics: StatisticConnection;
  /** The tally in words, ready to show, with every hedge. */
  readonly text: Scalars['String']['output'];
  /** All distinct incidents of the filter, each once, whoever claimed it. */
  readonly total: TallyCounts;
  /** What stands in no row, not even possibly. */
  readonly unattributed: TallyCounts;
};


/** How many incidents and casualties. The total counts each incident once; the rows show whose and which. */
export type TallyRowsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: TallyOrder;
};


/** How many incidents and casualties. The total counts each incident once; the rows show whose and which. */
export type TallyStatisticsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  fit: StatisticFit;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Incidents with their dead and wounded. */
export type TallyCounts = {
  readonly __typename?: 'TallyCounts';
  /** How many incidents. */
  readonly incidents: BoundedCount;
  /** How many dead. */
  readonly killed: CountRange;
  /** How many of the possible incidents are summaries of several events. */
  readonly summaries: Scalars['Int']['output'];
  /** How many wounded. */
  readonly wounded: CountRange;
};

/** What the rows of a tally are. */
export type TallyDimension =
  /** Countries. */
  | 'COUNTRY'
  /** Groups. An incident of two groups stands in both rows. */
  | 'GROUP'
  /** Kinds of incident. */
  | 'INCIDENT_KIND'
  /** Months. */
  | 'MONTH'
  /** Places as reported. */
  | 'PLACE'
  /** Provinces: the first-order division around the place. */
  | 'PROVINCE'
  /** Kinds of target. An incident with two stands in both rows. */
  | 'TARGET'
  /** Kinds of weapon. */
  | 'WEAPON'
  /** Years. */
  | 'YEAR';

/** The order of the rows of a tally; of equal ones the keys decide. */
export type TallyOrder =
  /** By the keys of the rows, in the order of `groupBy`: slugs, periods and words; unknown last. */
  | 'KEY'
  /** By the number of incidents, most first: by the certain ones, then the possible ones. */
  | 'MOST_INCIDENTS'
  /** By the number of dead, most first: by the low figure, then the best. */
  | 'MOST_KILLED'
  /** By the number of wounded, most first: by the low figure, then the best. */
  | 'MOST_WOUNDED';

/** One row of a tally. */
export type TallyRow = Node & {
  readonly __typename?: 'TallyRow';
  /** How many of the incidents are contested. */
  readonly contested: BoundedCount;
  /** The incidents that are counted here. */
  readonly counted: IncidentConnection;
  /** Why it is so: the entries behind it, the rule and the effect of each, and since which position it has been so. */
  readonly explanation: Explanation;
  /** The group of this row; null when rows are not by group. */
  readonly group?: Maybe<Group>;
  /** Opaque, and contains the question and the basis. */
  readonly id: Scalars['ID']['output'];
  /** The kind of incident of this row. */
  readonly incidentKind?: Maybe<IncidentKind>;
  /** How many incidents. */
  readonly incidents: BoundedCount;
  /** How many dead. */
  readonly killed: CountRange;
  /** The year or month of this row, a coarser period where an incident's date is not known finely enough; null when unknown, or rows are not by period. */
  readonly period?: Maybe<Scalars['Edtf']['output']>;
  /** The place of this row, a coarser one where an incident's place is not known finely enough; null when unknown, or rows are not by place. */
  readonly place?: Maybe<Place>;
  /** The kind of target of this row. */
  readonly target?: Maybe<Target>;
  /** The row in words, ready to show, with every hedge. */
  readonly text: Scalars['String']['output'];
  /** The dimensions that are unknown for the incidents of this row. */
  readonly unknown: ReadonlyArray<TallyDimension>;
  /** The weapon of this row. */
  readonly weapon?: Maybe<Weapon>;
  /** How many wounded. */
  readonly wounded: CountRange;
};


/** One row of a tally. */
export type TallyRowCountedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A row of the tally by group before and after. */
export type TallyRowChange = {
  readonly __typename?: 'TallyRowChange';
  /** The row after; null where there is none. */
  readonly after?: Maybe<TallyRow>;
  /** The row before; null where there was none. */
  readonly before?: Maybe<TallyRow>;
  /** The clocks that made the difference; it may be one that another took back. */
  readonly clocks: ReadonlyArray<Clock>;
  /** The group of the row. */
  readonly group: Group;
  /** The incidents that count otherwise in the row, as they are after; those that are not reported any more, or not yet, are left out. */
  readonly incidents: IncidentConnection;
  /** The change in words, ready to show. */
  readonly text: Scalars['String']['output'];
};


/** A row of the tally by group before and after. */
export type TallyRowChangeIncidentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of changed rows of the tally by group, in the order of the slugs. */
export type TallyRowChangeConnection = {
  readonly __typename?: 'TallyRowChangeConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TallyRowChangeEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<TallyRowChange>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of changed rows of the tally by group, in the order of the slugs, with its place in the list. */
export type TallyRowChangeEdge = {
  readonly __typename?: 'TallyRowChangeEdge';
  /** The place of this row: hand it to `after` or `before` to read on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The row itself. */
  readonly node: TallyRowChange;
};

/** A page of rows of a tally, in the order that was asked for. */
export type TallyRowConnection = {
  readonly __typename?: 'TallyRowConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TallyRowEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<TallyRow>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a page of rows of a tally, with its place in the list. */
export type TallyRowEdge = {
  readonly __typename?: 'TallyRowEdge';
  /** The place of this row: hand it to `after` or `before` to read on from here. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The row itself. */
  readonly node: TallyRow;
};

/** Kinds of target (GTD codebook, target type). */
export type Target =
  /** Aid workers and organisations. */
  | 'AID'
  /** Another armed group. */
  | 'ARMED_GROUP'
  /** Business. */
  | 'BUSINESS'
  /** Civilians and their property. */
  | 'CIVILIANS'
  /** Diplomats and embassies. */
  | 'DIPLOMATIC'
  /** Schools and universities. */
  | 'EDUCATION'
  /** Government. */
  | 'GOVERNMENT'
  /** Journalists and media. */
  | 'MEDIA'
  /** Military. */
  | 'MILITARY'
  /** Another target. */
  | 'OTHER'
  /** Police. */
  | 'POLICE'
  /** Religious places and people. */
  | 'RELIGIOUS'
  /** Security forces not told apart. */
  | 'SECURITY_FORCES'
  /** Transport. */
  | 'TRANSPORT'
  /** Utilities. */
  | 'UTILITIES';

/** What one group is to another (cf. Mapping Militants codebook, relationship types). */
export type Tie =
  /** Affiliated with the other. */
  | 'AFFILIATE'
  /** Has pledged allegiance to the other. */
  | 'ALLEGIANCE'
  /** Allies of each other. */
  | 'ALLY'
  /** Associated with each other in some way. */
  | 'ASSOCIATION'
  /** A part of the other, such as a province or wing. It rolls up: its incidents can count for the other. */
  | 'BRANCH'
  /** Does work for the other. */
  | 'CONTRACTOR'
  /** A part of the other with a will of its own. It rolls up: its incidents can count for the other. */
  | 'FACTION'
  /** Rivals of each other. */
  | 'RIVAL'
  /** A state that supports the other. */
  | 'STATE_SUPPORT'
  /** Sympathises with the other. */
  | 'SYMPATHISER'
  /** Under the other as under an umbrella. */
  | 'UMBRELLA';

/** Kinds of victim. */
export type Victims =
  /** Civilians. */
  | 'CIVILIANS'
  /** Combatants of either side. */
  | 'COMBATANTS'
  /** Militants. */
  | 'MILITANTS'
  /** The perpetrators themselves. */
  | 'PERPETRATORS'
  /** Security forces. */
  | 'SECURITY_FORCES'
  /** Not known. */
  | 'UNKNOWN';

/** Types of organised violence (UCDP GED codebook 22.1, type_of_violence 1 to 3). */
export type ViolenceType =
  /** Between armed groups, none of them a state. */
  | 'NON_STATE'
  /** Against civilians. */
  | 'ONE_SIDED'
  /** Between a state and an armed group, or two states. */
  | 'STATE_BASED';

/** Kinds of weapon (GTD codebook, weapon type). */
export type Weapon =
  /** Chemicals. */
  | 'CHEMICAL'
  /** Explosives. */
  | 'EXPLOSIVES'
  /** Firearms. */
  | 'FIREARMS'
  /** Fire. */
  | 'INCENDIARY'
  /** Blades and blunt weapons. */
  | 'MELEE'
  /** Another weapon. */
  | 'OTHER'
  /** A vehicle driven into people. */
  | 'VEHICLE';

/** How words without a number are read. */
export type WordConvention =
  /** Not at all: they stay words, add nothing, and leave the range open. */
  | 'AS_REPORTED'
  /** By the CPOST suicide attack codebook of 2020: a few 3, several 5, many 7, tens 20, dozens 24, scores 40. */
  | 'DSAT';

/** Words without a number, and how often they were reported. */
export type WordCount = {
  readonly __typename?: 'WordCount';
  /** In how many incidents. */
  readonly count: Scalars['Int']['output'];
  /** The words as printed. */
  readonly words: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Fact:
    | ( Omit<AllegianceAccepted, 'from' | 'to'> & { from: ReadonlyArray<_RefType['Group']>, to: ReadonlyArray<_RefType['Group']> } )
    | ( Omit<AllegiancePledged, 'from' | 'to'> & { from: ReadonlyArray<_RefType['Group']>, to: ReadonlyArray<_RefType['Group']> } )
    | ( Omit<AllegianceRenounced, 'from' | 'to'> & { from: ReadonlyArray<_RefType['Group']>, to: ReadonlyArray<_RefType['Group']> } )
    | ( Omit<BranchAnnounced, 'branch' | 'parent'> & { branch: _RefType['Group'], parent: _RefType['Group'] } )
    | ( Omit<BranchScopeReported, 'branch'> & { branch: _RefType['Group'] } )
    | ( Omit<CasualtiesReported, 'breakdown' | 'incident'> & { breakdown: ReadonlyArray<_RefType['Breakdown']>, incident: _RefType['Incident'] } )
    | ( Omit<ContextReported, 'actors'> & { actors: ReadonlyArray<_RefType['Actor']> } )
    | ( Omit<GroupDissolved, 'by' | 'group'> & { by: ReadonlyArray<_RefType['Actor']>, group: _RefType['Group'] } )
    | ( Omit<GroupFormed, 'formedFrom' | 'group'> & { formedFrom: ReadonlyArray<_RefType['Group']>, group: _RefType['Group'] } )
    | ( Omit<GroupNameReported, 'group'> & { group: _RefType['Group'] } )
    | ( Omit<GroupSplit, 'by' | 'group' | 'into'> & { by: ReadonlyArray<_RefType['Actor']>, group: _RefType['Group'], into: ReadonlyArray<_RefType['Group']> } )
    | ( Omit<GroupsMerged, 'parts' | 'whole'> & { parts: ReadonlyArray<_RefType['Group']>, whole: _RefType['Group'] } )
    | ( Omit<IncidentReported, 'incident' | 'parties'> & { incident: _RefType['Incident'], parties: ReadonlyArray<_RefType['Party']> } )
    | ( Omit<LeadershipEnded, 'group' | 'person'> & { group: _RefType['Group'], person: _RefType['Person'] } )
    | ( Omit<LeadershipReported, 'group' | 'person'> & { group: _RefType['Group'], person: _RefType['Person'] } )
    | ( Omit<MembershipReported, 'cameFrom' | 'memberOf' | 'members'> & { cameFrom: ReadonlyArray<_RefType['Group']>, memberOf?: Maybe<_RefType['Group']>, members: ReadonlyArray<_RefType['Actor']> } )
    | ( Omit<PersonArrested, 'by' | 'inIncident' | 'person'> & { by: ReadonlyArray<_RefType['Actor']>, inIncident?: Maybe<_RefType['Incident']>, person: _RefType['Person'] } )
    | ( Omit<PersonDescribed, 'person'> & { person: _RefType['Person'] } )
    | ( Omit<PersonKilled, 'by' | 'inIncident' | 'person'> & { by: ReadonlyArray<_RefType['Actor']>, inIncident?: Maybe<_RefType['Incident']>, person: _RefType['Person'] } )
    | ( Omit<PersonReleased, 'by' | 'inIncident' | 'person'> & { by: ReadonlyArray<_RefType['Actor']>, inIncident?: Maybe<_RefType['Incident']>, person: _RefType['Person'] } )
    | ( Omit<PresenceReported, 'actor' | 'alongside' | 'by'> & { actor: _RefType['Actor'], alongside: ReadonlyArray<_RefType['Actor']>, by: ReadonlyArray<_RefType['Actor']> } )
    | ( Omit<RelationshipEnded, 'from' | 'to'> & { from: ReadonlyArray<_RefType['Group']>, to: ReadonlyArray<_RefType['Group']> } )
    | ( Omit<RelationshipReported, 'against' | 'from' | 'to'> & { against: ReadonlyArray<_RefType['Group']>, from: ReadonlyArray<_RefType['Group']>, to: ReadonlyArray<_RefType['Group']> } )
    | ( Omit<ReportWithdrawn, 'withdraws'> & { withdraws: ReadonlyArray<_RefType['Entry']> } )
    | ( Omit<ResponsibilityAttributed, 'actor' | 'incident'> & { actor: _RefType['Actor'], incident: _RefType['Incident'] } )
    | ( Omit<ResponsibilityClaimed, 'group' | 'incident' | 'jointWith'> & { group: _RefType['Group'], incident: _RefType['Incident'], jointWith: ReadonlyArray<_RefType['Group']> } )
    | ( Omit<ResponsibilityDenied, 'by' | 'group' | 'incident'> & { by: ReadonlyArray<_RefType['Actor']>, group: _RefType['Group'], incident: _RefType['Incident'] } )
    | ( Omit<ResponsibilityUnclaimed, 'incident'> & { incident: _RefType['Incident'] } )
    | ( Omit<StatementMade, 'about' | 'addressees' | 'incidents' | 'speakers' | 'topics'> & { about: ReadonlyArray<_RefType['Entry']>, addressees: ReadonlyArray<_RefType['Actor']>, incidents: ReadonlyArray<_RefType['Incident']>, speakers: ReadonlyArray<_RefType['Actor']>, topics: ReadonlyArray<_RefType['Actor']> } )
    | ( Omit<StatisticReported, 'breakdown' | 'groups' | 'incidents' | 'shareOf'> & { breakdown: ReadonlyArray<_RefType['Breakdown']>, groups: ReadonlyArray<_RefType['Group']>, incidents: ReadonlyArray<_RefType['Incident']>, shareOf?: Maybe<_RefType['Entry']> } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | ( Omit<Group, 'affiliations' | 'branches' | 'entries' | 'leaders' | 'lineage' | 'members' | 'parents' | 'presences'> & { affiliations: _RefType['AffiliationConnection'], branches: _RefType['AffiliationConnection'], entries: _RefType['EntryConnection'], leaders: _RefType['OfficeConnection'], lineage: _RefType['LineageStepConnection'], members: _RefType['MembershipConnection'], parents: _RefType['AffiliationConnection'], presences: _RefType['PresenceConnection'] } )
    | ( Omit<Person, 'death' | 'descriptions' | 'memberships' | 'offices' | 'timeline'> & { death?: Maybe<_RefType['Death']>, descriptions: _RefType['EntryConnection'], memberships: _RefType['MembershipConnection'], offices: _RefType['OfficeConnection'], timeline: _RefType['EntryConnection'] } )
  ;
  Node:
    | ( Omit<Affiliation, 'against' | 'evidence' | 'explanation' | 'from' | 'to'> & { against: _RefType['EntryConnection'], evidence: _RefType['EntryConnection'], explanation: _RefType['Explanation'], from: _RefType['Group'], to: _RefType['Group'] } )
    | ( Omit<Chronology, 'affiliations' | 'changes' | 'contradictions' | 'entries' | 'entry' | 'group' | 'groups' | 'incident' | 'incidents' | 'matchingSuggestions' | 'people' | 'person' | 'provenance' | 'resolveName' | 'source' | 'sources' | 'statistics' | 'tally'> & { affiliations?: Maybe<_RefType['AffiliationConnection']>, changes?: Maybe<_RefType['Changes']>, contradictions?: Maybe<_RefType['ContradictionConnection']>, entries?: Maybe<_RefType['EntryConnection']>, entry?: Maybe<_RefType['Entry']>, group?: Maybe<_RefType['Group']>, groups?: Maybe<_RefType['GroupConnection']>, incident?: Maybe<_RefType['Incident']>, incidents?: Maybe<_RefType['IncidentConnection']>, matchingSuggestions?: Maybe<_RefType['MatchingSuggestionConnection']>, people?: Maybe<_RefType['PersonConnection']>, person?: Maybe<_RefType['Person']>, provenance?: Maybe<_RefType['Provenance']>, resolveName?: Maybe<_RefType['NameResolution']>, source?: Maybe<_RefType['Source']>, sources?: Maybe<_RefType['SourceConnection']>, statistics?: Maybe<_RefType['StatisticConnection']>, tally?: Maybe<_RefType['Tally']> } )
    | ( Omit<Contradiction, 'explanation' | 'groups' | 'incident' | 'people' | 'sides'> & { explanation: _RefType['Explanation'], groups: ReadonlyArray<_RefType['Group']>, incident?: Maybe<_RefType['Incident']>, people: ReadonlyArray<_RefType['Person']>, sides: ReadonlyArray<_RefType['ContradictionSide']> } )
    | ( Omit<Custody, 'evidence' | 'person'> & { evidence: _RefType['EntryConnection'], person: _RefType['Person'] } )
    | ( Omit<Entry, 'attribution' | 'disputedBy' | 'fact' | 'forms' | 'history' | 'mentions' | 'repeats' | 'source' | 'supersededBy' | 'supersedes'> & { attribution: ReadonlyArray<_RefType['Attribution']>, disputedBy: _RefType['EntryConnection'], fact: _RefType['Fact'], forms: ReadonlyArray<_RefType['Form']>, history: _RefType['EntryRevisionConnection'], mentions: ReadonlyArray<_RefType['Actor']>, repeats?: Maybe<_RefType['Entry']>, source: _RefType['Source'], supersededBy?: Maybe<_RefType['Entry']>, supersedes: ReadonlyArray<_RefType['Entry']> } )
    | ( Omit<EntryRevision, 'by' | 'entry'> & { by?: Maybe<_RefType['Entry']>, entry?: Maybe<_RefType['Entry']> } )
    | ( Omit<Group, 'affiliations' | 'branches' | 'entries' | 'leaders' | 'lineage' | 'members' | 'parents' | 'presences'> & { affiliations: _RefType['AffiliationConnection'], branches: _RefType['AffiliationConnection'], entries: _RefType['EntryConnection'], leaders: _RefType['OfficeConnection'], lineage: _RefType['LineageStepConnection'], members: _RefType['MembershipConnection'], parents: _RefType['AffiliationConnection'], presences: _RefType['PresenceConnection'] } )
    | ( Omit<GroupName, 'evidence'> & { evidence: _RefType['EntryConnection'] } )
    | ( Omit<Incident, 'attributions' | 'casualtyReports' | 'claims' | 'denials' | 'entries' | 'parties' | 'reports' | 'responsibility'> & { attributions: _RefType['EntryConnection'], casualtyReports: _RefType['EntryConnection'], claims: _RefType['EntryConnection'], denials: _RefType['EntryConnection'], entries: _RefType['EntryConnection'], parties: ReadonlyArray<_RefType['Party']>, reports: _RefType['EntryConnection'], responsibility: ReadonlyArray<_RefType['Responsibility']> } )
    | ( Omit<LineageStep, 'entry' | 'predecessors' | 'successors'> & { entry: _RefType['Entry'], predecessors: ReadonlyArray<_RefType['Group']>, successors: ReadonlyArray<_RefType['Group']> } )
    | ( Omit<MatchingSuggestion, 'incidents'> & { incidents: ReadonlyArray<_RefType['Incident']> } )
    | ( Omit<Membership, 'evidence' | 'group' | 'member'> & { evidence: _RefType['EntryConnection'], group: _RefType['Group'], member: _RefType['Actor'] } )
    | ( Omit<Office, 'evidence' | 'explanation' | 'group' | 'person'> & { evidence: _RefType['EntryConnection'], explanation: _RefType['Explanation'], group: _RefType['Group'], person: _RefType['Person'] } )
    | ( Omit<Origin, 'actor' | 'entries' | 'source' | 'sources'> & { actor?: Maybe<_RefType['Actor']>, entries: _RefType['EntryConnection'], source?: Maybe<_RefType['Source']>, sources: _RefType['SourceConnection'] } )
    | ( Omit<Person, 'death' | 'descriptions' | 'memberships' | 'offices' | 'timeline'> & { death?: Maybe<_RefType['Death']>, descriptions: _RefType['EntryConnection'], memberships: _RefType['MembershipConnection'], offices: _RefType['OfficeConnection'], timeline: _RefType['EntryConnection'] } )
    | ( Omit<Place, 'entries' | 'presences'> & { entries: _RefType['EntryConnection'], presences: _RefType['PresenceConnection'] } )
    | ( Omit<Presence, 'actor' | 'evidence'> & { actor: _RefType['Actor'], evidence: _RefType['EntryConnection'] } )
    | ( Omit<ScopeArea, 'evidence'> & { evidence: _RefType['EntryConnection'] } )
    | ( Omit<Source, 'coverage' | 'derivation' | 'derivations' | 'derivedFrom' | 'entries' | 'origins' | 'outlet'> & { coverage: _RefType['SourceCoverage'], derivation: ReadonlyArray<_RefType['Source']>, derivations: _RefType['SourceConnection'], derivedFrom: ReadonlyArray<_RefType['Source']>, entries: _RefType['EntryConnection'], origins: _RefType['OriginConnection'], outlet: _RefType['Source'] } )
    | ( Omit<Statistic, 'entry' | 'groups' | 'includes' | 'shareOf'> & { entry: _RefType['Entry'], groups: ReadonlyArray<_RefType['Group']>, includes: _RefType['IncidentConnection'], shareOf?: Maybe<_RefType['Statistic']> } )
    | ( Omit<Tally, 'rows' | 'statistics'> & { rows: _RefType['TallyRowConnection'], statistics: _RefType['StatisticConnection'] } )
    | ( Omit<TallyRow, 'counted' | 'explanation' | 'group'> & { counted: _RefType['IncidentConnection'], explanation: _RefType['Explanation'], group?: Maybe<_RefType['Group']> } )
  ;
  Payload:
    | ( Omit<CorrectEntryPayload, 'chronology' | 'entry'> & { chronology?: Maybe<_RefType['Chronology']>, entry?: Maybe<_RefType['Entry']> } )
    | ( Omit<GroupPairPayload, 'chronology' | 'groups'> & { chronology?: Maybe<_RefType['Chronology']>, groups: ReadonlyArray<_RefType['Group']> } )
    | ( Omit<GroupPayload, 'chronology' | 'group'> & { chronology?: Maybe<_RefType['Chronology']>, group?: Maybe<_RefType['Group']> } )
    | ( Omit<IncidentPairPayload, 'chronology' | 'incidents'> & { chronology?: Maybe<_RefType['Chronology']>, incidents: ReadonlyArray<_RefType['Incident']> } )
    | ( Omit<PersonPayload, 'chronology' | 'person'> & { chronology?: Maybe<_RefType['Chronology']>, person?: Maybe<_RefType['Person']> } )
    | ( Omit<PlacePayload, 'chronology'> & { chronology?: Maybe<_RefType['Chronology']> } )
    | ( Omit<RecordEntriesPayload, 'chronology' | 'results'> & { chronology?: Maybe<_RefType['Chronology']>, results: ReadonlyArray<_RefType['RecordEntryPayload']> } )
    | ( Omit<RecordEntryPayload, 'chronology' | 'entry'> & { chronology?: Maybe<_RefType['Chronology']>, entry?: Maybe<_RefType['Entry']> } )
    | ( Omit<RetractEntryPayload, 'chronology' | 'entry'> & { chronology?: Maybe<_RefType['Chronology']>, entry?: Maybe<_RefType['Entry']> } )
    | ( Omit<SourcePayload, 'chronology' | 'source'> & { chronology?: Maybe<_RefType['Chronology']>, source?: Maybe<_RefType['Source']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Actor']>;
  Affiliation: ResolverTypeWrapper<Omit<Affiliation, 'against' | 'evidence' | 'explanation' | 'from' | 'to'> & { against: ResolversTypes['EntryConnection'], evidence: ResolversTypes['EntryConnection'], explanation: ResolversTypes['Explanation'], from: ResolversTypes['Group'], to: ResolversTypes['Group'] }>;
  AffiliationChange: ResolverTypeWrapper<Omit<AffiliationChange, 'after' | 'before'> & { after?: Maybe<ResolversTypes['Affiliation']>, before?: Maybe<ResolversTypes['Affiliation']> }>;
  AffiliationChangeConnection: ResolverTypeWrapper<Omit<AffiliationChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AffiliationChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['AffiliationChange']> }>;
  AffiliationChangeEdge: ResolverTypeWrapper<Omit<AffiliationChangeEdge, 'node'> & { node: ResolversTypes['AffiliationChange'] }>;
  AffiliationConnection: ResolverTypeWrapper<Omit<AffiliationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AffiliationEdge']>, nodes: ReadonlyArray<ResolversTypes['Affiliation']> }>;
  AffiliationEdge: ResolverTypeWrapper<Omit<AffiliationEdge, 'node'> & { node: ResolversTypes['Affiliation'] }>;
  AffiliationFilter: AffiliationFilter;
  AffiliationOrder: AffiliationOrder;
  AllegianceAccepted: ResolverTypeWrapper<Omit<AllegianceAccepted, 'from' | 'to'> & { from: ReadonlyArray<ResolversTypes['Group']>, to: ReadonlyArray<ResolversTypes['Group']> }>;
  AllegianceAcceptedInput: AllegianceAcceptedInput;
  AllegiancePledged: ResolverTypeWrapper<Omit<AllegiancePledged, 'from' | 'to'> & { from: ReadonlyArray<ResolversTypes['Group']>, to: ReadonlyArray<ResolversTypes['Group']> }>;
  AllegiancePledgedInput: AllegiancePledgedInput;
  AllegianceRenounced: ResolverTypeWrapper<Omit<AllegianceRenounced, 'from' | 'to'> & { from: ReadonlyArray<ResolversTypes['Group']>, to: ReadonlyArray<ResolversTypes['Group']> }>;
  AllegianceRenouncedInput: AllegianceRenouncedInput;
  AmendGroupInput: AmendGroupInput;
  AmendPersonInput: AmendPersonInput;
  AmendPlaceInput: AmendPlaceInput;
  AmendSourceInput: AmendSourceInput;
  AsOf: AsOf;
  Attribution: ResolverTypeWrapper<Omit<Attribution, 'actor' | 'document'> & { actor?: Maybe<ResolversTypes['Actor']>, document?: Maybe<ResolversTypes['Source']> }>;
  AttributionInput: AttributionInput;
  AttributionRule: AttributionRule;
  Basis: ResolverTypeWrapper<Basis>;
  BasisToken: ResolverTypeWrapper<Scalars['BasisToken']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Border: ResolverTypeWrapper<Border>;
  BoundaryRule: BoundaryRule;
  BoundedCount: ResolverTypeWrapper<BoundedCount>;
  BranchAnnounced: ResolverTypeWrapper<Omit<BranchAnnounced, 'branch' | 'parent'> & { branch: ResolversTypes['Group'], parent: ResolversTypes['Group'] }>;
  BranchAnnouncedInput: BranchAnnouncedInput;
  BranchRule: BranchRule;
  BranchScopeReported: ResolverTypeWrapper<Omit<BranchScopeReported, 'branch'> & { branch: ResolversTypes['Group'] }>;
  BranchScopeReportedInput: BranchScopeReportedInput;
  Breakdown: ResolverTypeWrapper<Omit<Breakdown, 'ofGroup'> & { ofGroup?: Maybe<ResolversTypes['Group']> }>;
  BreakdownInput: BreakdownInput;
  CasualtiesReported: ResolverTypeWrapper<Omit<CasualtiesReported, 'breakdown' | 'incident'> & { breakdown: ReadonlyArray<ResolversTypes['Breakdown']>, incident: ResolversTypes['Incident'] }>;
  CasualtiesReportedInput: CasualtiesReportedInput;
  CasualtyRule: CasualtyRule;
  Certainty: Certainty;
  CertaintyReason: CertaintyReason;
  Changes: ResolverTypeWrapper<Omit<Changes, 'affiliations' | 'after' | 'before' | 'entries' | 'tallyAfter' | 'tallyBefore' | 'tallyRows'> & { affiliations: ResolversTypes['AffiliationChangeConnection'], after: ResolversTypes['Chronology'], before: ResolversTypes['Chronology'], entries: ResolversTypes['EntryChangeConnection'], tallyAfter: ResolversTypes['Tally'], tallyBefore: ResolversTypes['Tally'], tallyRows: ResolversTypes['TallyRowChangeConnection'] }>;
  Chronology: ResolverTypeWrapper<Omit<Chronology, 'affiliations' | 'changes' | 'contradictions' | 'entries' | 'entry' | 'group' | 'groups' | 'incident' | 'incidents' | 'matchingSuggestions' | 'people' | 'person' | 'provenance' | 'resolveName' | 'source' | 'sources' | 'statistics' | 'tally'> & { affiliations?: Maybe<ResolversTypes['AffiliationConnection']>, changes?: Maybe<ResolversTypes['Changes']>, contradictions?: Maybe<ResolversTypes['ContradictionConnection']>, entries?: Maybe<ResolversTypes['EntryConnection']>, entry?: Maybe<ResolversTypes['Entry']>, group?: Maybe<ResolversTypes['Group']>, groups?: Maybe<ResolversTypes['GroupConnection']>, incident?: Maybe<ResolversTypes['Incident']>, incidents?: Maybe<ResolversTypes['IncidentConnection']>, matchingSuggestions?: Maybe<ResolversTypes['MatchingSuggestionConnection']>, people?: Maybe<ResolversTypes['PersonConnection']>, person?: Maybe<ResolversTypes['Person']>, provenance?: Maybe<ResolversTypes['Provenance']>, resolveName?: Maybe<ResolversTypes['NameResolution']>, source?: Maybe<ResolversTypes['Source']>, sources?: Maybe<ResolversTypes['SourceConnection']>, statistics?: Maybe<ResolversTypes['StatisticConnection']>, tally?: Maybe<ResolversTypes['Tally']> }>;
  Clock: Clock;
  Confidence: Confidence;
  ContextKind: ContextKind;
  ContextReported: ResolverTypeWrapper<Omit<ContextReported, 'actors'> & { actors: ReadonlyArray<ResolversTypes['Actor']> }>;
  ContextReportedInput: ContextReportedInput;
  Contradiction: ResolverTypeWrapper<Omit<Contradiction, 'explanation' | 'groups' | 'incident' | 'people' | 'sides'> & { explanation: ResolversTypes['Explanation'], groups: ReadonlyArray<ResolversTypes['Group']>, incident?: Maybe<ResolversTypes['Incident']>, people: ReadonlyArray<ResolversTypes['Person']>, sides: ReadonlyArray<ResolversTypes['ContradictionSide']> }>;
  ContradictionConnection: ResolverTypeWrapper<Omit<ContradictionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ContradictionEdge']>, nodes: ReadonlyArray<ResolversTypes['Contradiction']> }>;
  ContradictionEdge: ResolverTypeWrapper<Omit<ContradictionEdge, 'node'> & { node: ResolversTypes['Contradiction'] }>;
  ContradictionFilter: ContradictionFilter;
  ContradictionKind: ContradictionKind;
  ContradictionSide: ResolverTypeWrapper<Omit<ContradictionSide, 'entries' | 'origins' | 'sources'> & { entries: ResolversTypes['EntryConnection'], origins: ResolversTypes['OriginConnection'], sources: ResolversTypes['SourceConnection'] }>;
  CorrectEntryInput: CorrectEntryInput;
  CorrectEntryPayload: ResolverTypeWrapper<Omit<CorrectEntryPayload, 'chronology' | 'entry'> & { chronology?: Maybe<ResolversTypes['Chronology']>, entry?: Maybe<ResolversTypes['Entry']> }>;
  CountRange: ResolverTypeWrapper<CountRange>;
  CountingRule: CountingRule;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Custody: ResolverTypeWrapper<Omit<Custody, 'evidence' | 'person'> & { evidence: ResolversTypes['EntryConnection'], person: ResolversTypes['Person'] }>;
  CustodyConnection: ResolverTypeWrapper<CustodyConnection>;
  CustodyEdge: ResolverTypeWrapper<CustodyEdge>;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Death: ResolverTypeWrapper<Omit<Death, 'evidence'> & { evidence: ResolversTypes['EntryConnection'] }>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Edtf: ResolverTypeWrapper<Scalars['Edtf']['output']>;
  Entry: ResolverTypeWrapper<Omit<Entry, 'attribution' | 'disputedBy' | 'fact' | 'forms' | 'history' | 'mentions' | 'repeats' | 'source' | 'supersededBy' | 'supersedes'> & { attribution: ReadonlyArray<ResolversTypes['Attribution']>, disputedBy: ResolversTypes['EntryConnection'], fact: ResolversTypes['Fact'], forms: ReadonlyArray<ResolversTypes['Form']>, history: ResolversTypes['EntryRevisionConnection'], mentions: ReadonlyArray<ResolversTypes['Actor']>, repeats?: Maybe<ResolversTypes['Entry']>, source: ResolversTypes['Source'], supersededBy?: Maybe<ResolversTypes['Entry']>, supersedes: ReadonlyArray<ResolversTypes['Entry']> }>;
  EntryChange: ResolverTypeWrapper<Omit<EntryChange, 'after' | 'before' | 'by'> & { after?: Maybe<ResolversTypes['Entry']>, before?: Maybe<ResolversTypes['Entry']>, by?: Maybe<ResolversTypes['Entry']> }>;
  EntryChangeConnection: ResolverTypeWrapper<Omit<EntryChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EntryChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['EntryChange']> }>;
  EntryChangeEdge: ResolverTypeWrapper<Omit<EntryChangeEdge, 'node'> & { node: ResolversTypes['EntryChange'] }>;
  EntryChangeKind: EntryChangeKind;
  EntryConnection: ResolverTypeWrapper<Omit<EntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EntryEdge']>, nodes: ReadonlyArray<ResolversTypes['Entry']> }>;
  EntryDate: ResolverTypeWrapper<EntryDate>;
  EntryDateInput: EntryDateInput;
  EntryDelivery: ResolverTypeWrapper<Omit<EntryDelivery, 'entry'> & { entry?: Maybe<ResolversTypes['Entry']> }>;
  EntryEdge: ResolverTypeWrapper<Omit<EntryEdge, 'node'> & { node: ResolversTypes['Entry'] }>;
  EntryFilter: EntryFilter;
  EntryOrder: EntryOrder;
  EntryRevision: ResolverTypeWrapper<Omit<EntryRevision, 'by' | 'entry'> & { by?: Maybe<ResolversTypes['Entry']>, entry?: Maybe<ResolversTypes['Entry']> }>;
  EntryRevisionConnection: ResolverTypeWrapper<Omit<EntryRevisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EntryRevisionEdge']>, nodes: ReadonlyArray<ResolversTypes['EntryRevision']> }>;
  EntryRevisionEdge: ResolverTypeWrapper<Omit<EntryRevisionEdge, 'node'> & { node: ResolversTypes['EntryRevision'] }>;
  EntryStatus: EntryStatus;
  EntryStreamFilter: EntryStreamFilter;
  EntryType: EntryType;
  EntryTypeFrequency: ResolverTypeWrapper<EntryTypeFrequency>;
  Explanation: ResolverTypeWrapper<Omit<Explanation, 'parts'> & { parts: ResolversTypes['ExplanationPartConnection'] }>;
  ExplanationEffect: ExplanationEffect;
  ExplanationEvent: ResolverTypeWrapper<ExplanationEvent>;
  ExplanationEventConnection: ResolverTypeWrapper<ExplanationEventConnection>;
  ExplanationEventEdge: ResolverTypeWrapper<ExplanationEventEdge>;
  ExplanationPart: ResolverTypeWrapper<Omit<ExplanationPart, 'entry'> & { entry: ResolversTypes['Entry'] }>;
  ExplanationPartConnection: ResolverTypeWrapper<Omit<ExplanationPartConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ExplanationPartEdge']>, nodes: ReadonlyArray<ResolversTypes['ExplanationPart']> }>;
  ExplanationPartEdge: ResolverTypeWrapper<Omit<ExplanationPartEdge, 'node'> & { node: ResolversTypes['ExplanationPart'] }>;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  ExternalIdInput: ExternalIdInput;
  Fact: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Fact']>;
  FactInput: FactInput;
  Finding: Finding;
  Form: ResolverTypeWrapper<Omit<Form, 'actor'> & { actor: ResolversTypes['Actor'] }>;
  FormInput: FormInput;
  FuzzyDate: ResolverTypeWrapper<FuzzyDate>;
  FuzzyDateInput: FuzzyDateInput;
  Group: ResolverTypeWrapper<Omit<Group, 'affiliations' | 'branches' | 'entries' | 'leaders' | 'lineage' | 'members' | 'parents' | 'presences'> & { affiliations: ResolversTypes['AffiliationConnection'], branches: ResolversTypes['AffiliationConnection'], entries: ResolversTypes['EntryConnection'], leaders: ResolversTypes['OfficeConnection'], lineage: ResolversTypes['LineageStepConnection'], members: ResolversTypes['MembershipConnection'], parents: ResolversTypes['AffiliationConnection'], presences: ResolversTypes['PresenceConnection'] }>;
  GroupCandidate: ResolverTypeWrapper<Omit<GroupCandidate, 'group' | 'sources'> & { group: ResolversTypes['Group'], sources: ReadonlyArray<ResolversTypes['Source']> }>;
  GroupConnection: ResolverTypeWrapper<Omit<GroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GroupEdge']>, nodes: ReadonlyArray<ResolversTypes['Group']> }>;
  GroupDissolved: ResolverTypeWrapper<Omit<GroupDissolved, 'by' | 'group'> & { by: ReadonlyArray<ResolversTypes['Actor']>, group: ResolversTypes['Group'] }>;
  GroupDissolvedInput: GroupDissolvedInput;
  GroupEdge: ResolverTypeWrapper<Omit<GroupEdge, 'node'> & { node: ResolversTypes['Group'] }>;
  GroupFilter: GroupFilter;
  GroupFormed: ResolverTypeWrapper<Omit<GroupFormed, 'formedFrom' | 'group'> & { formedFrom: ReadonlyArray<ResolversTypes['Group']>, group: ResolversTypes['Group'] }>;
  GroupFormedInput: GroupFormedInput;
  GroupFrequency: ResolverTypeWrapper<Omit<GroupFrequency, 'group'> & { group: ResolversTypes['Group'] }>;
  GroupKind: GroupKind;
  GroupName: ResolverTypeWrapper<Omit<GroupName, 'evidence'> & { evidence: ResolversTypes['EntryConnection'] }>;
  GroupNameConnection: ResolverTypeWrapper<GroupNameConnection>;
  GroupNameEdge: ResolverTypeWrapper<GroupNameEdge>;
  GroupNameReported: ResolverTypeWrapper<Omit<GroupNameReported, 'group'> & { group: ResolversTypes['Group'] }>;
  GroupNameReportedInput: GroupNameReportedInput;
  GroupPairInput: GroupPairInput;
  GroupPairPayload: ResolverTypeWrapper<Omit<GroupPairPayload, 'chronology' | 'groups'> & { chronology?: Maybe<ResolversTypes['Chronology']>, groups: ReadonlyArray<ResolversTypes['Group']> }>;
  GroupPayload: ResolverTypeWrapper<Omit<GroupPayload, 'chronology' | 'group'> & { chronology?: Maybe<ResolversTypes['Chronology']>, group?: Maybe<ResolversTypes['Group']> }>;
  GroupSplit: ResolverTypeWrapper<Omit<GroupSplit, 'by' | 'group' | 'into'> & { by: ReadonlyArray<ResolversTypes['Actor']>, group: ResolversTypes['Group'], into: ReadonlyArray<ResolversTypes['Group']> }>;
  GroupSplitInput: GroupSplitInput;
  GroupsMerged: ResolverTypeWrapper<Omit<GroupsMerged, 'parts' | 'whole'> & { parts: ReadonlyArray<ResolversTypes['Group']>, whole: ResolversTypes['Group'] }>;
  GroupsMergedInput: GroupsMergedInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Incident: ResolverTypeWrapper<Omit<Incident, 'attributions' | 'casualtyReports' | 'claims' | 'denials' | 'entries' | 'parties' | 'reports' | 'responsibility'> & { attributions: ResolversTypes['EntryConnection'], casualtyReports: ResolversTypes['EntryConnection'], claims: ResolversTypes['EntryConnection'], denials: ResolversTypes['EntryConnection'], entries: ResolversTypes['EntryConnection'], parties: ReadonlyArray<ResolversTypes['Party']>, reports: ResolversTypes['EntryConnection'], responsibility: ReadonlyArray<ResolversTypes['Responsibility']> }>;
  IncidentConnection: ResolverTypeWrapper<Omit<IncidentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IncidentEdge']>, nodes: ReadonlyArray<ResolversTypes['Incident']> }>;
  IncidentEdge: ResolverTypeWrapper<Omit<IncidentEdge, 'node'> & { node: ResolversTypes['Incident'] }>;
  IncidentFilter: IncidentFilter;
  IncidentKind: IncidentKind;
  IncidentOrder: IncidentOrder;
  IncidentOutcome: IncidentOutcome;
  IncidentPairInput: IncidentPairInput;
  IncidentPairPayload: ResolverTypeWrapper<Omit<IncidentPairPayload, 'chronology' | 'incidents'> & { chronology?: Maybe<ResolversTypes['Chronology']>, incidents: ReadonlyArray<ResolversTypes['Incident']> }>;
  IncidentReported: ResolverTypeWrapper<Omit<IncidentReported, 'incident' | 'parties'> & { incident: ResolversTypes['Incident'], parties: ReadonlyArray<ResolversTypes['Party']> }>;
  IncidentReportedInput: IncidentReportedInput;
  IncidentUnit: IncidentUnit;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LeadershipEnded: ResolverTypeWrapper<Omit<LeadershipEnded, 'group' | 'person'> & { group: ResolversTypes['Group'], person: ResolversTypes['Person'] }>;
  LeadershipEndedInput: LeadershipEndedInput;
  LeadershipReported: ResolverTypeWrapper<Omit<LeadershipReported, 'group' | 'person'> & { group: ResolversTypes['Group'], person: ResolversTypes['Person'] }>;
  LeadershipReportedInput: LeadershipReportedInput;
  Limits: ResolverTypeWrapper<Limits>;
  LineageStep: ResolverTypeWrapper<Omit<LineageStep, 'entry' | 'predecessors' | 'successors'> & { entry: ResolversTypes['Entry'], predecessors: ReadonlyArray<ResolversTypes['Group']>, successors: ReadonlyArray<ResolversTypes['Group']> }>;
  LineageStepConnection: ResolverTypeWrapper<Omit<LineageStepConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LineageStepEdge']>, nodes: ReadonlyArray<ResolversTypes['LineageStep']> }>;
  LineageStepEdge: ResolverTypeWrapper<Omit<LineageStepEdge, 'node'> & { node: ResolversTypes['LineageStep'] }>;
  Log: ResolverTypeWrapper<Log>;
  MatchingFilter: MatchingFilter;
  MatchingReason: ResolverTypeWrapper<MatchingReason>;
  MatchingReasonKind: MatchingReasonKind;
  MatchingSuggestion: ResolverTypeWrapper<Omit<MatchingSuggestion, 'incidents'> & { incidents: ReadonlyArray<ResolversTypes['Incident']> }>;
  MatchingSuggestionConnection: ResolverTypeWrapper<Omit<MatchingSuggestionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MatchingSuggestionEdge']>, nodes: ReadonlyArray<ResolversTypes['MatchingSuggestion']> }>;
  MatchingSuggestionEdge: ResolverTypeWrapper<Omit<MatchingSuggestionEdge, 'node'> & { node: ResolversTypes['MatchingSuggestion'] }>;
  Measure: Measure;
  Membership: ResolverTypeWrapper<Omit<Membership, 'evidence' | 'group' | 'member'> & { evidence: ResolversTypes['EntryConnection'], group: ResolversTypes['Group'], member: ResolversTypes['Actor'] }>;
  MembershipConnection: ResolverTypeWrapper<Omit<MembershipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MembershipEdge']>, nodes: ReadonlyArray<ResolversTypes['Membership']> }>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  MembershipKind: MembershipKind;
  MembershipReported: ResolverTypeWrapper<Omit<MembershipReported, 'cameFrom' | 'memberOf' | 'members'> & { cameFrom: ReadonlyArray<ResolversTypes['Group']>, memberOf?: Maybe<ResolversTypes['Group']>, members: ReadonlyArray<ResolversTypes['Actor']> }>;
  MembershipReportedInput: MembershipReportedInput;
  Moment: ResolverTypeWrapper<Scalars['Moment']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameKind: NameKind;
  NameMatch: NameMatch;
  NameResolution: ResolverTypeWrapper<Omit<NameResolution, 'groups' | 'people'> & { groups: ReadonlyArray<ResolversTypes['GroupCandidate']>, people: ReadonlyArray<ResolversTypes['PersonCandidate']> }>;
  NameUser: NameUser;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Office: ResolverTypeWrapper<Omit<Office, 'evidence' | 'explanation' | 'group' | 'person'> & { evidence: ResolversTypes['EntryConnection'], explanation: ResolversTypes['Explanation'], group: ResolversTypes['Group'], person: ResolversTypes['Person'] }>;
  OfficeConnection: ResolverTypeWrapper<Omit<OfficeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OfficeEdge']>, nodes: ReadonlyArray<ResolversTypes['Office']> }>;
  OfficeEdge: ResolverTypeWrapper<Omit<OfficeEdge, 'node'> & { node: ResolversTypes['Office'] }>;
  Origin: ResolverTypeWrapper<Omit<Origin, 'actor' | 'entries' | 'source' | 'sources'> & { actor?: Maybe<ResolversTypes['Actor']>, entries: ResolversTypes['EntryConnection'], source?: Maybe<ResolversTypes['Source']>, sources: ResolversTypes['SourceConnection'] }>;
  OriginConnection: ResolverTypeWrapper<Omit<OriginConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OriginEdge']>, nodes: ReadonlyArray<ResolversTypes['Origin']> }>;
  OriginEdge: ResolverTypeWrapper<Omit<OriginEdge, 'node'> & { node: ResolversTypes['Origin'] }>;
  Outcome: Outcome;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<Omit<Party, 'actor'> & { actor: ResolversTypes['Actor'] }>;
  PartyInput: PartyInput;
  Payload: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Payload']>;
  Percent: ResolverTypeWrapper<Percent>;
  PercentInput: PercentInput;
  PerpetratorRule: PerpetratorRule;
  Person: ResolverTypeWrapper<Omit<Person, 'death' | 'descriptions' | 'memberships' | 'offices' | 'timeline'> & { death?: Maybe<ResolversTypes['Death']>, descriptions: ResolversTypes['EntryConnection'], memberships: ResolversTypes['MembershipConnection'], offices: ResolversTypes['OfficeConnection'], timeline: ResolversTypes['EntryConnection'] }>;
  PersonArrested: ResolverTypeWrapper<Omit<PersonArrested, 'by' | 'inIncident' | 'person'> & { by: ReadonlyArray<ResolversTypes['Actor']>, inIncident?: Maybe<ResolversTypes['Incident']>, person: ResolversTypes['Person'] }>;
  PersonArrestedInput: PersonArrestedInput;
  PersonCandidate: ResolverTypeWrapper<Omit<PersonCandidate, 'person' | 'sources'> & { person: ResolversTypes['Person'], sources: ReadonlyArray<ResolversTypes['Source']> }>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  PersonDescribed: ResolverTypeWrapper<Omit<PersonDescribed, 'person'> & { person: ResolversTypes['Person'] }>;
  PersonDescribedInput: PersonDescribedInput;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFilter: PersonFilter;
  PersonFrequency: ResolverTypeWrapper<Omit<PersonFrequency, 'person'> & { person: ResolversTypes['Person'] }>;
  PersonKilled: ResolverTypeWrapper<Omit<PersonKilled, 'by' | 'inIncident' | 'person'> & { by: ReadonlyArray<ResolversTypes['Actor']>, inIncident?: Maybe<ResolversTypes['Incident']>, person: ResolversTypes['Person'] }>;
  PersonKilledInput: PersonKilledInput;
  PersonPayload: ResolverTypeWrapper<Omit<PersonPayload, 'chronology' | 'person'> & { chronology?: Maybe<ResolversTypes['Chronology']>, person?: Maybe<ResolversTypes['Person']> }>;
  PersonReleased: ResolverTypeWrapper<Omit<PersonReleased, 'by' | 'inIncident' | 'person'> & { by: ReadonlyArray<ResolversTypes['Actor']>, inIncident?: Maybe<ResolversTypes['Incident']>, person: ResolversTypes['Person'] }>;
  PersonReleasedInput: PersonReleasedInput;
  Place: ResolverTypeWrapper<Omit<Place, 'entries' | 'presences'> & { entries: ResolversTypes['EntryConnection'], presences: ResolversTypes['PresenceConnection'] }>;
  PlaceConnection: ResolverTypeWrapper<PlaceConnection>;
  PlaceEdge: ResolverTypeWrapper<PlaceEdge>;
  PlaceFilter: PlaceFilter;
  PlaceFrequency: ResolverTypeWrapper<PlaceFrequency>;
  PlaceKind: PlaceKind;
  PlaceMention: ResolverTypeWrapper<PlaceMention>;
  PlaceMentionInput: PlaceMentionInput;
  PlacePayload: ResolverTypeWrapper<Omit<PlacePayload, 'chronology'> & { chronology?: Maybe<ResolversTypes['Chronology']> }>;
  PlacePrecision: PlacePrecision;
  Point: ResolverTypeWrapper<Point>;
  PointInput: PointInput;
  Position: ResolverTypeWrapper<Scalars['Position']['output']>;
  Presence: ResolverTypeWrapper<Omit<Presence, 'actor' | 'evidence'> & { actor: ResolversTypes['Actor'], evidence: ResolversTypes['EntryConnection'] }>;
  PresenceConnection: ResolverTypeWrapper<Omit<PresenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PresenceEdge']>, nodes: ReadonlyArray<ResolversTypes['Presence']> }>;
  PresenceEdge: ResolverTypeWrapper<Omit<PresenceEdge, 'node'> & { node: ResolversTypes['Presence'] }>;
  PresenceKind: PresenceKind;
  PresenceReported: ResolverTypeWrapper<Omit<PresenceReported, 'actor' | 'alongside' | 'by'> & { actor: ResolversTypes['Actor'], alongside: ReadonlyArray<ResolversTypes['Actor']>, by: ReadonlyArray<ResolversTypes['Actor']> }>;
  PresenceReportedInput: PresenceReportedInput;
  Problem: ResolverTypeWrapper<Problem>;
  Provenance: ResolverTypeWrapper<Omit<Provenance, 'origins' | 'sources' | 'uncorroborated'> & { origins: ResolversTypes['OriginConnection'], sources: ResolversTypes['SourceConnection'], uncorroborated: ResolversTypes['EntryConnection'] }>;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityInput: QuantityInput;
  QuantityRange: ResolverTypeWrapper<QuantityRange>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReassignPlaceInput: ReassignPlaceInput;
  RecordEntriesPayload: ResolverTypeWrapper<Omit<RecordEntriesPayload, 'chronology' | 'results'> & { chronology?: Maybe<ResolversTypes['Chronology']>, results: ReadonlyArray<ResolversTypes['RecordEntryPayload']> }>;
  RecordEntryInput: RecordEntryInput;
  RecordEntryPayload: ResolverTypeWrapper<Omit<RecordEntryPayload, 'chronology' | 'entry'> & { chronology?: Maybe<ResolversTypes['Chronology']>, entry?: Maybe<ResolversTypes['Entry']> }>;
  RegisterGroupInput: RegisterGroupInput;
  RegisterPersonInput: RegisterPersonInput;
  RegisterPlaceInput: RegisterPlaceInput;
  RegisterSourceInput: RegisterSourceInput;
  RelationshipEnded: ResolverTypeWrapper<Omit<RelationshipEnded, 'from' | 'to'> & { from: ReadonlyArray<ResolversTypes['Group']>, to: ReadonlyArray<ResolversTypes['Group']> }>;
  RelationshipEndedInput: RelationshipEndedInput;
  RelationshipReported: ResolverTypeWrapper<Omit<RelationshipReported, 'against' | 'from' | 'to'> & { against: ReadonlyArray<ResolversTypes['Group']>, from: ReadonlyArray<ResolversTypes['Group']>, to: ReadonlyArray<ResolversTypes['Group']> }>;
  RelationshipReportedInput: RelationshipReportedInput;
  ReportWithdrawn: ResolverTypeWrapper<Omit<ReportWithdrawn, 'withdraws'> & { withdraws: ReadonlyArray<ResolversTypes['Entry']> }>;
  ReportWithdrawnInput: ReportWithdrawnInput;
  Responsibility: ResolverTypeWrapper<Omit<Responsibility, 'actor' | 'jointWith'> & { actor: ResolversTypes['Actor'], jointWith: ReadonlyArray<ResolversTypes['Group']> }>;
  ResponsibilityAttributed: ResolverTypeWrapper<Omit<ResponsibilityAttributed, 'actor' | 'incident'> & { actor: ResolversTypes['Actor'], incident: ResolversTypes['Incident'] }>;
  ResponsibilityAttributedInput: ResponsibilityAttributedInput;
  ResponsibilityClaimed: ResolverTypeWrapper<Omit<ResponsibilityClaimed, 'group' | 'incident' | 'jointWith'> & { group: ResolversTypes['Group'], incident: ResolversTypes['Incident'], jointWith: ReadonlyArray<ResolversTypes['Group']> }>;
  ResponsibilityClaimedInput: ResponsibilityClaimedInput;
  ResponsibilityDenied: ResolverTypeWrapper<Omit<ResponsibilityDenied, 'by' | 'group' | 'incident'> & { by: ReadonlyArray<ResolversTypes['Actor']>, group: ResolversTypes['Group'], incident: ResolversTypes['Incident'] }>;
  ResponsibilityDeniedInput: ResponsibilityDeniedInput;
  ResponsibilityKind: ResponsibilityKind;
  ResponsibilityUnclaimed: ResolverTypeWrapper<Omit<ResponsibilityUnclaimed, 'incident'> & { incident: ResolversTypes['Incident'] }>;
  ResponsibilityUnclaimedInput: ResponsibilityUnclaimedInput;
  RetractEntryInput: RetractEntryInput;
  RetractEntryPayload: ResolverTypeWrapper<Omit<RetractEntryPayload, 'chronology' | 'entry'> & { chronology?: Maybe<ResolversTypes['Chronology']>, entry?: Maybe<ResolversTypes['Entry']> }>;
  ScopeArea: ResolverTypeWrapper<Omit<ScopeArea, 'evidence'> & { evidence: ResolversTypes['EntryConnection'] }>;
  ScopeAreaConnection: ResolverTypeWrapper<ScopeAreaConnection>;
  ScopeAreaEdge: ResolverTypeWrapper<ScopeAreaEdge>;
  ScopeMode: ScopeMode;
  Service: ResolverTypeWrapper<Service>;
  Side: Side;
  Source: ResolverTypeWrapper<Omit<Source, 'coverage' | 'derivation' | 'derivations' | 'derivedFrom' | 'entries' | 'origins' | 'outlet'> & { coverage: ResolversTypes['SourceCoverage'], derivation: ReadonlyArray<ResolversTypes['Source']>, derivations: ResolversTypes['SourceConnection'], derivedFrom: ReadonlyArray<ResolversTypes['Source']>, entries: ResolversTypes['EntryConnection'], origins: ResolversTypes['OriginConnection'], outlet: ResolversTypes['Source'] }>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversTypes['Source']> }>;
  SourceCoverage: ResolverTypeWrapper<Omit<SourceCoverage, 'groups' | 'people'> & { groups: ReadonlyArray<ResolversTypes['GroupFrequency']>, people: ReadonlyArray<ResolversTypes['PersonFrequency']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFilter: SourceFilter;
  SourcePayload: ResolverTypeWrapper<Omit<SourcePayload, 'chronology' | 'source'> & { chronology?: Maybe<ResolversTypes['Chronology']>, source?: Maybe<ResolversTypes['Source']> }>;
  Stance: Stance;
  StatementKind: StatementKind;
  StatementMade: ResolverTypeWrapper<Omit<StatementMade, 'about' | 'addressees' | 'incidents' | 'speakers' | 'topics'> & { about: ReadonlyArray<ResolversTypes['Entry']>, addressees: ReadonlyArray<ResolversTypes['Actor']>, incidents: ReadonlyArray<ResolversTypes['Incident']>, speakers: ReadonlyArray<ResolversTypes['Actor']>, topics: ReadonlyArray<ResolversTypes['Actor']> }>;
  StatementMadeInput: StatementMadeInput;
  Statistic: ResolverTypeWrapper<Omit<Statistic, 'entry' | 'groups' | 'includes' | 'shareOf'> & { entry: ResolversTypes['Entry'], groups: ReadonlyArray<ResolversTypes['Group']>, includes: ResolversTypes['IncidentConnection'], shareOf?: Maybe<ResolversTypes['Statistic']> }>;
  StatisticConnection: ResolverTypeWrapper<Omit<StatisticConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StatisticEdge']>, nodes: ReadonlyArray<ResolversTypes['Statistic']> }>;
  StatisticEdge: ResolverTypeWrapper<Omit<StatisticEdge, 'node'> & { node: ResolversTypes['Statistic'] }>;
  StatisticFilter: StatisticFilter;
  StatisticFit: StatisticFit;
  StatisticReported: ResolverTypeWrapper<Omit<StatisticReported, 'breakdown' | 'groups' | 'incidents' | 'shareOf'> & { breakdown: ReadonlyArray<ResolversTypes['Breakdown']>, groups: ReadonlyArray<ResolversTypes['Group']>, incidents: ReadonlyArray<ResolversTypes['Incident']>, shareOf?: Maybe<ResolversTypes['Entry']> }>;
  StatisticReportedInput: StatisticReportedInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Tally: ResolverTypeWrapper<Omit<Tally, 'rows' | 'statistics'> & { rows: ResolversTypes['TallyRowConnection'], statistics: ResolversTypes['StatisticConnection'] }>;
  TallyCounts: ResolverTypeWrapper<TallyCounts>;
  TallyDimension: TallyDimension;
  TallyOrder: TallyOrder;
  TallyRow: ResolverTypeWrapper<Omit<TallyRow, 'counted' | 'explanation' | 'group'> & { counted: ResolversTypes['IncidentConnection'], explanation: ResolversTypes['Explanation'], group?: Maybe<ResolversTypes['Group']> }>;
  TallyRowChange: ResolverTypeWrapper<Omit<TallyRowChange, 'after' | 'before' | 'group' | 'incidents'> & { after?: Maybe<ResolversTypes['TallyRow']>, before?: Maybe<ResolversTypes['TallyRow']>, group: ResolversTypes['Group'], incidents: ResolversTypes['IncidentConnection'] }>;
  TallyRowChangeConnection: ResolverTypeWrapper<Omit<TallyRowChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TallyRowChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['TallyRowChange']> }>;
  TallyRowChangeEdge: ResolverTypeWrapper<Omit<TallyRowChangeEdge, 'node'> & { node: ResolversTypes['TallyRowChange'] }>;
  TallyRowConnection: ResolverTypeWrapper<Omit<TallyRowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TallyRowEdge']>, nodes: ReadonlyArray<ResolversTypes['TallyRow']> }>;
  TallyRowEdge: ResolverTypeWrapper<Omit<TallyRowEdge, 'node'> & { node: ResolversTypes['TallyRow'] }>;
  Target: Target;
  Tie: Tie;
  Victims: Victims;
  ViolenceType: ViolenceType;
  Weapon: Weapon;
  WordConvention: WordConvention;
  WordCount: ResolverTypeWrapper<WordCount>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ResolversInterfaceTypes<ResolversParentTypes>['Actor'];
  Affiliation: Omit<Affiliation, 'against' | 'evidence' | 'explanation' | 'from' | 'to'> & { against: ResolversParentTypes['EntryConnection'], evidence: ResolversParentTypes['EntryConnection'], explanation: ResolversParentTypes['Explanation'], from: ResolversParentTypes['Group'], to: ResolversParentTypes['Group'] };
  AffiliationChange: Omit<AffiliationChange, 'after' | 'before'> & { after?: Maybe<ResolversParentTypes['Affiliation']>, before?: Maybe<ResolversParentTypes['Affiliation']> };
  AffiliationChangeConnection: Omit<AffiliationChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AffiliationChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AffiliationChange']> };
  AffiliationChangeEdge: Omit<AffiliationChangeEdge, 'node'> & { node: ResolversParentTypes['AffiliationChange'] };
  AffiliationConnection: Omit<AffiliationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AffiliationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Affiliation']> };
  AffiliationEdge: Omit<AffiliationEdge, 'node'> & { node: ResolversParentTypes['Affiliation'] };
  AffiliationFilter: AffiliationFilter;
  AllegianceAccepted: Omit<AllegianceAccepted, 'from' | 'to'> & { from: ReadonlyArray<ResolversParentTypes['Group']>, to: ReadonlyArray<ResolversParentTypes['Group']> };
  AllegianceAcceptedInput: AllegianceAcceptedInput;
  AllegiancePledged: Omit<AllegiancePledged, 'from' | 'to'> & { from: ReadonlyArray<ResolversParentTypes['Group']>, to: ReadonlyArray<ResolversParentTypes['Group']> };
  AllegiancePledgedInput: AllegiancePledgedInput;
  AllegianceRenounced: Omit<AllegianceRenounced, 'from' | 'to'> & { from: ReadonlyArray<ResolversParentTypes['Group']>, to: ReadonlyArray<ResolversParentTypes['Group']> };
  AllegianceRenouncedInput: AllegianceRenouncedInput;
  AmendGroupInput: AmendGroupInput;
  AmendPersonInput: AmendPersonInput;
  AmendPlaceInput: AmendPlaceInput;
  AmendSourceInput: AmendSourceInput;
  AsOf: AsOf;
  Attribution: Omit<Attribution, 'actor' | 'document'> & { actor?: Maybe<ResolversParentTypes['Actor']>, document?: Maybe<ResolversParentTypes['Source']> };
  AttributionInput: AttributionInput;
  Basis: Basis;
  BasisToken: Scalars['BasisToken']['output'];
  Boolean: Scalars['Boolean']['output'];
  Border: Border;
  BoundedCount: BoundedCount;
  BranchAnnounced: Omit<BranchAnnounced, 'branch' | 'parent'> & { branch: ResolversParentTypes['Group'], parent: ResolversParentTypes['Group'] };
  BranchAnnouncedInput: BranchAnnouncedInput;
  BranchScopeReported: Omit<BranchScopeReported, 'branch'> & { branch: ResolversParentTypes['Group'] };
  BranchScopeReportedInput: BranchScopeReportedInput;
  Breakdown: Omit<Breakdown, 'ofGroup'> & { ofGroup?: Maybe<ResolversParentTypes['Group']> };
  BreakdownInput: BreakdownInput;
  CasualtiesReported: Omit<CasualtiesReported, 'breakdown' | 'incident'> & { breakdown: ReadonlyArray<ResolversParentTypes['Breakdown']>, incident: ResolversParentTypes['Incident'] };
  CasualtiesReportedInput: CasualtiesReportedInput;
  Changes: Omit<Changes, 'affiliations' | 'after' | 'before' | 'entries' | 'tallyAfter' | 'tallyBefore' | 'tallyRows'> & { affiliations: ResolversParentTypes['AffiliationChangeConnection'], after: ResolversParentTypes['Chronology'], before: ResolversParentTypes['Chronology'], entries: ResolversParentTypes['EntryChangeConnection'], tallyAfter: ResolversParentTypes['Tally'], tallyBefore: ResolversParentTypes['Tally'], tallyRows: ResolversParentTypes['TallyRowChangeConnection'] };
  Chronology: Omit<Chronology, 'affiliations' | 'changes' | 'contradictions' | 'entries' | 'entry' | 'group' | 'groups' | 'incident' | 'incidents' | 'matchingSuggestions' | 'people' | 'person' | 'provenance' | 'resolveName' | 'source' | 'sources' | 'statistics' | 'tally'> & { affiliations?: Maybe<ResolversParentTypes['AffiliationConnection']>, changes?: Maybe<ResolversParentTypes['Changes']>, contradictions?: Maybe<ResolversParentTypes['ContradictionConnection']>, entries?: Maybe<ResolversParentTypes['EntryConnection']>, entry?: Maybe<ResolversParentTypes['Entry']>, group?: Maybe<ResolversParentTypes['Group']>, groups?: Maybe<ResolversParentTypes['GroupConnection']>, incident?: Maybe<ResolversParentTypes['Incident']>, incidents?: Maybe<ResolversParentTypes['IncidentConnection']>, matchingSuggestions?: Maybe<ResolversParentTypes['MatchingSuggestionConnection']>, people?: Maybe<ResolversParentTypes['PersonConnection']>, person?: Maybe<ResolversParentTypes['Person']>, provenance?: Maybe<ResolversParentTypes['Provenance']>, resolveName?: Maybe<ResolversParentTypes['NameResolution']>, source?: Maybe<ResolversParentTypes['Source']>, sources?: Maybe<ResolversParentTypes['SourceConnection']>, statistics?: Maybe<ResolversParentTypes['StatisticConnection']>, tally?: Maybe<ResolversParentTypes['Tally']> };
  ContextReported: Omit<ContextReported, 'actors'> & { actors: ReadonlyArray<ResolversParentTypes['Actor']> };
  ContextReportedInput: ContextReportedInput;
  Contradiction: Omit<Contradiction, 'explanation' | 'groups' | 'incident' | 'people' | 'sides'> & { explanation: ResolversParentTypes['Explanation'], groups: ReadonlyArray<ResolversParentTypes['Group']>, incident?: Maybe<ResolversParentTypes['Incident']>, people: ReadonlyArray<ResolversParentTypes['Person']>, sides: ReadonlyArray<ResolversParentTypes['ContradictionSide']> };
  ContradictionConnection: Omit<ContradictionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ContradictionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Contradiction']> };
  ContradictionEdge: Omit<ContradictionEdge, 'node'> & { node: ResolversParentTypes['Contradiction'] };
  ContradictionFilter: ContradictionFilter;
  ContradictionSide: Omit<ContradictionSide, 'entries' | 'origins' | 'sources'> & { entries: ResolversParentTypes['EntryConnection'], origins: ResolversParentTypes['OriginConnection'], sources: ResolversParentTypes['SourceConnection'] };
  CorrectEntryInput: CorrectEntryInput;
  CorrectEntryPayload: Omit<CorrectEntryPayload, 'chronology' | 'entry'> & { chronology?: Maybe<ResolversParentTypes['Chronology']>, entry?: Maybe<ResolversParentTypes['Entry']> };
  CountRange: CountRange;
  Cursor: Scalars['Cursor']['output'];
  Custody: Omit<Custody, 'evidence' | 'person'> & { evidence: ResolversParentTypes['EntryConnection'], person: ResolversParentTypes['Person'] };
  CustodyConnection: CustodyConnection;
  CustodyEdge: CustodyEdge;
  DateTime: Scalars['DateTime']['output'];
  Death: Omit<Death, 'evidence'> & { evidence: ResolversParentTypes['EntryConnection'] };
  Decimal: Scalars['Decimal']['output'];
  Edtf: Scalars['Edtf']['output'];
  Entry: Omit<Entry, 'attribution' | 'disputedBy' | 'fact' | 'forms' | 'history' | 'mentions' | 'repeats' | 'source' | 'supersededBy' | 'supersedes'> & { attribution: ReadonlyArray<ResolversParentTypes['Attribution']>, disputedBy: ResolversParentTypes['EntryConnection'], fact: ResolversParentTypes['Fact'], forms: ReadonlyArray<ResolversParentTypes['Form']>, history: ResolversParentTypes['EntryRevisionConnection'], mentions: ReadonlyArray<ResolversParentTypes['Actor']>, repeats?: Maybe<ResolversParentTypes['Entry']>, source: ResolversParentTypes['Source'], supersededBy?: Maybe<ResolversParentTypes['Entry']>, supersedes: ReadonlyArray<ResolversParentTypes['Entry']> };
  EntryChange: Omit<EntryChange, 'after' | 'before' | 'by'> & { after?: Maybe<ResolversParentTypes['Entry']>, before?: Maybe<ResolversParentTypes['Entry']>, by?: Maybe<ResolversParentTypes['Entry']> };
  EntryChangeConnection: Omit<EntryChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EntryChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['EntryChange']> };
  EntryChangeEdge: Omit<EntryChangeEdge, 'node'> & { node: ResolversParentTypes['EntryChange'] };
  EntryConnection: Omit<EntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entry']> };
  EntryDate: EntryDate;
  EntryDateInput: EntryDateInput;
  EntryDelivery: Omit<EntryDelivery, 'entry'> & { entry?: Maybe<ResolversParentTypes['Entry']> };
  EntryEdge: Omit<EntryEdge, 'node'> & { node: ResolversParentTypes['Entry'] };
  EntryFilter: EntryFilter;
  EntryRevision: Omit<EntryRevision, 'by' | 'entry'> & { by?: Maybe<ResolversParentTypes['Entry']>, entry?: Maybe<ResolversParentTypes['Entry']> };
  EntryRevisionConnection: Omit<EntryRevisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EntryRevisionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['EntryRevision']> };
  EntryRevisionEdge: Omit<EntryRevisionEdge, 'node'> & { node: ResolversParentTypes['EntryRevision'] };
  EntryStreamFilter: EntryStreamFilter;
  EntryTypeFrequency: EntryTypeFrequency;
  Explanation: Omit<Explanation, 'parts'> & { parts: ResolversParentTypes['ExplanationPartConnection'] };
  ExplanationEvent: ExplanationEvent;
  ExplanationEventConnection: ExplanationEventConnection;
  ExplanationEventEdge: ExplanationEventEdge;
  ExplanationPart: Omit<ExplanationPart, 'entry'> & { entry: ResolversParentTypes['Entry'] };
  ExplanationPartConnection: Omit<ExplanationPartConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ExplanationPartEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ExplanationPart']> };
  ExplanationPartEdge: Omit<ExplanationPartEdge, 'node'> & { node: ResolversParentTypes['ExplanationPart'] };
  ExternalId: ExternalId;
  ExternalIdInput: ExternalIdInput;
  Fact: ResolversUnionTypes<ResolversParentTypes>['Fact'];
  FactInput: FactInput;
  Form: Omit<Form, 'actor'> & { actor: ResolversParentTypes['Actor'] };
  FormInput: FormInput;
  FuzzyDate: FuzzyDate;
  FuzzyDateInput: FuzzyDateInput;
  Group: Omit<Group, 'affiliations' | 'branches' | 'entries' | 'leaders' | 'lineage' | 'members' | 'parents' | 'presences'> & { affiliations: ResolversParentTypes['AffiliationConnection'], branches: ResolversParentTypes['AffiliationConnection'], entries: ResolversParentTypes['EntryConnection'], leaders: ResolversParentTypes['OfficeConnection'], lineage: ResolversParentTypes['LineageStepConnection'], members: ResolversParentTypes['MembershipConnection'], parents: ResolversParentTypes['AffiliationConnection'], presences: ResolversParentTypes['PresenceConnection'] };
  GroupCandidate: Omit<GroupCandidate, 'group' | 'sources'> & { group: ResolversParentTypes['Group'], sources: ReadonlyArray<ResolversParentTypes['Source']> };
  GroupConnection: Omit<GroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GroupEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Group']> };
  GroupDissolved: Omit<GroupDissolved, 'by' | 'group'> & { by: ReadonlyArray<ResolversParentTypes['Actor']>, group: ResolversParentTypes['Group'] };
  GroupDissolvedInput: GroupDissolvedInput;
  GroupEdge: Omit<GroupEdge, 'node'> & { node: ResolversParentTypes['Group'] };
  GroupFilter: GroupFilter;
  GroupFormed: Omit<GroupFormed, 'formedFrom' | 'group'> & { formedFrom: ReadonlyArray<ResolversParentTypes['Group']>, group: ResolversParentTypes['Group'] };
  GroupFormedInput: GroupFormedInput;
  GroupFrequency: Omit<GroupFrequency, 'group'> & { group: ResolversParentTypes['Group'] };
  GroupName: Omit<GroupName, 'evidence'> & { evidence: ResolversParentTypes['EntryConnection'] };
  GroupNameConnection: GroupNameConnection;
  GroupNameEdge: GroupNameEdge;
  GroupNameReported: Omit<GroupNameReported, 'group'> & { group: ResolversParentTypes['Group'] };
  GroupNameReportedInput: GroupNameReportedInput;
  GroupPairInput: GroupPairInput;
  GroupPairPayload: Omit<GroupPairPayload, 'chronology' | 'groups'> & { chronology?: Maybe<ResolversParentTypes['Chronology']>, groups: ReadonlyArray<ResolversParentTypes['Group']> };
  GroupPayload: Omit<GroupPayload, 'chronology' | 'group'> & { chronology?: Maybe<ResolversParentTypes['Chronology']>, group?: Maybe<ResolversParentTypes['Group']> };
  GroupSplit: Omit<GroupSplit, 'by' | 'group' | 'into'> & { by: ReadonlyArray<ResolversParentTypes['Actor']>, group: ResolversParentTypes['Group'], into: ReadonlyArray<ResolversParentTypes['Group']> };
  GroupSplitInput: GroupSplitInput;
  GroupsMerged: Omit<GroupsMerged, 'parts' | 'whole'> & { parts: ReadonlyArray<ResolversParentTypes['Group']>, whole: ResolversParentTypes['Group'] };
  GroupsMergedInput: GroupsMergedInput;
  ID: Scalars['ID']['output'];
  Incident: Omit<Incident, 'attributions' | 'casualtyReports' | 'claims' | 'denials' | 'entries' | 'parties' | 'reports' | 'responsibility'> & { attributions: ResolversParentTypes['EntryConnection'], casualtyReports: ResolversParentTypes['EntryConnection'], claims: ResolversParentTypes['EntryConnection'], denials: ResolversParentTypes['EntryConnection'], entries: ResolversParentTypes['EntryConnection'], parties: ReadonlyArray<ResolversParentTypes['Party']>, reports: ResolversParentTypes['EntryConnection'], responsibility: ReadonlyArray<ResolversParentTypes['Responsibility']> };
  IncidentConnection: Omit<IncidentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IncidentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Incident']> };
  IncidentEdge: Omit<IncidentEdge, 'node'> & { node: ResolversParentTypes['Incident'] };
  IncidentFilter: IncidentFilter;
  IncidentPairInput: IncidentPairInput;
  IncidentPairPayload: Omit<IncidentPairPayload, 'chronology' | 'incidents'> & { chronology?: Maybe<ResolversParentTypes['Chronology']>, incidents: ReadonlyArray<ResolversParentTypes['Incident']> };
  IncidentReported: Omit<IncidentReported, 'incident' | 'parties'> & { incident: ResolversParentTypes['Incident'], parties: ReadonlyArray<ResolversParentTypes['Party']> };
  IncidentReportedInput: IncidentReportedInput;
  Int: Scalars['Int']['output'];
  LeadershipEnded: Omit<LeadershipEnded, 'group' | 'person'> & { group: ResolversParentTypes['Group'], person: ResolversParentTypes['Person'] };
  LeadershipEndedInput: LeadershipEndedInput;
  LeadershipReported: Omit<LeadershipReported, 'group' | 'person'> & { group: ResolversParentTypes['Group'], person: ResolversParentTypes['Person'] };
  LeadershipReportedInput: LeadershipReportedInput;
  Limits: Limits;
  LineageStep: Omit<LineageStep, 'entry' | 'predecessors' | 'successors'> & { entry: ResolversParentTypes['Entry'], predecessors: ReadonlyArray<ResolversParentTypes['Group']>, successors: ReadonlyArray<ResolversParentTypes['Group']> };
  LineageStepConnection: Omit<LineageStepConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LineageStepEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LineageStep']> };
  LineageStepEdge: Omit<LineageStepEdge, 'node'> & { node: ResolversParentTypes['LineageStep'] };
  Log: Log;
  MatchingFilter: MatchingFilter;
  MatchingReason: MatchingReason;
  MatchingSuggestion: Omit<MatchingSuggestion, 'incidents'> & { incidents: ReadonlyArray<ResolversParentTypes['Incident']> };
  MatchingSuggestionConnection: Omit<MatchingSuggestionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MatchingSuggestionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MatchingSuggestion']> };
  MatchingSuggestionEdge: Omit<MatchingSuggestionEdge, 'node'> & { node: ResolversParentTypes['MatchingSuggestion'] };
  Membership: Omit<Membership, 'evidence' | 'group' | 'member'> & { evidence: ResolversParentTypes['EntryConnection'], group: ResolversParentTypes['Group'], member: ResolversParentTypes['Actor'] };
  MembershipConnection: Omit<MembershipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MembershipEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Membership']> };
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  MembershipReported: Omit<MembershipReported, 'cameFrom' | 'memberOf' | 'members'> & { cameFrom: ReadonlyArray<ResolversParentTypes['Group']>, memberOf?: Maybe<ResolversParentTypes['Group']>, members: ReadonlyArray<ResolversParentTypes['Actor']> };
  MembershipReportedInput: MembershipReportedInput;
  Moment: Scalars['Moment']['output'];
  Mutation: Record<PropertyKey, never>;
  NameResolution: Omit<NameResolution, 'groups' | 'people'> & { groups: ReadonlyArray<ResolversParentTypes['GroupCandidate']>, people: ReadonlyArray<ResolversParentTypes['PersonCandidate']> };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Office: Omit<Office, 'evidence' | 'explanation' | 'group' | 'person'> & { evidence: ResolversParentTypes['EntryConnection'], explanation: ResolversParentTypes['Explanation'], group: ResolversParentTypes['Group'], person: ResolversParentTypes['Person'] };
  OfficeConnection: Omit<OfficeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OfficeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Office']> };
  OfficeEdge: Omit<OfficeEdge, 'node'> & { node: ResolversParentTypes['Office'] };
  Origin: Omit<Origin, 'actor' | 'entries' | 'source' | 'sources'> & { actor?: Maybe<ResolversParentTypes['Actor']>, entries: ResolversParentTypes['EntryConnection'], source?: Maybe<ResolversParentTypes['Source']>, sources: ResolversParentTypes['SourceConnection'] };
  OriginConnection: Omit<OriginConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OriginEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Origin']> };
  OriginEdge: Omit<OriginEdge, 'node'> & { node: ResolversParentTypes['Origin'] };
  PageInfo: PageInfo;
  Party: Omit<Party, 'actor'> & { actor: ResolversParentTypes['Actor'] };
  PartyInput: PartyInput;
  Payload: ResolversInterfaceTypes<ResolversParentTypes>['Payload'];
  Percent: Percent;
  PercentInput: PercentInput;
  Person: Omit<Person, 'death' | 'descriptions' | 'memberships' | 'offices' | 'timeline'> & { death?: Maybe<ResolversParentTypes['Death']>, descriptions: ResolversParentTypes['EntryConnection'], memberships: ResolversParentTypes['MembershipConnection'], offices: ResolversParentTypes['OfficeConnection'], timeline: ResolversParentTypes['EntryConnection'] };
  PersonArrested: Omit<PersonArrested, 'by' | 'inIncident' | 'person'> & { by: ReadonlyArray<ResolversParentTypes['Actor']>, inIncident?: Maybe<ResolversParentTypes['Incident']>, person: ResolversParentTypes['Person'] };
  PersonArrestedInput: PersonArrestedInput;
  PersonCandidate: Omit<PersonCandidate, 'person' | 'sources'> & { person: ResolversParentTypes['Person'], sources: ReadonlyArray<ResolversParentTypes['Source']> };
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  PersonDescribed: Omit<PersonDescribed, 'person'> & { person: ResolversParentTypes['Person'] };
  PersonDescribedInput: PersonDescribedInput;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: PersonFilter;
  PersonFrequency: Omit<PersonFrequency, 'person'> & { person: ResolversParentTypes['Person'] };
  PersonKilled: Omit<PersonKilled, 'by' | 'inIncident' | 'person'> & { by: ReadonlyArray<ResolversParentTypes['Actor']>, inIncident?: Maybe<ResolversParentTypes['Incident']>, person: ResolversParentTypes['Person'] };
  PersonKilledInput: PersonKilledInput;
  PersonPayload: Omit<PersonPayload, 'chronology' | 'person'> & { chronology?: Maybe<ResolversParentTypes['Chronology']>, person?: Maybe<ResolversParentTypes['Person']> };
  PersonReleased: Omit<PersonReleased, 'by' | 'inIncident' | 'person'> & { by: ReadonlyArray<ResolversParentTypes['Actor']>, inIncident?: Maybe<ResolversParentTypes['Incident']>, person: ResolversParentTypes['Person'] };
  PersonReleasedInput: PersonReleasedInput;
  Place: Omit<Place, 'entries' | 'presences'> & { entries: ResolversParentTypes['EntryConnection'], presences: ResolversParentTypes['PresenceConnection'] };
  PlaceConnection: PlaceConnection;
  PlaceEdge: PlaceEdge;
  PlaceFilter: PlaceFilter;
  PlaceFrequency: PlaceFrequency;
  PlaceMention: PlaceMention;
  PlaceMentionInput: PlaceMentionInput;
  PlacePayload: Omit<PlacePayload, 'chronology'> & { chronology?: Maybe<ResolversParentTypes['Chronology']> };
  Point: Point;
  PointInput: PointInput;
  Position: Scalars['Position']['output'];
  Presence: Omit<Presence, 'actor' | 'evidence'> & { actor: ResolversParentTypes['Actor'], evidence: ResolversParentTypes['EntryConnection'] };
  PresenceConnection: Omit<PresenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PresenceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Presence']> };
  PresenceEdge: Omit<PresenceEdge, 'node'> & { node: ResolversParentTypes['Presence'] };
  PresenceReported: Omit<PresenceReported, 'actor' | 'alongside' | 'by'> & { actor: ResolversParentTypes['Actor'], alongside: ReadonlyArray<ResolversParentTypes['Actor']>, by: ReadonlyArray<ResolversParentTypes['Actor']> };
  PresenceReportedInput: PresenceReportedInput;
  Problem: Problem;
  Provenance: Omit<Provenance, 'origins' | 'sources' | 'uncorroborated'> & { origins: ResolversParentTypes['OriginConnection'], sources: ResolversParentTypes['SourceConnection'], uncorroborated: ResolversParentTypes['EntryConnection'] };
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  QuantityRange: QuantityRange;
  Query: Record<PropertyKey, never>;
  ReassignPlaceInput: ReassignPlaceInput;
  RecordEntriesPayload: Omit<RecordEntriesPayload, 'chronology' | 'results'> & { chronology?: Maybe<ResolversParentTypes['Chronology']>, results: ReadonlyArray<ResolversParentTypes['RecordEntryPayload']> };
  RecordEntryInput: RecordEntryInput;
  RecordEntryPayload: Omit<RecordEntryPayload, 'chronology' | 'entry'> & { chronology?: Maybe<ResolversParentTypes['Chronology']>, entry?: Maybe<ResolversParentTypes['Entry']> };
  RegisterGroupInput: RegisterGroupInput;
  RegisterPersonInput: RegisterPersonInput;
  RegisterPlaceInput: RegisterPlaceInput;
  RegisterSourceInput: RegisterSourceInput;
  RelationshipEnded: Omit<RelationshipEnded, 'from' | 'to'> & { from: ReadonlyArray<ResolversParentTypes['Group']>, to: ReadonlyArray<ResolversParentTypes['Group']> };
  RelationshipEndedInput: RelationshipEndedInput;
  RelationshipReported: Omit<RelationshipReported, 'against' | 'from' | 'to'> & { against: ReadonlyArray<ResolversParentTypes['Group']>, from: ReadonlyArray<ResolversParentTypes['Group']>, to: ReadonlyArray<ResolversParentTypes['Group']> };
  RelationshipReportedInput: RelationshipReportedInput;
  ReportWithdrawn: Omit<ReportWithdrawn, 'withdraws'> & { withdraws: ReadonlyArray<ResolversParentTypes['Entry']> };
  ReportWithdrawnInput: ReportWithdrawnInput;
  Responsibility: Omit<Responsibility, 'actor' | 'jointWith'> & { actor: ResolversParentTypes['Actor'], jointWith: ReadonlyArray<ResolversParentTypes['Group']> };
  ResponsibilityAttributed: Omit<ResponsibilityAttributed, 'actor' | 'incident'> & { actor: ResolversParentTypes['Actor'], incident: ResolversParentTypes['Incident'] };
  ResponsibilityAttributedInput: ResponsibilityAttributedInput;
  ResponsibilityClaimed: Omit<ResponsibilityClaimed, 'group' | 'incident' | 'jointWith'> & { group: ResolversParentTypes['Group'], incident: ResolversParentTypes['Incident'], jointWith: ReadonlyArray<ResolversParentTypes['Group']> };
  ResponsibilityClaimedInput: ResponsibilityClaimedInput;
  ResponsibilityDenied: Omit<ResponsibilityDenied, 'by' | 'group' | 'incident'> & { by: ReadonlyArray<ResolversParentTypes['Actor']>, group: ResolversParentTypes['Group'], incident: ResolversParentTypes['Incident'] };
  ResponsibilityDeniedInput: ResponsibilityDeniedInput;
  ResponsibilityUnclaimed: Omit<ResponsibilityUnclaimed, 'incident'> & { incident: ResolversParentTypes['Incident'] };
  ResponsibilityUnclaimedInput: ResponsibilityUnclaimedInput;
  RetractEntryInput: RetractEntryInput;
  RetractEntryPayload: Omit<RetractEntryPayload, 'chronology' | 'entry'> & { chronology?: Maybe<ResolversParentTypes['Chronology']>, entry?: Maybe<ResolversParentTypes['Entry']> };
  ScopeArea: Omit<ScopeArea, 'evidence'> & { evidence: ResolversParentTypes['EntryConnection'] };
  ScopeAreaConnection: ScopeAreaConnection;
  ScopeAreaEdge: ScopeAreaEdge;
  Service: Service;
  Source: Omit<Source, 'coverage' | 'derivation' | 'derivations' | 'derivedFrom' | 'entries' | 'origins' | 'outlet'> & { coverage: ResolversParentTypes['SourceCoverage'], derivation: ReadonlyArray<ResolversParentTypes['Source']>, derivations: ResolversParentTypes['SourceConnection'], derivedFrom: ReadonlyArray<ResolversParentTypes['Source']>, entries: ResolversParentTypes['EntryConnection'], origins: ResolversParentTypes['OriginConnection'], outlet: ResolversParentTypes['Source'] };
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Source']> };
  SourceCoverage: Omit<SourceCoverage, 'groups' | 'people'> & { groups: ReadonlyArray<ResolversParentTypes['GroupFrequency']>, people: ReadonlyArray<ResolversParentTypes['PersonFrequency']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFilter: SourceFilter;
  SourcePayload: Omit<SourcePayload, 'chronology' | 'source'> & { chronology?: Maybe<ResolversParentTypes['Chronology']>, source?: Maybe<ResolversParentTypes['Source']> };
  StatementMade: Omit<StatementMade, 'about' | 'addressees' | 'incidents' | 'speakers' | 'topics'> & { about: ReadonlyArray<ResolversParentTypes['Entry']>, addressees: ReadonlyArray<ResolversParentTypes['Actor']>, incidents: ReadonlyArray<ResolversParentTypes['Incident']>, speakers: ReadonlyArray<ResolversParentTypes['Actor']>, topics: ReadonlyArray<ResolversParentTypes['Actor']> };
  StatementMadeInput: StatementMadeInput;
  Statistic: Omit<Statistic, 'entry' | 'groups' | 'includes' | 'shareOf'> & { entry: ResolversParentTypes['Entry'], groups: ReadonlyArray<ResolversParentTypes['Group']>, includes: ResolversParentTypes['IncidentConnection'], shareOf?: Maybe<ResolversParentTypes['Statistic']> };
  StatisticConnection: Omit<StatisticConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StatisticEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Statistic']> };
  StatisticEdge: Omit<StatisticEdge, 'node'> & { node: ResolversParentTypes['Statistic'] };
  StatisticFilter: StatisticFilter;
  StatisticReported: Omit<StatisticReported, 'breakdown' | 'groups' | 'incidents' | 'shareOf'> & { breakdown: ReadonlyArray<ResolversParentTypes['Breakdown']>, groups: ReadonlyArray<ResolversParentTypes['Group']>, incidents: ReadonlyArray<ResolversParentTypes['Incident']>, shareOf?: Maybe<ResolversParentTypes['Entry']> };
  StatisticReportedInput: StatisticReportedInput;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  Tally: Omit<Tally, 'rows' | 'statistics'> & { rows: ResolversParentTypes['TallyRowConnection'], statistics: ResolversParentTypes['StatisticConnection'] };
  TallyCounts: TallyCounts;
  TallyRow: Omit<TallyRow, 'counted' | 'explanation' | 'group'> & { counted: ResolversParentTypes['IncidentConnection'], explanation: ResolversParentTypes['Explanation'], group?: Maybe<ResolversParentTypes['Group']> };
  TallyRowChange: Omit<TallyRowChange, 'after' | 'before' | 'group' | 'incidents'> & { after?: Maybe<ResolversParentTypes['TallyRow']>, before?: Maybe<ResolversParentTypes['TallyRow']>, group: ResolversParentTypes['Group'], incidents: ResolversParentTypes['IncidentConnection'] };
  TallyRowChangeConnection: Omit<TallyRowChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TallyRowChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TallyRowChange']> };
  TallyRowChangeEdge: Omit<TallyRowChangeEdge, 'node'> & { node: ResolversParentTypes['TallyRowChange'] };
  TallyRowConnection: Omit<TallyRowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TallyRowEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TallyRow']> };
  TallyRowEdge: Omit<TallyRowEdge, 'node'> & { node: ResolversParentTypes['TallyRow'] };
  WordCount: WordCount;
};

export type ActorResolvers<ContextType = any, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Group' | 'Person', ParentType, ContextType>;
};

export type AffiliationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Affiliation'] = ResolversParentTypes['Affiliation']> = {
  against?: Resolver<ResolversTypes['EntryConnection'], ParentType, ContextType, Partial<AffiliationAgainstArgs>>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EntryConnection'], ParentType, ContextType, Partial<AffiliationEvidenceArgs>>;
  explanation?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastReported?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CertaintyReason'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffiliationChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AffiliationChange'] = ResolversParentTypes['AffiliationChange']> = {
  after?: Resolver<Maybe<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['Clock']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AffiliationChangeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AffiliationChangeConnection'] = ResolversParentTypes['AffiliationChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AffiliationChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AffiliationChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AffiliationChangeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AffiliationChangeEdge'] = ResolversParentTypes['AffiliationChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AffiliationChange'], ParentType, ContextType>;
};

export type AffiliationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AffiliationConnection'] = ResolversParentTypes['AffiliationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AffiliationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AffiliationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AffiliationEdge'] = ResolversParentTypes['AffiliationEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Affiliation'], ParentType, ContextType>;
};

export type AllegianceAcceptedResolvers<ContextType = any, ParentType extends ResolversParentTypes['AllegianceAccepted'] = ResolversParentTypes['AllegianceAccepted']> = {
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllegiancePledgedResolvers<ContextType = any, ParentType extends ResolversParentTypes['AllegiancePledged'] = ResolversParentTypes['AllegiancePledged']> = {
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllegianceRenouncedResolvers<ContextType = any, ParentType extends ResolversParentTypes['AllegianceRenounced'] = ResolversParentTypes['AllegianceRenounced']> = {
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  asReported?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BasisResolvers<ContextType = any, ParentType extends ResolversParentTypes['Basis'] = ResolversParentTypes['Basis']> = {
  assumed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rulesChanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['BasisToken'], ParentType, ContextType>;
  validAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface BasisTokenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BasisToken'], any> {
  name: 'BasisToken';
}

export type BorderResolvers<ContextType = any, ParentType extends ResolversParentTypes['Border'] = ResolversParentTypes['Border']> = {
  partOf?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
};

export type BoundedCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoundedCount'] = ResolversParentTypes['BoundedCount']> = {
  certain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BranchAnnouncedResolvers<ContextType = any, ParentType extends ResolversParentTypes['BranchAnnounced'] = ResolversParentTypes['BranchAnnounced']> = {
  branch?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  scope?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BranchScopeReportedResolvers<ContextType = any, ParentType extends ResolversParentTypes['BranchScopeReported'] = ResolversParentTypes['BranchScopeReported']> = {
  branch?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['ScopeMode'], ParentType, ContextType>;
  scope?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BreakdownResolvers<ContextType = any, ParentType extends ResolversParentTypes['Breakdown'] = ResolversParentTypes['Breakdown']> = {
  killed?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  ofGroup?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  victims?: Resolver<ResolversTypes['Victims'], ParentType, ContextType>;
  wounded?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
};

export type CasualtiesReportedResolvers<ContextType = any, ParentType extends ResolversParentTypes['CasualtiesReported'] = ResolversParentTypes['CasualtiesReported']> = {
  breakdown?: Resolver<ReadonlyArray<ResolversTypes['Breakdown']>, ParentType, ContextType>;
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  killed?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  perpetrators?: Resolver<ResolversTypes['PerpetratorRule'], ParentType, ContextType>;
  wounded?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangesResolvers<ContextType = any, ParentType extends ResolversParentTypes['Changes'] = ResolversParentTypes['Changes']> = {
  affiliations?: Resolver<ResolversTypes['AffiliationChangeConnection'], ParentType, ContextType, Partial<ChangesAffiliationsArgs>>;
  after?: Resolver<ResolversTypes['Chronology'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Chronology'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['EntryChangeConnection'], ParentType, ContextType, Partial<ChangesEntriesArgs>>;
  tallyAfter?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
  tallyBefore?: Resolver<ResolversTypes['Tally'], ParentType, ContextType>;
  tallyRows?: Resolver<ResolversTypes['TallyRowChangeConnection'], ParentType, ContextType, Partial<ChangesTallyRowsArgs>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChronologyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Chronology'] = ResolversParentTypes['Chronology']> = {
  affiliations?: Resolver<Maybe<ResolversTypes['AffiliationConnection']>, ParentType, ContextType, RequireFields<ChronologyAffiliationsArgs, 'orderBy' | 'where'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  changes?: Resolver<Maybe<ResolversTypes['Changes']>, ParentType, ContextType, RequireFields<ChronologyChangesArgs, 'since'>>;
  contradictions?: Resolver<Maybe<ResolversTypes['ContradictionConnection']>, ParentType, ContextType, RequireFields<ChronologyContradictionsArgs, 'where'>>;
  entries?: Resolver<Maybe<ResolversTypes['EntryConnection']>, ParentType, ContextType, RequireFields<ChronologyEntriesArgs, 'orderBy' | 'where'>>;
  entry?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType, RequireFields<ChronologyEntryArgs, 'id'>>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<ChronologyGroupArgs, 'id'>>;
  groups?: Resolver<Maybe<ResolversTypes['GroupConnection']>, ParentType, ContextType, RequireFields<ChronologyGroupsArgs, 'where'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType, RequireFields<ChronologyIncidentArgs, 'id'>>;
  incidents?: Resolver<Maybe<ResolversTypes['IncidentConnection']>, ParentType, ContextType, RequireFields<ChronologyIncidentsArgs, 'orderBy' | 'where'>>;
  matchingSuggestions?: Resolver<Maybe<ResolversTypes['MatchingSuggestionConnection']>, ParentType, ContextType, RequireFields<ChronologyMatchingSuggestionsArgs, 'where'>>;
  people?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, RequireFields<ChronologyPeopleArgs, 'where'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<ChronologyPersonArgs, 'id'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<ChronologyPlaceArgs, 'id'>>;
  places?: Resolver<Maybe<ResolversTypes['PlaceConnection']>, ParentType, ContextType, RequireFields<ChronologyPlacesArgs, 'where'>>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType, RequireFields<ChronologyProvenanceArgs, 'where'>>;
  resolveName?: Resolver<Maybe<ResolversTypes['NameResolution']>, ParentType, ContextType, RequireFields<ChronologyResolveNameArgs, 'name'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<ChronologySourceArgs, 'id'>>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, RequireFields<ChronologySourcesArgs, 'where'>>;
  statistics?: Resolver<Maybe<ResolversTypes['StatisticConnection']>, ParentType, ContextType, RequireFields<ChronologyStatisticsArgs, 'where'>>;
  tally?: Resolver<Maybe<ResolversTypes['Tally']>, ParentType, ContextType, RequireFields<ChronologyTallyArgs, 'attribution' | 'branches' | 'casualties' | 'counting' | 'groupBy' | 'where' | 'words'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContextReportedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContextReported'] = ResolversParentTypes['ContextReported']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  context?: Resolver<ResolversTypes['ContextKind'], ParentType, ContextType>;
  gist?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContradictionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Contradiction'] = ResolversParentTypes['Contradiction']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContradictionKind'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['ContradictionSide']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContradictionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContradictionConnection'] = ResolversParentTypes['ContradictionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContradictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContradictionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContradictionEdge'] = ResolversParentTypes['ContradictionEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contradiction'], ParentType, ContextType>;
};

export type ContradictionSideResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContradictionSide'] = ResolversParentTypes['ContradictionSide']> = {
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['EntryConnection'], ParentType, ContextType, Partial<ContradictionSideEntriesArgs>>;
  origins?: Resolver<ResolversTypes['OriginConnection'], ParentType, ContextType, Partial<ContradictionSideOriginsArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<ContradictionSideSourcesArgs>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CorrectEntryPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CorrectEntryPayload'] = ResolversParentTypes['CorrectEntryPayload']> = {
  chronology?: Resolver<Maybe<ResolversTypes['Chronology']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  visible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountRangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CountRange'] = ResolversParentTypes['CountRange']> = {
  best?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inWords?: Resolver<ReadonlyArray<ResolversTypes['WordCount']>, ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unreported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export type CustodyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Custody'] = ResolversParentTypes['Custody']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EntryConnection'], ParentType, ContextType, Partial<CustodyEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastReported?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CertaintyReason'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustodyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CustodyConnection'] = ResolversParentTypes['CustodyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CustodyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Custody']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustodyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CustodyEdge'] = ResolversParentTypes['CustodyEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Custody'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeathResolvers<ContextType = any, ParentType extends ResolversParentTypes['Death'] = ResolversParentTypes['Death']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['FuzzyDate'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EntryConnection'], ParentType, ContextType, Partial<DeathEvidenceArgs>>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Edtf'], any> {
  name: 'Edtf';
}

export type EntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Entry'] = ResolversParentTypes['Entry']> = {
  attribution?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['EntryDate'], ParentType, ContextType>;
  disputedBy?: Resolver<ResolversTypes['EntryConnection'], ParentType, ContextType, Partial<EntryDisputedByArgs>>;
  external?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  forms?: Resolver<ReadonlyArray<ResolversTypes['Form']>, ParentType, ContextType>;
  headline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EntryRevisionConnection'], ParentType, ContextType, Partial<EntryHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['PlaceMention']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recorder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  repeats?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EntryStatus'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  supersedes?: Resolver<ReadonlyArray<ResolversTypes['Entry']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntryType'], ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntryChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntryChange'] = ResolversParentTypes['EntryChange']> = {
  after?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['EntryChangeKind'], ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['Clock'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recorder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  undone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EntryChangeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntryChangeConnection'] = ResolversParentTypes['EntryChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntryChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EntryChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntryChangeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntryChangeEdge'] = ResolversParentTypes['EntryChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EntryChange'], ParentType, ContextType>;
};

export type EntryConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntryConnection'] = ResolversParentTypes['EntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntryDateResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntryDate'] = ResolversParentTypes['EntryDate']> = {
  held?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
};

export type EntryDeliveryResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntryDelivery'] = ResolversParentTypes['EntryDelivery']> = {
  change?: Resolver<Maybe<ResolversTypes['EntryChangeKind']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  previousCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type EntryEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntryEdge'] = ResolversParentTypes['EntryEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
};

export type EntryRevisionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntryRevision'] = ResolversParentTypes['EntryRevision']> = {
  by?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['EntryChangeKind'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recorder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntryRevisionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntryRevisionConnection'] = ResolversParentTypes['EntryRevisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntryRevisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EntryRevision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntryRevisionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntryRevisionEdge'] = ResolversParentTypes['EntryRevisionEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EntryRevision'], ParentType, ContextType>;
};

export type EntryTypeFrequencyResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntryTypeFrequency'] = ResolversParentTypes['EntryTypeFrequency']> = {
  entryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntryType'], ParentType, ContextType>;
};

export type ExplanationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  events?: Resolver<ResolversTypes['ExplanationEventConnection'], ParentType, ContextType, Partial<ExplanationEventsArgs>>;
  parts?: Resolver<ResolversTypes['ExplanationPartConnection'], ParentType, ContextType, Partial<ExplanationPartsArgs>>;
  soSince?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  soSinceRecordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExplanationEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExplanationEvent'] = ResolversParentTypes['ExplanationEvent']> = {
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recorder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExplanationEventConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExplanationEventConnection'] = ResolversParentTypes['ExplanationEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExplanationEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ExplanationEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExplanationEventEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExplanationEventEdge'] = ResolversParentTypes['ExplanationEventEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExplanationEvent'], ParentType, ContextType>;
};

export type ExplanationPartResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExplanationPart'] = ResolversParentTypes['ExplanationPart']> = {
  effect?: Resolver<ResolversTypes['ExplanationEffect'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExplanationPartConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExplanationPartConnection'] = ResolversParentTypes['ExplanationPartConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExplanationPartEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ExplanationPart']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExplanationPartEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExplanationPartEdge'] = ResolversParentTypes['ExplanationPartEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExplanationPart'], ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = any, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'AllegianceAccepted' | 'AllegiancePledged' | 'AllegianceRenounced' | 'BranchAnnounced' | 'BranchScopeReported' | 'CasualtiesReported' | 'ContextReported' | 'GroupDissolved' | 'GroupFormed' | 'GroupNameReported' | 'GroupSplit' | 'GroupsMerged' | 'IncidentReported' | 'LeadershipEnded' | 'LeadershipReported' | 'MembershipReported' | 'PersonArrested' | 'PersonDescribed' | 'PersonKilled' | 'PersonReleased' | 'PresenceReported' | 'RelationshipEnded' | 'RelationshipReported' | 'ReportWithdrawn' | 'ResponsibilityAttributed' | 'ResponsibilityClaimed' | 'ResponsibilityDenied' | 'ResponsibilityUnclaimed' | 'StatementMade' | 'StatisticReported', ParentType, ContextType>;
};

export type FormResolvers<ContextType = any, ParentType extends ResolversParentTypes['Form'] = ResolversParentTypes['Form']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FuzzyDateResolvers<ContextType = any, ParentType extends ResolversParentTypes['FuzzyDate'] = ResolversParentTypes['FuzzyDate']> = {
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['Edtf']>, ParentType, ContextType>;
  anchor?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  asReported?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['Edtf'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  affiliations?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, RequireFields<GroupAffiliationsArgs, 'orderBy' | 'where'>>;
  branches?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, RequireFields<GroupBranchesArgs, 'unknownStarts'>>;
  entries?: Resolver<ResolversTypes['EntryConnection'], ParentType, ContextType, RequireFields<GroupEntriesArgs, 'orderBy' | 'where'>>;
  external?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  groupKind?: Resolver<ResolversTypes['GroupKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leaders?: Resolver<ResolversTypes['OfficeConnection'], ParentType, ContextType, RequireFields<GroupLeadersArgs, 'ended' | 'unknownStarts'>>;
  lineage?: Resolver<ResolversTypes['LineageStepConnection'], ParentType, ContextType, Partial<GroupLineageArgs>>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<GroupMembersArgs, 'ended' | 'unknownStarts'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['GroupNameConnection'], ParentType, ContextType, Partial<GroupNamesArgs>>;
  parents?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, RequireFields<GroupParentsArgs, 'unknownStarts'>>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  presences?: Resolver<ResolversTypes['PresenceConnection'], ParentType, ContextType, RequireFields<GroupPresencesArgs, 'ended' | 'unknownStarts'>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['ScopeAreaConnection'], ParentType, ContextType, Partial<GroupScopeArgs>>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unifiedWith?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupCandidateResolvers<ContextType = any, ParentType extends ResolversParentTypes['GroupCandidate'] = ResolversParentTypes['GroupCandidate']> = {
  form?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['NameMatch'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type GroupConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['GroupConnection'] = ResolversParentTypes['GroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupDissolvedResolvers<ContextType = any, ParentType extends ResolversParentTypes['GroupDissolved'] = ResolversParentTypes['GroupDissolved']> = {
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['GroupEdge'] = ResolversParentTypes['GroupEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
};

export type GroupFormedResolvers<ContextType = any, ParentType extends ResolversParentTypes['GroupFormed'] = ResolversParentTypes['GroupFormed']> = {
  formedFrom?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupFrequencyResolvers<ContextType = any, ParentType extends ResolversParentTypes['GroupFrequency'] = ResolversParentTypes['GroupFrequency']> = {
  entryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
};

export type GroupNameResolvers<ContextType = any, ParentType extends ResolversParentTypes['GroupName'] = ResolversParentTypes['GroupName']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EntryConnection'], ParentType, ContextType, Partial<GroupNameEvidenceArgs>>;
  form?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameKind?: Resolver<Maybe<ResolversTypes['NameKind']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  usedBy?: Resolver<Maybe<ResolversTypes['NameUser']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupNameConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['GroupNameConnection'] = ResolversParentTypes['GroupNameConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GroupNameEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GroupName']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupNameEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['GroupNameEdge'] = ResolversParentTypes['GroupNameEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GroupName'], ParentType, ContextType>;
};

export type GroupNameReportedResolvers<ContextType = any, ParentType extends ResolversParentTypes['GroupNameReported'] = ResolversParentTypes['GroupNameReported']> = {
  form?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameKind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usedBy?: Resolver<Maybe<ResolversTypes['NameUser']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupPairPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['GroupPairPayload'] = ResolversParentTypes['GroupPairPayload']> = {
  chronology?: Resolver<Maybe<ResolversTypes['Chronology']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  visible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['GroupPayload'] = ResolversParentTypes['GroupPayload']> = {
  chronology?: Resolver<Maybe<ResolversTypes['Chronology']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  visible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupSplitResolvers<ContextType = any, ParentType extends ResolversParentTypes['GroupSplit'] = ResolversParentTypes['GroupSplit']> = {
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  into?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  temporary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupsMergedResolvers<ContextType = any, ParentType extends ResolversParentTypes['GroupsMerged'] = ResolversParentTypes['GroupsMerged']> = {
  absorbed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  whole?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident']> = {
  attributions?: Resolver<ResolversTypes['EntryConnection'], ParentType, ContextType, Partial<IncidentAttributionsArgs>>;
  casualtyReports?: Resolver<ResolversTypes['EntryConnection'], ParentType, ContextType, Partial<IncidentCasualtyReportsArgs>>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['EntryConnection'], ParentType, ContextType, Partial<IncidentClaimsArgs>>;
  contested?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  denials?: Resolver<ResolversTypes['EntryConnection'], ParentType, ContextType, Partial<IncidentDenialsArgs>>;
  entries?: Resolver<ResolversTypes['EntryConnection'], ParentType, ContextType, RequireFields<IncidentEntriesArgs, 'orderBy' | 'where'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidentKind?: Resolver<Maybe<ResolversTypes['IncidentKind']>, ParentType, ContextType>;
  killed?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType, RequireFields<IncidentKilledArgs, 'casualties' | 'counting' | 'words'>>;
  matchedWith?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['IncidentOutcome']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['EntryConnection'], ParentType, ContextType, Partial<IncidentReportsArgs>>;
  responsibility?: Resolver<ReadonlyArray<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['IncidentUnit']>, ParentType, ContextType>;
  violence?: Resolver<Maybe<ResolversTypes['ViolenceType']>, ParentType, ContextType>;
  weapon?: Resolver<Maybe<ResolversTypes['Weapon']>, ParentType, ContextType>;
  wounded?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType, RequireFields<IncidentWoundedArgs, 'casualties' | 'words'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['IncidentConnection'] = ResolversParentTypes['IncidentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IncidentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncidentEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['IncidentEdge'] = ResolversParentTypes['IncidentEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
};

export type IncidentPairPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['IncidentPairPayload'] = ResolversParentTypes['IncidentPairPayload']> = {
  chronology?: Resolver<Maybe<ResolversTypes['Chronology']>, ParentType, ContextType>;
  incidents?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  visible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentReportedResolvers<ContextType = any, ParentType extends ResolversParentTypes['IncidentReported'] = ResolversParentTypes['IncidentReported']> = {
  attackers?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  incidentKind?: Resolver<ResolversTypes['IncidentKind'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['IncidentOutcome'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  targetName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['IncidentUnit'], ParentType, ContextType>;
  violence?: Resolver<Maybe<ResolversTypes['ViolenceType']>, ParentType, ContextType>;
  weapon?: Resolver<Maybe<ResolversTypes['Weapon']>, ParentType, ContextType>;
  weaponName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadershipEndedResolvers<ContextType = any, ParentType extends ResolversParentTypes['LeadershipEnded'] = ResolversParentTypes['LeadershipEnded']> = {
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadershipReportedResolvers<ContextType = any, ParentType extends ResolversParentTypes['LeadershipReported'] = ResolversParentTypes['LeadershipReported']> = {
  exclusive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LimitsResolvers<ContextType = any, ParentType extends ResolversParentTypes['Limits'] = ResolversParentTypes['Limits']> = {
  aliases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  batch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bodyBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  directives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rootFields?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subscriptions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tokens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LineageStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['LineageStep'] = ResolversParentTypes['LineageStep']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['FuzzyDate'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntryType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LineageStepConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['LineageStepConnection'] = ResolversParentTypes['LineageStepConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LineageStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LineageStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LineageStepEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['LineageStepEdge'] = ResolversParentTypes['LineageStepEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LineageStep'], ParentType, ContextType>;
};

export type LogResolvers<ContextType = any, ParentType extends ResolversParentTypes['Log'] = ResolversParentTypes['Log']> = {
  chronologyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MatchingReasonResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatchingReason'] = ResolversParentTypes['MatchingReason']> = {
  kind?: Resolver<ResolversTypes['MatchingReasonKind'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatchingSuggestionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatchingSuggestion'] = ResolversParentTypes['MatchingSuggestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidents?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['MatchingReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchingSuggestionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatchingSuggestionConnection'] = ResolversParentTypes['MatchingSuggestionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MatchingSuggestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MatchingSuggestion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatchingSuggestionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatchingSuggestionEdge'] = ResolversParentTypes['MatchingSuggestionEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MatchingSuggestion'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = any, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EntryConnection'], ParentType, ContextType, Partial<MembershipEvidenceArgs>>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MembershipKind'], ParentType, ContextType>;
  lastReported?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CertaintyReason'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type MembershipReportedResolvers<ContextType = any, ParentType extends ResolversParentTypes['MembershipReported'] = ResolversParentTypes['MembershipReported']> = {
  cameFrom?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  fromPlaces?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  headcount?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  memberOf?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['MembershipKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface MomentScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Moment'], any> {
  name: 'Moment';
}

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  amendGroup?: Resolver<Maybe<ResolversTypes['GroupPayload']>, ParentType, ContextType, RequireFields<MutationAmendGroupArgs, 'input'>>;
  amendPerson?: Resolver<Maybe<ResolversTypes['PersonPayload']>, ParentType, ContextType, RequireFields<MutationAmendPersonArgs, 'input'>>;
  amendPlace?: Resolver<Maybe<ResolversTypes['PlacePayload']>, ParentType, ContextType, RequireFields<MutationAmendPlaceArgs, 'input'>>;
  amendSource?: Resolver<Maybe<ResolversTypes['SourcePayload']>, ParentType, ContextType, RequireFields<MutationAmendSourceArgs, 'input'>>;
  correctEntry?: Resolver<Maybe<ResolversTypes['CorrectEntryPayload']>, ParentType, ContextType, RequireFields<MutationCorrectEntryArgs, 'input'>>;
  matchIncidents?: Resolver<Maybe<ResolversTypes['IncidentPairPayload']>, ParentType, ContextType, RequireFields<MutationMatchIncidentsArgs, 'input'>>;
  reassignPlace?: Resolver<Maybe<ResolversTypes['PlacePayload']>, ParentType, ContextType, RequireFields<MutationReassignPlaceArgs, 'input'>>;
  recordEntries?: Resolver<Maybe<ResolversTypes['RecordEntriesPayload']>, ParentType, ContextType, RequireFields<MutationRecordEntriesArgs, 'dryRun' | 'inputs'>>;
  recordEntry?: Resolver<Maybe<ResolversTypes['RecordEntryPayload']>, ParentType, ContextType, RequireFields<MutationRecordEntryArgs, 'input'>>;
  registerGroup?: Resolver<Maybe<ResolversTypes['GroupPayload']>, ParentType, ContextType, RequireFields<MutationRegisterGroupArgs, 'input'>>;
  registerPerson?: Resolver<Maybe<ResolversTypes['PersonPayload']>, ParentType, ContextType, RequireFields<MutationRegisterPersonArgs, 'input'>>;
  registerPlace?: Resolver<Maybe<ResolversTypes['PlacePayload']>, ParentType, ContextType, RequireFields<MutationRegisterPlaceArgs, 'input'>>;
  registerSource?: Resolver<Maybe<ResolversTypes['SourcePayload']>, ParentType, ContextType, RequireFields<MutationRegisterSourceArgs, 'input'>>;
  retractEntry?: Resolver<Maybe<ResolversTypes['RetractEntryPayload']>, ParentType, ContextType, RequireFields<MutationRetractEntryArgs, 'input'>>;
  separateGroups?: Resolver<Maybe<ResolversTypes['GroupPairPayload']>, ParentType, ContextType, RequireFields<MutationSeparateGroupsArgs, 'input'>>;
  separateIncidents?: Resolver<Maybe<ResolversTypes['IncidentPairPayload']>, ParentType, ContextType, RequireFields<MutationSeparateIncidentsArgs, 'input'>>;
  unifyGroups?: Resolver<Maybe<ResolversTypes['GroupPairPayload']>, ParentType, ContextType, RequireFields<MutationUnifyGroupsArgs, 'input'>>;
};

export type NameResolutionResolvers<ContextType = any, ParentType extends ResolversParentTypes['NameResolution'] = ResolversParentTypes['NameResolution']> = {
  ambiguous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['GroupCandidate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['PersonCandidate']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Affiliation' | 'Chronology' | 'Contradiction' | 'Custody' | 'Entry' | 'EntryRevision' | 'Group' | 'GroupName' | 'Incident' | 'LineageStep' | 'MatchingSuggestion' | 'Membership' | 'Office' | 'Origin' | 'Person' | 'Place' | 'Presence' | 'ScopeArea' | 'Source' | 'Statistic' | 'Tally' | 'TallyRow', ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EntryConnection'], ParentType, ContextType, Partial<OfficeEvidenceArgs>>;
  exclusive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastReported?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CertaintyReason'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfficeConnection'] = ResolversParentTypes['OfficeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfficeEdge'] = ResolversParentTypes['OfficeEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
};

export type OriginResolvers<ContextType = any, ParentType extends ResolversParentTypes['Origin'] = ResolversParentTypes['Origin']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  asReported?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['EntryConnection'], ParentType, ContextType, Partial<OriginEntriesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<OriginSourcesArgs>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OriginConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OriginConnection'] = ResolversParentTypes['OriginConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OriginEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Origin']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OriginEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OriginEdge'] = ResolversParentTypes['OriginEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
};

export type PayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['Payload'] = ResolversParentTypes['Payload']> = {
  __resolveType: TypeResolveFn<'CorrectEntryPayload' | 'GroupPairPayload' | 'GroupPayload' | 'IncidentPairPayload' | 'PersonPayload' | 'PlacePayload' | 'RecordEntriesPayload' | 'RecordEntryPayload' | 'RetractEntryPayload' | 'SourcePayload', ParentType, ContextType>;
};

export type PercentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Percent'] = ResolversParentTypes['Percent']> = {
  best?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  custody?: Resolver<ResolversTypes['CustodyConnection'], ParentType, ContextType, RequireFields<PersonCustodyArgs, 'ended' | 'unknownStarts'>>;
  death?: Resolver<Maybe<ResolversTypes['Death']>, ParentType, ContextType>;
  descriptions?: Resolver<ResolversTypes['EntryConnection'], ParentType, ContextType, Partial<PersonDescriptionsArgs>>;
  external?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<PersonMembershipsArgs, 'ended' | 'unknownStarts'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offices?: Resolver<ResolversTypes['OfficeConnection'], ParentType, ContextType, RequireFields<PersonOfficesArgs, 'ended' | 'unknownStarts'>>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['EntryConnection'], ParentType, ContextType, RequireFields<PersonTimelineArgs, 'where'>>;
  uuid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonArrestedResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonArrested'] = ResolversParentTypes['PersonArrested']> = {
  by?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  inIncident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonCandidateResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonCandidate'] = ResolversParentTypes['PersonCandidate']> = {
  form?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['NameMatch'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonDescribedResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonDescribed'] = ResolversParentTypes['PersonDescribed']> = {
  age?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  describedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonFrequencyResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonFrequency'] = ResolversParentTypes['PersonFrequency']> = {
  entryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonKilledResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonKilled'] = ResolversParentTypes['PersonKilled']> = {
  by?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  inIncident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonPayload'] = ResolversParentTypes['PersonPayload']> = {
  chronology?: Resolver<Maybe<ResolversTypes['Chronology']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  visible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonReleasedResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonReleased'] = ResolversParentTypes['PersonReleased']> = {
  by?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  inIncident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  borders?: Resolver<ReadonlyArray<ResolversTypes['Border']>, ParentType, ContextType>;
  covers?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['EntryConnection'], ParentType, ContextType, RequireFields<PlaceEntriesArgs, 'orderBy' | 'where'>>;
  external?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iso?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<PlacePartsArgs>>;
  placeKind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['Point']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  presences?: Resolver<ResolversTypes['PresenceConnection'], ParentType, ContextType, RequireFields<PlacePresencesArgs, 'ended' | 'unknownStarts'>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PlaceFrequencyResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceFrequency'] = ResolversParentTypes['PlaceFrequency']> = {
  entryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PlaceMentionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceMention'] = ResolversParentTypes['PlaceMention']> = {
  asReported?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['Point']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['PlacePrecision'], ParentType, ContextType>;
};

export type PlacePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacePayload'] = ResolversParentTypes['PlacePayload']> = {
  chronology?: Resolver<Maybe<ResolversTypes['Chronology']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  visible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PointResolvers<ContextType = any, ParentType extends ResolversParentTypes['Point'] = ResolversParentTypes['Point']> = {
  latitude?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export interface PositionScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Position'], any> {
  name: 'Position';
}

export type PresenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Presence'] = ResolversParentTypes['Presence']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EntryConnection'], ParentType, ContextType, Partial<PresenceEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PresenceKind'], ParentType, ContextType>;
  lastReported?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CertaintyReason'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PresenceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PresenceConnection'] = ResolversParentTypes['PresenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PresenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Presence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PresenceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PresenceEdge'] = ResolversParentTypes['PresenceEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
};

export type PresenceReportedResolvers<ContextType = any, ParentType extends ResolversParentTypes['PresenceReported'] = ResolversParentTypes['PresenceReported']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  alongside?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  extent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['PresenceKind'], ParentType, ContextType>;
  siteName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = any, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  advice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  entryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['OriginConnection'], ParentType, ContextType, Partial<ProvenanceOriginsArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<ProvenanceSourcesArgs>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uncorroborated?: Resolver<ResolversTypes['EntryConnection'], ParentType, ContextType, Partial<ProvenanceUncorroboratedArgs>>;
};

export type QuantityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  best?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  range?: Resolver<ResolversTypes['QuantityRange'], ParentType, ContextType, RequireFields<QuantityRangeArgs, 'words'>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuantityRangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['QuantityRange'] = ResolversParentTypes['QuantityRange']> = {
  best?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inconsistent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  chronology?: Resolver<Maybe<ResolversTypes['Chronology']>, ParentType, ContextType, Partial<QueryChronologyArgs>>;
  log?: Resolver<Maybe<ResolversTypes['Log']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
};

export type RecordEntriesPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordEntriesPayload'] = ResolversParentTypes['RecordEntriesPayload']> = {
  alreadyRecorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chronology?: Resolver<Maybe<ResolversTypes['Chronology']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['RecordEntryPayload']>, ParentType, ContextType>;
  visible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordEntryPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordEntryPayload'] = ResolversParentTypes['RecordEntryPayload']> = {
  chronology?: Resolver<Maybe<ResolversTypes['Chronology']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  visible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipEndedResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelationshipEnded'] = ResolversParentTypes['RelationshipEnded']> = {
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipReportedResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelationshipReported'] = ResolversParentTypes['RelationshipReported']> = {
  against?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  violent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportWithdrawnResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReportWithdrawn'] = ResolversParentTypes['ReportWithdrawn']> = {
  withdraws?: Resolver<ReadonlyArray<ResolversTypes['Entry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResponsibilityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Responsibility'] = ResolversParentTypes['Responsibility']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  denied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jointWith?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResponsibilityKind'], ParentType, ContextType>;
};

export type ResponsibilityAttributedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ResponsibilityAttributed'] = ResolversParentTypes['ResponsibilityAttributed']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResponsibilityClaimedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ResponsibilityClaimed'] = ResolversParentTypes['ResponsibilityClaimed']> = {
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  jointWith?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResponsibilityDeniedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ResponsibilityDenied'] = ResolversParentTypes['ResponsibilityDenied']> = {
  by?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResponsibilityUnclaimedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ResponsibilityUnclaimed'] = ResolversParentTypes['ResponsibilityUnclaimed']> = {
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetractEntryPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RetractEntryPayload'] = ResolversParentTypes['RetractEntryPayload']> = {
  chronology?: Resolver<Maybe<ResolversTypes['Chronology']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  visible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScopeAreaResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScopeArea'] = ResolversParentTypes['ScopeArea']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EntryConnection'], ParentType, ContextType, Partial<ScopeAreaEvidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['ScopeMode'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CertaintyReason'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScopeAreaConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScopeAreaConnection'] = ResolversParentTypes['ScopeAreaConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ScopeAreaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ScopeArea']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScopeAreaEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScopeAreaEdge'] = ResolversParentTypes['ScopeAreaEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScopeArea'], ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = {
  lag?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['Limits'], ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['SourceCoverage'], ParentType, ContextType>;
  dated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  derivation?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  derivations?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<SourceDerivationsArgs>>;
  derivedFrom?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['EntryConnection'], ParentType, ContextType, RequireFields<SourceEntriesArgs, 'orderBy' | 'where'>>;
  external?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['OriginConnection'], ParentType, ContextType, Partial<SourceOriginsArgs>>;
  outlet?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retrieved?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceCoverageResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceCoverage'] = ResolversParentTypes['SourceCoverage']> = {
  entryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['GroupFrequency']>, ParentType, ContextType, RequireFields<SourceCoverageGroupsArgs, 'first'>>;
  originCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['PersonFrequency']>, ParentType, ContextType, RequireFields<SourceCoveragePeopleArgs, 'first'>>;
  places?: Resolver<ReadonlyArray<ResolversTypes['PlaceFrequency']>, ParentType, ContextType, RequireFields<SourceCoveragePlacesArgs, 'first'>>;
  span?: Resolver<Maybe<ResolversTypes['FuzzyDate']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['EntryTypeFrequency']>, ParentType, ContextType>;
  uncorroboratedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourcePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourcePayload'] = ResolversParentTypes['SourcePayload']> = {
  chronology?: Resolver<Maybe<ResolversTypes['Chronology']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  visible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementMadeResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatementMade'] = ResolversParentTypes['StatementMade']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entry']>, ParentType, ContextType>;
  addressees?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gist?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hypothetical?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  incidents?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  unknowns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatisticResolvers<ContextType = any, ParentType extends ResolversParentTypes['Statistic'] = ResolversParentTypes['Statistic']> = {
  entry?: Resolver<ResolversTypes['Entry'], ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['QuantityRange']>, ParentType, ContextType>;
  fromShare?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  includes?: Resolver<ResolversTypes['IncidentConnection'], ParentType, ContextType, Partial<StatisticIncludesArgs>>;
  itemised?: Resolver<Maybe<ResolversTypes['QuantityRange']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['FuzzyDate'], ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  remainder?: Resolver<Maybe<ResolversTypes['QuantityRange']>, ParentType, ContextType>;
  shareOf?: Resolver<Maybe<ResolversTypes['Statistic']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatisticConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatisticConnection'] = ResolversParentTypes['StatisticConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatisticEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statistic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatisticEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatisticEdge'] = ResolversParentTypes['StatisticEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statistic'], ParentType, ContextType>;
};

export type StatisticReportedResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatisticReported'] = ResolversParentTypes['StatisticReported']> = {
  breakdown?: Resolver<ReadonlyArray<ResolversTypes['Breakdown']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Percent']>, ParentType, ContextType>;
  comparedWith?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  incidents?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Percent']>, ParentType, ContextType>;
  shareOf?: Resolver<Maybe<ResolversTypes['Entry']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  trend?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  entries?: SubscriptionResolver<ResolversTypes['EntryDelivery'], "entries", ParentType, ContextType, RequireFields<SubscriptionEntriesArgs, 'where'>>;
  tally?: SubscriptionResolver<Maybe<ResolversTypes['Tally']>, "tally", ParentType, ContextType, RequireFields<SubscriptionTallyArgs, 'attribution' | 'branches' | 'casualties' | 'counting' | 'groupBy' | 'where' | 'words'>>;
};

export type TallyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Tally'] = ResolversParentTypes['Tally']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['TallyCounts'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['TallyCounts'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['TallyRowConnection'], ParentType, ContextType, RequireFields<TallyRowsArgs, 'orderBy'>>;
  statistics?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, RequireFields<TallyStatisticsArgs, 'fit'>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['TallyCounts'], ParentType, ContextType>;
  unattributed?: Resolver<ResolversTypes['TallyCounts'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TallyCountsResolvers<ContextType = any, ParentType extends ResolversParentTypes['TallyCounts'] = ResolversParentTypes['TallyCounts']> = {
  incidents?: Resolver<ResolversTypes['BoundedCount'], ParentType, ContextType>;
  killed?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  summaries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wounded?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
};

export type TallyRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['TallyRow'] = ResolversParentTypes['TallyRow']> = {
  contested?: Resolver<ResolversTypes['BoundedCount'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['IncidentConnection'], ParentType, ContextType, Partial<TallyRowCountedArgs>>;
  explanation?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidentKind?: Resolver<Maybe<ResolversTypes['IncidentKind']>, ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['BoundedCount'], ParentType, ContextType>;
  killed?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Edtf']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unknown?: Resolver<ReadonlyArray<ResolversTypes['TallyDimension']>, ParentType, ContextType>;
  weapon?: Resolver<Maybe<ResolversTypes['Weapon']>, ParentType, ContextType>;
  wounded?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TallyRowChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TallyRowChange'] = ResolversParentTypes['TallyRowChange']> = {
  after?: Resolver<Maybe<ResolversTypes['TallyRow']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['TallyRow']>, ParentType, ContextType>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['Clock']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['IncidentConnection'], ParentType, ContextType, Partial<TallyRowChangeIncidentsArgs>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TallyRowChangeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TallyRowChangeConnection'] = ResolversParentTypes['TallyRowChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TallyRowChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TallyRowChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TallyRowChangeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TallyRowChangeEdge'] = ResolversParentTypes['TallyRowChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TallyRowChange'], ParentType, ContextType>;
};

export type TallyRowConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TallyRowConnection'] = ResolversParentTypes['TallyRowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TallyRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TallyRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TallyRowEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TallyRowEdge'] = ResolversParentTypes['TallyRowEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TallyRow'], ParentType, ContextType>;
};

export type WordCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['WordCount'] = ResolversParentTypes['WordCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  Actor?: ActorResolvers<ContextType>;
  Affiliation?: AffiliationResolvers<ContextType>;
  AffiliationChange?: AffiliationChangeResolvers<ContextType>;
  AffiliationChangeConnection?: AffiliationChangeConnectionResolvers<ContextType>;
  AffiliationChangeEdge?: AffiliationChangeEdgeResolvers<ContextType>;
  AffiliationConnection?: AffiliationConnectionResolvers<ContextType>;
  AffiliationEdge?: AffiliationEdgeResolvers<ContextType>;
  AllegianceAccepted?: AllegianceAcceptedResolvers<ContextType>;
  AllegiancePledged?: AllegiancePledgedResolvers<ContextType>;
  AllegianceRenounced?: AllegianceRenouncedResolvers<ContextType>;
  Attribution?: AttributionResolvers<ContextType>;
  Basis?: BasisResolvers<ContextType>;
  BasisToken?: GraphQLScalarType;
  Border?: BorderResolvers<ContextType>;
  BoundedCount?: BoundedCountResolvers<ContextType>;
  BranchAnnounced?: BranchAnnouncedResolvers<ContextType>;
  BranchScopeReported?: BranchScopeReportedResolvers<ContextType>;
  Breakdown?: BreakdownResolvers<ContextType>;
  CasualtiesReported?: CasualtiesReportedResolvers<ContextType>;
  Changes?: ChangesResolvers<ContextType>;
  Chronology?: ChronologyResolvers<ContextType>;
  ContextReported?: ContextReportedResolvers<ContextType>;
  Contradiction?: ContradictionResolvers<ContextType>;
  ContradictionConnection?: ContradictionConnectionResolvers<ContextType>;
  ContradictionEdge?: ContradictionEdgeResolvers<ContextType>;
  ContradictionSide?: ContradictionSideResolvers<ContextType>;
  CorrectEntryPayload?: CorrectEntryPayloadResolvers<ContextType>;
  CountRange?: CountRangeResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  Custody?: CustodyResolvers<ContextType>;
  CustodyConnection?: CustodyConnectionResolvers<ContextType>;
  CustodyEdge?: CustodyEdgeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Death?: DeathResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  Edtf?: GraphQLScalarType;
  Entry?: EntryResolvers<ContextType>;
  EntryChange?: EntryChangeResolvers<ContextType>;
  EntryChangeConnection?: EntryChangeConnectionResolvers<ContextType>;
  EntryChangeEdge?: EntryChangeEdgeResolvers<ContextType>;
  EntryConnection?: EntryConnectionResolvers<ContextType>;
  EntryDate?: EntryDateResolvers<ContextType>;
  EntryDelivery?: EntryDeliveryResolvers<ContextType>;
  EntryEdge?: EntryEdgeResolvers<ContextType>;
  EntryRevision?: EntryRevisionResolvers<ContextType>;
  EntryRevisionConnection?: EntryRevisionConnectionResolvers<ContextType>;
  EntryRevisionEdge?: EntryRevisionEdgeResolvers<ContextType>;
  EntryTypeFrequency?: EntryTypeFrequencyResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  ExplanationEvent?: ExplanationEventResolvers<ContextType>;
  ExplanationEventConnection?: ExplanationEventConnectionResolvers<ContextType>;
  ExplanationEventEdge?: ExplanationEventEdgeResolvers<ContextType>;
  ExplanationPart?: ExplanationPartResolvers<ContextType>;
  ExplanationPartConnection?: ExplanationPartConnectionResolvers<ContextType>;
  ExplanationPartEdge?: ExplanationPartEdgeResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Form?: FormResolvers<ContextType>;
  FuzzyDate?: FuzzyDateResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupCandidate?: GroupCandidateResolvers<ContextType>;
  GroupConnection?: GroupConnectionResolvers<ContextType>;
  GroupDissolved?: GroupDissolvedResolvers<ContextType>;
  GroupEdge?: GroupEdgeResolvers<ContextType>;
  GroupFormed?: GroupFormedResolvers<ContextType>;
  GroupFrequency?: GroupFrequencyResolvers<ContextType>;
  GroupName?: GroupNameResolvers<ContextType>;
  GroupNameConnection?: GroupNameConnectionResolvers<ContextType>;
  GroupNameEdge?: GroupNameEdgeResolvers<ContextType>;
  GroupNameReported?: GroupNameReportedResolvers<ContextType>;
  GroupPairPayload?: GroupPairPayloadResolvers<ContextType>;
  GroupPayload?: GroupPayloadResolvers<ContextType>;
  GroupSplit?: GroupSplitResolvers<ContextType>;
  GroupsMerged?: GroupsMergedResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  IncidentConnection?: IncidentConnectionResolvers<ContextType>;
  IncidentEdge?: IncidentEdgeResolvers<ContextType>;
  IncidentPairPayload?: IncidentPairPayloadResolvers<ContextType>;
  IncidentReported?: IncidentReportedResolvers<ContextType>;
  LeadershipEnded?: LeadershipEndedResolvers<ContextType>;
  LeadershipReported?: LeadershipReportedResolvers<ContextType>;
  Limits?: LimitsResolvers<ContextType>;
  LineageStep?: LineageStepResolvers<ContextType>;
  LineageStepConnection?: LineageStepConnectionResolvers<ContextType>;
  LineageStepEdge?: LineageStepEdgeResolvers<ContextType>;
  Log?: LogResolvers<ContextType>;
  MatchingReason?: MatchingReasonResolvers<ContextType>;
  MatchingSuggestion?: MatchingSuggestionResolvers<ContextType>;
  MatchingSuggestionConnection?: MatchingSuggestionConnectionResolvers<ContextType>;
  MatchingSuggestionEdge?: MatchingSuggestionEdgeResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  MembershipReported?: MembershipReportedResolvers<ContextType>;
  Moment?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  NameResolution?: NameResolutionResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  OfficeConnection?: OfficeConnectionResolvers<ContextType>;
  OfficeEdge?: OfficeEdgeResolvers<ContextType>;
  Origin?: OriginResolvers<ContextType>;
  OriginConnection?: OriginConnectionResolvers<ContextType>;
  OriginEdge?: OriginEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Payload?: PayloadResolvers<ContextType>;
  Percent?: PercentResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonArrested?: PersonArrestedResolvers<ContextType>;
  PersonCandidate?: PersonCandidateResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonDescribed?: PersonDescribedResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonFrequency?: PersonFrequencyResolvers<ContextType>;
  PersonKilled?: PersonKilledResolvers<ContextType>;
  PersonPayload?: PersonPayloadResolvers<ContextType>;
  PersonReleased?: PersonReleasedResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  PlaceFrequency?: PlaceFrequencyResolvers<ContextType>;
  PlaceMention?: PlaceMentionResolvers<ContextType>;
  PlacePayload?: PlacePayloadResolvers<ContextType>;
  Point?: PointResolvers<ContextType>;
  Position?: GraphQLScalarType;
  Presence?: PresenceResolvers<ContextType>;
  PresenceConnection?: PresenceConnectionResolvers<ContextType>;
  PresenceEdge?: PresenceEdgeResolvers<ContextType>;
  PresenceReported?: PresenceReportedResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  QuantityRange?: QuantityRangeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordEntriesPayload?: RecordEntriesPayloadResolvers<ContextType>;
  RecordEntryPayload?: RecordEntryPayloadResolvers<ContextType>;
  RelationshipEnded?: RelationshipEndedResolvers<ContextType>;
  RelationshipReported?: RelationshipReportedResolvers<ContextType>;
  ReportWithdrawn?: ReportWithdrawnResolvers<ContextType>;
  Responsibility?: ResponsibilityResolvers<ContextType>;
  ResponsibilityAttributed?: ResponsibilityAttributedResolvers<ContextType>;
  ResponsibilityClaimed?: ResponsibilityClaimedResolvers<ContextType>;
  ResponsibilityDenied?: ResponsibilityDeniedResolvers<ContextType>;
  ResponsibilityUnclaimed?: ResponsibilityUnclaimedResolvers<ContextType>;
  RetractEntryPayload?: RetractEntryPayloadResolvers<ContextType>;
  ScopeArea?: ScopeAreaResolvers<ContextType>;
  ScopeAreaConnection?: ScopeAreaConnectionResolvers<ContextType>;
  ScopeAreaEdge?: ScopeAreaEdgeResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceCoverage?: SourceCoverageResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SourcePayload?: SourcePayloadResolvers<ContextType>;
  StatementMade?: StatementMadeResolvers<ContextType>;
  Statistic?: StatisticResolvers<ContextType>;
  StatisticConnection?: StatisticConnectionResolvers<ContextType>;
  StatisticEdge?: StatisticEdgeResolvers<ContextType>;
  StatisticReported?: StatisticReportedResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Tally?: TallyResolvers<ContextType>;
  TallyCounts?: TallyCountsResolvers<ContextType>;
  TallyRow?: TallyRowResolvers<ContextType>;
  TallyRowChange?: TallyRowChangeResolvers<ContextType>;
  TallyRowChangeConnection?: TallyRowChangeConnectionResolvers<ContextType>;
  TallyRowChangeEdge?: TallyRowChangeEdgeResolvers<ContextType>;
  TallyRowConnection?: TallyRowConnectionResolvers<ContextType>;
  TallyRowEdge?: TallyRowEdgeResolvers<ContextType>;
  WordCount?: WordCountResolvers<ContextType>;
};

