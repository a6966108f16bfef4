title: Turkmen electricity for Herat cut off in dispute over bills
published: 2021-12-20
region: Central Asia

HERAT, Dec 20 - Half of this city has been in the dark since Friday, when Turkmenistan suspended deliveries under a ten-year power supply contract with Afghanistan's state utility. Ashgabat says that it is owed $37 million. The Taliban, whose assets are frozen abroad, say that they cannot pay.

"We respect the contract, but the banks do not let us," said Safiullah Ahmadzai, acting head of the utility, known as Breshna. He offered to settle in pomegranates and cotton. The Turkmen energy ministry did not reply.

The contract dates from 2014 and has been extended once. Breshna has a similar one with Uzbekistan, which agreed last month to reduce its price by a tenth and to wait for its money until June.

% agreement turkmen
at: a ten-year power supply contract | The contract dates from 2014
kind: CONTRACT
parties: PARTY Turkmenistan
parties?: PARTY Afghanistan; PARTY Breshna; PARTY Taliban; PARTY Afghanistan's state utility
status: SUSPENDED 2021-12-17 HAPPENED
status: EXTENDED - HAPPENED
status?: SUSPENDED 2021-12-17/.. *
status?: SUSPENDED - *
status?: AGREED 2014 *
status?: SIGNED 2014 *
status?: PROPOSED - *
term?: * > * | settle pomegranates cotton
term?: * > * | deliveries power supply

% agreement uzbek
at: a similar one with Uzbekistan | agreed last month to reduce
kind: CONTRACT
parties: PARTY Uzbekistan
parties?: PARTY Afghanistan; PARTY Breshna
status: AGREED 2021-11 HAPPENED
status?: AMENDED 2021-11 HAPPENED
status?: IN_FORCE - *
term: Uzbekistan > * | reduce price tenth
term: Uzbekistan > * | wait money | due 2022-06

% agreement? offer
at: He offered to settle
kind: OTHER
parties?: PROPOSER Breshna; PARTY Turkmenistan; PROPOSER Safiullah Ahmadzai; PARTY Afghanistan
status?: PROPOSED - *
term?: * > * | settle pomegranates cotton
