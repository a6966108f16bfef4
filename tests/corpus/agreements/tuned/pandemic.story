title: Health assembly adopts pandemic accord
published: 2025-05-20
region: Global

GENEVA, May 20 - The member states of the World Health Organization adopted a pandemic agreement on Tuesday that has been three years in the making. A vote in committee the night before had gone 124 to nil, with Iran, Italy, Poland, Russia and seven others abstaining. Drug makers who take part will set aside a fifth of their vaccines for the WHO during an outbreak; in exchange they are given early access to samples of the virus. How this is to work will be spelt out in an annex still to be negotiated, and only when that has been adopted, next May at the earliest, can the agreement be opened for signature. It enters into force once sixty states have ratified it. The United States, about to leave the organisation, took no part.

% agreement pandemic
at: a pandemic agreement | can the agreement be opened
kind: AGREEMENT
parties: PARTY World Health Organization
parties?: PARTY Iran; PARTY Italy; PARTY Poland; PARTY Russia; PARTY United States
status: ADOPTED 2025-05-20 HAPPENED
status: IN_FORCE - CONDITIONAL
status?: RATIFIED - *
status?: SIGNED - *
term: * > World Health Organization | set aside fifth vaccines | for samples
term: * > * | access samples | for vaccines

% agreement? annex
at: an annex still to be negotiated
kind: PROTOCOL
status?: NEGOTIATING - *
status?: ADOPTED - *
