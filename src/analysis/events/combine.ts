/** What a verb makes of the deed that another word spells out: "refused to meet" is a rejection, "lifted the sanctions" a retreat. */
import { PLOVER, type Root } from '../../knowledge/events/plover.ts';
import type { OperatorVerb, Sense } from '../../knowledge/events/vocabulary.ts';

const KEEPING = new Set([
  'enforce',
  'implement',
  'apply',
  'maintain',
  'keep up',
  'sustain',
  'pursue',
  'expand',
  'help',
  'plan',
]);
const HANDING = new Set(['give', 'deliver', 'provide', 'pass', 'complete', 'sign']);
const OBLIGING = new Set(['offer', 'volunteer', 'agree', 'consent', 'ready', 'willing', 'glad', 'happy']);
const ENDING = new Set(['end', 'close', 'finish', 'stop', 'wind down', 'complete', 'leave']);
const CANCELLING = new Set([
  'cancel',
  'call off',
  'postpone',
  'boycott',
  'skip',
  'put off',
  'scrap',
  'delay',
  'shelve',
  'cut short',
  'leave',
  'walk out',
]);

/** Friendly deeds, words included. */
export function isCooperative(root: Root): boolean {
  return PLOVER[root].quad === 'VERBAL_COOPERATION' || PLOVER[root].quad === 'MATERIAL_COOPERATION';
}

function isMaterialConflict(root: Root): boolean {
  return PLOVER[root].quad === 'MATERIAL_CONFLICT';
}

/** What is asked or refused, for the modes that tell them apart. */
function aimOf({ root }: Sense): 'assist' | 'meet' | 'yield' | 'change' {
  if (root === 'AID') return 'assist';
  if (root === 'CONSULT') return 'meet';
  return root === 'RETREAT' || root === 'CONCEDE' ? 'yield' : 'change';
}

const REQUEST_CAMEO = { assist: '023', meet: '026', yield: '025', change: '020' } as const;
const REJECT_CAMEO = { assist: '122', meet: '125', yield: '124', change: '120' } as const;

function rejection(content: Sense): Sense {
  const mode = aimOf(content);
  return { root: 'REJECT', mode, cameo: REJECT_CAMEO[mode] };
}

export function threat({ root, mode }: Sense): Sense {
  if (root === 'ASSAULT' || root === 'MOBILIZE') return { root: 'THREATEN', mode: 'violence', cameo: '138' };
  if (mode === 'arrest' || mode === 'expel') return { root: 'THREATEN', mode };
  if (root === 'SANCTION') return { root: 'THREATEN', mode: 'relations', cameo: '131' };
  return { root: 'THREATEN', mode: 'restrict' };
}

/** The deed undone. */
function inverse(content: Sense, verb: string): Sense {
  if (content.mode === 'weapons') return { root: 'RETREAT', mode: 'disarm', cameo: '087' };
  switch (content.root) {
    case 'AID':
    case 'COOPERATE':
      return { root: 'SANCTION', mode: 'discontinue', cameo: '160' };
    case 'CONSULT':
      // Talks that end have been held.
      if (ENDING.has(verb)) return content;
      return CANCELLING.has(verb)
        ? { root: 'REJECT', mode: 'meet', cameo: '125' }
        : { root: 'SANCTION', mode: 'discontinue', cameo: '164' };
    case 'SUPPORT':
    case 'AGREE':
      return { root: 'REJECT', mode: 'change', cameo: '120' };
    case 'RETREAT':
    case 'CONCEDE':
      return { root: 'REJECT', mode: 'yield', cameo: '124' };
    case 'SANCTION':
    case 'COERCE':
      return { root: 'RETREAT', mode: 'access', cameo: '085' };
    case 'ASSAULT':
      return { root: 'RETREAT', mode: 'ceasefire', cameo: '087' };
    case 'MOBILIZE':
      return { root: 'RETREAT', mode: 'withdraw', cameo: '087' };
    case 'PROTEST':
      return { root: 'RETREAT', mode: 'access' };
    default:
      return { root: 'CONCEDE' };
  }
}

/** The deed of an operator over a content; null when the two say nothing together. */
export function combine(operator: OperatorVerb, verb: string, content: Sense): Sense | null {
  const friendly = isCooperative(content.root);
  switch (operator) {
    case 'DO':
      // "Delivered the jet", "gave a free case": to hand a thing over does with it nothing of what it is made for.
      if (HANDING.has(verb) && (content.root === 'MOBILIZE' || content.root === 'ACCUSE')) return null;
      return content.root === 'SUPPORT' && KEEPING.has(verb) ? null : content;
    case 'PLAN':
    case 'SAY':
      return content;
    case 'STOP':
      return inverse(content, verb);
    case 'PROMISE':
      // A promised retreat is a concession; an agreed one is first of all an agreement.
      if ((content.root === 'RETREAT' || content.root === 'CONCEDE') && verb !== 'agree')
        return { root: 'CONCEDE', cameo: '035' };
      if (friendly) return { root: 'AGREE', cameo: '030' };
      // "Vowed to send troops" menaces; "offered to send troops" helps somebody.
      if (!isMaterialConflict(content.root)) return content;
      return OBLIGING.has(verb) ? { root: 'AGREE', cameo: '030' } : threat(content);
    case 'REFUSE':
      return friendly || content.root === 'REQUEST'
        ? rejection(content)
        : content.root === 'ACCUSE'
          ? { root: 'REJECT', mode: 'change', cameo: '120' }
          : null;
    case 'ASK': {
      if (content.root === 'SANCTION') return { root: 'ACCUSE', mode: 'disapprove' };
      const mode = aimOf(content);
      return { root: 'REQUEST', mode, cameo: REQUEST_CAMEO[mode] };
    }
    case 'THREATEN':
      if (friendly && /^(warn|caution)/.test(verb)) return null;
      return content.root === 'REQUEST' || content.root === 'ACCUSE' ? { root: 'THREATEN' } : threat(content);
    case 'BLAME':
      return { root: 'ACCUSE', mode: 'disapprove', cameo: '111' };
    case 'PRAISE':
      return { root: 'SUPPORT', cameo: '051' };
    case 'PERMIT':
      return isMaterialConflict(content.root) || content.root === 'SUPPORT'
        ? content
        : { root: 'RETREAT', mode: 'access' };
    case 'FORCE':
      return { root: 'COERCE', mode: 'restrict' };
    case 'ACCEPT':
      return content.root === 'REQUEST' || content.root === 'AGREE'
        ? { root: 'CONCEDE', cameo: '080' }
        : content.root === 'SUPPORT'
          ? verb === 'accept' || verb === 'approve'
            ? content
            : { root: 'CONCEDE', cameo: '080' }
          : null;
    case 'VIOLATE':
      return content.root === 'SUPPORT' || content.root === 'AGREE' ? { root: 'REJECT', mode: 'change' } : null;
  }
}
