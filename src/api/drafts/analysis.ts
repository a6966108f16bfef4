/** An Analysis as objects of the API: the same types as stored ones, with ids that lead nowhere and nothing that was not read. */
import type { Analysis, Claim, Entity, EntityId, EntityKind, Mention, Span, When } from '../../analysis/analysis.ts';
import { Draft } from '../read/draft.ts';
import { claimFields } from './claims.ts';

export interface AnalysisDraft {
  readonly language: string;
  readonly engineVersion: string;
  readonly publishedAt: Draft | null;
  readonly sentences: readonly Draft[];
  readonly entities: readonly Draft[];
  readonly mentions: readonly Draft[];
  readonly claims: readonly Draft[];
  readonly agreements: readonly Draft[];
  readonly tookMs: number;
}

const TYPES: Readonly<Record<EntityKind, string>> = {
  PERSON: 'Person',
  COUNTRY: 'Country',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
  AGREEMENT: 'Agreement',
};

const CLAIM_TYPES: Readonly<Record<Claim['kind'], string>> = {
  EVENT: 'Event',
  STATEMENT: 'Statement',
  POSITION: 'Position',
  AGREEMENT_STATUS: 'AgreementStatusChange',
  AGREEMENT_TERM: 'AgreementTerm',
};

/** Objects of one analysis, each made once, so that what names it leads to the same one. */
export class AnalysisDrafts {
  readonly text: string;
  readonly #analysis: Analysis;
  readonly #article: Draft;
  readonly #sentences: readonly Draft[];
  readonly #entities: ReadonlyMap<string, Draft>;
  readonly #claims: ReadonlyMap<string, Draft>;

