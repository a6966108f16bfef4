/** Claims about agreements judged one by one, for the calibration of their confidence. */
import type { AgreementStatusClaim, AgreementTermClaim, Analysis } from '../../../src/analysis/analysis.ts';
import { type Explanation, explain } from '../../../src/analysis/index.ts';
import type { Judged } from '../row.ts';
import { fits, isNamed, pairUp } from './compare.ts';
import { type AgreementStory, type ExpectedAgreement, readStories } from './corpus.ts';
import { fits as fitsTerm } from './terms.ts';

/** A status is right when it is one that the analyst reads, on its day where the analyst has one. Null where neither can be said. */
function rightStatus(given: AgreementStatusClaim, expected: ExpectedAgreement): boolean | null {
  const wanted = expected.statuses.filter((status) => fits(given, status));
  if (wanted.length === 0) return expected.optional ? null : false;
  return wanted.some(({ when, loose }) => when === null || given.when?.edtf === when || (loose && given.when === null));
}

/** A term is right when its deed is one that the analyst reads, of the same side. Null where neither can be said. */
function rightTerm(analysis: Analysis, given: AgreementTermClaim, expected: ExpectedAgreement): boolean | null {
  const right = expected.terms.some((term) => fitsTerm(analysis, given, term, isNamed));
  return right || !expected.optional ? right : null;
}

type Judgeable = AgreementStatusClaim | AgreementTermClaim;

/** The rules' own estimates by rule and place. */
function estimatesOf({ layers }: Explanation): (claim: Judgeable) => number {
  const key = ({ rule, trigger }: Pick<Judgeable, 'rule' | 'trigger'>): string => `${rule} ${trigger.start}`;
  const drafts = [...layers.agreements.statuses, ...layers.agreements.terms];
  const estimates = new Map(drafts.map((draft) => [key(draft), draft.confidence]));
  return (claim) => estimates.get(key(claim)) ?? claim.confidence;
}

function judgeStory(story: AgreementStory): readonly Judged[] {
  const explanation = explain(story.text, story.published === '' ? {} : { publishedAt: story.published });
  const { analysis } = explanation;
  const estimate = estimatesOf(explanation);
  const { read, pairs } = pairUp(story, analysis);
  return read.flatMap((one) => {
    const expected = [...pairs].find(([, paired]) => paired === one)?.[0];
    const verdicts = [...one.statuses, ...one.terms].map((claim) => ({
      claim,
      right:
        expected === undefined
          ? false
          : claim.kind === 'AGREEMENT_STATUS'
            ? rightStatus(claim, expected)
            : rightTerm(analysis, claim, expected),
    }));
    return verdicts.flatMap(({ claim, right }): readonly Judged[] =>
      right === null ? [] : [{ rule: claim.rule, estimate: estimate(claim), confidence: claim.confidence, right }],
    );
  });
}

/**
 * Every claim about an agreement in the stories that rules were never tried on: every other story teaches, the rest check. Where rules
 * were tried they are right more often than elsewhere.
 */
export const judgeStories = (half: 'LEARN' | 'CHECK'): readonly Judged[] =>
  readStories('untuned')
    .filter((_, at) => (at % 2 === 0) === (half === 'LEARN'))
    .flatMap(judgeStory);
