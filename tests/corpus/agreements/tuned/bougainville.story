title: Melanesian Agreement signed in army camp
published: 2025-06-26
region: Pacific

PORT MORESBY, June 26 (PNG regional service) — What they signed in the officers' mess at Burnham, in New Zealand, on Thursday they called the Melanesian Agreement. In it Papua New Guinea's prime minister, James Marape, and Ishmael Toroama, president of the autonomous region of Bougainville, undertake to lay before the national parliament the result of the referendum of 2019, in which 98 of every hundred voters chose independence. When, it does not say. Under the peace agreement of 2001, which put an end to ten years of war, it is parliament that has the last word. A first truce between the islanders and the army had been negotiated in the same camp in 1997, and once more New Zealand was the host. Toroama still means to raise his flag on September 1, 2027, "with their blessing or with our own".

% agreement melanesian
at: the Melanesian Agreement
kind: AGREEMENT
parties: SIGNATORY Papua New Guinea; SIGNATORY Bougainville
parties?: HOST New Zealand; SIGNATORY James Marape; SIGNATORY Ishmael Toroama
status: SIGNED 2025-06-26 HAPPENED
term: * > * | lay before parliament result

% agreement peace
at: the peace agreement of 2001
kind: AGREEMENT
parties?: PARTY Papua New Guinea; PARTY Bougainville
status?: AGREED 2001 *
status?: SIGNED 2001 *
status?: IN_FORCE - *
term?: * > * | last word

% agreement truce
at: A first truce
kind: CEASEFIRE
parties?: PARTY Papua New Guinea; PARTY Bougainville; HOST New Zealand
status?: NEGOTIATING 1997 HAPPENED
status?: AGREED 1997 HAPPENED
