title: London and Ankara start over on trade
published: 2024-03-14
region: Europe

ANKARA, March 14 (AA) - Britain and Turkey will open negotiations this summer on a free trade agreement to replace the one that they signed in haste on December 29, 2020, two days before Britain left the customs union, the trade ministries of both said on Thursday.

The present agreement covers goods and leaves out services, in which Britain earns most of its living, and farm produce, which is what Turkey would like to sell. A review clause obliged the parties to look at it within two years. British Trade Secretary Kemi Badenoch hopes to sign the new one in 2025.

In 2023 trade between the two was worth 26 billion pounds. London has already replaced three such inherited agreements: the one with Japan was superseded by an accord in force since January 2021.

% agreement new
at: a free trade agreement to replace | hopes to sign the new one
kind: AGREEMENT
parties: PARTY United Kingdom; PARTY Turkey
status: NEGOTIATING - *
status?: SIGNED 2025 *
status?: PROPOSED - *

% agreement present
at: the one that they signed in haste | The present agreement covers
kind: AGREEMENT
parties: SIGNATORY United Kingdom; SIGNATORY Turkey
status: SIGNED 2020-12-29 HAPPENED
status?: IN_FORCE - *
status?: SUPERSEDED - *
term: * > * | look at it within two years
term?: * > * | covers goods

% agreement japan-old
at: the one with Japan was superseded
kind: AGREEMENT
parties: PARTY Japan
parties?: PARTY United Kingdom
status: SUPERSEDED - HAPPENED

% agreement japan-new
at: by an accord in force
kind: AGREEMENT
parties?: PARTY Japan; PARTY United Kingdom
status: IN_FORCE 2021-01/.. *
