title: Donors pledge doses for poorer nations
published: 2021-06-13
region: Europe

CARBIS BAY, England, June 13 - Leaders of the Group of Seven pledged on Sunday to give a billion coronavirus vaccine doses to poorer countries over the next year. Britain will provide 100 million of them, with the first five million due by the end of September, Prime Minister Boris Johnson said. Japan has promised $800 million to the Covax programme. Campaigners dismissed the commitment as too little: the World Health Organization says 11 billion doses are needed. The United States has agreed to buy 500 million Pfizer shots for the purpose.

% agreement pledge
at: pledged on Sunday to give | the commitment
kind: COMMITMENT
parties: PARTY Group of Seven
status: AGREED 2021-06-13 HAPPENED
term: Group of Seven > * | give billion doses
term: United Kingdom > * | provide 100 million
status?: REJECTED - HAPPENED

% agreement? japan
at: promised $800 million
kind: COMMITMENT
parties: PARTY Japan
status: AGREED - HAPPENED
term: Japan > * | $800 million

% agreement? pfizer
at: agreed to buy
kind: COMMITMENT
parties: PARTY United States
status: AGREED - HAPPENED
term: United States > * | buy 500 million
