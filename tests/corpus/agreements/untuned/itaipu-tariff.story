title: Paraguay and Brazil still apart over Itaipu
published: 2024-04-23
region: South America

ASUNCION, April 23 (EFE) - Talks between Paraguay and Brazil on the price of electricity from the Itaipu dam are deadlocked, Paraguayan Foreign Minister Ruben Ramirez conceded on Tuesday. Brazil has offered 14.8 dollars a kilowatt; Paraguay is holding out for 22.6. Until they settle, the cheques to the dam's suppliers go unsigned.

The quarrel has a bigger one behind it. Annex C of the Itaipu Treaty, which the military rulers of both countries signed in April 1973, obliges each side to sell what it does not use to the other. It ran out last August when the dam's debt was paid off. Paraguay wants the right to sell to Argentina or Chile. Brasilia is willing to discuss that, an official there said, provided that the surplus is first offered to Brazilian distributors.

President Santiago Pena will fly to Brasilia on May 7.

% agreement tariff
at: Talks between Paraguay and Brazil on the price | Until they settle
kind: OTHER
parties: PARTY Paraguay; PARTY Brazil
status: STALLED - *
status?: NEGOTIATING - *
status?: PROPOSED - *
term?: * > * | dollars kilowatt

% agreement annex
at: Annex C of the Itaipu Treaty | It ran out last August
kind: TREATY
parties: SIGNATORY Paraguay; SIGNATORY Brazil
status: SIGNED 1973-04 HAPPENED
status?: EXPIRED 2023-08 *
status?: UNDER_DISCUSSION - *
status?: NEGOTIATING - *
status?: SIGNED 1973-04 *
term: * > * | sell does not use other
term?: * > * | right sell Argentina Chile
term?: * > * | surplus offered distributors
