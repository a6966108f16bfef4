title: No signature in Port Vila
published: 2025-09-09
region: Pacific

PORT VILA, 9 September – Australia and Vanuatu failed to sign a security and economic pact on Tuesday that officials had spent months preparing, after ministers here objected that it might keep the islands from borrowing abroad to build roads. Prime Minister Anthony Albanese, who had flown in for the ceremony, told reporters that the Nakamal agreement, worth 500 million Australian dollars over ten years, had not been abandoned. It would be signed, he added, once Vanuatu's cabinet had finished its work. His host, Jotham Napat, agreed that more time was needed. An earlier security agreement between the neighbours, signed in December 2022, has never been ratified.

% agreement nakamal
at: a security and economic pact | the Nakamal agreement
kind: AGREEMENT
parties: PARTY Australia; PARTY Vanuatu
status: SIGNED 2025-09-09~ DENIED
status?: SIGNED - *
status?: ABANDONED - DENIED
status?: NEGOTIATING - *
term?: * > * | 500 million dollars
term?: * > * | keep islands borrowing

% agreement earlier
at: An earlier security agreement
kind: AGREEMENT
parties: PARTY Australia; PARTY Vanuatu
status: SIGNED 2022-12 HAPPENED
status: RATIFIED - DENIED
