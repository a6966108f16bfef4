title: India and Bangladesh end quarrel over Ganges
published: 1996-12-12
region: South Asia

NEW DELHI, Dec. 12 - India and Bangladesh on Thursday signed a 30-year treaty on sharing the waters of the Ganges, closing a dispute that began when India opened the Farakka barrage in 1975. Prime Ministers H.D. Deve Gowda and Sheikh Hasina signed for their countries. In the driest weeks each side will receive 35,000 cubic feet a second in alternating ten-day periods. The treaty enters into force at once and can be reviewed after five years. An earlier agreement, concluded in 1977, lapsed in 1982 and was twice extended until 1988.

% agreement ganges
at: a 30-year treaty
kind: TREATY
parties: SIGNATORY India; SIGNATORY Bangladesh
status: SIGNED 1996-12-12 HAPPENED
status: IN_FORCE 1996-12-12~ *
term?: * > * | receive 35,000 cubic feet

% agreement earlier
at: An earlier agreement
kind: AGREEMENT
parties?: PARTY India; PARTY Bangladesh
status: AGREED 1977 HAPPENED
status: EXPIRED 1982 HAPPENED
status?: EXTENDED - HAPPENED
