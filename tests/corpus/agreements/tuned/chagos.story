title: Britain to hand Chagos Islands to Mauritius
published: 2024-10-03
region: Indian Ocean

LONDON, Oct. 3 - Britain agreed on Thursday to cede the Chagos Islands to Mauritius, ending decades of dispute over its last African colony. Under the deal the United States and Britain will keep their base on Diego Garcia for an initial 99 years. London will pay Mauritius an annual sum that was not disclosed. The treaty has yet to be signed. Washington welcomed the agreement, while Conservatives in Parliament called it a surrender. Negotiations had begun in 2022 under the previous government.

% agreement chagos
at: agreed on Thursday to cede | the deal | the treaty has | the agreement
kind: AGREEMENT
parties: PARTY United Kingdom
parties?: PARTY Mauritius; PARTY United States; BENEFICIARY Mauritius
status: AGREED 2024-10-03 HAPPENED
status?: SIGNED - *
status?: NEGOTIATING - *
term: United Kingdom > Mauritius | cede Islands
term: United Kingdom > * | keep base
term: United Kingdom > Mauritius | pay annual sum
term?: United States > * | keep base
