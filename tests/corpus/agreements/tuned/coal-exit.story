title: Americans quit South African coal plan
published: 2025-03-06
region: Southern Africa

PRETORIA, March 6 - The United States has withdrawn from a climate partnership in which rich nations promised to help South Africa give up coal, the presidency in Pretoria confirmed on Thursday. Washington had committed $1 billion in commercial loans to the programme, agreed in Glasgow in November 2021 with Britain, France, Germany and the European Union and joined later by Denmark and the Netherlands. None of that money has been paid. Grants worth $56 million that were already under way are cancelled. The others stand by their pledges, the German government's envoy said, and South Africa will shut its next power station in 2030 as planned, provided the lights stay on.

% agreement partnership
at: a climate partnership | the programme, agreed
kind: PROGRAMME
parties: PARTY United States; PARTY South Africa; PARTY United Kingdom; PARTY France; PARTY Germany; PARTY European Union
parties?: PARTY Denmark; PARTY Netherlands
status: WITHDRAWN 2025-03-06~ HAPPENED
status: AGREED 2021-11 HAPPENED
term: United States > South Africa | committed $1 billion loans
term?: * > South Africa | help give up coal
term: South Africa > * | shut power station | due 2030 | if the lights stay on

% agreement? billion
at: had committed $1 billion
kind: COMMITMENT
parties: PARTY United States
status: AGREED - HAPPENED
term?: United States > * | committed $1 billion loans

% agreement? grants
at: Grants worth $56 million
kind: COMMITMENT
parties?: PARTY United States; PARTY South Africa
status?: TERMINATED - *

% agreement? pledges
at: stand by their pledges
kind: COMMITMENT
status?: AGREED - *
