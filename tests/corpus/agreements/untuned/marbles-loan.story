title: Loan or return? London and Athens talk around the marbles
published: 2022-12-05
region: Europe

ATHENS, Dec 5 - George Osborne, the chairman of the British Museum, has met Greek Prime Minister Kyriakos Mitsotakis at least three times since last autumn, the daily Ta Nea reported, to discuss a possible arrangement under which half of the Parthenon frieze would come to Athens and other treasures go to Bloomsbury.

The museum confirmed that it was "talking to anyone about a Parthenon partnership". It may lend but not give: a law of 1963 forbids it. Greece, for its part, refuses to sign any paper with the word loan in it, as that would grant that Lord Elgin had been an owner. A spokesman for Mitsotakis denied that a deal was close.

Britain's government has no plan to change the law, a minister told the House of Lords. Last March the Vatican, without much fuss, agreed to donate three fragments of its own to the Greek Orthodox Church.

% agreement marbles
at: a possible arrangement under which | that a deal was close
kind: AGREEMENT
parties: PARTY British Museum
parties?: PARTY Greece; PARTY Kyriakos Mitsotakis; PARTY George Osborne; PARTY United Kingdom
status: UNDER_DISCUSSION - *
status?: NEGOTIATING - *
status?: AGREED - *
status?: SIGNED - *
status?: REJECTED - *
status?: PROPOSED - *
term?: * > * | frieze come Athens
term?: * > * | treasures go Bloomsbury

% agreement vatican
at: agreed to donate three fragments
kind: COMMITMENT
parties: PARTY Vatican
parties?: BENEFICIARY Greek Orthodox Church; BENEFICIARY Greece
status: AGREED 2022-03 HAPPENED
term: Vatican > * | donate three fragments
