/**
 * Verbs that put words or thoughts in someone's mouth, by what they make of them. After each verb, what can hold the content:
 * `c` a clause or a quotation, `q` a quotation alone, `i` an infinitive ("vowed to"), `o` an object ("praised the deal"), `oi` an object with an
 * infinitive ("urged them to"), `as` ("described it as"), or prepositions ("for" in "called for"). `a`: its object is the addressee.
 */
import type { StatementKind } from '../analysis.ts';

/** How strongly the verb is about speech: what is said, or what is only thought. */
type CueForce = 'SPEECH' | 'THOUGHT';

export interface CueVerb {
  readonly kind: StatementKind;
  readonly force: CueForce;
  readonly clause: boolean;
  readonly quotation: boolean;
  readonly infinitive: boolean;
  readonly object: boolean;
  readonly objectInfinitive: boolean;
  readonly as: boolean;
  readonly addressee: boolean;
  readonly prepositions: readonly string[];
}

const SPEECH: Readonly<Record<StatementKind, string>> = {
  CLAIM: `
    say c of about; tell c a oi of about; add c; state c o; note c o; explain c o; write c of about; report c o; announce c o;
    declare c; claim c i; assert c o; maintain c; contend c; argue c for against; insist c on; stress c o; emphasize c o;
    emphasise c o; underline c o; underscore c o; reiterate c o; repeat c o; reaffirm c o; affirm c o; confirm c o; acknowledge c o;
    admit c o to; concede c o; comment c on; remark c on; observe c q; recall c o; reply c; respond c to; answer c; retort c; continue q;
    conclude c o; testify c; disclose c o; reveal c o; inform c a; notify c a; brief a on; remind c a oi; advise c oi; assure c a;
    convince c; indicate c o; imply c; hint c at; signal c o; point_out c; clarify c o; specify c; elaborate c on; mention c o;
    describe c o as; characterize o as; characterise o as; portray o as; depict o as; call o; label o as; term o; dub o; brand o as;
    compare o to; liken o to; cite c o; quote o; refer to; speak of about in_favor_of against; talk about of;
    outline o; detail o; summarize o; recount c o; relate c o; narrate c; tweet c o; post c o; blog c; email c; text c;
    whisper c; shout c; yell c; chant c; cry c; exclaim c; mutter c; joke c about; quip c; muse c; opine c; read q; show c; find c;
    estimate c o; calculate c;  predict c o; forecast c o; foresee c o; project c; warrant c; allege c o; suggest c;
    speculate c about; reason c; rule c; decide c i; agree c with; attest c to; certify c; go_on q; put_it q; begin q; echo c o;
    stipulate c; interject c; counter c; conjecture c; theorize c; swear c; boast c of about; brag c about; gush q; sigh q; tout o;
    highlight o c; make_clear c; spell_out c o; set_out o; lay_out o; voice o; express o; convey c o; share c;
    refuse_comment c; document c o; depose c; caution c oi against; attribute o to;
    identify o as; agree c on; deem o; sum_up c; finish q; start q; interrupt q; volunteer q;
    correct q; guess c; reckon c; contradict o; relay c o; give_details of; talk_up o`,
  PLEDGE: `
    pledge c i o; promise c i o a; vow c i o; undertake c i; swear_in i; guarantee c o i; commit i to; offer i o; volunteer i;
    agree i to; consent i to; reassure c a; resolve c i`,
  DEMAND: `
    demand c i o; urge c o oi; ask c o oi for about i; request c o oi; call c oi for; appeal oi for to;
    press oi o for; push for oi; order c oi; instruct c oi; direct c oi; command c oi; require oi; beg c oi for; beseech oi;
    implore c oi; plead c for with; entreat oi; exhort oi; encourage oi o; invite oi; insist c on; petition for oi;
    lobby for oi; pray c for; inquire c about into; wonder c about; question c o; summon oi; dare oi; counsel oi; lecture c on`,
  PROPOSAL: `
    propose c i o; suggest c o; recommend c o oi; advocate c o for; advise oi; moot o; float o; put_forward o; table o; submit c o;
    champion o; counsel c o; urge_that c`,
  DENIAL: `
    deny c o; reject c o; dismiss c o as; refute c o; rebut o; dispute c o; disavow o; disclaim o; repudiate o; rule_out c o; contest o;
    brush_off o; brush_aside o; shrug_off o; challenge o; contradict c o; disagree c with; debunk o; scoff c at; play_down o;
    downplay o; decline o`,
  PRAISE: `
    praise c o for as; hail o as; welcome o; applaud o; commend o for; laud o for; acclaim o; thank o for; congratulate o on; salute o;
    endorse o; bless o; cheer o; celebrate o; honor o; honour o; compliment o on; defend o; extol o; glorify o; eulogize o; pay_tribute to; vouch for; embrace o; greet o`,
  CRITICISM: `
    criticize c o for as; criticise c o for as; condemn o as for; denounce o as for; blame o for on; accuse o of; blast o as for; slam o as for;
    decry o as; deplore o; assail o for; rebuke o for; lambast o for; lambaste o for; chide o for; censure o for; berate o for; castigate o for;
    scold o for; complain c about of to; lament c o; bemoan c o; regret c o; mock o for as; ridicule o as; deride o as; decry c; fault o for;
    rip o for; attack o for as; bash o for; chastise o for; admonish c o for; reprimand o; reproach o for; protest c o against; object c to;
    grumble c about; gripe c about; rail against at; lash_out at against; hit_out at; take_issue with; charge c o with;  disparage o; belittle o; insult o; taunt o; snipe c at; sneer c at; fume c about; rant about; vilify o; discredit o;
    excoriate o for; skewer o; jeer o; boo o; question_whether c; bristle at; warn_against o`,
  THREAT: `threaten c i o with; warn c oi o of against about; menace o; caution c o`,
};

