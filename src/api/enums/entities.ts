import type { MentionForm as Form, EntityKind as Kind } from '../../analysis/analysis.ts';
import { builder } from '../builder.ts';
import { values } from './describe.ts';

export const EntityKind = builder.enumType('EntityKind', {
  description: 'The types of entity.',
  values: values<Kind>({
    PERSON: 'A `Person`.',
    COUNTRY: 'A `Country`, of today or of the past.',
    ORGANIZATION: 'An `Organization`.',
    PLACE: 'A `Place`.',
    AGREEMENT: 'An `Agreement`.',
  }),
});

export const MentionForm = builder.enumType('MentionForm', {
  description: 'By what sort of words an entity is named.',
  values: values<Form>({
    NAME: 'By its name.',
    DEMONYM: 'By the word for its people: `Russian`.',
    METONYM: 'By something that stands for it: `Seoul` for the government of South Korea.',
    NOMINAL: 'By a description: `the communist country`.',
    PRONOUN: 'By a pronoun.',
  }),
});

export const AliasKind = builder.enumType('AliasKind', {
  description: 'What sort of name an alias is.',
  values: values({
    FULL: 'The full name.',
    SHORT: 'A shorter one, such as a family name.',
    ACRONYM: 'Initials.',
    FORMER: 'A name it no longer goes by.',
    DEMONYM: 'The word for its people.',
    METONYM: 'Something that stands for it.',
    TRANSLITERATION: 'The name written in other letters.',
  }),
});

export const OrganizationKind = builder.enumType('OrganizationKind', {
  description: 'What sort of body an organization is.',
  values: values({
    INTERGOVERNMENTAL: 'Its members are states.',
    GOVERNMENT_BODY: 'Part of a state: a ministry, a parliament, a court, an agency.',
    PARTY: 'A political party.',
    ARMED_GROUP: 'An armed group that is no state force.',
    MILITARY: "A state's armed forces or a part of them.",
    COMPANY: 'A company.',
    MEDIA: 'A news agency, newspaper or broadcaster.',
    NGO: 'A non-governmental organization.',
    OTHER: 'Something else, or unknown.',
  }),
});
