title: Budapest chooses Rosatom for Paks
published: 2014-01-14
region: Europe

MOSCOW, Jan. 14 - Hungary awarded Russia's Rosatom a contract on Tuesday to build two reactors at the Paks nuclear power plant, and Moscow will lend Budapest up to 10 billion euros for the work. Prime Minister Viktor Orban and President Vladimir Putin watched as the agreement was signed in the Kremlin. Hungary is to repay the loan over 21 years. Opposition parties in Budapest demanded that the text be published and said they would cancel the deal if they won the election in April. Construction is due to start in 2018.

% agreement paks
at: a contract on Tuesday | the agreement was signed | the deal
kind: CONTRACT
parties: PARTY Hungary; PARTY Russia; PARTY? Rosatom
status: SIGNED 2014-01-14 HAPPENED
status?: AGREED 2014-01-14 HAPPENED
status?: TERMINATED - CONDITIONAL
status?: IMPLEMENTING 2018 PLANNED
term: Russia > Hungary | lend 10 billion euros
term: Hungary > * | repay loan
term?: Rosatom > Hungary | build two reactors

% agreement? loan
at: the loan
kind: AGREEMENT
parties: PARTY Hungary; PARTY? Russia
