title: Ship to take the oil off the Safer is under way, UN says
published: 2023-04-06
region: Middle East

GENEVA, 6 April (UN briefing) - A tanker bought by the United Nations left Zhoushan in China on Thursday for the coast of Yemen, where it is to take over 1.1 million barrels of crude from the FSO Safer, a hulk that has not been repaired since 2015, the spokesperson for the Development Programme told reporters.

She recalled that the United Nations and the authorities in Sana'a had signed a memorandum of understanding on the operation on 5 March 2022. Under it the Houthis are to guarantee the safety of the crews, and the United Nations undertook to leave a vessel of equal size in the Safer's place. An inspection team that was to have been admitted under an earlier agreement, of November 2020, never received its visas.

Donors had pledged 95 million dollars, she said in answer to a question, of which 75 million had been paid. The work would cost 129 million.

% agreement memorandum
at: a memorandum of understanding on the operation | Under it the Houthis
kind: MEMORANDUM
parties: SIGNATORY United Nations
parties?: SIGNATORY Houthis; SIGNATORY Yemen; SIGNATORY authorities in Sana'a
status: SIGNED 2022-03-05 HAPPENED
status?: IMPLEMENTING - *
term: Houthis > * | guarantee safety crews
term: United Nations > * | leave vessel equal size

% agreement inspection
at: an earlier agreement, of November 2020
kind: AGREEMENT
parties?: PARTY United Nations; PARTY Houthis; PARTY Yemen
status?: AGREED 2020-11 *
status?: SIGNED 2020-11 *
status?: IMPLEMENTING - *
status?: ABANDONED - *
status?: VIOLATION_ALLEGED - *
term?: * > * | inspection team admitted

% agreement? donors
at: Donors had pledged
kind: COMMITMENT
parties?: PARTY donors; BENEFICIARY United Nations
status?: AGREED - *
term?: * > * | 95 million dollars
