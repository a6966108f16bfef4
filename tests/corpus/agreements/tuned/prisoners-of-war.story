title: Captives come home on independence day
published: 2025-08-24
region: Eastern Europe

KYIV, Aug 24 - Russia and Ukraine each sent home 146 captured soldiers on Sunday, the Ukrainian independence day, in an exchange for which the United Arab Emirates, as on some fifteen earlier occasions, had acted as go-between. When their negotiators met in Istanbul on June 2, the two agreed to hand over all who were gravely wounded and all under 25, and to return the bodies of 6,000 dead apiece. Kyiv says that Moscow has honoured the Istanbul accord only in part. Eight people from Russia's Kursk region, stranded in Ukraine since last summer, crossed the border as well. President Volodymyr Zelenskiy spoke of another swap in September, which the Russians have not confirmed.

% agreement istanbul
at: the two agreed to hand over | the Istanbul accord
kind: AGREEMENT
parties: PARTY Russia; PARTY Ukraine
parties?: MEDIATOR United Arab Emirates; HOST Turkey
status: AGREED 2025-06-02 HAPPENED
status?: IMPLEMENTING - *
status?: VIOLATION_ALLEGED - *
term: * > * | hand over wounded
term: * > * | return bodies

% agreement? exchange
at: an exchange for which the United Arab Emirates
kind: AGREEMENT
parties: PARTY Russia; PARTY Ukraine; MEDIATOR United Arab Emirates
status?: IMPLEMENTING 2025-08-24 HAPPENED

% agreement? next
at: another swap in September
kind: AGREEMENT
parties?: PARTY Russia; PARTY Ukraine
status?: IMPLEMENTING 2025-09 PLANNED
status?: PROPOSED - *
