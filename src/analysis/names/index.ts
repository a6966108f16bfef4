/** The step that reads names: the statistical tagger joined with what a desk editor knows. */
import type { Token } from '../../language/document.ts';
import type { Name } from '../layers.ts';
import type { Step } from '../step.ts';
import { directions } from './directions.ts';
import { type Found, tokensOf } from './found.ts';
import { hits, typeOf } from './hits.ts';
import { merge } from './merge.ts';
import { isAgreementName, isDesignation, isPartisan } from './not-names.ts';
import { withOrganizations } from './organizations.ts';
import { peopleByRule } from './people.ts';
import { repeated } from './repeat.ts';
import { AMERICAN_TOWN, readSense } from './sense.ts';
import { readStory } from './story.ts';

/** The token by which the tree holds the name: the first whose governor stands outside it. */
function headOf(found: Found): Token {
  const tokens = tokensOf(found);
  const inside = new Set(tokens);
  const heads = tokens.filter(({ head, upos }) => (head === null || !inside.has(head)) && upos !== 'PUNCT');
  return heads.find(({ upos }) => upos === 'PROPN' || upos === 'NOUN' || upos === 'ADJ') ?? heads[0] ?? found.last;
}

/** Names that no organisation or place has. */
const NO_BODY = [isAgreementName, isDesignation, isPartisan] as const;

/** Reads all proper names of the text with their types and what they name. */
export const names: Step<'document' | 'dateline', 'names'> = {
  name: 'names',
  run({ document, dateline }) {
    const known = hits(document);
    const merged = merge(document, known, peopleByRule(document, known), dateline);
    const found = repeated(withOrganizations(merged, document), document);
    const story = readStory(document.text, found, dateline);
    const read = found.map((each): Name => {
      const { start, end, first, last, score, senses } = each;
      const head = headOf(each);
      const surface = document.text.slice(start, end);
      if (each.type !== 'PER' && senses.length === 0 && NO_BODY.some((is) => is(surface))) {
        return { start, end, first, last, head, score, type: 'MISC', form: 'NAME', knowledgeId: null };
      }
      if (each.type === 'LOC' && senses.length === 0 && story.isAmericanLocal()) {
        return { start, end, first, last, head, score, type: 'LOC', form: 'NAME', knowledgeId: AMERICAN_TOWN };
      }
      const { form, knowledgeId } =
        each.type === 'PER' ? { form: 'NAME' as const, knowledgeId: null } : readSense(senses, surface, head, story);
      const sense = senses.find(({ id }) => id !== null && id === knowledgeId);
      const own = sense && sense.use !== 'SEAT' && sense.use !== 'CAPITAL' ? typeOf(sense) : each.type;
      // A city that stands for what has its seat there.
      const type = form === 'METONYM' && knowledgeId?.startsWith('organization:') ? 'ORG' : own;
      return { start, end, first, last, head, score, type, form, knowledgeId };
    });
    const turned = directions(document, read, story);
    const kept = read.filter(
      (name) =>
        !turned.some((other) => other.first === name.first) && document.text.slice(name.start, name.end) !== 'Koreas',
    );
    return { names: [...kept, ...turned].sort((a, b) => a.start - b.start) };
  },
};
