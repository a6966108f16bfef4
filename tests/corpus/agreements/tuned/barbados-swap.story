title: Bridgetown swaps old debt for clean water
published: 2024-12-02
region: Caribbean

BRIDGETOWN, Barbados — A loan of $300 million, guaranteed in equal halves by the Inter-American Development Bank and the European Investment Bank, was concluded here on Monday, and with it Barbados will buy back bonds on which it pays nearly twice the interest. What the treasury saves, some $125 million, it has undertaken to spend on a sewage works that will send water to farms instead of the reef. If the plant has not met its targets by 2029, the government must pay a penalty into an environment fund. Canada's state bank, CIBC's local arm and two others put up the money. Prime Minister Mia Mottley has been pressing since 2022 for poor islands to be lent to on such terms, and St Lucia is said to be considering a swap of the same sort.

% agreement loan
at: A loan of $300 million
kind: CONTRACT
parties: PARTY Barbados; GUARANTOR Inter-American Development Bank; GUARANTOR European Investment Bank
parties?: PARTY CIBC; PARTY Canada
status: AGREED 2024-12-02 HAPPENED
term: Barbados > * | buy back bonds
term: Barbados > * | spend sewage works
term: Barbados > * | pay penalty | if targets not met by 2029
term?: * > Barbados | put up money

% agreement? sewage
at: has undertaken to spend
kind: COMMITMENT
parties: PARTY Barbados
status?: AGREED - *
term?: Barbados > * | spend sewage works

% agreement? lucia
at: considering a swap
kind: CONTRACT
parties?: PARTY Saint Lucia; PARTY St Lucia
status?: UNDER_DISCUSSION - *
