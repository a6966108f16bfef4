/** Which record a mention speaks of. Conservative: a doubt makes two records, or none. */
import { base, lemmaOf, prepositionOf } from '../grammar/tree.ts';
import type { Entities } from '../layers.ts';
import { conflict, disjoint, estranged, generic, isOld, kindsAgree, MADE, madeApart } from './conflict.ts';
import { isIndefinite, premodifiers } from './phrase.ts';
import type { AgreementMention } from './reading.ts';
import type { AgreementRecord, FindsByMention } from './record.ts';

const sentencesBetween = (a: AgreementMention, b: AgreementMention): number =>
  Math.abs(a.head.sentence.index - b.head.sentence.index);

/** The record that a mention belongs to, or undefined. */
export function antecedent(
  mention: AgreementMention,
  recent: readonly AgreementRecord[],
  finds: FindsByMention,
  entities: Entities,
): AgreementRecord | undefined {
  const near = (record: AgreementRecord, sentences: number): boolean => {
    const last = record.mentions.at(-1);
    return last !== undefined && sentencesBetween(last, mention) <= sentences;
  };
  const apposed = inApposition(mention, recent);
  if (apposed) return apposed;
  if (mention.known) {
    const same = recent.find((record) => record.known?.id === mention.known?.id);
    return same ?? recent.find((record) => introduces(record, mention, near(record, 2), entities));
  }
  if (mention.form === 'NAME' && mention.name !== null) {
    const name = mention.name.toLowerCase();
    const same = recent.find(
      (record) => record.names.has(name) || [...record.names].some((one) => one.endsWith(` ${name}`)),
    );
    if (same) return same;
    // "the CFE treaty" of a known record, "the Oslo accord" of what was signed there; otherwise a new name is a new agreement.
    if (!mention.definite) return undefined;
    const known = recent.find(
      (record) =>
        record.known !== null && conflict(mention, record, finds) === null && !disjoint(mention.words, record.words),
    );
    return known ?? namedLater(mention, recent, finds) ?? introducedBefore(mention, recent, near, finds);
  }
  if (mention.form === 'PRONOUN') return recent.find((record) => near(record, 1));
  const stated = statedWith(mention, recent, finds);
  if (stated) return stated;
  if (mention.form === 'VERB') return partOf(mention, recent);
  if (mention.definite) {
    const aside = (record: AgreementRecord): boolean => estranged(record) || (isOld(record) && mention.dated === null);
    const ranked = [...recent.filter((record) => !aside(record)), ...recent.filter(aside)];
    const open = ranked.filter((record) => conflict(mention, record, finds) === null);
    // "The text" is of an agreement that something is told of, not of "groups that keep a ceasefire".
    const told = open.filter((record) => record.mentions.some((one) => (finds.get(one) ?? []).length > 0));
    const fits = mention.rule === 'agreement/document' && told.length > 0 ? told : open;
    const head = lemmaOf(mention.head);
    if (fits.length === 0) {
      const only = isNicknamed(mention) ? recent.filter((record) => record.heads.size > 0 && near(record, 2)) : [];
      const bare = { ...mention, words: new Set<string>() };
      if (only[0] && only.length === 1 && conflict(bare, only[0], finds) === null) return only[0];
    }
    const sameHead = fits.find((record) => record.words.has(head) || record.heads.has(head));
    const sameWords = fits.find((record) => !disjoint(mention.words, record.words));
    return sameWords ?? sameHead ?? fits[0];
  }
  return withinDeed(mention, recent, finds) ?? repeated(mention, recent, finds, near);
}

/** "The Nakamal agreement", of a pact that was just spoken of: a name that its own words do not explain. */
const isNicknamed = ({ head, sides, dated }: AgreementMention): boolean => {
  const words = premodifiers(head).filter((token) => /^(NOUN|PROPN|ADJ)$/.test(token.upos));
  return sides.length === 0 && dated === null && words.length > 0 && words.every(({ text }) => /^\p{Lu}/u.test(text));
};

