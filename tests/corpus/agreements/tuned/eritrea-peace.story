title: Ethiopia and Eritrea declare war over
published: 2018-07-09
region: East Africa

ASMARA, July 9 - The leaders of Ethiopia and Eritrea signed a joint declaration of peace and friendship on Monday, two decades after their armies went to war. Prime Minister Abiy Ahmed and President Isaias Afwerki pledged to reopen embassies, telephone lines and ports and to carry out the border ruling of 2002. Ethiopian Airlines is to resume flights to Asmara next week. The United Nations secretary-general offered help and said the sanctions on Eritrea could be lifted.

% agreement declaration
at: a joint declaration of peace
kind: DECLARATION
parties: SIGNATORY Ethiopia; SIGNATORY Eritrea
status: SIGNED 2018-07-09 HAPPENED
term: Ethiopia > * | reopen embassies
term?: Eritrea > * | reopen embassies
term?: * > * | carry out ruling
term?: * > * | resume flights

% agreement? pledge
at: pledged to reopen
kind: COMMITMENT
parties: PARTY Ethiopia; PARTY Eritrea
status: AGREED - HAPPENED
term?: Ethiopia > * | reopen embassies
term?: * > * | carry out ruling
