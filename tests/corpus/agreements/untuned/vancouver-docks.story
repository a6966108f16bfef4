title: West coast dockers vote down pay deal
published: 2023-07-28
region: North America

VANCOUVER, July 28 (CP) - Members of the International Longshore and Warehouse Union Canada have rejected a four-year contract with the port employers of British Columbia, the union said on Friday night, reopening a dispute that shut thirty ports for thirteen days this month.

The tentative agreement, drafted by a federal mediator and recommended by the union's leaders, offered 7,400 dockers a rise of 19.2 percent and a signing bonus of $1.48 an hour. The British Columbia Maritime Employers Association ratified it on July 13. It was too short for the men on the quays, said union president Rob Ashton: automation is coming, and the text did nothing about the contractors who do maintenance.

Labour Minister Seamus O'Regan asked the industrial board to say whether a negotiated settlement was still possible. If not, it could impose one.

% agreement contract
at: a four-year contract | The tentative agreement, drafted
kind: CONTRACT
parties: PARTY International Longshore and Warehouse Union Canada
parties?: PARTY British Columbia Maritime Employers Association; PARTY port employers; MEDIATOR federal mediator; PARTY British Columbia
status: REJECTED 2023-07-28~ HAPPENED
status: RATIFIED 2023-07-13 HAPPENED
status?: AGREED - *
status?: PROPOSED - *
term?: * > * | dockers rise 19.2 percent
term?: * > * | signing bonus

% agreement? settlement
at: a negotiated settlement
kind: AGREEMENT
parties?: PARTY International Longshore and Warehouse Union Canada
status?: AGREED - *
status?: NEGOTIATING - *
status?: UNDER_DISCUSSION - *
