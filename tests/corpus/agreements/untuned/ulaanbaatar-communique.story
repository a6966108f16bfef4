title: Joint communiqué of the Republic of Korea and Mongolia
published: 2016-05-20
region: East Asia

ULAANBAATAR, May 20 (Montsame) - At the end of the visit of the Minister of Foreign Affairs of the Republic of Korea to Mongolia the two sides adopted a joint communiqué. Its main points follow.

1. The two sides noted with satisfaction that the Agreement on Mutual Exemption from Visas for Holders of Diplomatic Passports had entered into force on March 1.

2. The Korean side will provide a loan of 500 million dollars from the Economic Development Cooperation Fund for roads and heating in Ulaanbaatar by 2019. The Mongolian side will exempt the goods imported for these works from duty.

3. The two sides agreed to begin consultations on an economic partnership agreement within this year.

4. The Mongolian side supported the position of the Republic of Korea on the denuclearization of the Korean Peninsula.

Done at Ulaanbaatar on May 20, 2016, in two originals.

% agreement communique
at: adopted a joint communiqué
kind: JOINT_STATEMENT
parties: PARTY South Korea; PARTY Mongolia
status: ADOPTED 2016-05-20~ HAPPENED
status?: SIGNED 2016-05-20 *
status?: AGREED - *
term?: South Korea > * | provide loan
term?: Mongolia > * | exempt goods duty
term?: * > * | begin consultations

% agreement visas
at: the Agreement on Mutual Exemption from Visas
kind: AGREEMENT
parties?: PARTY South Korea; PARTY Mongolia
status: IN_FORCE 2016-03-01 *
term?: * > * | exemption visas

% agreement? loan
at: will provide a loan
kind: COMMITMENT
parties?: PARTY South Korea; BENEFICIARY Mongolia; PARTY Economic Development Cooperation Fund
status?: AGREED - *
term?: * > * | provide loan
term?: Mongolia > * | exempt goods duty

% agreement? consultations
at: agreed to begin consultations
kind: AGREEMENT
parties?: PARTY South Korea; PARTY Mongolia
status?: AGREED - *
term?: * > * | begin consultations

% agreement? partnership
at: an economic partnership agreement
kind: AGREEMENT
parties?: PARTY South Korea; PARTY Mongolia
status?: NEGOTIATING - *
status?: UNDER_DISCUSSION - *
status?: PROPOSED - *
term?: * > * | begin consultations
