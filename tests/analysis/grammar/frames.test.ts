import { describe, expect, it } from 'vitest';
import type { Frame } from '../../../src/analysis/grammar/frame.ts';
import { readFrames } from '../../../src/analysis/grammar/index.ts';
import { treeDocument } from './tree-document.ts';

function frame(tree: string, word: string): Frame {
  const found = readFrames(treeDocument(tree)).all.find((f) => f.predicate.text === word);
  if (!found) throw new Error(`no frame at ${word}`);
  return found;
}

const words = (heads: readonly { readonly text: string }[]) => heads.map((head) => head.text);

const ACTIVE = `
  Norway Norway PROPN NNP 3 nsubj
  has have AUX VBZ 3 aux
  signed sign VERB VBN 0 root
  and and CCONJ CC 5 cc
  ratified ratify VERB VBN 3 conj
  the the DET DT 7 det
  treaty treaty NOUN NN 3 obj
  with with ADP IN 9 case
  Iceland Iceland PROPN NNP 7 nmod
  . . PUNCT . 3 punct`;

const PASSIVE = `
  The the DET DT 2 det
  bridge bridge NOUN NN 4 nsubj:pass
  was be AUX VBD 4 aux:pass
  bombed bomb VERB VBN 0 root
  by by ADP IN 6 case
  rebels rebel NOUN NNS 4 obl:agent
  by by ADP IN 8 case
  Monday Monday PROPN NNP 4 obl
  . . PUNCT . 4 punct`;

const RELATIVE = `
  The the DET DT 2 det
  envoy envoy NOUN NN 8 nsubj
  who who PRON WP 4 nsubj
  met meet VERB VBD 2 acl:relcl
  Ruiz Ruiz PROPN NNP 4 obj
  did do AUX VBD 8 aux
  not not PART RB 8 advmod
  speak speak VERB VB 0 root
  . . PUNCT . 8 punct`;

const CONTROL = `
  Peru Peru PROPN NNP 2 nsubj
  refused refuse VERB VBD 0 root
  to to PART TO 4 mark
  sign sign VERB VB 2 xcomp
  the the DET DT 6 det
  pact pact NOUN NN 4 obj
  . . PUNCT . 2 punct`;

const OBJECT_CONTROL = `
  Peru Peru PROPN NNP 2 nsubj
  asked ask VERB VBD 0 root
  Chile Chile PROPN NNP 2 obj
  to to PART TO 5 mark
  sign sign VERB VB 2 xcomp
  . . PUNCT . 2 punct`;

const NOMINAL = `
  Peru Peru PROPN NNP 3 nmod:poss
  's 's PART POS 1 case
  signing signing NOUN NN 7 nsubj
  of of ADP IN 5 case
  treaties treaty NOUN NNS 3 nmod
  will will AUX MD 7 aux
  surprise surprise VERB VB 0 root
  Chile Chile PROPN NNP 7 obj
  . . PUNCT . 7 punct`;

const LIGHT = `
  Peru Peru PROPN NNP 3 nsubj
  will will AUX MD 3 aux
  hold hold VERB VB 0 root
  talks talk NOUN NNS 3 obj
  with with ADP IN 6 case
  Chile Chile PROPN NNP 3 obl
  . . PUNCT . 3 punct`;

const CONDITION = `
  Peru Peru PROPN NNP 3 nsubj
  would would AUX MD 3 aux
  sign sign VERB VB 0 root
  if if SCONJ IN 6 mark
  Chile Chile PROPN NNP 6 nsubj
  withdrew withdraw VERB VBD 3 advcl
  . . PUNCT . 3 punct`;

const READY = `
  Peru Peru PROPN NNP 3 nsubj
  is be AUX VBZ 3 cop
  ready ready ADJ JJ 0 root
  to to PART TO 5 mark
  help help VERB VB 3 xcomp
  . . PUNCT . 3 punct`;

const PARTICIPLE = `
  The the DET DT 2 det
  accord accord NOUN NN 6 nsubj
  signed sign VERB VBN 2 acl
  by by ADP IN 5 case
  Peru Peru PROPN NNP 3 obl:agent
  lapsed lapse VERB VBD 0 root
  . . PUNCT . 6 punct`;

