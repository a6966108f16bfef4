title: Amman shelves water-for-energy swap
published: 2023-11-16
region: Middle East

AMMAN, Nov 16 - Jordan will not sign an agreement to supply Israel with solar power in exchange for desalinated water, Foreign Minister Ayman Safadi said on Thursday, as bombs continued to fall on Gaza. The swap, which the United Arab Emirates had brokered, was to have been concluded in Dubai this month. Under a declaration of intent to which the three put their names in November 2021, an Emirati company would have built a 600-megawatt plant in the Jordanian desert and Israel would have sent 200 million cubic metres of water a year. The peace treaty of 1994 is a different matter: it would gather dust, Safadi told a broadcaster, but Jordan was not about to cancel it.

% agreement swap
at: an agreement to supply Israel | The swap, which
kind: AGREEMENT
parties: PARTY Jordan; PARTY Israel; MEDIATOR United Arab Emirates
status: SIGNED - DENIED
status?: ABANDONED - *
status?: SUSPENDED - *
status?: REJECTED - *
status?: AGREED - *
status?: SIGNED - *
term: Jordan > Israel | supply solar power | for water
term?: Israel > Jordan | water

% agreement intent
at: a declaration of intent
kind: DECLARATION
parties: SIGNATORY Jordan; SIGNATORY Israel; SIGNATORY United Arab Emirates
status: SIGNED 2021-11 HAPPENED
term: Israel > Jordan | sent 200 million cubic metres
term: * > * | built 600-megawatt plant

% agreement peace
at: The peace treaty of 1994
kind: TREATY
parties: PARTY Jordan
parties?: PARTY Israel
status: TERMINATED - DENIED
status?: WITHDRAWN - DENIED
status?: AGREED 1994 *
status?: SIGNED 1994 *
