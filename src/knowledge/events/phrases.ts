/** How an event of each kind is put in one plain sentence. */
import type { Sense } from './vocabulary.ts';

/** Verb forms, and what joins the recipient: "met", "gave aid to". */
export interface Phrase {
  readonly past: string;
  readonly base: string;
  readonly gerund: string;
  /** Without a recipient, where the phrase would hang in the air. */
  readonly alone?: string;
}

const phrase = (past: string, base: string, gerund: string, alone?: string): Phrase => ({
  past,
  base,
  gerund,
  ...(alone !== undefined && { alone }),
});

/** Phrases by root and mode, then by root and CAMEO code, then by root. */
const PHRASES: Readonly<Record<string, Phrase>> = {
  CONSULT: phrase('met', 'meet', 'meeting', 'held talks'),
  'CONSULT/visit': phrase('visited', 'visit', 'visiting', 'made a visit'),
  'CONSULT/visit 043': phrase('received', 'receive', 'receiving', 'received a visit'),
  'CONSULT/phone': phrase(
    'spoke by telephone with',
    'speak by telephone with',
    'speaking by telephone with',
    'held a telephone call',
  ),
  'CONSULT/multilateral': phrase('held talks with', 'hold talks with', 'holding talks with', 'held talks'),
  'CONSULT/third-party': phrase('mediated with', 'mediate with', 'mediating with', 'mediated'),
  AGREE: phrase('agreed with', 'agree with', 'agreeing with', 'made a commitment'),
  SUPPORT: phrase('supported', 'support', 'supporting', 'voiced support'),
  'SUPPORT 057': phrase(
    'concluded an agreement with',
    'conclude an agreement with',
    'concluding an agreement with',
    'concluded an agreement',
  ),
  'SUPPORT 054': phrase('built ties with', 'build ties with', 'building ties with', 'built ties'),
  'SUPPORT 055': phrase('apologised to', 'apologise to', 'apologising to', 'apologised'),
  CONCEDE: phrase('made a concession to', 'make a concession to', 'making a concession to', 'made a concession'),
  COOPERATE: phrase('cooperated with', 'cooperate with', 'cooperating with', 'cooperated'),
  AID: phrase('gave aid to', 'give aid to', 'giving aid to', 'gave aid'),
  RETREAT: phrase('yielded to', 'yield to', 'yielding to', 'yielded'),
  'RETREAT/withdraw': phrase('withdrew from', 'withdraw from', 'withdrawing from', 'withdrew'),
  'RETREAT/release': phrase('released', 'release', 'releasing', 'released prisoners'),
  'RETREAT/disarm': phrase(
    'gave up weapons held against',
    'give up weapons held against',
    'giving up weapons held against',
    'gave up weapons',
  ),
  'RETREAT/ceasefire': phrase(
    'ceased hostilities with',
    'cease hostilities with',
    'ceasing hostilities with',
    'ceased hostilities',
  ),
  'RETREAT/access': phrase(
    'eased restrictions on',
    'ease restrictions on',
    'easing restrictions on',
    'eased restrictions',
  ),
  'RETREAT/resign': phrase('resigned from', 'resign from', 'resigning from', 'resigned'),
  REQUEST: phrase('made a request of', 'make a request of', 'making a request of', 'made a request'),
  'REQUEST/assist': phrase('asked for help from', 'ask for help from', 'asking for help from', 'asked for help'),
  'REQUEST/meet': phrase('asked for talks with', 'ask for talks with', 'asking for talks with', 'asked for talks'),
  'REQUEST/yield': phrase(
    'demanded that ground be given by',
    'demand that ground be given by',
    'demanding that ground be given by',
    'demanded a retreat',
  ),
  ACCUSE: phrase('accused', 'accuse', 'accusing', 'made an accusation'),
  'ACCUSE/disapprove': phrase('criticised', 'criticise', 'criticising', 'voiced criticism'),
  'ACCUSE/investigate': phrase('investigated', 'investigate', 'investigating', 'opened an investigation'),
  REJECT: phrase(
    'rejected a demand or proposal of',
    'reject a demand or proposal of',
    'rejecting a demand or proposal of',
    'refused',
  ),
  'REJECT/meet': phrase('refused to meet', 'refuse to meet', 'refusing to meet', 'called off or refused talks'),
  'REJECT/assist': phrase('refused to help', 'refuse to help', 'refusing to help', 'refused to help'),
  'REJECT/yield': phrase(
    'refused to give way to',
    'refuse to give way to',
    'refusing to give way to',
    'refused to give way',
  ),
  THREATEN: phrase('threatened', 'threaten', 'threatening', 'made a threat'),
  PROTEST: phrase('protested against', 'protest against', 'protesting against', 'protested'),
  'PROTEST/strike': phrase(
    'went on strike against',
    'go on strike against',
    'going on strike against',
    'went on strike',
  ),
  SANCTION: phrase('imposed sanctions on', 'impose sanctions on', 'imposing sanctions on', 'imposed sanctions'),
  'SANCTION/discontinue 162': phrase(
    'suspended or cut help to',
    'suspend or cut help to',
    'suspending or cutting help to',
    'suspended or cut help',
  ),
  'SANCTION/discontinue 161': phrase(
    'broke off or cut ties with',
    'break off or cut ties with',
    'breaking off or cutting ties with',
    'broke off or cut ties',
  ),
  'SANCTION/discontinue 164': phrase(
    'broke off talks with',
    'break off talks with',
    'breaking off talks with',
    'broke off talks',
  ),
  'SANCTION/expel': phrase('expelled people of', 'expel people of', 'expelling people of', 'ordered an expulsion'),
  'SANCTION/convict': phrase('sentenced', 'sentence', 'sentencing', 'passed sentence'),
  MOBILIZE: phrase(
    'mobilised forces against',
    'mobilise forces against',
    'mobilising forces against',
    'mobilised forces',
  ),
  'MOBILIZE/weapons': phrase(
    'readied or tested weapons against',
    'ready or test weapons against',
    'readying or testing weapons against',
    'readied or tested weapons',
  ),
  COERCE: phrase('coerced', 'coerce', 'coercing', 'used coercion'),
  'COERCE/arrest': phrase('arrested', 'arrest', 'arresting', 'made arrests'),
  'COERCE/deport': phrase('deported', 'deport', 'deporting', 'carried out deportations'),
  'COERCE/seize': phrase(
    'seized property or power of',
    'seize property or power of',
    'seizing property or power of',
    'made a seizure',
  ),
  'COERCE/restrict': phrase(
    'placed restrictions on',
    'place restrictions on',
    'placing restrictions on',
    'imposed restrictions',
  ),
  'COERCE/cyber': phrase(
    'attacked the networks of',
    'attack the networks of',
    'attacking the networks of',
    'carried out a cyber attack',
  ),
  ASSAULT: phrase('attacked', 'attack', 'attacking', 'carried out an attack'),
  'ASSAULT/abduct': phrase('abducted', 'abduct', 'abducting', 'carried out an abduction'),
};

/** The phrase for a sense. */
export function phraseFor({ root, mode, cameo }: Sense): Phrase {
  return (
    PHRASES[`${root}/${mode} ${cameo}`] ??
    PHRASES[`${root}/${mode}`] ??
    (mode === undefined ? PHRASES[`${root} ${cameo}`] : undefined) ??
    PHRASES[root] ??
    phrase('acted towards', 'act towards', 'acting towards', 'acted')
  );
}
