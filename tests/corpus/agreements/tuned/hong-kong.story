title: London says Beijing broke Hong Kong pledge
published: 2020-11-12
region: East Asia

LONDON, Nov. 12 - Britain accused China on Thursday of breaching the Sino-British Joint Declaration for the third time after Beijing expelled four legislators from Hong Kong's assembly. Foreign Secretary Dominic Raab said the new rules were a clear breach of the 1984 treaty, which guaranteed the territory's freedoms for fifty years from 1997. China's embassy rejected the charge and said the declaration gave London no right to interfere. Britain lodged the treaty with the United Nations in 1985.

% agreement declaration
at: Sino-British Joint Declaration | the 1984 treaty | the declaration gave | the treaty with
kind: DECLARATION
parties: PARTY China; PARTY United Kingdom
status: VIOLATION_ALLEGED 2020-11-12 HAPPENED
status?: VIOLATION_ALLEGED - *
status?: AGREED 1984 HAPPENED
status?: SIGNED 1984 HAPPENED
term?: * > * | guaranteed freedoms
