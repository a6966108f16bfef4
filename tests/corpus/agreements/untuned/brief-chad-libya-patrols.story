title: Patrols on Chad's northern border
published: 2018-06-01
region: Africa

N'DJAMENA, June 1 (APA) - Chad, Libya, Niger and Sudan signed a protocol on Thursday that allows the soldiers of each to pursue armed groups, smugglers and traffickers into the territory of the others. A joint operations centre will be set up, the Chadian foreign minister, Mahamat Zene Cherif, said after the ceremony. He did not say where or with whose money. A first meeting on border security was held in Niamey in April.

% agreement protocol
at: signed a protocol on Thursday
kind: PROTOCOL
parties: SIGNATORY Chad; SIGNATORY Libya; SIGNATORY Niger; SIGNATORY Sudan
status: SIGNED 2018-05-31 HAPPENED
term: * > * | pursue armed groups smugglers
term?: * > * | joint operations centre set up
