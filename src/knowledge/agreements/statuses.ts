/**
 * What words make of an agreement. A row: status, slot, then the words (hyphen for the space of "enter-into"). The slot says where the
 * agreement stands: `obj` (they signed IT), `subj` (IT expired), or the preposition that brings it in (they withdrew `from` IT).
 */

/** Statuses as in the Analysis; repeated as plain words because knowledge knows nothing of the analysis. */
export type StatusWord =
  | 'PROPOSED'
  | 'UNDER_DISCUSSION'
  | 'NEGOTIATING'
  | 'STALLED'
  | 'AGREED'
  | 'INITIALLED'
  | 'ADOPTED'
  | 'SIGNED'
  | 'RATIFIED'
  | 'IN_FORCE'
  | 'IMPLEMENTING'
  | 'AMENDED'
  | 'EXTENDED'
  | 'SUSPENDED'
  | 'VIOLATION_ALLEGED'
  | 'REJECTED'
  | 'ABANDONED'
  | 'WITHDRAWN'
  | 'TERMINATED'
  | 'EXPIRED'
  | 'SUPERSEDED';

const STATUS_WORDS: Readonly<Record<StatusWord, true>> = {
  PROPOSED: true,
  UNDER_DISCUSSION: true,
  NEGOTIATING: true,
  STALLED: true,
  AGREED: true,
  INITIALLED: true,
  ADOPTED: true,
  SIGNED: true,
  RATIFIED: true,
  IN_FORCE: true,
  IMPLEMENTING: true,
  AMENDED: true,
  EXTENDED: true,
  SUSPENDED: true,
  VIOLATION_ALLEGED: true,
  REJECTED: true,
  ABANDONED: true,
  WITHDRAWN: true,
  TERMINATED: true,
  EXPIRED: true,
  SUPERSEDED: true,
};

const isStatus = (word: string): word is StatusWord => Object.hasOwn(STATUS_WORDS, word);

const VERBS = `
PROPOSED obj propose urge suggest advocate float put-forward moot recommend envisage pitch offer
PROPOSED for call push press appeal plead lobby
UNDER_DISCUSSION obj discuss consider weigh mull explore study examine contemplate debate
UNDER_DISCUSSION about talk
NEGOTIATING obj negotiate renegotiate draft
NEGOTIATING on work negotiate
NEGOTIATING towards work move
NEGOTIATING toward work move
NEGOTIATING over haggle negotiate bargain
AGREED obj reach strike clinch conclude agree seal secure forge hammer-out announce make close settle cement complete broker mediate arrange win finalize finalise unveil cut get accept strike-up work-out thrash-out nail-down cobble approve award grant give obtain land
AGREED on agree settle decide
AGREED to come agree
AGREED at arrive
AGREED into enter
AGREED with end settle resolve
AGREED subj come-together emerge
INITIALLED obj initial
ADOPTED obj adopt endorse pass issue release publish proclaim declare approve back
SIGNED obj sign ink countersign co-sign cosign
SIGNED to subscribe
SIGNED on sign-off
RATIFIED obj ratify
RATIFIED to accede
RATIFIED obj join
IN_FORCE into enter come go
IN_FORCE subj hold begin start last endure survive prevail apply
IN_FORCE obj observe respect enforce have
IMPLEMENTING obj implement carry-out apply fulfil fulfill execute honour honor enact uphold advance
IMPLEMENTING with comply
IMPLEMENTING by abide
AMENDED obj amend revise modify alter update rewrite redraft renegotiate
EXTENDED obj extend prolong renew
SUSPENDED obj suspend freeze pause halt
VIOLATION_ALLEGED obj violate breach break flout contravene infringe undermine
VIOLATION_ALLEGED on renege
REJECTED obj reject veto refuse rebuff spurn vote-down turn-down throw-out shoot-down strike-down defeat
REJECTED against vote
STALLED subj break-up
ABANDONED obj abandon shelve drop ditch bury
ABANDONED subj collapse unravel fail
ABANDONED subj fall-through fall-apart break-down
WITHDRAWN from withdraw exit
WITHDRAWN of pull-out pull
WITHDRAWN out pull opt
WITHDRAWN out-of pull opt
WITHDRAWN away-from walk
WITHDRAWN obj quit leave renounce
TERMINATED obj withdraw take-back
TERMINATED obj terminate cancel annul scrap revoke rescind abrogate void repudiate tear-up rip-up tear end dissolve nullify overturn
TERMINATED subj end die
EXPIRED subj expire lapse
EXPIRED subj run-out
SUPERSEDED obj replace supersede supplant
STALLED obj stall delay postpone deadlock derail
STALLED subj stall
`;

const NOUNS = `
PROPOSED proposal call appeal push bid plea
UNDER_DISCUSSION discussion possibility idea
NEGOTIATING negotiation talk talks renegotiation drafting
AGREED conclusion acceptance
INITIALLED initialling initialing
ADOPTED adoption endorsement
SIGNED signing signature
RATIFIED ratification accession
IN_FORCE
IMPLEMENTING implementation fulfilment execution observance
AMENDED amendment revision
EXTENDED extension renewal prolongation
SUSPENDED suspension freeze
VIOLATION_ALLEGED violation breach infringement non-compliance
REJECTED rejection
ABANDONED collapse abandonment breakdown failure
WITHDRAWN withdrawal exit departure
TERMINATED termination cancellation annulment abrogation scrapping
EXPIRED expiry expiration
`;

const MODIFIERS = `
PROPOSED proposed draft mooted suggested
AGREED agreed brokered mediated
SIGNED signed
IN_FORCE existing
SUSPENDED suspended frozen
STALLED stalled deadlocked
ABANDONED collapsed abandoned
EXPIRED expired lapsed
TERMINATED cancelled canceled scrapped annulled
`;

const rows = (table: string): readonly (readonly string[])[] =>
  table
    .split('\n')
    .map((row) => row.split(' ').filter((word) => word !== ''))
    .filter((row) => row.length > 1);

function verbTable(): ReadonlyMap<string, StatusWord> {
  const found = new Map<string, StatusWord>();
  for (const [status = '', slot = '', ...words] of rows(VERBS)) {
    if (!isStatus(status)) throw new Error(`Unknown status ${status}`);
    for (const word of words) {
      const key = `${word.replaceAll('-', ' ')}|${slot.replaceAll('-', ' ')}`;
      if (!found.has(key)) found.set(key, status);
    }
  }
  return found;
}

function wordTable(table: string): ReadonlyMap<string, StatusWord> {
  const found = new Map<string, StatusWord>();
  for (const [status = '', ...words] of rows(table)) {
    if (!isStatus(status)) throw new Error(`Unknown status ${status}`);
    for (const word of words) found.set(word, status);
  }
  return found;
}

const BY_VERB = verbTable();

/**
 * The status that a verb gives an agreement in the slot: `statusOfVerb('withdraw', 'from')` is WITHDRAWN.
 * @param lemma with its particle, words joined by a space.
 */
export const statusOfVerb = (lemma: string, slot: string): StatusWord | undefined => BY_VERB.get(`${lemma}|${slot}`);

/** Status by a noun that has the agreement as its object: "the signing of the pact". */
export const NOUN_STATUS = wordTable(NOUNS);

/** Status by a word before the noun: "the stalled accord". */
export const MODIFIER_STATUS = wordTable(MODIFIERS);
