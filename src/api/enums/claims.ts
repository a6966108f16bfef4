import type {
  Factuality as FactualityValue,
  PloverRoot,
  QuadClass as Quad,
  StatementKind as StatementKindValue,
} from '../../analysis/analysis.ts';
import { builder } from '../builder.ts';
import { values } from './describe.ts';

export const ClaimKind = builder.enumType('ClaimKind', {
  description: 'What sort of thing a claim says.',
  values: values({
    EVENT: 'Somebody did something to somebody: an `Event`.',
    STATEMENT: 'Somebody said something: a `Statement`.',
    POSITION: 'Somebody holds an office: a `Position`.',
    AGREEMENT_STATUS: "A step in an agreement's life: an `AgreementStatusChange`.",
    AGREEMENT_TERM: 'What one side owes under an agreement: an `AgreementTerm`.',
  }),
});

export const Factuality = builder.enumType('Factuality', {
  description: 'What the text asserts of a claim. `HAPPENED` is the filter that most people want.',
  values: values<FactualityValue>({
    HAPPENED: 'It is told as done.',
    ONGOING: 'It is told as under way.',
    PLANNED: 'It is announced, promised or scheduled.',
    CONDITIONAL: 'It happens if something else does.',
    POSSIBLE: 'It may have happened or may yet.',
    DENIED: 'It is said not to have happened.',
  }),
});

export const Verdict = builder.enumType('Verdict', {
  description: 'What a person decided about a claim.',
  values: values({
    CONFIRMED: 'The text says this.',
    REJECTED: 'The engine read the text wrong. Rejected claims are left out of lists unless asked for.',
  }),
});

export const ClaimRole = builder.enumType('ClaimRole', {
  description: 'The part that an entity has in a claim.',
  values: values({
    ACTOR: 'Did it: of an event.',
    RECIPIENT: 'Had it done to them: of an event.',
    PLACE: 'Where it happened.',
    SPEAKER: 'Said it: of a statement.',
    ADDRESSEE: 'Was told it: of a statement.',
    ABOUT: 'Is spoken of: in a statement.',
    HOLDER: 'Holds the office: of a position.',
    OF: 'Whose office it is: of a position.',
    AGREEMENT: 'The agreement that a status or a term belongs to.',
    BY: "Took the step: of an agreement's status change.",
    OBLIGOR: 'Owes it: of a term.',
    BENEFICIARY: 'Is owed it: of a term.',
  }),
});

export const ConflictKind = builder.enumType('ConflictKind', {
  description: 'On what two claims disagree.',
  values: values({
    DATE: 'On the day.',
    PARTY: 'On who took the step: other parties are named, or it is denied that one of them did.',
    STATUS: 'On the step itself: one source tells of it, another denies it or tells of its opposite.',
    SEQUENCE: "On the order of an agreement's stages: an earlier stage is reported later.",
  }),
});

export const QuadClass = builder.enumType('QuadClass', {
  description: 'The four kinds of political interaction.',
  values: values<Quad>({
    VERBAL_COOPERATION: 'Words that bring sides together: agreeing, consulting, supporting.',
    MATERIAL_COOPERATION: 'Deeds that do: cooperating, giving aid, yielding.',
    VERBAL_CONFLICT: 'Words that set sides apart: demanding, accusing, rejecting, threatening.',
    MATERIAL_CONFLICT: 'Deeds that do: protesting, sanctioning, mobilizing, coercing, attacking.',
  }),
});

export const PloverType = builder.enumType('PloverType', {
  description: 'The root types of events in PLOVER, the ontology of political interaction.',
  values: values<PloverRoot>({
    AGREE: 'Agrees to do something, or to something.',
    CONSULT: 'Meets, visits, calls or negotiates.',
    SUPPORT: 'Speaks for, signs, ratifies, recognises.',
    CONCEDE: 'Gives way in words: promises a concession, pardons, declares a ceasefire.',
    COOPERATE: 'Works together in deed: trade, exercises, extradition, intelligence.',
    AID: 'Gives money, arms, relief, asylum.',
    RETREAT: 'Gives way in deed: withdraws, releases, disarms, resigns.',
    REQUEST: 'Asks, urges or demands.',
    ACCUSE: 'Disapproves, alleges, investigates.',
    REJECT: 'Refuses.',
    THREATEN: 'Warns of harm to come.',
    PROTEST: 'Demonstrates, strikes, boycotts, riots.',
    SANCTION: 'Breaks off, expels, embargoes, convicts.',
    MOBILIZE: 'Raises or moves forces.',
    COERCE: 'Seizes, arrests, restricts, deports, censors.',
    ASSAULT: 'Uses force.',
  }),
});

export const StatementKind = builder.enumType('StatementKind', {
  description: 'What a speaker does by saying it.',
  values: values<StatementKindValue>({
    CLAIM: 'Says that something is so.',
    PLEDGE: 'Promises.',
    DEMAND: 'Asks for something.',
    PROPOSAL: 'Suggests.',
    DENIAL: 'Says that something is not so.',
    PRAISE: 'Approves.',
    CRITICISM: 'Disapproves.',
    THREAT: 'Warns of harm.',
  }),
});

export const StatementForm = builder.enumType('StatementForm', {
  description: 'Whose words a statement is in.',
  values: values({
    DIRECT: "The speaker's, between quotation marks.",
    INDIRECT: "The reporter's.",
    MIXED: "The reporter's, with some of the speaker's between quotation marks.",
  }),
});
