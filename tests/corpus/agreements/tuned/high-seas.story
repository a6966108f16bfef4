title: Sixtieth ratification brings ocean treaty to life
published: 2025-09-20
region: Global

NEW YORK, Sept 20 - With Morocco's ratification, handed in at the United Nations late on Friday, a treaty to protect life on the high seas has gathered the sixty it needed and will enter into force on January 17. Adopted in June 2023, the pact makes it possible to close parts of the ocean that belong to nobody to fishing and mining. Sierra Leone had ratified it some hours before. The United States signed under Joe Biden but is not expected to go further, China and Japan have not made up their minds, and Russia never signed at all. Within a year of that date the parties must hold a first conference, whose seat Belgium and Chile both covet.

% agreement seas
at: a treaty to protect life | the pact makes
kind: TREATY
parties: PARTY Morocco; PARTY Sierra Leone
parties?: PARTY United States; PARTY China; PARTY Japan; PARTY Russia; DEPOSITARY United Nations; PARTY Belgium; PARTY Chile
status: RATIFIED 2025-09-19 HAPPENED
status: IN_FORCE 2026-01-17 PLANNED
status: ADOPTED 2023-06 HAPPENED
status?: RATIFIED 2025-09-19~ HAPPENED
status?: RATIFIED - *
status?: SIGNED - *
term: * > * | hold conference
term?: * > * | close parts ocean
term?: * > * | protect life