describe('arguments', () => {
  it('shares subject and object between coordinated verbs', () => {
    for (const verb of ['signed', 'ratified']) {
      expect(words(frame(ACTIVE, verb).agents)).toEqual(['Norway']);
      expect(words(frame(ACTIVE, verb).patients)).toEqual(['treaty']);
    }
    expect(frame(ACTIVE, 'ratified').perfect || frame(ACTIVE, 'signed').perfect).toBe(true);
  });

  it('turns a passive round and takes no date for its agent', () => {
    const bombed = frame(PASSIVE, 'bombed');
    expect(bombed.passive).toBe(true);
    expect(words(bombed.agents)).toEqual(['rebels']);
    expect(words(bombed.patients)).toEqual(['bridge']);
  });

  it('puts the antecedent in place of a relative pronoun', () => {
    expect(words(frame(RELATIVE, 'met').agents)).toEqual(['envoy']);
    expect(words(frame(RELATIVE, 'met').patients)).toEqual(['Ruiz']);
  });

  it('knows who is meant to do what an infinitive says', () => {
    expect(words(frame(CONTROL, 'sign').agents)).toEqual(['Peru']);
    expect(words(frame(OBJECT_CONTROL, 'sign').agents)).toEqual(['Chile']);
    expect(words(frame(READY, 'help').agents)).toEqual(['Peru']);
  });

  it('reads the doer and the deed out of a noun', () => {
    const signing = frame(NOMINAL, 'signing');
    expect(words(signing.agents)).toEqual(['Peru']);
    expect(words(signing.patients)).toEqual(['treaties']);
  });

  it('gives a carried noun the arguments of the verb that carries it', () => {
    const talks = frame(LIGHT, 'talks');
    expect(words(talks.agents)).toEqual(['Peru']);
    expect(talks.obliques.map((o) => `${o.preposition} ${o.head.text}`)).toEqual(['with Chile']);
    expect(talks.factuality).toBe('PLANNED');
  });

  it('takes the noun before a past participle for what the deed was done to', () => {
    const signed = frame(PARTICIPLE, 'signed');
    expect(words(signed.agents)).toEqual(['Peru']);
    expect(words(signed.patients)).toEqual(['accord']);
  });
});

describe('factuality', () => {
  it.each([
    [ACTIVE, 'signed', 'HAPPENED'],
    [RELATIVE, 'speak', 'DENIED'],
    [RELATIVE, 'met', 'HAPPENED'],
    [CONTROL, 'refused', 'HAPPENED'],
    [CONTROL, 'sign', 'DENIED'],
    [OBJECT_CONTROL, 'sign', 'POSSIBLE'],
    [LIGHT, 'hold', 'PLANNED'],
    [CONDITION, 'sign', 'CONDITIONAL'],
    [CONDITION, 'withdrew', 'CONDITIONAL'],
    [READY, 'help', 'PLANNED'],
    [PARTICIPLE, 'signed', 'HAPPENED'],
  ])('of %s: %s is %s', (tree, verb, factuality) => {
    expect(frame(tree, verb).factuality).toBe(factuality);
  });
});

describe('frames', () => {
  it('finds the frames around an argument, nearest first', () => {
    const document = treeDocument(CONTROL);
    const frames = readFrames(document);
    const pact = document.tokens.find((token) => token.text === 'pact')!;
    expect(frames.around(pact).map((f) => f.lemma)).toEqual(['sign', 'refuse']);
  });

  it('reads a very deep tree without running out of stack', () => {
    const depth = 20_000;
    const rows = Array.from({ length: depth }, (_, i) => `word${i} word VERB VB ${i} ${i === 0 ? 'root' : 'xcomp'}`);
    const frames = readFrames(treeDocument(rows.join('\n')));
    expect(frames.all).toHaveLength(depth);
  }, 30_000);
});

/** Trees as parsers get them wrong: the frames are those of the sentence. */
describe('frames of misread trees', () => {
  it('takes a participle between a name and a noun without another verb for the verb', () => {
    const lifted = frame(
      `
      Norway Norway PROPN NNP 2 compound
      lifted lift VERB VBN 3 amod
      sanctions sanction NOUN NNS 0 root
      on on ADP IN 5 case
      Belarus Belarus PROPN NNP 3 nmod
      . . PUNCT . 3 punct`,
      'lifted',
    );
    expect(words(lifted.agents)).toEqual(['Norway']);
    expect(words(lifted.patients)).toEqual(['sanctions']);
    expect(lifted).toMatchObject({ passive: false, tense: 'PAST', factuality: 'HAPPENED' });
  });

  it('takes a participle on the root of a whole sentence for its verb', () => {
    const promised = frame(
      `
      Ministers minister NOUN NNS 0 root
      promised promise VERB VBN 1 acl
      to to PART TO 4 mark
      cut cut VERB VB 2 xcomp
      taxes tax NOUN NNS 4 obj
      . . PUNCT . 1 punct`,
      'promised',
    );
    expect(words(promised.agents)).toEqual(['Ministers']);
    expect(promised.passive).toBe(false);
  });

  it('gives a gerund on the accused to the accused, as a charge', () => {
    const spying = frame(
      `
      Peru Peru PROPN NNP 2 nsubj
      accused accuse VERB VBD 0 root
      Chile Chile PROPN NNP 2 obj
      of of ADP IN 5 case
      spying spy VERB VBG 3 nmod
      . . PUNCT . 2 punct`,
      'spying',
    );
    expect(words(spying.agents)).toEqual(['Chile']);
    expect(spying.factuality).toBe('POSSIBLE');
  });

  it('takes a noun compounded with a finite verb for its subject', () => {
    const calls = frame(
      `
      treaty treaty NOUN NN 2 compound
      calls call VERB VBZ 0 root
      for for ADP IN 4 case
      peace peace NOUN NN 2 obl
      . . PUNCT . 2 punct`,
      'calls',
    );
    expect(words(calls.agents)).toEqual(['treaty']);
  });
});
