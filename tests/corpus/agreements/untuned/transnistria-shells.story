title: Moscow puts a date on Moldovan withdrawal
published: 1999-11-19
region: Eastern Europe

ISTANBUL, Nov 19 - Russia pledged on Friday to withdraw its troops from Moldova by the end of 2002, and all of its treaty-limited tanks and guns by the end of 2001, in a declaration that the 54 states of the OSCE adopted at their summit in Istanbul.

In a separate joint statement with Georgia, Moscow undertook to close its bases at Gudauta and Vaziani by July 1, 2001. Talks on two others, at Batumi and Akhalkalaki, will be held next year.

The adapted Treaty on Conventional Armed Forces in Europe was signed at the same meeting by thirty countries. American President Bill Clinton said that he would not submit it to the Senate until Russia had brought its forces in Chechnya down to the agreed limits. Some 40,000 tonnes of ammunition lie at Colbasna on the Dniester. The separatist authorities there say they own it.

% agreement declaration
at: in a declaration that the 54 states
kind: DECLARATION
parties?: PARTY OSCE; PARTY Russia; PARTY Moldova
status: ADOPTED 1999-11-19~ HAPPENED
status?: AGREED 1999-11-19 *
term?: Russia > * | withdraw troops

% agreement? pledge
at: pledged on Friday to withdraw
kind: COMMITMENT
parties?: PARTY Russia; BENEFICIARY Moldova; PARTY OSCE
status?: AGREED 1999-11-19 *
term?: Russia > * | withdraw troops
term?: Russia > * | tanks guns

% agreement georgia
at: a separate joint statement with Georgia
kind: JOINT_STATEMENT
parties: PARTY Georgia; PARTY Russia
status?: ADOPTED - *
status?: AGREED - *
status?: SIGNED - *
term: Russia > * | close bases Gudauta Vaziani | due 2001-07-01

% agreement? bases
at: Talks on two others
kind: OTHER
parties?: PARTY Georgia; PARTY Russia
status?: NEGOTIATING - *

% agreement cfe
at: The adapted Treaty on Conventional Armed Forces
kind: TREATY
parties?: SIGNATORY thirty countries; PARTY United States; PARTY Russia
status: SIGNED 1999-11-19~ HAPPENED
status?: RATIFIED - *
status?: ADOPTED - *
term?: Russia > * | brought forces limits
