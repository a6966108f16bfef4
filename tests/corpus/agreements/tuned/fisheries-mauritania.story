title: EU and Mauritania settle fishing rights
published: 2012-07-26
region: West Africa

NOUAKCHOTT, July 26 - The European Union and Mauritania initialled a two-year fisheries protocol on Thursday after four months of difficult talks, the fisheries ministry said. Under the deal, European trawlers will pay 67 million euros a year for access to the African country's waters, and at least 60 percent of each crew must be Mauritanian. Mauritania agreed to license up to 100 vessels in return. The European Parliament has yet to approve the text, and Spanish shipowners urged lawmakers to reject it. The previous protocol expires on July 31.

% agreement protocol
at: two-year fisheries protocol | the deal
kind: PROTOCOL
parties: PARTY European Union; PARTY Mauritania
status: INITIALLED 2012-07-26 HAPPENED
status?: REJECTED - POSSIBLE
status?: RATIFIED - *
term: European Union > Mauritania | pay 67 million euros
term: Mauritania > European Union | license vessels
term?: * > * | crew must

% agreement? previous
at: The previous protocol
kind: PROTOCOL
parties: PARTY European Union; PARTY Mauritania
status: EXPIRED 2012-07-31 PLANNED
