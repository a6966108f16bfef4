title: Moscow drops tax treaty with the Dutch
published: 2021-06-09
region: Europe

MOSCOW, June 9 (Interfax) - Russia has withdrawn from its double taxation agreement with the Netherlands, and the agreement will cease to apply on January 1, the Finance Ministry said. President Vladimir Putin signed the law to that effect at the end of May.

Moscow had asked to raise the tax on dividends and interest from 5 to 15 percent. Cyprus, Malta and Luxembourg accepted such changes last year. With the Dutch, negotiations lasted from August until December and broke down over an exception for companies that are not quoted on an exchange. The Hague called the step regrettable and said that its door was open.

Switzerland and Singapore are next on the ministry's list. The agreement with the Netherlands, concluded in 1996, sheltered the head offices of half a dozen of Russia's biggest firms, among them the retailer X5.

% agreement dutch
at: its double taxation agreement | The agreement with the Netherlands, concluded
kind: TREATY
parties: PARTY Russia; PARTY Netherlands
status: WITHDRAWN - *
status?: TERMINATED 2022-01-01 *
status?: TERMINATED - *
status?: EXPIRED 2022-01-01 *
status?: AGREED 1996 *
status?: NEGOTIATING - *
status?: ABANDONED - *

% agreement? changes
at: accepted such changes last year
kind: OTHER
parties?: PARTY Cyprus; PARTY Malta; PARTY Luxembourg; PARTY Russia
status?: AGREED 2020 *
status?: AMENDED 2020 *
term?: * > * | raise tax dividends

% agreement? talks
at: With the Dutch, negotiations lasted
kind: OTHER
parties?: PARTY Russia; PARTY Netherlands
status?: STALLED - *
status?: NEGOTIATING - *
status?: ABANDONED - *
