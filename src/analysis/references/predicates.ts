/** What a story says that somebody is: "Anna Berg, a lawyer from Oslo," and "Berg is a lawyer" are mentions of her. */

import { personNouns } from '../../knowledge/names/cue-nouns.ts';
import { officeNouns } from '../../knowledge/offices/index.ts';
import type { Token } from '../../language/document.ts';
import { base, lemmaOf } from '../grammar/tree.ts';
import type { Context } from './context.ts';
import type { DraftEntity } from './draft.ts';
import { officeNoun, readRole } from './role.ts';

/** Endings of nouns for what people do and where they are from. */
const PERSONAL = /(?:ist|ian|ician|man|woman|person|ologist|eer|ster|ant|tor|ser|ter|der|ger|ker|ler|ner|per|ver|yer)$/;

function isPersonNoun(noun: Token): boolean {
  const lemma = lemmaOf(noun);
  return noun.xpos === 'NN' && (personNouns.has(lemma) || officeNouns.has(lemma) || PERSONAL.test(lemma));
}

function personAt(context: Context, token: Token | null | undefined): DraftEntity | null {
  const [only, ...more] = (token && context.of.get(token.index)) ?? [];
  return only?.kind === 'PERSON' && more.length === 0 ? only : null;
}

/** Whom the noun is said to be: the name that it stands beside, or the subject of "is" and "was". */
function described(context: Context, noun: Token): DraftEntity | null {
  if (base(noun) === 'appos') return personAt(context, noun.head);
  if (!noun.children.some((c) => base(c) === 'cop')) return null;
  if (
    noun.children.some(
      (c) => base(c) === 'case' || /^(?:aux|mark)$/.test(base(c)) || /^(?:not|n't|never)$/.test(c.lower),
    )
  )
    return null;
  return personAt(
    context,
    noun.children.find((c) => base(c) === 'nsubj'),
  );
}

/** The office as far as it goes, or the noun with all words before it that hang on it: "the Swiss mathematician". */
function spanOf(context: Context, noun: Token): { readonly start: number; readonly end: number } {
  const role = officeNoun(noun) === null ? null : readRole(noun, context.nameAt);
  return role ?? { start: firstBelow(noun).start, end: noun.end };
}

function firstBelow(noun: Token): Token {
  const before = noun.children.find((c) => c.index < noun.index && /^(?:det|amod|compound|nmod|nummod)$/.test(base(c)));
  return before ? firstBelow(before) : noun;
}

/** "The lawyer": the one person near whom the story has called so; null where none or several are. */
export function calledSo(context: Context, noun: Token): DraftEntity | null {
  const article = context.document.tokens[noun.index - 1];
  if (noun.upos !== 'NOUN' || article?.lower !== 'the' || article.sentence !== noun.sentence || !isPersonNoun(noun))
    return null;
  const people = new Set<DraftEntity>();
  const { index } = noun.sentence;
  const near = context.document.sentences.slice(Math.max(0, index - 6), index + 1).flatMap(({ tokens }) => tokens);
  for (const other of near) {
    if (other.index >= noun.index) break;
    if (lemmaOf(other) !== lemmaOf(noun)) continue;
    if (other.upos !== 'NOUN' || context.nameAt(other) || !isPersonNoun(other)) continue;
    const person = described(context, other) ?? titleBeside(context, other) ?? named(context, other);
    if (person) people.add(person);
  }
  const [only] = people;
  return people.size === 1 && only ? only : null;
}

/** "Economist Anna Berg": who is named right behind the noun. */
function named(context: Context, noun: Token): DraftEntity | null {
  const next = context.document.tokens[noun.index + 1];
  const name = next?.sentence === noun.sentence ? context.nameAt(next) : undefined;
  return name?.type === 'PER' ? personAt(context, name.head) : null;
}

/** Adds such mentions; they give no more than is known, so that nothing else is read from them. */
export function addPredicates(context: Context): void {
  for (const noun of context.document.tokens) {
    if (noun.upos !== 'NOUN' || context.nameAt(noun) || !isPersonNoun(noun)) continue;
    const person = described(context, noun) ?? titleBeside(context, noun);
    if (!person || person.mentions.some(({ head }) => head === noun)) continue;
    const { start, end } = spanOf(context, noun);
    person.mentions.push({ start, end, form: 'NOMINAL', head: noun });
  }
}

/** "The prosecutor, Pedro Rojas,": the office that `readRoles` tied to the name. */
function titleBeside(context: Context, noun: Token): DraftEntity | null {
  const apposed = noun.children.find((c) => base(c) === 'appos');
  return personAt(context, apposed);
}
