/** Who says that something will be done: those who made the agreement, a report of it, or someone else with an opinion. */
import type { Token } from '../../../language/document.ts';
import { base, lemmaOf } from '../../grammar/tree.ts';
import type { AgreementMention } from '../reading.ts';
import { obligorsOf, type TermLayers } from './deed.ts';
import type { Force } from './duty.ts';
import { sidesNear } from './told.ts';

/** Verbs that report a fact; what one hopes, demands or fears is no term. */
const REPORTING =
  /^(say|add|announce|confirm|state|report|note|explain|declare|provide|stipulate|specify|show|tell|write|agree)$/;

/** Those who comment and are bound by nothing. */
const OUTSIDER =
  /^(analyst|critic|opposition|opponent|activist|campaigner|expert|observer|lawyer|economist|professor|historian|columnist|newspaper|paper|editorial|resident|villager|protester|engineer|researcher|scientist|scholar|broker|trader|commentator|farmer|fisherman|steelmaker|lobby|watchdog|charity|poll|study|senator|lawmaker|deputy|backbencher|bishop|pope|refugee|worker|victim|relative)$/;

/** Whether what is said is said by someone whose word makes no term: an outsider, a third state, or a side that demands it of the other. */
export function isHearsay(top: Token, force: Force, mention: AgreementMention, layers: TermLayers): boolean {
  const said = top.head;
  if (said === null || !/^(ccomp|parataxis)$/.test(base(top))) return false;
  // "Fishermen caught there will be handed over": a clause that is said has a subject of its own.
  if (base(top) === 'ccomp' && /^VB[DN]$/.test(said.xpos) && !top.children.some((c) => base(c) === 'nsubj'))
    return false;
  const frame = layers.frames.at(said);
  if (base(top) === 'parataxis' && !/^(say|add|report)$/.test(lemmaOf(said))) return false;
  if (!REPORTING.test(lemmaOf(said))) return true;
  const sayers = frame?.agents ?? [];
  if (sayers.some((sayer) => [sayer, ...sayer.children].some((word) => OUTSIDER.test(lemmaOf(word))))) return true;
  const states = obligorsOf(sayers, layers);
  const sides = sidesNear(mention, layers);
  if (states.length > 0 && !states.some((state) => sides.includes(state))) return true;
  const demanded = top.children.some((c) => base(c) === 'aux' && /^(must|should|ought)$/.test(c.lower));
  return demanded && force === 'MUST' && states.length > 0 && said.index < top.index;
}

/** "We will never …": words of a speaker, not of the report. */
export const isOfSpeaker = (heads: readonly Token[]): boolean => heads.some((head) => /^(i|we|you)$/.test(head.lower));
