title: Contract for Corentyne bridge to be signed, money or not
published: 2024-05-10
region: South America

PARAMARIBO, May 10 - Suriname and Guyana will sign a $236 million contract next Wednesday with China Road and Bridge Corporation for a bridge across the Corentyne, Suriname's public works minister told lawmakers on Friday, although the financing is still far from clear. The Inter-American Development Bank took back a loan that it had offered in 2022, after rival bidders complained about the tender. Paramaribo is now negotiating with a Dutch export bank for 120 million euros, repayable over fifteen years, to cover its half of the cost; Georgetown means to pay in cash, out of its oil fund. "Not a pile will be driven until both halves are on the table," an official of the finance ministry said.

% agreement bridge
at: a $236 million contract
kind: CONTRACT
parties: PARTY Suriname; PARTY Guyana; PARTY China Road and Bridge Corporation
parties?: PARTY China
status: SIGNED 2024-05-15 PLANNED
term?: Guyana > * | pay cash
term?: Suriname > * | cover half

% agreement idb
at: a loan that it had offered
kind: CONTRACT
parties: PROPOSER Inter-American Development Bank
parties?: PARTY Suriname; PARTY Guyana
status: PROPOSED 2022 HAPPENED
status?: WITHDRAWN - HAPPENED
status?: ABANDONED - HAPPENED
status?: TERMINATED - HAPPENED

% agreement dutch
at: negotiating with a Dutch export bank for 120 million euros
kind: CONTRACT
parties: PARTY Suriname
parties?: PARTY Netherlands
status: NEGOTIATING 2024-05-10~ ONGOING
term?: * > * | 120 million euros
term?: Suriname > * | cover half
