title: Canberra strikes out Victoria's deals with Beijing
published: 2021-04-22
region: Asia-Pacific

CANBERRA, April 22 - Australia has torn up two agreements on the Belt and Road Initiative which its state of Victoria concluded with China in 2018 and 2019, making use for the first time of a law by which the federal government can undo what the states do abroad. Foreign Minister Marise Payne said on Wednesday that a memorandum of 2004 between Victoria and Iran's labour ministry, and a protocol on scientific cooperation that it signed with Syria in 1999, were cancelled along with them. China's embassy called the move unreasonable and provocative. The lease of Darwin harbour, held for 99 years by the Chinese company Landbridge, is under review; Prime Minister Scott Morrison denied that it would be terminated.

% agreement belt
at: two agreements on the Belt and Road
kind: AGREEMENT
parties: PARTY Victoria; PARTY China
parties?: PARTY Australia
status: TERMINATED 2021-04-21~ HAPPENED
status: AGREED - HAPPENED

% agreement iran
at: a memorandum of 2004
kind: MEMORANDUM
parties: PARTY Victoria; PARTY Iran
parties?: PARTY Australia
status: TERMINATED 2021-04-21~ HAPPENED
status?: AGREED 2004 *
status?: SIGNED 2004 *

% agreement syria
at: a protocol on scientific cooperation
kind: PROTOCOL
parties: PARTY Victoria; PARTY Syria
parties?: PARTY Australia
status: SIGNED 1999 HAPPENED
status: TERMINATED 2021-04-21~ HAPPENED

% agreement darwin
at: The lease of Darwin harbour
kind: CONTRACT
parties: PARTY Landbridge
parties?: PARTY Australia; PARTY China
status: TERMINATED - DENIED
