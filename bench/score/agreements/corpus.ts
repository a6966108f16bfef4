/** Reads the project's own agreement stories: a head, the text, and after each "% agreement" line what an analyst reads. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface ExpectedStatus {
  readonly status: string;
  /** EDTF, or null when any date, or none, will do. */
  readonly when: string | null;
  /** `~` after the date: the date may also be left open. */
  readonly loose: boolean;
  readonly factuality: string | null;
  readonly optional: boolean;
}

export interface ExpectedParty {
  readonly name: string;
  readonly role: string;
  readonly optional: boolean;
}

export interface ExpectedTerm {
  readonly obligor: string | null;
  readonly beneficiary: string | null;
  readonly words: readonly string[];
  /** EDTF. */
  readonly due: string | null;
  /** Words of the condition. */
  readonly condition: readonly string[] | null;
  /** Words of what is given in exchange. */
  readonly price: readonly string[] | null;
  readonly optional: boolean;
}

export interface ExpectedAgreement {
  readonly label: string;
  readonly optional: boolean;
  /** Phrases of the text that speak of it. */
  readonly at: readonly string[];
  readonly kind: string;
  readonly parties: readonly ExpectedParty[];
  readonly statuses: readonly ExpectedStatus[];
  readonly terms: readonly ExpectedTerm[];
}

export interface AgreementStory {
  readonly id: string;
  readonly published: string;
  readonly text: string;
  readonly agreements: readonly ExpectedAgreement[];
}

const FOLDER = new URL('../../../tests/corpus/agreements/', import.meta.url);

const parts = (text: string, separator: string): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function party(text: string, optional: boolean): ExpectedParty {
  const [role = '', ...name] = text.split(' ');
  return { role: role.replace('?', ''), name: name.join(' '), optional: optional || role.endsWith('?') };
}

function status(text: string, optional: boolean): ExpectedStatus {
  const [word = '', date = '-', factuality = '*'] = text.split(/\s+/);
  return {
    status: word,
    when: date === '-' ? null : date.replace('~', ''),
    loose: date.endsWith('~'),
    factuality: factuality === '*' ? null : factuality,
    optional,
  };
}

function term(text: string, optional: boolean): ExpectedTerm {
  const [sides = '', action = '', ...rest] = parts(text, '|');
  const [obligor = '*', beneficiary = '*'] = parts(sides, '>');
  const part = (key: string): string | null =>
    rest
      .find((one) => one.startsWith(`${key} `))
      ?.slice(key.length + 1)
      .trim() ?? null;
  const wordsOf = (text: string | null): readonly string[] | null => text?.toLowerCase().split(/\s+/) ?? null;
  return {
    obligor: obligor === '*' ? null : obligor,
    beneficiary: beneficiary === '*' ? null : beneficiary,
    words: action.toLowerCase().split(/\s+/),
    due: part('due'),
    condition: wordsOf(part('if')),
    price: wordsOf(part('for')),
    optional,
  };
}

function agreement(block: string): ExpectedAgreement {
  const [head = '', ...lines] = block.split('\n');
  const optional = head.startsWith('agreement?');
  const fields = lines
    .filter((line) => line.includes(':'))
    .map((line) => {
      const colon = line.indexOf(':');
      const key = line.slice(0, colon).trim();
      return { key: key.replace('?', ''), optional: key.endsWith('?'), value: line.slice(colon + 1).trim() };
    });
  const all = (key: string) => fields.filter((field) => field.key === key);
  return {
    label: head.replace(/^agreement\??\s*/, '').trim(),
    optional,
    at: all('at').flatMap((field) => parts(field.value, '|')),
    kind: all('kind')[0]?.value ?? 'OTHER',
    parties: all('parties').flatMap((field) => parts(field.value, ';').map((one) => party(one, field.optional))),
    statuses: all('status').map((field) => status(field.value, field.optional)),
    terms: all('term').map((field) => term(field.value, field.optional)),
  };
}

/** One story from its file. */
export function readStory(id: string, source: string): AgreementStory {
  const [story = '', ...blocks] = source.split(/^% /m);
  const gap = story.indexOf('\n\n');
  const head = story.slice(0, gap);
  return {
    id,
    published: /^published:\s*(\S+)/m.exec(head)?.[1] ?? '',
    text: story.slice(gap).trim(),
    agreements: blocks.map(agreement),
  };
}

/** The stories of one half of the corpus, by name. */
export function readStories(half: 'tuned' | 'untuned'): readonly AgreementStory[] {
  const folder = new URL(`${half}/`, FOLDER);
  return readdirSync(fileURLToPath(folder))
    .filter((name) => name.endsWith('.story'))
    .sort()
    .map((name) => readStory(name.replace('.story', ''), readFileSync(new URL(name, folder), 'utf8')));
}
