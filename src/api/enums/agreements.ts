import type {
  AgreementKind as Kind,
  PartyRole as Role,
  AgreementStatus as Status,
  TermKind as Term,
} from '../../analysis/analysis.ts';
import { builder } from '../builder.ts';
import { values } from './describe.ts';

export const AgreementKind = builder.enumType('AgreementKind', {
  description: 'The kind of instrument; what it is about is in `topics`.',
  values: values<Kind>({
    TREATY: 'A treaty.',
    CONVENTION: 'A convention, most often of many parties.',
    PROTOCOL: 'A protocol.',
    AGREEMENT: 'An agreement, accord, pact or deal without a narrower name.',
    MEMORANDUM: 'A memorandum of understanding.',
    JOINT_STATEMENT: 'A joint statement or communiqué.',
    DECLARATION: 'A declaration.',
    ACTION_PLAN: 'An action plan.',
    ROADMAP: 'A roadmap or framework.',
    CEASEFIRE: 'A ceasefire, truce or armistice.',
    CONTRACT: 'A contract, loan or lease.',
    EXCHANGE_OF_NOTES: 'An exchange of notes or letters.',
    COMMITMENT: 'A commitment that one side gives.',
    PROGRAMME: 'A programme carried out together.',
    OTHER: 'Something else.',
  }),
});

export const AgreementStatus = builder.enumType('AgreementStatus', {
  description: 'Stages in the life of an agreement, roughly in their order.',
  values: values<Status>({
    PROPOSED: 'Somebody proposed or urged it.',
    UNDER_DISCUSSION: 'The possibility is discussed.',
    NEGOTIATING: 'It is being negotiated.',
    STALLED: 'Negotiation has stopped without a result.',
    AGREED: 'Its content is agreed.',
    INITIALLED: 'Negotiators put their initials to it.',
    ADOPTED: 'A meeting or body adopted it.',
    SIGNED: 'It was signed.',
    RATIFIED: 'A party ratified it: see who took the step.',
    IN_FORCE: 'It binds its parties.',
    IMPLEMENTING: 'It is being carried out.',
    AMENDED: 'Its content was changed.',
    EXTENDED: 'Its term was made longer.',
    SUSPENDED: 'It is suspended, by all or by one party.',
    VIOLATION_ALLEGED: 'A party is accused of breaking it: an accusation, not a fact.',
    REJECTED: 'It was refused.',
    ABANDONED: 'It was given up before it was concluded.',
    WITHDRAWN: 'A party left it: see who took the step.',
    TERMINATED: 'It was ended.',
    EXPIRED: 'Its term ran out.',
    SUPERSEDED: 'Another took its place.',
  }),
});

export const PartyRole = builder.enumType('PartyRole', {
  description: 'What an entity is to an agreement.',
  values: values<Role>({
    PARTY: 'Is bound by it, or would be.',
    SIGNATORY: 'Signed it.',
    PROPOSER: 'Proposed it.',
    ADDRESSEE: 'Was proposed to, or is asked for something.',
    MEDIATOR: 'Brought the parties together.',
    GUARANTOR: 'Vouches that it is kept.',
    WITNESS: 'Signed as a witness.',
    DEPOSITARY: 'Keeps the instrument.',
    HOST: 'Gave the place.',
    BENEFICIARY: 'Profits by it.',
  }),
});

export const TermKind = builder.enumType('TermKind', {
  description: 'What sort of clause a term is.',
  values: values<Term>({
    OBLIGATION: 'Something to be done.',
    BENEFIT: 'Something to be received.',
    CONDITION: 'Something on which the rest depends.',
    PROHIBITION: 'Something not to be done.',
    DEADLINE: 'A time by which something is to be done.',
  }),
});

export const Fulfilment = builder.enumType('Fulfilment', {
  description: 'What became of a term. `OVERDUE` is worked out on the day asked for, never reported.',
  values: values({
    PENDING: 'Nothing is reported, and its day has not passed or is not known.',
    DONE: 'Reported as done.',
    PARTIAL: 'Reported as done in part.',
    REFUSED: 'The one who owes it refused, or did what it must not do.',
    OVERDUE: 'Its day has passed and nothing is reported.',
  }),
});

export const AgreementLinkKind = builder.enumType('AgreementLinkKind', {
  description: 'How one agreement bears on another.',
  values: values({
    AMENDS: 'It changes the other.',
    SUPERSEDES: 'It takes the place of the other.',
    IMPLEMENTS: 'It carries the other out.',
  }),
});
