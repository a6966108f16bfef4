title: Bangkok freezes Kuala Lumpur declaration
published: 2025-11-11
region: Southeast Asia

BANGKOK, Nov 11 - Two weeks after it was signed with U.S. President Donald Trump looking on, Thailand has suspended a joint declaration meant to make lasting peace with Cambodia, and put off the release of 18 Cambodian soldiers, a government spokesman said on Tuesday. A landmine, freshly laid by the account of the Thai army, had taken off a sergeant's foot in Sisaket province the day before. Phnom Penh denied having laid any, and insisted that it remained faithful to the accord. By the terms of the declaration, to which Trump and Malaysian Prime Minister Anwar Ibrahim set their names as witnesses, the neighbours were to pull their heavy weapons back from the border, and Thailand was to free the captives as soon as observers from ASEAN had been posted. "Until they say they are sorry, everything stops," the spokesman said.

% agreement declaration
at: a joint declaration meant | faithful to the accord | terms of the declaration
kind: DECLARATION
parties: PARTY Thailand; PARTY Cambodia
parties?: WITNESS Donald Trump; WITNESS Anwar Ibrahim; WITNESS United States; WITNESS Malaysia; PARTY ASEAN
status: SUSPENDED 2025-11-11~ HAPPENED
status?: SIGNED - HAPPENED
status?: VIOLATION_ALLEGED - *
term: * > * | pull back heavy weapons
term: Thailand > Cambodia | free captives | if observers posted
term?: Thailand > * | release 18 soldiers