  constructor(text: string, analysis: Analysis) {
    this.text = text;
    this.#analysis = analysis;
    this.#article = new Draft('Article', {
      id: 'draft.article',
      title: text.trim().split('\n', 1)[0] ?? '',
      text,
      language: analysis.language,
      publishedAt: this.when(analysis.published),
      engineVersion: analysis.engine,
      ingestedAt: new Date().toISOString(),
      analyzedAt: new Date().toISOString(),
      sentences: () => this.#sentences,
      claims: () => [...this.#claims.values()],
      mentions: () => this.mentions(),
    });
    this.#sentences = analysis.sentences.map((span, index) => this.#sentence(span, index));
    this.#entities = new Map(analysis.entities.map((entity) => [entity.id, this.#entity(entity)]));
    this.#claims = new Map(analysis.claims.map((claim) => [claim.id, this.#claim(claim)]));
  }

  all(tookMs: number): AnalysisDraft {
    return {
      language: this.#analysis.language,
      engineVersion: this.#analysis.engine,
      publishedAt: this.when(this.#analysis.published),
      sentences: this.#sentences,
      entities: [...this.#entities.values()],
      mentions: this.mentions(),
      claims: [...this.#claims.values()],
      agreements: this.#analysis.agreements.flatMap(({ id }) => this.entity(id) ?? []),
      tookMs,
    };
  }

  slice({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  when(when: When | null | undefined): Draft | null {
    if (!when) return null;
    const anchor = when.anchor !== null && /^\d{4}-\d\d-\d\d$/.test(when.anchor) ? when.anchor : null;
    return new Draft('When', { ...when, anchor, isApproximate: when.edtf });
  }

  entity(id: EntityId | null | undefined): Draft | null {
    return (id && this.#entities.get(id)) || null;
  }

  entities(ids: readonly EntityId[]): Draft[] {
    return ids.flatMap((id) => this.entity(id) ?? []);
  }

  claims(ids: readonly string[]): Draft[] {
    return ids.flatMap((id) => this.#claims.get(id) ?? []);
  }

  evidence(id: string, span: Span): Draft {
    const sentence = this.#sentenceOf(span);
    return new Draft('Evidence', { id, quote: this.slice(span), ...span, article: this.#article, sentence });
  }

  mentions(): Draft[] {
    return this.#analysis.entities
      .flatMap((entity) => entity.mentions.map((mention, n) => ({ entity, mention, n })))
      .sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end)
      .map(({ entity, mention, n }) => this.#mention(entity, mention, n));
  }

  #mention(entity: Entity, mention: Mention, n: number): Draft {
    const id = `draft.${entity.id}.${n}`;
    const { start, end, form } = mention;
    return new Draft('Mention', {
      id,
      text: this.slice(mention),
      form,
      start,
      end,
      entity: () => this.entity(entity.id),
      article: this.#article,
      evidence: () => this.evidence(`${id}.mention`, { start, end }),
    });
  }

  #sentenceOf(span: Span): Draft | null {
    const index = this.#analysis.sentences.findIndex(({ start, end }) => start <= span.start && span.end <= end);
    return this.#sentences[index] ?? null;
  }

  #sentence(span: Span, index: number): Draft {
    const inside = (other: Span): boolean => span.start <= other.start && other.end <= span.end;
    return new Draft('Sentence', {
      id: `draft.s${index}`,
      index,
      text: this.slice(span),
      start: span.start,
      end: span.end,
      article: this.#article,
      mentions: () =>
        this.#analysis.entities.flatMap((entity) =>
          entity.mentions.flatMap((mention, n) => (inside(mention) ? [this.#mention(entity, mention, n)] : [])),
        ),
      claims: () => this.claims(this.#analysis.claims.filter(({ evidence }) => inside(evidence)).map(({ id }) => id)),
    });
  }

  #entity(entity: Entity): Draft {
    const agreement = this.#analysis.agreements.find(({ id }) => id === entity.id);
    const statuses = (): Draft[] => this.#claimsAbout(entity.id, 'AGREEMENT_STATUS');
    return new Draft(TYPES[entity.kind], {
      id: `draft.${entity.id}`,
      name: entity.name,
      iso3: entity.iso3 ?? null,
      mentionCount: entity.mentions.length,
      articleCount: 1,
      aliases: entity.aliases.map((name) => new Draft('Alias', { name, kind: 'FULL' })),
      mentions: () => entity.mentions.map((mention, n) => this.#mention(entity, mention, n)),
      ...(entity.kind === 'ORGANIZATION' && { kind: 'OTHER' }),
      ...(entity.kind === 'PERSON' && { positions: () => this.#claimsAbout(entity.id, 'POSITION') }),
      ...(agreement && {
        kind: agreement.kind,
        subject: agreement.subject,
        topics: agreement.topics,
        status: agreement.status,
        concluded: this.when(agreement.when),
        concludedAt: () => this.entity(agreement.place),
        changedAt: new Date().toISOString(),
        history: statuses,
        terms: () => this.#claimsAbout(entity.id, 'AGREEMENT_TERM'),
        parties: () =>
          agreement.parties.map(
            (party) =>
              new Draft('AgreementParty', {
                entity: this.entity(party.entity),
                role: party.role,
                signedBy: this.entity(party.signedBy),
                articleCount: 1,
              }),
          ),
      }),
    });
  }

  #claimsAbout(id: EntityId, kind: Claim['kind']): Draft[] {
    const about = this.#analysis.claims.filter(
      (claim) =>
        claim.kind === kind &&
        (('agreement' in claim && claim.agreement === id) || ('holder' in claim && claim.holder === id)),
    );
    return this.claims(about.map((claim) => claim.id));
  }

  #claim(claim: Claim): Draft {
    const id = `draft.${claim.id}`;
    return new Draft(CLAIM_TYPES[claim.kind], {
      id,
      summary: claim.summary,
      when: this.when(claim.when),
      confidence: claim.confidence,
      factuality: claim.factuality,
      attributedTo: () => this.claims(claim.attributedTo === null ? [] : [claim.attributedTo])[0] ?? null,
      article: this.#article,
      reportedOn: this.#analysis.published?.earliest ?? new Date().toISOString().slice(0, 10),
      evidence: () => [this.evidence(`${id}.evidence`, claim.evidence)],
      sourceCount: 1,
      provenance: new Draft('Provenance', {
        rule: claim.rule,
        engineVersion: this.#analysis.engine,
        extractedAt: new Date().toISOString(),
        trigger: () => this.evidence(`${id}.trigger`, claim.trigger),
      }),
      ...claimFields(this, claim),
    });
  }
}
