/** Prisoners and lands that change hands: "Russia freed the pilot in exchange for two soldiers", "Iran and Iraq swapped 200 prisoners". */
import type { Token } from '../../../language/document.ts';
import type { EntityId } from '../../analysis.ts';
import { lemmaOf, prepositionOf } from '../../grammar/tree.ts';
import { mentionsWithin } from '../near.ts';
import { sidesOfEntity, unique } from '../sides.ts';
import type { MentionLayers, MentionRule } from './contract.ts';
import { subjectSides, type VerbMatch, verbMention } from './verb.ts';

const GIVING = /^(free|release|hand over|return|send home|repatriate|deport|surrender|trade|swap|exchange)$/;
const MUTUAL = /^(swap|exchange|trade)$/;

/** What is given up for something in return; goods and words are exchanged without any agreement. */
const HELD =
  /^(prisoner|detainee|captive|hostage|spy|soldier|pilot|officer|agent|serviceman|servicemen|body|bodies|remains|fighter|rebel|sailor|inmate|convict|enclave|village|territory|land|island)$/;

/** "in exchange for", whether the tree makes it one word or three. */
const isPrice = (token: Token): boolean =>
  /^in (exchange|return) for$/.test(prepositionOf(token)) ||
  (/^(exchange|return)$/.test(token.lower) && prepositionOf(token) === 'in');

interface SwapMatch extends VerbMatch {
  readonly sides: readonly EntityId[];
}

/** States that the sentence names. */
const statesOf = ({ frame }: VerbMatch, { entities }: MentionLayers): readonly EntityId[] =>
  unique(
    mentionsWithin(entities, frame.predicate.sentence)
      .flatMap(({ entity }) => (entity === null ? [] : sidesOfEntity(entity, entities)))
      .map((side) => side.entity)
      .filter((id) => entities.get(id).kind === 'COUNTRY'),
  );

export const swapped: MentionRule<SwapMatch> = {
  name: 'agreement/swapped',
  reads: [
    'Mali released a Togolese pilot on Monday in exchange for two soldiers.',
    'Chad and Libya exchanged 200 prisoners on Monday.',
  ],
  skips: [
    'Mali released a report in exchange for money.',
    'Chad and Libya exchanged insults on Monday.',
    'The court released a Togolese pilot on Monday.',
  ],
  *match(layers) {
    for (const frame of layers.frames.all) {
      if (frame.form !== 'VERB' || !GIVING.test(frame.lemma) || !/^(HAPPENED|PLANNED)$/.test(frame.factuality))
        continue;
      const matter = frame.patients.find((p) => HELD.test(lemmaOf(p)));
      if (!matter) continue;
      const match = { trigger: frame.span, frame, matter };
      const priced = [...frame.predicate.children, ...matter.children].some(isPrice);
      const actors = subjectSides(frame, layers).map((side) => side.entity);
      const mutual = MUTUAL.test(frame.lemma) && actors.length > 1;
      const sides = mutual ? actors : statesOf(match, layers);
      if (mutual || (priced && actors.length > 0 && sides.length === 2)) yield { ...match, sides };
    }
  },
  gives: (match, layers) =>
    verbMention(
      match,
      { rule: 'agreement/swapped', kind: 'AGREEMENT', status: 'IMPLEMENTING', confidence: 0.65, sides: match.sides },
      layers,
    ),
};