const THOUGHT: Readonly<Partial<Record<StatementKind, string>>> = {
  CLAIM: `
    think c of about; believe c in o; feel c; know c; hope c i for; fear c o for; expect c i oi o; want oi i o; wish c i for; consider c o;
    doubt c o; suspect c o; assume c; presume c; suppose c; imagine c o; understand c; realize c o; realise c o; recognize c o; recognise c o;
    see as; view o as; regard o as; perceive c o as; worry c about; anticipate c o; intend i oi; plan i on o; aim i; prefer o i;
    like o; love o; hate o; desire o; envision o; envisage o; sense c; remember c o; trust c; dread o; 
    look_forward to; care about; learn c; discover c; conclude c; notice c; mind c; admire o; respect o; resent o; favor c;
    contemplate o; ponder c o; rate o as; judge c o; welcome c`,
  DENIAL: 'refuse i; decline i',
  PRAISE: 'appreciate c o; support o; back o; embrace o; approve of',
  PROPOSAL: 'favor o; favour o',
  DEMAND: 'seek o i',
  CRITICISM: 'oppose o; disapprove of',
};

const HOLDERS = new Set(['c', 'q', 'i', 'o', 'oi', 'as', 'a']);

/** All cue verbs by lemma; a particle is joined by a space: "point out". A verb may be several kinds; the first that fits counts. */
export const CUE_VERBS: ReadonlyMap<string, readonly CueVerb[]> = index();

function index(): Map<string, CueVerb[]> {
  const verbs = new Map<string, CueVerb[]>();
  const add = (list: Readonly<Partial<Record<StatementKind, string>>>, force: CueForce) => {
    for (const kind of Object.keys(list).filter(isKind)) {
      for (const entry of (list[kind] ?? '').split(';')) {
        const [name = '', ...holds] = entry.trim().split(/\s+/);
        if (name === '') continue;
        const lemma = name.replaceAll('_', ' ');
        const cue = cueOf(kind, force, new Set(holds));
        const known = verbs.get(lemma);
        if (known === undefined) verbs.set(lemma, [cue]);
        else known.push(cue);
      }
    }
  };
  add(SPEECH, 'SPEECH');
  add(THOUGHT, 'THOUGHT');
  return verbs;
}

function cueOf(kind: StatementKind, force: CueForce, holds: ReadonlySet<string>): CueVerb {
  return {
    kind,
    force,
    clause: holds.has('c'),
    quotation: holds.has('c') || holds.has('q'),
    infinitive: holds.has('i'),
    object: holds.has('o'),
    objectInfinitive: holds.has('oi'),
    as: holds.has('as'),
    addressee: holds.has('a'),
    prepositions: [...holds].filter((hold) => !HOLDERS.has(hold)).map((hold) => hold.replaceAll('_', ' ')),
  };
}

function isKind(text: string): text is StatementKind {
  return text in SPEECH;
}
