import {
  organizationAssets,
  organizationAttachments,
  organizationGoods,
  organizationNouns,
  personNouns,
  personRelations,
  placeKinds,
  placeNouns,
} from '../../knowledge/names/cue-nouns.ts';
import { honorifics, rankTitles } from '../../knowledge/people/titles.ts';
import { G, gazetteerBits, isGiven } from './gazetteer.ts';

/** How strongly the words around a name speak for each type. */
export interface Cues {
  PER: number;
  LOC: number;
  ORG: number;
}

export const noCues = (): Cues => ({ PER: 0, LOC: 0, ORG: 0 });

const SURE = 3;
const LIKELY = 2;
const SLIGHT = 0.7;

const CAPITAL = /^\p{Lu}/u;
const BY_NAME = /^(?:'s|’s|'|’)$/;

/** Adds what the units beside the name `from` to `to` show of its type. */
export function addCues(cues: Cues, forms: readonly string[], from: number, to: number): void {
  before(cues, forms, from, to);
  after(cues, forms, to);
}

const at = (forms: readonly string[], i: number): string => forms[i] ?? '';

/** "a Tavorin that", "a Norwegian Tavorin": a thing that there are several of, or a group. */
function isOneOfMany(forms: readonly string[], from: number): boolean {
  if (at(forms, from).endsWith('s')) return false;
  const nationality = (gazetteerBits(at(forms, from - 1)) & G.demonym) !== 0;
  if (nationality) return /^an?$/i.test(at(forms, from - 2));
  return /^(?:an?|the)$/.test(at(forms, from - 1)) && /^(?:[,.;)]|who|that)$/.test(at(forms, from + 1));
}

function before(cues: Cues, forms: readonly string[], from: number, to: number): void {
  const raw = at(forms, from - 1);
  const one = raw.toLowerCase();
  const two = at(forms, from - 2).toLowerCase();
  const small = one === raw;
  if (honorifics.has(one) || (rankTitles.has(one) && !organizationNouns.has(one))) cues.PER += SURE;
  else if (small && personNouns.has(one)) cues.PER += LIKELY;
  if (small && organizationNouns.has(one)) cues.ORG += SURE;
  if (small && placeNouns.has(one)) cues.LOC += LIKELY;
  // "the chief negotiator, Ulla Brandt"; but "the minister, Norland said" is another matter.
  // "Oslo-based Norland"; but "Oslo-based Anna Dahl".
  if (/-(?:based|listed|owned|run)$/.test(one) && !isGiven(at(forms, from))) cues.ORG += SURE;
  // "the broker Ekrem Tavor", "her counterpart Ekrem Tavor": two words behind one that only people are.
  if (small && to - from > 1 && personNouns.has(one) && !organizationNouns.has(one)) cues.PER += SLIGHT;
  if (one === ',' && (personNouns.has(two) || rankTitles.has(two)) && to - from > 1) cues.PER += LIKELY;
  if (to - from === 1 && isOneOfMany(forms, from)) cues.PER -= LIKELY;
  if (one === 'of' && /^(?:north|south|east|west|northeast|northwest|southeast|southwest)$/.test(two)) cues.LOC += SURE;
  else if (one === 'of' && placeNouns.has(two)) cues.LOC += SURE;
  else if (/^(?:of|at|in|for|with|by)$/.test(one) && organizationAttachments.has(two)) cues.ORG += SURE;
  else if (one === 'at' && worksAt(forms, from - 2)) cues.ORG += SURE;
  else if (one === 'near') cues.LOC += LIKELY;
  else if (/^(?:in|outside|around)$/.test(one)) cues.LOC += SLIGHT;
}

/** "analyst Ingrid Dahl at": a trade stands before the name that the preposition follows. */
function worksAt(forms: readonly string[], end: number): boolean {
  let i = end;
  while (i > end - 4 && CAPITAL.test(at(forms, i))) i -= 1;
  return i < end && organizationAttachments.has(at(forms, i));
}

function after(cues: Cues, forms: readonly string[], to: number): void {
  const one = at(forms, to);
  const two = at(forms, to + 1);
  const three = at(forms, to + 2);
  if (placeKinds.has(one)) cues.LOC += SURE;
  else if (organizationGoods.has(one.toLowerCase()) && !isOtherwise(one, two)) cues.ORG += SURE;
  else if (BY_NAME.test(one)) {
    const executive = two === 'chief' && three === 'executive';
    if (organizationAssets.has(two) || organizationAssets.has(three) || executive) cues.ORG += LIKELY;
    else if (personRelations.has(two)) cues.PER += LIKELY;
  } else if (one === ',') afterComma(cues, forms, to + 1);
  else if (one === '(' && /^\d\d$/.test(two) && three === ')') cues.PER += SLIGHT;
  else if (one === 'who') cues.PER += LIKELY;
  else if (one === 'said' && speaksOfItself(forms, to + 1)) cues.ORG += LIKELY;
  else if (one === 'as' && two === 'saying' && /^s?he$/.test(three)) cues.PER += SURE;
}

/** "Norland said it would buy", "Norland said its profit": what is said of itself by a thing; not "said it was raining". */
function speaksOfItself(forms: readonly string[], from: number): boolean {
  const start = /^(?:on|in|late|early)$/.test(at(forms, from)) ? from + 2 : from;
  if (at(forms, start) === 'its') return true;
  if (at(forms, start) !== 'it') return false;
  const [verb, next] = [at(forms, start + 1), at(forms, start + 2)];
  return (
    /^(?:will|would|had|has|plans|planned|expects|expected|agreed|almost)$/.test(verb) &&
    !/^(?:be|been|was|not|take|have)$/.test(next)
  );
}

/** "Norvik shares a border", "The stock market": no shares of a firm. */
function isOtherwise(word: string, next: string): boolean {
  if (word === 'stock') return /^(?:market|markets|exchange|exchanges|index|prices)$/.test(next);
  return word === 'shares' && /^(?:a|an|the|its|his|her|their|our|this|that|many|some|with)$/.test(next);
}

/** "Dahl, 52, …", "Norvik, Norway", "Dahl, a lawyer", "Norvik, a town". */
function afterComma(cues: Cues, forms: readonly string[], from: number): void {
  const one = at(forms, from);
  if (/^\d\d$/.test(one) && at(forms, from + 1) === ',') cues.PER += SURE;
  else if (one === 'who') cues.PER += LIKELY;
  else if (CAPITAL.test(one)) {
    const pair = `${one} ${at(forms, from + 1)}`;
    if (isState(one) || isState(pair)) cues.LOC += LIKELY;
  } else if (one === one.toLowerCase()) apposition(cues, forms, from);
}

function isState(name: string): boolean {
  return (gazetteerBits(name) & (G.country | G.organization)) === G.country;
}

/** The first noun that ends a short apposition. */
function apposition(cues: Cues, forms: readonly string[], from: number): void {
  for (let i = from; i < from + 6 && i < forms.length; i++) {
    const word = forms[i]!;
    if (/\d|^(?:[,;.()]|of|in|for|at|as|with|but|or|when|while|including|who|which|that|and|was|is|said)$/.test(word))
      return;
    const next = at(forms, i + 1);
    if (!/^(?:[,;.()]|of|in|for|at|who|which|that|on|to|from|with)$/.test(next)) continue;
    if (personNouns.has(word) || (rankTitles.has(word) && !organizationNouns.has(word))) cues.PER += LIKELY;
    else if (organizationNouns.has(word)) cues.ORG += LIKELY;
    else if (placeNouns.has(word)) cues.LOC += LIKELY;
    else continue;
    return;
  }
}
