title: Peace signed at Portsmouth
published: 1905-09-06
region: East Asia

PORTSMOUTH, N.H., Sept. 6. The Treaty of Portsmouth was signed yesterday afternoon in the navy yard by the plenipotentiaries of Russia and Japan. By its articles Russia transfers to Japan, subject to the consent of China, the lease of Port Arthur, and cedes to her the southern half of Saghalien; both Powers bind themselves to evacuate Manchuria within eighteen months. No indemnity will be paid, M. Witte having held out against one to the last. The ratifications are to be exchanged at Washington within fifty days. An armistice, concluded on the 1st of September, had already silenced the guns. In Tokio, where the terms are thought a humiliation, crowds set fire to the police stations. President Roosevelt, but for whose insistence the conference must twice have broken up, was not present.

% agreement treaty
at: The Treaty of Portsmouth
kind: TREATY
parties: SIGNATORY Russia; SIGNATORY Japan
parties?: MEDIATOR United States; MEDIATOR Theodore Roosevelt; PARTY China; MEDIATOR Roosevelt
status: SIGNED 1905-09-05 HAPPENED
status?: RATIFIED - *
term: Russia > Japan | transfers lease
term: Russia > Japan | cedes southern half
term: * > * | evacuate Manchuria
term?: * > * | indemnity paid
term?: * > * | ratifications exchanged

% agreement? lease
at: the lease of Port Arthur
kind: CONTRACT
parties?: PARTY Russia; PARTY Japan; PARTY China

% agreement armistice
at: An armistice, concluded
kind: CEASEFIRE
parties?: PARTY Russia; PARTY Japan
status: AGREED 1905-09-01 HAPPENED
