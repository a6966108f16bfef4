title: Belgrade wins three more months of Russian gas
published: 2025-12-19
region: Balkans

BELGRADE, Dec. 19 - Serbia has prolonged until the end of March the contract under which Gazprom covers most of its need for gas, the head of the state utility said on Friday. It would have run out with the year, having already been extended once, in October. Negotiations on a long-term agreement have dragged on since May; President Aleksandar Vucic, who had asked for three years, complains that Moscow keeps his country on a short leash. He has lately threatened to turn to Azerbaijan instead, with which Serbia signed a memorandum on 400 million cubic metres a year in 2023. The Kremlin's spokesman said only that Serbia was a friend, and that friends paid too.

% agreement contract
at: the contract under which Gazprom
kind: CONTRACT
parties: PARTY Serbia; PARTY Gazprom
parties?: PARTY Russia
status: EXTENDED 2025-12-19~ HAPPENED
status: EXTENDED 2025-10 HAPPENED
status?: EXPIRED - *
term?: Gazprom > Serbia | covers need gas

% agreement long-term
at: a long-term agreement
kind: AGREEMENT
parties: PARTY Serbia
parties?: PARTY Russia; PARTY Gazprom
status: NEGOTIATING 2025-05/.. *
status?: STALLED - *

% agreement azeri
at: a memorandum on 400 million
kind: MEMORANDUM
parties: SIGNATORY Serbia; SIGNATORY Azerbaijan
status: SIGNED 2023 HAPPENED
term?: * > * | 400 million cubic metres
