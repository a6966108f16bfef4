/** Coreference: chains of people and of states in GUM, pronouns in GAP. */

import { sensesOf } from '../../src/knowledge/lookup/index.ts';
import type { Document, Token } from '../../src/language/document.ts';
import { bCubed, type Chains, ceaf, muc, type Share } from './coreference/chains.ts';
import { readEntities } from './coreference/read.ts';
import { type Counts, f1 } from './counts.ts';
import { readGold } from './gold.ts';
import type { Row, ScorePart } from './row.ts';

interface GumMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly etype: string;
  readonly chain: string;
  readonly identity?: string | null;
}

interface GumText {
  readonly genre: string;
  readonly text: string;
  readonly mentions: readonly GumMention[];
}

/** The token by which the tree holds a stretch of text: mentions are compared by it, as sets draw their borders differently. */
function headAt(document: Document, start: number, end: number): number | null {
  const inside: Token[] = [];
  for (let token = document.tokenAt(start); token && token.start < end; token = document.tokens[token.index + 1])
    inside.push(token);
  const own = new Set(inside);
  return (
    inside.find(({ head, upos }) => (head === null || !own.has(head)) && upos !== 'PUNCT')?.index ??
    inside[0]?.index ??
    null
  );
}

function isState(identity: string | null | undefined): boolean {
  return identity
    ? sensesOf(identity.replaceAll('_', ' ')).some(({ id, use }) => use === 'NAME' && id?.startsWith('country:'))
    : false;
}

interface Picked {
  readonly gold: (mention: GumMention, states: ReadonlySet<string>) => boolean;
  readonly kind: 'PERSON' | 'COUNTRY';
}

const PICKS: Readonly<Record<string, Picked>> = {
  people: { gold: ({ etype }) => etype === 'person', kind: 'PERSON' },
  states: { gold: ({ chain }, states) => states.has(chain), kind: 'COUNTRY' },
};

interface Pair {
  readonly ours: Chains;
  readonly gold: Chains;
}

function chainsOf({ text, mentions }: GumText, pick: Picked): Pair {
  const { document, entities } = readEntities(text);
  const states = new Set(mentions.filter(({ identity }) => isState(identity)).map(({ chain }) => chain));
  const gold = new Map<string, Set<number>>();
  for (const mention of mentions) {
    if (
      !pick.gold(mention, states) ||
      /^(?:i|me|my|mine|myself|you|your|yours|yourself|we|us|our|ours|ourselves)$/i.test(mention.text)
    )
      continue;
    const head = headAt(document, mention.start, mention.end);
    if (head === null) continue;
    const chain = gold.get(mention.chain) ?? new Set<number>();
    gold.set(mention.chain, chain.add(head));
  }
  const ours = new Map<string, Set<number>>();
  for (const { entity, start, end, form } of entities.mentions) {
    if (entity === null || entities.get(entity).kind !== pick.kind || form === 'DEMONYM' || form === 'METONYM')
      continue;
    const head = headAt(document, start, end);
    if (head === null) continue;
    ours.set(entity, (ours.get(entity) ?? new Set<number>()).add(head));
  }
  const several = (chains: Iterable<Set<number>>) => [...chains].filter(({ size }) => size > 1);
  return { ours: several(ours.values()), gold: several(gold.values()) };
}

const harmonic = ({ precision: p, recall: r }: Share): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r));

/** Makes the mentions of one text different from those of the others. */
function shifted(chains: Chains, by: number): Chains {
  return chains.map((chain) => new Set([...chain].map((mention) => mention + by)));
}

function gumRow(task: string, set: string, pairs: readonly Pair[]): Row {
  const ours = pairs.flatMap((pair, i) => shifted(pair.ours, i * 1e6));
  const gold = pairs.flatMap((pair, i) => shifted(pair.gold, i * 1e6));
  const cubed = bCubed(ours, gold);
  const [mucF, cubedF, ceafF] = [muc(ours, gold), cubed, ceaf(ours, gold)].map(harmonic) as [number, number, number];
  return {
    task,
    set,
    metric: 'CoNLL average (by heads, third person)',
    ours: (mucF + cubedF + ceafF) / 3,
    note: `MUC ${mucF.toFixed(1)}, B³ ${cubedF.toFixed(1)} (precision ${cubed.precision.toFixed(1)}, recall ${cubed.recall.toFixed(1)}), CEAF-e ${ceafF.toFixed(1)}`,
  };
}

interface GapCase {
  readonly text: string;
  readonly pronoun: { readonly start: number; readonly end: number };
  readonly candidates: readonly { readonly start: number; readonly end: number; readonly coref: boolean }[];
}

/** Each of the two names of a case: does the pronoun mean it? */
function gap(cases: readonly GapCase[]): Counts {
  let right = 0;
  let given = 0;
  let wanted = 0;
  for (const { text, pronoun, candidates } of cases) {
    const { document, entities } = readEntities(text);
    const token = document.tokenAt(pronoun.start);
    const meant = token ? entities.of(token) : [];
    for (const { start, end, coref } of candidates) {
      if (coref) wanted += 1;
      const says = meant.some((id) =>
        entities
          .get(id)
          .mentions.some((mention) => mention.form !== 'PRONOUN' && mention.start < end && mention.end > start),
      );
      if (!says) continue;
      given += 1;
      if (coref) right += 1;
    }
  }
  return { right, given, wanted };
}

export const score: ScorePart = (dir, skip) => {
  const rows: Row[] = [];
  const gum = readGold<GumText>(dir, 'open/coreference/gum_open.jsonl');
  if (gum === null) skip('chains on GUM: open/coreference/gum_open.jsonl is not there');
  else {
    const news = gum.filter(({ genre }) => genre === 'news' || genre === 'interview' || genre === 'bio');
    for (const [what, pick] of Object.entries(PICKS)) {
      rows.push(
        gumRow(
          `coreference: ${what}`,
          `GUM news, interviews, lives (${news.length} texts)`,
          news.map((text) => chainsOf(text, pick)),
        ),
      );
    }
  }
  for (const half of ['validation', 'development']) {
    const cases = readGold<GapCase>(dir, `open/coreference/gap_${half}.jsonl`);
    if (cases === null) {
      skip(`pronouns on GAP: open/coreference/gap_${half}.jsonl is not there`);
      continue;
    }
    rows.push({
      task: 'pronouns',
      set: `GAP ${half} (${cases.length} cases)`,
      metric: 'F1',
      ours: f1(gap(cases)),
      best: '66.9 parallelism with syntax (GAP paper)',
      note: 'the tagger learnt the spans of some of the names, not who is meant',
    });
  }
  return rows;
};
