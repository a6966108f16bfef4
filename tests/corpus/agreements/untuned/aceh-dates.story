title: Chronology: Aceh, from truce to peace
published: 2005-12-28
region: South-East Asia

BANDA ACEH, Dec 28 (Reuters) - Following are key dates in the conflict between Indonesia and the Free Aceh Movement (GAM), which on Tuesday dissolved its armed wing:

December 4, 1976 - Hasan di Tiro declares independence and founds GAM.

December 9, 2002 - Indonesia and GAM sign a cessation of hostilities agreement in Geneva, mediated by the Henry Dunant Centre.

May 18, 2003 - Talks in Tokyo collapse. President Megawati Sukarnoputri proclaims martial law and the agreement is abandoned.

December 26, 2004 - A tsunami kills 170,000 people in the province.

August 15, 2005 - The government and GAM sign a memorandum of understanding in Helsinki under the eyes of former Finnish President Martti Ahtisaari. GAM is to surrender 840 weapons by December 31, and the army to withdraw all but 14,700 men.

December 21, 2005 - GAM hands over the last of its guns to monitors from the European Union and ASEAN.

December 29, 2005 - The last 3,350 soldiers are to leave, two days ahead of time.

% agreement cessation
at: a cessation of hostilities agreement | the agreement is abandoned
kind: CEASEFIRE
parties: SIGNATORY Indonesia; SIGNATORY Free Aceh Movement
parties?: MEDIATOR Henry Dunant Centre
status: SIGNED 2002-12-09 HAPPENED
status: ABANDONED 2003-05-18 HAPPENED
status?: TERMINATED - *

% agreement helsinki
at: a memorandum of understanding in Helsinki
kind: MEMORANDUM
parties: SIGNATORY Free Aceh Movement
parties?: SIGNATORY Indonesia; MEDIATOR Martti Ahtisaari; WITNESS Martti Ahtisaari; MEDIATOR European Union; MEDIATOR ASEAN
status: SIGNED 2005-08-15 HAPPENED
status?: IMPLEMENTING - *
term: Free Aceh Movement > * | surrender 840 weapons | due 2005-12-31
term: * > * | withdraw 14,700 men
term?: * > * | hands over guns
term?: * > * | soldiers leave

% agreement? tokyo
at: Talks in Tokyo collapse
kind: OTHER
parties?: PARTY Indonesia; PARTY Free Aceh Movement
status?: STALLED 2003-05-18 *
status?: ABANDONED 2003-05-18 *
