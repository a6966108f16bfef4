/**
 * Nouns that name a deed, with the verb that they are made from and with the part that "of" and the possessive play.
 * Written for this project; the pairs are plain facts of English.
 *
 * A line: `noun verb of possessive`, where `a` is the doer and `p` what the deed is done to.
 */
const TABLE = `
abandonment abandon p a|abduction abduct p p|abolition abolish p a|absence absent a a|abuse abuse p a|acceptance accept p a
accession accede a a|accusation accuse a a|acknowledgement acknowledge p a|acknowledgment acknowledge p a|acquisition acquire p a
acquittal acquit p p|action act a a|adherence adhere a a|admission admit p a|adoption adopt p a|advance advance a a
affirmation affirm p a|agreement agree a a|aggression attack a a|aid aid a a|airlift airlift p a|airstrike airstrike a a
allegation allege a a|ambush ambush p a|amnesty amnesty p a|annexation annex p a|announcement announce p a|annulment annul p a
apology apologize a a|appeal appeal a a|appointment appoint p p|apprehension apprehend p p|approval approve p a|arbitration arbitrate p a
arrest arrest p p|arrival arrive a a|assassination assassinate p p|assault assault a a|assent assent a a|assertion assert a a
assistance assist a a|assurance assure a a|attack attack a a|attempt attempt a a|authorization authorize p a|award award p a
ban ban p a|barrage bombard a a|battle battle a a|beating beat p p|beheading behead p p|bid seek a a|blackmail blackmail p a
blast blast a a|blockade blockade p a|blame blame a a|bombardment bombard p a|bombing bomb p a|boycott boycott p a|breach breach p a|break-in raid a a
build-up mobilize p a|buildup mobilize p a|burning burn p a|campaign campaign a a|cancellation cancel p a|capture capture p p
capitulation capitulate a a|ceasefire ceasefire a a|cease-fire ceasefire a a|censorship censor p a|censure censure p a|cessation cease p a|charge charge a a
clampdown crack-down a a|clash clash a a|claim claim a a|closure close p a|collaboration collaborate a a|collapse collapse a a|combat battle a a
commendation commend p a|commitment commit a a|complaint complain a a|compliance comply a a|compromise compromise a a
concession concede a a|conclusion conclude p a|condemnation condemn p a|conference confer a a|confirmation confirm p a
confiscation confiscate p a|confrontation confront a a|congratulation congratulate a a|conquest conquer p a|consent consent a a
consultation consult a a|contact contact a a|contribution contribute a a|conversation converse a a|conviction convict p p
cooperation cooperate a a|co-operation cooperate a a|coordination coordinate p a|counterattack attack a a|counter-attack attack a a|coup overthrow a a|crackdown crack-down a a
creation create p a|criticism criticize p a|curb curb p a|curfew curfew a a|curtailment curtail p a|cut cut p a|cutback cut p a
deal agree a a|death die a a|debate debate a a|deception deceive p a|decision decide a a|declaration declare p a
defeat defeat p p|defection defect a a|defence defend p a|defense defend p a|defiance defy p a|delay delay p a|delivery deliver p a|demand demand a a
demarche demarche a a|demobilization demobilize p a|demolition demolish p a|demonstration demonstrate a a|denial deny p a
denunciation denounce p a|departure depart a a|deployment deploy p a|deportation deport p p|designation designate p a
destruction destroy p a|detention detain p p|detonation detonate p a|dialogue talk a a|dialog talk a a|disagreement disagree a a|disapproval disapprove p a|disarmament disarm a a
disbursement disburse p a|discussion discuss p a|dismantlement dismantle p a|dismissal dismiss p p|dispatch dispatch p a|disruption disrupt p a|dispute dispute a a
dissolution dissolve p a|donation donate p a|downgrading downgrade p a|drill drill a a|easing ease p a|ejection eject p p
election elect p p|embargo embargo p a|encroachment encroach a a|encounter meet a a|endorsement endorse p a|engagement engage a a|enforcement enforce p a
enactment enact p a|entry enter a a|escalation escalate p a|establishment establish p a|evacuation evacuate p a|eviction evict p p|exchange exchange p a
execution execute p p|exercise exercise a a|exile exile p p|expansion expand p a|explosion explode a a|expropriation expropriate p a|expulsion expel p p|extension extend p a
extradition extradite p p|failure fail a a|fight fight a a|fighting fight a a|fire fire a a|firing fire p a|flight flee a a
freeze freeze p a|funding fund p a|gathering gather a a|grant grant p a|gunfire shoot a a|handover hand-over p a|harassment harass p p
hijacking hijack p a|hospitality host a a|hostility fight a a|humiliation humiliate p p|hunt hunt p a|imposition impose p a|imprisonment imprison p p|improvement improve p a
incarceration imprison p p|incorporation incorporate p a|increase increase p a|rise increase p a|boost boost p a|incursion invade a a|indictment indict p p|infiltration infiltrate p a|inquiry investigate p a|insistence insist a a
inspection inspect p a|installation install p a|institution institute p a|intervention intervene a a|interception intercept p a|interrogation interrogate p p|interrogation question p p
invasion invade p a|investigation investigate p a|invitation invite p a|involvement involve a a|jailing jail p p|kidnapping kidnap p p
kidnap kidnap p p|killing kill p p|landing land a a|launch launch p a|launching launch p a|lawsuit sue a a|lifting lift p a
liberation liberate p p|liquidation liquidate p a|loan loan a a|looting loot p a|manoeuvre exercise a a|maneuver exercise a a|march march a a
massacre massacre p a|mediation mediate a a|meeting meet a a|mobilization mobilize p a|mobilisation mobilize p a|murder murder p p
mutiny mutiny a a|nationalization nationalize p a|negotiation negotiate a a|nomination nominate p p|normalization normalize p a|objection object a a
obstruction obstruct p a|occupation occupy p a|offensive attack a a|offer offer a a|onslaught attack a a|operation operate a a
opening open p a|opposition oppose a a|ouster oust p p|overthrow overthrow p p|overture offer a a
pact agree a a|pardon pardon p a|participation participate a a|patrol patrol a a|payment pay p a|penalty penalize a a|permission permit a a|persecution persecute p p
petition petition a a|plea plead a a|pledge pledge a a|plunder plunder p a|poisoning poison p p|postponement postpone p a|praise praise p a|probe investigate p a|proclamation proclaim p a
prohibition prohibit p a|promise promise a a|proposal propose a a|prosecution prosecute p p|protection protect p a|protest protest a a
provision provide p a|provocation provoke p a|punishment punish p p|purge purge p a|purchase purchase p a|pursuit pursue p a|quarrel quarrel a a
raid raid p a|raiding raid p a|rally rally a a|rapprochement reconcile a a|ratification ratify p a|rebellion rebel a a|rebuff rebuff p a
rebuke rebuke p a|recall recall p a|recognition recognize p a|recommendation recommend a a|reconciliation reconcile a a
reduction reduce p a|refusal refuse a a|reinforcement reinforce p a|reinstatement reinstate p p|rejection reject p a|release release p p
relocation relocate p a|removal remove p p|repatriation repatriate p p|reply reply a a|repression repress p a|reprimand reprimand p a|request request a a
rescue rescue p p|resettlement resettle p p|resignation resign a a|resistance resist a a|resolution resolve p a|restoration restore p a
restriction restrict p a|resumption resume p a|retaliation retaliate a a|retreat retreat a a|return return a a|revolt revolt a a|revocation revoke p a|riot riot a a|rioting riot a a
rocketing rocket p a|ruling rule a a|sabotage sabotage p a|sacking sack p p|sale sell p a|salvo fire a a|sanction sanction a a|search search p a|seizure seize p a
sentencing sentence p p|separation separate p a|session meet a a|settlement settle p a|severance sever p a|shelling shell p a|shipment ship p a|shooting shoot p a|shootdown shoot-down p a
siege besiege p a|signature sign p a|signing sign p a|slaughter slaughter p p|slaying slay p p|solidarity solidarity a a|stabbing stab p p|storming storm p a
strike strike a a|suit sue a a|summit meet a a|summons summon p a|suppression suppress p a|support support p a|surrender surrender a a|surveillance surveil p a
suspension suspend p a|takeover seize p a|talk talk a a|targeting target p a|tenure hold a a|termination terminate p a|threat threaten a a|torching torch p a|torture torture p p|tour visit a a
training train p a|transfer transfer p a|treatment treat p a|trial try p p|trip visit a a|truce ceasefire a a|uprising rebel a a|ultimatum threaten a a|usurpation usurp p a|vandalism vandalize p a
verdict rule a a|veto veto p a|violation violate p a|violence attack a a|visit visit a a|vote vote a a|vow vow a a|walkout strike a a|war war a a
warfare war a a|warning warn a a|welcome welcome p a|wiretapping wiretap p a|withdrawal withdraw p a|withholding withhold p a
`;

type ArgumentRole = 'AGENT' | 'PATIENT';

export interface EventNoun {
  readonly noun: string;
  /** The verb whose deed it names: `sign` for `signing`. */
  readonly verb: string;
  /** What "of X" is: the doer or what the deed is done to. */
  readonly of: ArgumentRole;
  /** What "X's" is. */
  readonly possessive: ArgumentRole;
}

function parse(table: string): ReadonlyMap<string, EventNoun> {
  const nouns = new Map<string, EventNoun>();
  for (const entry of table.split(/[|\n]/)) {
    const [noun, verb, of, possessive] = entry.trim().split(' ');
    if (noun === undefined || verb === undefined) continue;
    const role = (code: string | undefined): ArgumentRole => (code === 'p' ? 'PATIENT' : 'AGENT');
    nouns.set(noun, { noun, verb: verb.replace('-', ' '), of: role(of), possessive: role(possessive) });
  }
  return nouns;
}

/** Event nouns by lemma. */
export const EVENT_NOUNS: ReadonlyMap<string, EventNoun> = parse(TABLE);
