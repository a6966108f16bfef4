title: The kingdom asks more for its rain
published: 2026-06-12
region: Southern Africa

MASERU — For forty years the taps of Johannesburg have run on a bargain struck in 1986, by which Lesotho sends its mountain water north and South Africa pays for every cubic metre. Now the smaller partner wants more. A joint commission began to review the Lesotho Highlands Water Treaty in Maseru on Friday, and the kingdom's natural resources minister proposed raising the royalties, which made up a tenth of state revenue last year, by half.

Pretoria's envoy called it a treaty that had served both. South Africa has already agreed to bear the whole cost of the Polihali dam, on condition that it is finished by 2029, and has little appetite for giving away more. Up in the valleys the quarrel is another. "They signed in the capital, and the water came up to our doors," said Mamello Thabane, 61, who was moved off her land in 1995 and says she has never seen the compensation.

% agreement treaty
at: a bargain struck in 1986 | Lesotho Highlands Water Treaty | a treaty that had served
kind: TREATY
parties: PARTY Lesotho; PARTY South Africa
status: AGREED 1986 HAPPENED
status?: SIGNED - *
status?: AMENDED - *
status?: NEGOTIATING - *
status?: PROPOSED - *
status?: IN_FORCE - *
term: Lesotho > South Africa | sends water
term: South Africa > Lesotho | pays cubic metre
term?: South Africa > * | bear cost
term?: * > * | raising royalties

% agreement? polihali
at: has already agreed to bear
kind: COMMITMENT
parties: PARTY South Africa
parties?: PARTY Lesotho
status: AGREED - HAPPENED
term: South Africa > * | bear cost | if finished by 2029

% agreement? royalties
at: proposed raising the royalties
kind: OTHER
parties: PROPOSER Lesotho
status: PROPOSED - *
