title: Pakistani Taliban call off ceasefire
published: 2022-11-28
region: South Asia

PESHAWAR, Nov 28 - The Pakistani Taliban on Monday ended a ceasefire that they had reached with the government in June, and told their fighters to strike wherever they could. In a statement the militants blamed the army for raids which, they said, had never let up. Afghanistan's rulers had brokered the truce in Kabul. There was no immediate comment from Islamabad, where a new army chief takes over on Tuesday.

% agreement truce
at: a ceasefire that they had reached | brokered the truce
kind: CEASEFIRE
parties: PARTY Pakistani Taliban; PARTY Pakistan; MEDIATOR Afghanistan
parties?: PARTY Tehrik-i-Taliban Pakistan; PARTY Tehrik-e-Taliban Pakistan; MEDIATOR Taliban
status: TERMINATED 2022-11-28 HAPPENED
status: AGREED 2022-06 HAPPENED
status?: VIOLATION_ALLEGED - *
status?: WITHDRAWN 2022-11-28 HAPPENED
