title: Chisinau and Gazprom settle after month of brinkmanship
published: 2021-10-30
region: Eastern Europe

CHISINAU/ST PETERSBURG, Oct 30 - Moldova will go on receiving Russian gas for another five years under a contract agreed late on Friday, which spares its people a winter of cold radiators. Gazprom, having supplied it from month to month since the old contract ran out on September 30, undertook to tie the price in part to that of oil. In return Chisinau is to have the debts of its gas utility audited next year and, once the sum is established, to pay it off within five. Deputy Prime Minister Andrei Spinu, who led the Moldovan delegation, denied that he had made any political concession.

% agreement gas
at: a contract agreed late on Friday
kind: CONTRACT
parties: PARTY Moldova; PARTY Gazprom
parties?: PARTY Russia
status: AGREED 2021-10-29 HAPPENED
status?: EXTENDED - *
term: Gazprom > * | tie price | for audit of the debts
term: Moldova > * | debts audited | due 2022
term: Moldova > * | pay off | if the sum is established
term?: * > Moldova | receiving gas

% agreement old
at: the old contract
kind: CONTRACT
parties?: PARTY Moldova; PARTY Gazprom; PARTY Russia
status: EXPIRED 2021-09-30 HAPPENED

% agreement? oil
at: undertook to tie
kind: COMMITMENT
parties: PARTY Gazprom
status: AGREED - HAPPENED
term?: Gazprom > * | tie price
