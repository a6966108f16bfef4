/** Analyses made by hand: what a test says of a text, so that the store is tested apart from the engine. */
import type {
  Agreement,
  AgreementStatus,
  Analysis,
  Claim,
  Entity,
  EntityId,
  EntityKind,
  Factuality,
  PartyRole,
  Span,
  TermKind,
  When,
} from '../../src/analysis/analysis.ts';

export interface Thing {
  readonly kind: EntityKind;
  readonly name: string;
  readonly iso3?: string;
  readonly knowledgeId?: string;
  readonly aliases?: readonly string[];
}

/** A claim in a few words; entities are called by their names, places in the text by the words that stand there. */
export interface Say {
  readonly words: string;
  readonly factuality?: Factuality;
  readonly when?: string;
  readonly event?: {
    readonly plover?: 'CONSULT' | 'AGREE' | 'ASSAULT' | 'RETREAT';
    readonly actors: readonly string[];
    readonly recipients?: readonly string[];
  };
  readonly statement?: { readonly speaker: string; readonly content: string; readonly about?: readonly string[] };
  readonly position?: { readonly holder: string; readonly office: string; readonly of: string | null };
  readonly status?: { readonly agreement: string; readonly status: AgreementStatus; readonly by?: readonly string[] };
  readonly term?: {
    readonly agreement: string;
    readonly obligor: string | null;
    readonly action: string;
    readonly due?: string;
    readonly kind?: TermKind;
  };
}

export interface Pact {
  readonly name: string;
  readonly kind?: Agreement['kind'];
  readonly subject?: string;
  readonly parties?: readonly string[];
  readonly role?: PartyRole;
  readonly place?: string;
  readonly when?: string;
}

export interface Story {
  readonly text: string;
  readonly published?: string;
  readonly things: readonly Thing[];
  readonly says?: readonly Say[];
  readonly pacts?: readonly Pact[];
}

export const country = (name: string, iso3: string): Thing => ({
  kind: 'COUNTRY',
  name,
  iso3,
  knowledgeId: `country:${iso3}`,
});
export const person = (name: string, ...aliases: string[]): Thing => ({ kind: 'PERSON', name, aliases });

/** A When from an EDTF day, month or year. */
export function when(edtf: string): When {
  const [year = '', month, day] = edtf.split('-');
  const last =
    month === undefined
      ? `${year}-12-31`
      : `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
  return {
    text: edtf,
    edtf,
    earliest: `${year}-${month ?? '01'}-${day ?? '01'}`,
    latest: day === undefined ? last : edtf,
    precision: day !== undefined ? 'DAY' : month !== undefined ? 'MONTH' : 'YEAR',
    basis: 'EXPLICIT',
    anchor: null,
  };
}

const optional = (edtf: string | undefined): When | null => (edtf === undefined ? null : when(edtf));

function places(text: string, name: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length))
    found.push({ start, end: start + name.length });
  return found;
}

function at(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

function sentences(text: string): Span[] {
  return [...text.matchAll(/[^.\s][^.]*\./g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/** The Analysis that the engine would give of a story. */
export function analysisOf({ text, published, things, says = [], pacts = [] }: Story): Analysis {
  const all: Thing[] = [...things, ...pacts.map(({ name }): Thing => ({ kind: 'AGREEMENT', name }))];
  const ids = new Map(all.map(({ name }, index): [string, EntityId] => [name, `e${index + 1}`]));
  const id = (name: string): EntityId => {
    const found = ids.get(name);
    if (found === undefined) throw new Error(`No entity "${name}"`);
    return found;
  };
  const entities = all.map(({ aliases = [], ...thing }): Entity => {
    const names = [thing.name, ...aliases];
    const spans = names.flatMap((name) => places(text, name));
    return { ...thing, id: id(thing.name), aliases, mentions: spans.map((span) => ({ ...span, form: 'NAME' })) };
  });
  const bounds = sentences(text);
  const claims = says.map((say, index): Claim => {
    const trigger = at(text, say.words);
    const evidence = bounds.find(({ start, end }) => start <= trigger.start && trigger.start < end) ?? trigger;
    const base = {
      id: `c${index + 1}` as const,
      summary: text.slice(evidence.start, evidence.end),
      factuality: say.factuality ?? ('HAPPENED' as const),
      confidence: 0.9,
      rule: 'test/hand-made',
      evidence,
      trigger,
      when: optional(say.when),
      attributedTo: null,
    };
    if (say.event) {
      const { plover = 'CONSULT', actors, recipients = [] } = say.event;
      return {
        ...base,
        kind: 'EVENT',
        plover,
        contexts: [],
        quad: 'VERBAL_COOPERATION',
        score: 1,
        actors: actors.map(id),
        recipients: recipients.map(id),
        quantities: [],
      };
    }
    if (say.statement) {
      const { speaker, content, about = [] } = say.statement;
      return {
        ...base,
        kind: 'STATEMENT',
        form: 'INDIRECT',
        statementKind: 'CLAIM',
        speaker: id(speaker),
        source: at(text, speaker),
        cue: trigger,
        content: [at(text, content)],
        about: about.map(id),
      };
    }
    if (say.position) {
      const { holder, office, of } = say.position;
      return { ...base, kind: 'POSITION', holder: id(holder), office, of: of === null ? null : id(of) };
    }
    if (say.status) {
      const { agreement, status, by = [] } = say.status;
      return { ...base, kind: 'AGREEMENT_STATUS', agreement: id(agreement), status, by: by.map(id) };
    }
    if (say.term) {
      const { agreement, obligor, action, due, kind = 'OBLIGATION' } = say.term;
      return {
        ...base,
        kind: 'AGREEMENT_TERM',
        agreement: id(agreement),
        termKind: kind,
        obligor: obligor === null ? null : id(obligor),
        beneficiary: null,
        action,
        inExchangeFor: [],
        condition: null,
        due: optional(due),
      };
    }
    throw new Error('A claim of no kind');
  });
  return {
    engine: 'test',
    language: 'en',
    dateline: null,
    published: optional(published),
    sentences: bounds,
    names: [],
    times: [],
    entities,
    claims,
    agreements: pacts.map(
      ({ name, kind = 'AGREEMENT', subject = '', parties = [], role = 'PARTY', place, when: day }): Agreement => ({
        id: id(name),
        kind,
        subject,
        topics: [],
        parties: parties.map((party) => ({ entity: id(party), role })),
        ...(place === undefined ? {} : { place: id(place) }),
        status: null,
        when: optional(day),
      }),
    ),
  };
}
