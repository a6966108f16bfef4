title: IMF board clears rescue for Ghana
published: 2023-05-17
region: West Africa

WASHINGTON - The executive board of the International Monetary Fund approved a $3 billion loan to Ghana on Wednesday after the country's official creditors promised to restructure its debts. Accra reached a staff-level agreement with the Fund last December, and the first $600 million will be paid at once. In return the government must raise taxes and cut its deficit by 2026. Finance Minister Ken Ofori-Atta thanked China and France, which lead the creditors' committee. Talks with private bondholders on a similar accord have yet to begin.

% agreement loan
at: $3 billion loan
kind: AGREEMENT
parties: PARTY International Monetary Fund; PARTY Ghana
status: ADOPTED 2023-05-17 HAPPENED
term: Ghana > * | raise taxes
term: Ghana > * | cut deficit | due 2026
term?: International Monetary Fund > Ghana | $600 million

% agreement? creditors
at: promised to restructure
kind: COMMITMENT
parties?: BENEFICIARY Ghana
status: AGREED - HAPPENED

% agreement? bondholders
at: a similar accord
kind: AGREEMENT
status: NEGOTIATING - DENIED

% agreement? staff
at: a staff-level agreement
kind: AGREEMENT
parties: PARTY Ghana; PARTY International Monetary Fund
status: AGREED 2022-12 HAPPENED
term?: Ghana > * | raise taxes
term?: Ghana > * | cut deficit
