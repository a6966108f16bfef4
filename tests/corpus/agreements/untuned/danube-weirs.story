title: Hungary ends dam treaty with Czechoslovakia
published: 1992-05-20
region: Central Europe

BUDAPEST, May 20 - Hungary notified Czechoslovakia on Tuesday that it was terminating the treaty of September 16, 1977, under which the two were to harness the Danube between Gabcikovo and Nagymaros. The termination takes effect on Monday, May 25.

Budapest stopped its half of the works in 1989 when tens of thousands marched against them. Czechoslovakia, which has finished most of hers, means to turn the river into a canal on her own side of the border in October. A proposal by the European Community that three experts should look at the dams first came to nothing this month, since Prague would not suspend construction while they did so.

Deputy Prime Minister Jan Carnogursky said that a treaty could not be put off like a coat. Slovakia would claim damages, he added, before any court that Hungary cared to name.

% agreement dams
at: the treaty of September 16, 1977 | The termination takes effect
kind: TREATY
parties: PARTY Hungary; PARTY Czechoslovakia
status: TERMINATED - *
status?: WITHDRAWN - *
status?: SIGNED 1977-09-16 *
status?: AGREED 1977-09-16 *
term: * > * | harness Danube

% agreement? experts
at: A proposal by the European Community
kind: OTHER
parties?: PROPOSER European Community; PARTY Hungary; PARTY Czechoslovakia; PARTY European Union
status?: PROPOSED - *
status?: REJECTED - *
status?: ABANDONED - *
term?: * > * | experts look dams
term?: * > * | suspend construction
