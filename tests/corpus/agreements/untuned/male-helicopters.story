title: Last Indian soldiers leave the Maldives
published: 2024-05-10
region: South Asia

MALE, May 10 - India has withdrawn the last of its soldiers from the Maldives, the foreign ministry in Male said on Friday, meeting a deadline that President Mohamed Muizzu had set after winning office on a slogan of "India out".

The two countries agreed on February 2 in New Delhi that India would replace the 89 men, who flew and serviced two helicopters and an aeroplane, with civilians by May 10. The aircraft stay. "The machines are still ours and the rescue flights go on," an Indian official said; "only the uniforms have gone."

Muizzu has since let a hydrographic survey agreement with India lapse, and in March his defence ministry signed an accord with China on free military assistance, the contents of which have not been published.

% agreement replace
at: The two countries agreed on February 2
kind: AGREEMENT
parties: PARTY India; PARTY Maldives
status: AGREED 2024-02-02 HAPPENED
status?: IMPLEMENTING - *
term: India > * | replace men civilians | due 2024-05-10
term?: India > * | withdrawn soldiers
term?: * > * | aircraft stay

% agreement survey
at: a hydrographic survey agreement
kind: AGREEMENT
parties: PARTY India
parties?: PARTY Maldives; PARTY Muizzu
status: EXPIRED - *
status?: TERMINATED - *
status?: WITHDRAWN - *

% agreement china
at: an accord with China on free military assistance
kind: AGREEMENT
parties: SIGNATORY China
parties?: SIGNATORY Maldives; SIGNATORY Muizzu
status: SIGNED 2024-03 HAPPENED
term?: China > Maldives | military assistance
