import { readFileSync } from 'node:fs';

/** One sentence of a treebank. Heads are indices into the same sentence, the sentence's length for the root. */
export interface TreebankSentence {
  readonly id: string;
  readonly document: string;
  readonly genre: string;
  readonly text: string;
  /** True where a paragraph starts with this sentence. */
  readonly paragraph: boolean;
  readonly forms: string[];
  readonly lemmas: string[];
  readonly upos: string[];
  readonly xpos: string[];
  readonly heads: number[];
  readonly relations: string[];
  readonly misc: string[];
}

type Building = { -readonly [K in keyof TreebankSentence]: TreebankSentence[K] };

/** Reads CoNLL-U. Words of multiword tokens are words; empty nodes are left out. */
export function readConllu(file: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let document = '';
  let genre = '';
  let paragraph = true;
  let current: Building | null = null;
  const open = (): Building => {
    current ??= {
      id: '',
      document,
      genre,
      text: '',
      paragraph,
      forms: [],
      lemmas: [],
      upos: [],
      xpos: [],
      heads: [],
      relations: [],
      misc: [],
    };
    return current;
  };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('#')) {
      if (line.startsWith('# newdoc id = ')) {
        document = line.slice(14).trim();
        genre = document.startsWith('GUM_') ? document.split('_')[1]! : document.split('-')[0]!;
        paragraph = true;
      } else if (line.startsWith('# newpar')) paragraph = true;
      else if (line.startsWith('# text = ')) open().text = line.slice(9);
      else if (line.startsWith('# sent_id = ')) open().id = line.slice(12);
      continue;
    }
    if (line.trim() === '') {
      const done = current as Building | null;
      if (done && done.forms.length > 0) {
        const count = done.forms.length;
        done.document = document;
        done.genre = genre;
        done.paragraph = paragraph;
        done.heads = done.heads.map((head) => (head === 0 ? count : head - 1));
        sentences.push(done);
        paragraph = false;
      }
      current = null;
      continue;
    }
    const columns = line.split('\t');
    if (!/^\d+$/.test(columns[0]!)) continue;
    const sentence = open();
    sentence.forms.push(columns[1]!);
    sentence.lemmas.push(columns[2]!);
    sentence.upos.push(columns[3]!);
    sentence.xpos.push(columns[4]!);
    sentence.heads.push(Number(columns[6]));
    sentence.relations.push(columns[7]!);
    sentence.misc.push(columns[9]!);
  }
  return sentences;
}
