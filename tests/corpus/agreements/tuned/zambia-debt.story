title: Zambia strikes debt pact in Paris
published: 2023-06-23
region: Southern Africa

PARIS, June 23 - Zambia has reached a deal to restructure $6.3 billion owed to foreign governments, including $4.1 billion to China's Export-Import Bank, a French official said on Thursday. Creditors agreed to stretch repayments to 2043 with a three-year grace period. The agreement must now be set out in a memorandum of understanding, which each creditor is expected to sign this year. It clears the way for the IMF to release $188 million. President Hakainde Hichilema called the deal a milestone. Talks with bondholders have stalled.

% agreement debt
at: a deal to restructure | the agreement must | the deal
kind: AGREEMENT
parties: PARTY Zambia
parties?: PARTY China; PARTY Export-Import Bank; PARTY International Monetary Fund
status: AGREED 2023-06-22~ HAPPENED
term: * > * | stretch repayments
term?: International Monetary Fund > * | release $188 million

% agreement memorandum
at: a memorandum of understanding
kind: MEMORANDUM
status: SIGNED 2023 PLANNED
parties?: PARTY Zambia

% agreement? bondholders
at: Talks with bondholders
kind: OTHER
status: STALLED - *
