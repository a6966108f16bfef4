title: Fifteen nations form trade bloc without India
published: 2020-11-15
region: East Asia

HANOI, Nov. 15 - China, Japan, South Korea and twelve other Asia-Pacific economies signed the Regional Comprehensive Economic Partnership on Sunday at a summit held by video link, creating the world's largest free-trade area. The RCEP agreement will progressively lower tariffs over twenty years. India pulled out of the negotiations last November, fearing a flood of Chinese goods, but may still join. The pact will come into force once six ASEAN members and three other signatories have ratified it, which Singapore expects to do within months.

% agreement rcep
at: Regional Comprehensive Economic Partnership | RCEP | the pact will
kind: AGREEMENT
parties: SIGNATORY China; SIGNATORY Japan; SIGNATORY South Korea
parties?: PARTY India; PARTY Singapore; PARTY ASEAN
status: SIGNED 2020-11-15 HAPPENED
status: IN_FORCE - CONDITIONAL
status?: WITHDRAWN 2019-11 HAPPENED
status?: RATIFIED - *
term?: * > * | lower tariffs
