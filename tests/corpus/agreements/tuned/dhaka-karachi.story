title: Flights to link Bangladesh and Pakistan again
published: 2026-02-17
region: South Asia

DHAKA, Feb 17 - Bangladesh and Pakistan, whose capitals no direct flight has linked since 2018, have agreed to resume them before the Eid holidays, a senior aviation official here said on Tuesday. Biman, the Bangladeshi flag carrier, will fly to Karachi three times a week, and Islamabad has promised to waive its landing fees for a year. Easier visas for traders had been talked about as well, the official said, but nothing was settled. India, whose airspace the aircraft would have to cross, has not said whether it will let them. A Pakistani diplomat who asked not to be named put it more bluntly: without New Delhi there would be no flights at all.

% agreement flights
at: have agreed to resume them
kind: AGREEMENT
parties: PARTY Bangladesh; PARTY Pakistan
parties?: PARTY India; PARTY Biman
status: AGREED 2026-02-17~ HAPPENED
status?: IMPLEMENTING - *
term: * > * | resume flights them
term: * > * | fly Karachi
term?: Pakistan > Bangladesh | waive landing fees

% agreement? fees
at: has promised to waive
kind: COMMITMENT
parties: PARTY Pakistan
parties?: BENEFICIARY Bangladesh; PARTY Bangladesh
status: AGREED - HAPPENED
term: Pakistan > * | waive landing fees

% agreement? visas
at: Easier visas for traders
kind: OTHER
parties?: PARTY Bangladesh; PARTY Pakistan
status?: UNDER_DISCUSSION - *
