title: Baghdad trades security for water in pact with Ankara
published: 2024-04-23
region: Middle East

BAGHDAD, April 23 - Iraq and Turkey signed a ten-year framework agreement on water during a visit of Turkish President Recep Tayyip Erdogan on Monday, his first in thirteen years, and 25 further papers on everything from tourism to medicines.

Turkey would build dams and irrigation works in Iraq, to be paid for from the sale of Iraqi oil, an adviser to Prime Minister Mohammed Shia al-Sudani said. The framework does not say how much water Turkey will let down the Tigris and the Euphrates. "We asked for a number and got a committee," a former minister remarked.

Last month Iraq's national security council banned the Kurdistan Workers' Party, which Ankara has fought for forty years. Officials on both sides deny that the one thing was the price of the other.

Iraq, Turkey, Qatar and the United Arab Emirates also signed a memorandum on the Development Road, a $17 billion railway and highway from Basra to the Turkish border.

% agreement water
at: a ten-year framework agreement on water | The framework does not say
kind: AGREEMENT
parties: SIGNATORY Iraq; SIGNATORY Turkey
status: SIGNED 2024-04-22 HAPPENED
term: Turkey > Iraq | build dams irrigation works
term?: Iraq > * | paid sale oil
term?: Turkey > * | let down Tigris water

% agreement road
at: a memorandum on the Development Road
kind: MEMORANDUM
parties: SIGNATORY Iraq; SIGNATORY Turkey; SIGNATORY Qatar; SIGNATORY United Arab Emirates
status: SIGNED - HAPPENED
term?: * > * | railway highway

% agreement? papers
at: 25 further papers
kind: OTHER
parties?: SIGNATORY Iraq; SIGNATORY Turkey
status?: SIGNED 2024-04-22 *
