title: Nauru changes sides
published: 2024-01-24
region: Pacific

BEIJING, Jan. 24 - China and Nauru restored diplomatic relations on Wednesday, nine days after the Pacific island had cut its ties with Taiwan. In a joint communiqué signed in Beijing by Foreign Minister Wang Yi and his colleague from Yaren, Lionel Aingimea, Nauru undertakes to have no official dealings with Taipei, and the two governments are to exchange ambassadors as early as practicable. China promised help without strings. Taiwanese diplomats told a different story: Nauru, they said, had asked them for some $80 million to make up for the loss of an Australian detention camp, and when Taipei would not promise it, had found somebody who did. Both Beijing and Yaren denied that money was discussed.

% agreement communique
at: a joint communiqué
kind: JOINT_STATEMENT
parties: SIGNATORY China; SIGNATORY Nauru
parties?: SIGNATORY Wang Yi; SIGNATORY Lionel Aingimea
status: SIGNED 2024-01-24~ HAPPENED
term: Nauru > China | have official dealings
term: * > * | exchange ambassadors
term?: China > * | help

% agreement? relations
at: restored diplomatic relations
kind: AGREEMENT
parties: PARTY China; PARTY Nauru
status?: AGREED - *
status?: IMPLEMENTING - *

% agreement? help
at: promised help without strings
kind: COMMITMENT
parties: PARTY China
parties?: BENEFICIARY Nauru
status: AGREED - HAPPENED
term?: China > * | help

% agreement? taiwan
at: would not promise it
kind: COMMITMENT
parties?: PARTY Taiwan; PARTY Nauru
status?: AGREED - DENIED
status?: REJECTED - *
term?: * > * | $80 million
