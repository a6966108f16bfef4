/** One file that the weights learn from. */
export interface Source {
  readonly file: string;
  readonly what: string;
  readonly licence: string;
  readonly usedFor: string;
}

/** Everything that training reads, for the manifest: nothing else goes into the weights. */
export const SOURCES: readonly Source[] = [
  {
    file: 'open/syntax/en_ewt-ud-train.conllu',
    what: 'Universal Dependencies English Web Treebank, training part',
    licence: 'CC-BY-SA-4.0',
    usedFor: 'tags, lemmas, trees, clusters',
  },
  {
    file: 'open/syntax/gum_open_train.conllu',
    what: 'GUM, openly licensed genres, training part',
    licence: 'CC-BY-4.0 and CC-BY-SA-4.0',
    usedFor: 'tags, lemmas, trees, clusters, names',
  },
  {
    file: 'open/syntax/gum_open_dev.conllu',
    what: 'GUM, openly licensed genres, development part',
    licence: 'CC-BY-4.0 and CC-BY-SA-4.0',
    usedFor: 'names',
  },
  {
    file: 'open/names/wikigold.jsonl',
    what: 'Wikigold',
    licence: 'CC-BY-4.0 over CC-BY-SA text',
    usedFor: 'names, clusters, trees drawn by the first network',
  },
  {
    file: 'open/names/crossner_politics_train.jsonl',
    what: 'CrossNER politics, training part',
    licence: 'CC-BY-SA',
    usedFor: 'names, clusters, trees drawn by the first network',
  },
  {
    file: 'open/names/crossner_politics_dev.jsonl',
    what: 'CrossNER politics, development part',
    licence: 'CC-BY-SA',
    usedFor: 'names',
  },
  {
    file: 'open/names/uner_ewt_dev.jsonl',
    what: 'Universal NER over EWT, development part',
    licence: 'CC-BY-SA-4.0',
    usedFor: 'names',
  },
  {
    file: 'open/names/meantime.jsonl',
    what: 'MEANTIME over Wikinews',
    licence: 'CC-BY-4.0',
    usedFor: 'names, clusters, trees drawn by the first network',
  },
  {
    file: 'open/coreference/gap_development.jsonl',
    what: 'GAP over Wikipedia',
    licence: 'CC-BY-SA',
    usedFor: 'names (150 cases), clusters, trees drawn by the first network',
  },
  {
    file: 'open/coreference/gap_validation.jsonl',
    what: 'GAP over Wikipedia',
    licence: 'CC-BY-SA',
    usedFor: 'clusters, trees drawn by the first network',
  },
];
