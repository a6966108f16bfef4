title: Bhutan and India put Kholongchhu dam on new footing
published: 2020-06-29
region: South Asia

THIMPHU, June 29 (Kuensel) - Bhutan's government and Kholongchhu Hydro Energy, a company owned in equal parts by Bhutanese and Indian state firms, signed the concession agreement for a 600-megawatt power station in the east of the kingdom on Monday. Indian Foreign Minister S. Jaishankar watched by video link.

The company may run the station for 30 years. After that it falls to Bhutan free of charge. The kingdom will receive 12 percent of the power without payment for the first twelve years and 18 percent thereafter. Work should begin by the end of July and be complete in five years.

An older understanding of 2006, by which New Delhi was to pay for 10,000 megawatts of dams by 2020, has quietly been laid aside. Barely a fifth was built.

% agreement concession
at: signed the concession agreement
kind: CONTRACT
parties: SIGNATORY Bhutan; SIGNATORY Kholongchhu Hydro Energy
parties?: WITNESS Jaishankar; WITNESS India
status: SIGNED 2020-06-29 HAPPENED
term: * > * | run station 30 years
term: Bhutan > * | receive 12 percent power
term?: * > Bhutan | falls to Bhutan
term?: * > * | work begin
term?: * > * | complete five years

% agreement understanding
at: An older understanding of 2006
kind: OTHER
parties: PARTY India
parties?: PARTY Bhutan
status: ABANDONED - *
status?: AGREED 2006 *
status?: SIGNED 2006 *
term: India > * | pay dams | due 2020
