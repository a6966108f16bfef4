title: Panama says no deal to house deported Asians
published: 2025-02-14
region: Central America

PANAMA CITY, Feb 14 - Panama denied on Friday that it had signed an agreement with the United States to take in migrants from third countries, a day after a military aircraft from California brought 119 of them to Howard airfield.

"There is no document. We are lending a bridge, not a house," said President Jose Raul Mulino. The passengers, most of them Chinese, Uzbek and Pakistani, would be lodged in a camp near the Darien forest until they could be flown home at Washington's cost, he told reporters.

Mulino and U.S. Secretary of State Marco Rubio met on February 2. The State Department said afterwards that the canal authority had agreed to let American warships through without paying; Panama rejected that too. A memorandum of July 2024, by which the United States pays for the removal of migrants who cross the Darien, remains in force.

% agreement third
at: an agreement with the United States to take in migrants
kind: AGREEMENT
parties: PARTY Panama; PARTY United States
status: SIGNED - DENIED
term?: Panama > * | take in migrants
term?: * > * | lodged camp flown home

% agreement? canal
at: had agreed to let American warships through
kind: COMMITMENT
parties?: PARTY United States; PARTY Panama; PARTY canal authority
status?: AGREED - *
status?: REJECTED - *
term?: * > * | let American warships through

% agreement darien
at: A memorandum of July 2024
kind: MEMORANDUM
parties: PARTY United States
parties?: PARTY Panama
status: IN_FORCE - *
status?: SIGNED 2024-07 *
status?: AGREED 2024-07 *
term: United States > * | pays removal migrants
