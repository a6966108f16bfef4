/** The types of the schema by name, so that nouns can refer to each other; each is built in its own file under schema/. */
import { builder } from './builder.ts';
import type { Row } from './read/row.ts';

export const Node = builder.interfaceRef<Row>('Node');
export const Entity = builder.interfaceRef<Row>('Entity');
export const Claim = builder.interfaceRef<Row>('Claim');

export const Source = builder.objectRef<Row>('Source');
export const Article = builder.objectRef<Row>('Article');
export const Sentence = builder.objectRef<Row>('Sentence');
export const Mention = builder.objectRef<Row>('Mention');
export const Evidence = builder.objectRef<Row>('Evidence');
export const When = builder.objectRef<Row>('When');

export const Person = builder.objectRef<Row>('Person');
export const Country = builder.objectRef<Row>('Country');
export const Organization = builder.objectRef<Row>('Organization');
export const Place = builder.objectRef<Row>('Place');
export const Agreement = builder.objectRef<Row>('Agreement');

export const Event = builder.objectRef<Row>('Event');
export const Statement = builder.objectRef<Row>('Statement');
export const Position = builder.objectRef<Row>('Position');
export const AgreementStatusChange = builder.objectRef<Row>('AgreementStatusChange');
export const AgreementTerm = builder.objectRef<Row>('AgreementTerm');

export const Decision = builder.objectRef<Row>('Decision');
export const Relation = builder.objectRef<Row>('Relation');
export const Job = builder.objectRef<Row>('Job');
export const ApiKey = builder.objectRef<Row>('ApiKey');
