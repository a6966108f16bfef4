title: Eskom keeps Mozambican power until 2030
published: 2023-01-05
region: Southern Africa

JOHANNESBURG, Jan 5 - South African utility Eskom and Hidroelectrica de Cahora Bassa have extended their power supply contract until December 2030, the Mozambican company said on Thursday.

The contract, first signed in 1969 under Portuguese rule, gives Eskom 1,150 megawatts from the dam on the Zambezi and was due to lapse in 2029. In return for the extra year the South African side accepted a higher tariff, which neither would disclose. Hidroelectrica de Cahora Bassa has undertaken to refurbish the southern power station by 2026 with a loan of 125 million euros from the French development agency.

Eskom, short of coal and money, cut power to homes on more than 200 days last year.

% agreement supply
at: extended their power supply contract | The contract, first signed
kind: CONTRACT
parties: PARTY Eskom; PARTY Hidroelectrica de Cahora Bassa
parties?: PARTY Portugal; PARTY South Africa; PARTY Mozambique
status: EXTENDED 2023-01-05~ HAPPENED
status?: SIGNED 1969 HAPPENED
status?: EXPIRED - *
status?: IN_FORCE - *
term?: * > * | gives Eskom 1,150 megawatts
term?: * > * | accepted higher tariff
term?: Hidroelectrica de Cahora Bassa > * | refurbish southern power station

% agreement? loan
at: a loan of 125 million euros | has undertaken to refurbish
kind: CONTRACT
parties?: PARTY Hidroelectrica de Cahora Bassa; PARTY France
parties?: PARTY French development agency
status?: AGREED - *
term?: * > * | refurbish southern power station
term?: * > * | loan
