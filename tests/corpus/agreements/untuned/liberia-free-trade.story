title: Liberia's senators clear African free trade treaty
published: 2023-07-13
region: West Africa

MONROVIA, July 13 - Liberia's Senate ratified the agreement establishing the African Continental Free Trade Area on Thursday, four years after most of its neighbours, leaving only a handful of African Union members outside the bloc.

The vote was 21 to 3. Opponents feared a flood of Nigerian soap and Ghanaian rice. Under the pact, member states are to remove duties on 90 percent of goods over five years, or ten for the least developed, a group to which Liberia belongs.

The treaty was signed in Kigali in March 2018 and entered into force on May 30, 2019. Eritrea is the one country of the continent that never signed. President George Weah is expected to deposit the instrument with the African Union in Addis Ababa next month.

% agreement afcfta
at: the agreement establishing the African Continental Free Trade Area | Under the pact | The treaty was signed
kind: TREATY
parties: PARTY Liberia
parties?: DEPOSITARY African Union; PARTY Eritrea; PARTY Africa
status: RATIFIED 2023-07-13 HAPPENED
status: SIGNED 2018-03 HAPPENED
status: IN_FORCE 2019-05-30 *
status?: SIGNED - DENIED
status?: RATIFIED 2023-08 PLANNED
status?: RATIFIED - *
term: * > * | remove duties 90 percent goods
term?: * > * | establishing free trade area
term?: * > * | deposit instrument
