title: Licence in hand, Port of Spain turns to Caracas
published: 2023-01-25
region: Caribbean

PORT OF SPAIN, Jan 25 (Reuters) - Trinidad and Tobago may sign a contract with Venezuela this year to pipe gas from the Dragon field, now that the United States has granted it a two-year licence, Energy Minister Stuart Young said on Wednesday.

The licence, issued on Tuesday, forbids any payment to Caracas in cash. It would have to be paid in food and medicine, an official in Washington said. Shell, which would work the field, and Trinidad's National Gas Company signed a term sheet with Venezuela's PDVSA in August 2018; five months later American sanctions halted the project. The 17-kilometre link to Shell's Hibiscus platform could be laid within three years, Young thought.

Trinidad's plants for liquefied gas run at three quarters of their capacity. Prime Minister Keith Rowley has spoken of little else since the invasion of Ukraine.

% agreement contract
at: may sign a contract with Venezuela
kind: CONTRACT
parties: PARTY Trinidad and Tobago; PARTY Venezuela
parties?: PARTY Shell; PARTY United States
status: SIGNED - POSSIBLE
status?: SIGNED 2023 POSSIBLE
term?: * > * | pipe gas
term?: * > * | payment food medicine

% agreement terms
at: a term sheet with Venezuela's PDVSA
kind: AGREEMENT
parties: SIGNATORY Shell; SIGNATORY PDVSA
parties?: SIGNATORY National Gas Company; PARTY Venezuela; PARTY Trinidad and Tobago
status: SIGNED 2018-08 HAPPENED
status?: SUSPENDED - *
status?: STALLED - *
status?: ABANDONED - *

% agreement? licence
at: a two-year licence | The licence, issued on Tuesday
kind: OTHER
parties?: PARTY United States; PARTY Trinidad and Tobago; PARTY Venezuela
status?: ADOPTED - *
status?: AGREED - *
term?: * > * | payment cash
term?: * > * | payment food medicine
