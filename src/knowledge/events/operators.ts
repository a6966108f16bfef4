/**
 * What a predicate says of the deed under it: that it was refused, planned, asked for, doubted. Read off each word's meaning, after the
 * way FactBank describes it; the lists are this project's own.
 */
export type Operator = 'DENY' | 'PLAN' | 'POSSIBLE' | 'CONTINUE' | 'FACT' | 'REPORT';

const DENY = `
refuse decline fail deny reject avoid prevent forbid ban bar prohibit block abandon scrap shelve cancel forgo oppose resist rule-out
rebuff stop-short refrain abstain neglect omit unable impossible reluctant unwilling unlikely unprepared refusal failure denial
inability reluctance unwillingness cancellation veto scrap rule-out call-off dissuade discourage deter`;

const PLAN = `
plan agree promise pledge vow undertake intend commit decide resolve choose slate schedule expect prepare arrange aim set due ready
willing prepared poised bound determined about commitment plan promise pledge vow decision intention intent agreement undertaking
readiness willingness preparation announce swear threaten opt elect order instruct tap task deadline schedule program programme
warn warning threat assure guarantee assurance engage scheduled slated expected pledged going`;

const POSSIBLE = `
ask urge request demand call appeal beg plead implore press propose suggest recommend consider discuss debate weigh mull explore
contemplate study hope want wish seek try attempt strive desire like love prefer expect-to wait believe think suspect doubt fear worry speculate
predict forecast estimate appear seem allege accuse suspect claim insist need require invite encourage advise authorize allow permit
enable empower entitle free mandate persuade convince lobby pressure push favor favour advocate support back offer possibility prospect hope
proposal suggestion request demand call appeal plea need desire attempt bid effort chance opportunity option idea likelihood probability
risk fear allegation accusation charge suspicion right power authority mandate ability capacity opportunity permission reason way
able possible likely probable supposed eager keen anxious inclined tempted free welcome hopeful optimistic capable
negotiate talk negotiation talk consultation deserve aspire tend struggle work fight campaign proposed potential seek vote
negotiate discussion recommendation invitation offer mean tell remind compel nominate wait`;

const CONTINUE = `
continue keep remain persist proceed resume go-on carry-on maintain ongoing underway under-way`;

const FACT = `
manage begin start succeed help force cause make let get see hear watch happen know realize regret recall remember forget-that
stop cease halt end finish quit complete admit confess acknowledge concede confirm reveal show prove demonstrate praise thank blame
condemn criticize hail welcome congratulate applaud celebrate mark punish convict sentence lead bring result credit commend honor honour
dare condescend bother proud glad happy sorry pleased disappointed delighted sad angry guilty responsible`;

const REPORT = `
say tell state report announce declare note add observe write explain stress emphasize reiterate reaffirm affirm assert maintain mention
argue contend describe comment indicate disclose quote cite remark caution inform brief testify reply respond according statement report`;

function table(): ReadonlyMap<string, Operator> {
  const operators = new Map<string, Operator>();
  const sources: readonly (readonly [Operator, string])[] = [
    ['REPORT', REPORT],
    ['FACT', FACT],
    ['CONTINUE', CONTINUE],
    ['POSSIBLE', POSSIBLE],
    ['PLAN', PLAN],
    ['DENY', DENY],
  ];
  for (const [operator, words] of sources) {
    for (const word of words.trim().split(/\s+/)) operators.set(word.replace('-', ' '), operator);
  }
  return operators;
}

/** Operators by the lemma of the verb, noun or adjective, particle included. */
export const OPERATORS: ReadonlyMap<string, Operator> = table();

/** Adjectives and nouns that a noun stands under: "a planned visit", "possible sanctions", "alleged involvement". */
export const MODIFIER_OPERATORS: ReadonlyMap<string, Operator> = new Map(
  [
    [
      'PLAN',
      'planned scheduled upcoming forthcoming future coming proposed-for expected next impending slated imminent promised pledged',
    ],
    [
      'POSSIBLE',
      'possible potential alleged proposed eventual likely suspected prospective hypothetical would-be supposed purported feared threatened conceivable',
    ],
    ['CONTINUE', 'ongoing continuing continued current persistent'],
    ['DENY', 'failed aborted canceled cancelled scrapped abortive attempted postponed'],
  ].flatMap(([operator, words]) => words!.split(' ').map((word): [string, Operator] => [word, operator as Operator])),
);

/** Verbs whose subject goes on as the subject of the infinitive although they have an object ("promised him to leave"). */
export const SUBJECT_CONTROL: ReadonlySet<string> = new Set([
  'promise',
  'threaten',
  'vow',
  'pledge',
  'use',
  'take',
  'spend',
  'need',
  'have',
]);

/** Verbs whose infinitive is the deed of what stands under one of these prepositions ("called on Chile to sign"). */
export const OBLIQUE_CONTROL: ReadonlyMap<string, readonly string[]> = new Map([
  ['call', ['on', 'upon', 'for']],
  ['appeal', ['to']],
  ['plead', ['with']],
  ['prevail', ['on', 'upon']],
  ['lean', ['on']],
  ['press', ['for']],
  ['wait', ['for']],
  ['arrange', ['for']],
  ['signal', ['to']],
  ['shout', ['to', 'at']],
]);

/** Verbs whose gerund under of/for/from is the deed of their object: "accused X of attacking". */
export const OBJECT_GERUND: ReadonlySet<string> = new Set(
  `accuse acquit suspect convict clear warn dissuade prevent bar ban prohibit stop deter discourage keep block praise criticize blame
  condemn thank punish sentence arrest detain jail fine indict charge fault commend credit hail denounce rebuke reprimand sue slam fault
  congratulate applaud censure lambast`.split(/\s+/),
);

/** Verbs that say little themselves: the deed is their object ("hold talks", "impose sanctions"). */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  `hold have make take give launch conduct carry-out impose stage pay undertake do perform wage mount begin start open resume
  continue enter reach conclude strike sign clinch commit lodge issue file offer extend express voice announce declare order deliver inflict
  unleash intensify renew step-up perpetrate organize host pursue complete initiate execute exercise provide place
  slap enact institute introduce enforce implement apply lead convene attend call join engage maintain`
    .split(/\s+/)
    .map((verb) => verb.replace('-', ' ')),
);