/** "Agreed to exchange envoys in a deal brokered by Norway", "… By a treaty signed in Oslo, …": the paper is what they agreed. */
function withinDeed(
  mention: AgreementMention,
  recent: readonly AgreementRecord[],
  finds: FindsByMention,
): AgreementRecord | undefined {
  if (mention.form !== 'NOUN' || !/^(in|by|under|as part of)$/.test(prepositionOf(mention.head))) return undefined;
  return recent.find((record) => {
    if (madeApart(mention, record, finds)) return false;
    const verb = record.mentions.at(-1);
    if (verb?.form !== 'VERB' || verb.end >= mention.start) return false;
    const next = mention.head.sentence.index - verb.head.sentence.index === 1;
    const opens = next && mention.start - mention.head.sentence.start < 8 && mention.words.size === 0;
    return (
      verb.head.sentence === mention.head.sentence || (opens && verb.kind === 'AGREEMENT' && mention.sides.length === 0)
    );
  });
}

/** "New START, the last arms treaty between them": the noun right after a name, or the name right after a noun. */
function inApposition(mention: AgreementMention, recent: readonly AgreementRecord[]): AgreementRecord | undefined {
  if (mention.form === 'VERB' || mention.form === 'PRONOUN') return undefined;
  return recent.find((record) => {
    const last = record.mentions.at(-1);
    if (!last || last.head.sentence !== mention.head.sentence || (record.known && mention.known)) return false;
    if (last.form !== 'NAME' && mention.form !== 'NAME') return false;
    const { sentence } = mention.head;
    return /^(\s*[,(—–-]?\s*(called|known as|dubbed|named|or)?|\s+with [^,;.]{3,60} (called|known as|dubbed|named))\s*(the )?$/.test(
      sentence.text.slice(last.end - sentence.start, mention.start - sentence.start),
    );
  });
}

/** "signed a treaty. New START, as it is called": a name that follows the plain description at once. */
function introduces(record: AgreementRecord, mention: AgreementMention, near: boolean, entities: Entities): boolean {
  const { known } = mention;
  if (
    !near ||
    !known ||
    record.known ||
    record.mentions.some((m) => m.form === 'NAME' || m.form === 'VERB' || m.apart.length > 0)
  )
    return false;
  const nearby = record.mentions.flatMap(({ head: { sentence } }) =>
    entities.mentions
      .filter((m) => m.start >= sentence.start && m.end <= sentence.end)
      .flatMap((m) => (m.entity === null ? [] : [m.entity])),
  );
  const codes = [...record.sides, ...nearby].map((id) => entities.get(id).iso3);
  if (!known.parties.some((party) => codes.includes(party))) return false;
  const years = [...record.years];
  return known.concluded !== null && years.some((year) => known.concluded?.startsWith(year.slice(0, 4)) ?? false);
}

/** The one nameless agreement of the story, made in this very place or about this very matter, that a name is given to afterwards. */
function namedLater(
  mention: AgreementMention,
  recent: readonly AgreementRecord[],
  finds: FindsByMention,
): AgreementRecord | undefined {
  const words = (mention.name ?? '')
    .split(/[^\p{L}]+/u)
    .filter((word) => /^\p{Lu}\p{L}{2}/u.test(word) && word.toLowerCase() !== mention.head.lower);
  const fits = recent.filter((record) => {
    if (record.known || record.names.size > 0 || !record.concluded || !kindsAgree(mention, record)) return false;
    if (madeApart(mention, record, finds) || record.heads.size === 0) return false;
    const told = record.mentions.map(({ head }) => head.sentence.text).join(' ');
    return words.length > 0 && words.every((word) => told.toLowerCase().includes(word.toLowerCase()));
  });
  return fits.length === 1 ? fits[0] : undefined;
}

/** "An accord on soldiers' visits … Signed in July, the Reciprocal Access Agreement …": the one nameless thing that was just brought in. */
function introducedBefore(
  mention: AgreementMention,
  recent: readonly AgreementRecord[],
  near: (record: AgreementRecord, sentences: number) => boolean,
  finds: FindsByMention,
): AgreementRecord | undefined {
  const just = recent.filter((record) => record.heads.size > 0);
  const [only] = just;
  const first = only?.mentions[0];
  if (just.length !== 1 || !only || !near(only, 1) || first?.definite !== false || first.form !== 'NOUN')
    return undefined;
  const bare = { ...mention, words: new Set<string>() };
  const own = (finds.get(mention) ?? []).some(
    ({ status, when }) => status === 'SUPERSEDED' || (MADE.test(status) && /\d{4}/.test(when?.text ?? '')),
  );
  const open =
    only.names.size === 0 && only.known === null && mention.dated === null && mention.sides.length === 0 && !own;
  return open && conflict(bare, only, finds) === null ? only : undefined;
}

/** A second "a deal" that tells the same again. */
function repeated(
  mention: AgreementMention,
  recent: readonly AgreementRecord[],
  finds: FindsByMention,
  near: (record: AgreementRecord, sentences: number) => boolean,
): AgreementRecord | undefined {
  if (mention.apart.length > 0 || mention.plural) return undefined;
  // "A treaty with Peru and a treaty with Chile" are two.
  const apart = (record: AgreementRecord): boolean =>
    record.mentions.some((m) => m.head.sentence === mention.head.sentence && m.form !== 'PRONOUN');
  // What is still to be made is not what was made.
  const ahead =
    isUnderModal(mention) ||
    (finds.get(mention) ?? []).some(
      ({ status, factuality }) => MADE.test(status) && !/^(HAPPENED|ONGOING)$/.test(factuality),
    );
  return recent.find((record) => {
    if (record.heads.size === 0 || conflict(mention, record, finds) !== null || !near(record, 2)) return false;
    if ((ahead && record.concluded) || apart(record)) return false;
    const shared = [...mention.words].some((word) => record.words.has(word));
    const bare =
      mention.words.size === 0 &&
      mention.sides.length === 0 &&
      generic(mention) &&
      !/^(CEASEFIRE|CONTRACT)$/.test(record.kind) &&
      recent.length === 1 &&
      (isIndefinite(mention.head) || premodifiers(mention.head).every((token) => token.upos === 'VERB'));
    return shared || bare;
  });
}

/** "They must sign an agreement": what is to be made, whether or not a status is read there. */
function isUnderModal({ head }: AgreementMention): boolean {
  const verb = base(head) === 'obj' ? head.head : null;
  return verb?.children.some((c) => base(c) === 'aux' && c.xpos === 'MD') ?? false;
}

/** The statement in which a pledge was made is the pledge's own text. */
function statedWith(
  mention: AgreementMention,
  recent: readonly AgreementRecord[],
  finds: FindsByMention,
): AgreementRecord | undefined {
  const find = (finds.get(mention) ?? []).find((one) => one.rule === 'agreement/status-stated');
  return find && recent.find((record) => record.mentions.some((m) => m.form === 'VERB' && m.head === find.at));
}

/** "The two also agreed to …" right after the agreement was made is part of it. */
function partOf(mention: AgreementMention, recent: readonly AgreementRecord[]): AgreementRecord | undefined {
  if (mention.rule !== 'agreement/agreed-to' && mention.rule !== 'agreement/pledged') return undefined;
  // "It had pledged a museum last summer": what came before is no part of it.
  if (mention.head.children.some((c) => base(c) === 'aux' && c.lower === 'had')) return undefined;
  // "In it the two undertake to …"
  if (/^(in|under|by) it\b/i.test(mention.head.sentence.text))
    return recent.find((record) => record.mentions.some((m) => sentencesBetween(m, mention) <= 1 && m.form !== 'VERB'));
  return recent.find((record) => {
    const close = record.mentions
      .slice(-4)
      .some((m) => mention.head.sentence.index - m.head.sentence.index <= 2 && m.form !== 'PRONOUN');
    // A statement of many is told of by those whom the sentence needs.
    const many = /^(JOINT_STATEMENT|DECLARATION)$/.test(record.kind);
    const here = record.mentions.some((m) => sentencesBetween(m, mention) <= 1 && m.form !== 'PRONOUN');
    if (here && record.sides.size === 0 && record.concluded && record.heads.size > 0) return true;
    const held = mention.sides.filter((side) => record.sides.has(side)).length;
    const inside = many ? held > 0 : held > 0 && held === mention.sides.length;
    return close && record.concluded && inside && record.heads.size > 0;
  });
}
