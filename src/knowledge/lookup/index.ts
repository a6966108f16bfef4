/** All known names in one trie over pieces of words: countries, demonyms, capitals, seats, organisations, places. */
import { countries } from '../countries/index.ts';
import { organizations } from '../organizations/index.ts';
import { places, placesElsewhere, usStateAbbreviations } from '../places/index.ts';
import { type Piece, pieces } from './pieces.ts';
import type { Sense } from './sense.ts';

export { type Piece, pieces } from './pieces.ts';
export type { Sense } from './sense.ts';

type Case = 'ANY' | 'FIRST' | 'ALL';

interface Entry {
  readonly cases: readonly Case[];
  readonly senses: Sense[];
}

interface Node {
  /** Null at the end of the longest names: there are thousands of them. */
  next: Map<string, Node> | null;
  entries: Entry[] | null;
}

const root: Node = { next: null, entries: null };

const UPPER = /^\p{Lu}/u;

function caseOf(text: string): Case {
  if (!UPPER.test(text)) return 'ANY';
  return text.length > 1 && text === text.toUpperCase() ? 'ALL' : 'FIRST';
}

function fits(piece: Piece, wanted: Case): boolean {
  if (wanted === 'ANY') return true;
  return wanted === 'FIRST' ? UPPER.test(piece.text) : piece.text === piece.text.toUpperCase();
}

function add(name: string, sense: Sense): void {
  let node = root;
  const cases: Case[] = [];
  for (const { text, lower } of pieces(name)) {
    cases.push(caseOf(text));
    node.next ??= new Map();
    let next = node.next.get(lower);
    if (!next) {
      next = { next: null, entries: null };
      node.next.set(lower, next);
    }
    node = next;
  }
  node.entries ??= [];
  const same = node.entries.find((entry) => entry.cases.every((value, i) => value === cases[i]));
  if (!same) node.entries.push({ cases, senses: [sense] });
  else if (!same.senses.some(({ id, use }) => id === sense.id && use === sense.use)) same.senses.push(sense);
}

/** Names that hold a known name and are another thing. */
const BLOCKED = `Latin American;Latin Americans;South American;South Americans;Central American;Central Americans;North American;North Americans;
African American;African Americans;African-American;African-Americans;Native American;Native Americans;American Indian;American Indians;Pan American;
Asian American;Asian Americans;West Indian;West Indians;Anglo-American;American Football League;New England;Indiana Jones;Korean Air;Air China;
British Columbian;New Guinean;Panama hat;Irish Sea;Mexican wave;German measles;Persian Gulf War;Afro-Caribbean`;

/** Ordinary words of public life: an organisation named in nothing else is told apart by the country that the story is about. */
const ORDINARY = new Set(
  `the of and for to in people's people workers national democratic democrats democrat party republican republicans liberal conservative conservatives
labour labor social socialist christian union front liberation movement alliance justice development progress new law order left free freedom united
republic council security supreme state federation central committee general assembly house representatives senate congress parliament commons
lords department defense defence treasury commerce energy homeland office foreign home military commission intelligence service revolutionary guard guards
guardian experts chamber political consultative conference board contact group action civic platform solidarity democracy change regions popular nationalist
communist salvation army resistance transitional provisional authority governing coalition forces rapid support self deployment stabilisation force
quartet media future institutional congressional constitutional reform progressive all green northern s`.split(/\s+/),
);

function isOrdinary(name: string): boolean {
  return pieces(name).every(({ lower, text }) => ORDINARY.has(lower) || !/\p{L}/u.test(text));
}

for (const name of BLOCKED.split(/;\s*/)) add(name, { id: null, use: 'BLOCK', country: null, weak: false });
for (const country of countries) {
  const { id, iso3 } = country;
  const weak = false;
  for (const name of [country.name, country.official, ...country.otherNames]) {
    add(name.replace(/ \(.*/, ''), { id, use: 'NAME', country: iso3, weak });
  }
  for (const { text, use } of country.demonyms) {
    add(text.replace(/ \(.*/, ''), { id, use: use === 'ADJECTIVE' ? 'DEMONYM' : 'CITIZENS', country: iso3, weak });
  }
  for (const seat of country.seats) add(seat, { id, use: 'SEAT', country: iso3, weak });
  for (const capital of country.capitals) add(capital, { id, use: 'CAPITAL', country: iso3, weak });
}
for (const { id, name, otherNames, country } of organizations) {
  for (const each of [name, ...otherNames]) add(each, { id, use: 'NAME', country, weak: isOrdinary(each) });
}
for (const { id, name, otherNames, country } of places) {
  for (const each of [name, ...otherNames]) add(each, { id, use: 'NAME', country, weak: !each.includes(' ') });
}
for (const { id, name, country } of placesElsewhere) add(name, { id, use: 'NAMESAKE', country, weak: true });

for (const short of usStateAbbreviations) {
  // "Ala.", "W.Va.", not "AL": two capitals mean too much else.
  if (short.endsWith('.')) add(short, { id: 'place:us-state', use: 'STATE', country: 'USA', weak: true });
}

export interface Match {
  /** How many pieces it covers. */
  readonly length: number;
  /** Possible senses, the usual first. */
  readonly senses: readonly Sense[];
}

/** The longest known name that starts at piece `at`, or null. */
export function longestMatch(text: readonly Piece[], at: number): Match | null {
  let node: Node | undefined = root;
  let best: Match | null = null;
  for (let i = at; i < text.length; i++) {
    node = node.next?.get(text[i]!.lower);
    if (!node) break;
    for (const { cases, senses } of node.entries ?? []) {
      if (cases.every((wanted, k) => fits(text[at + k]!, wanted))) best = { length: i - at + 1, senses };
    }
  }
  return best;
}

/** The senses of a whole name, or none. */
export function sensesOf(name: string): readonly Sense[] {
  const cut = pieces(name);
  const match = longestMatch(cut, 0);
  return match !== null && match.length === cut.length ? match.senses : [];
}
