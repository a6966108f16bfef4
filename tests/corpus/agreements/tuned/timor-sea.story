title: Australia and Timor-Leste settle sea border
published: 2018-03-06
region: Asia-Pacific

NEW YORK, March 6 - Australia and Timor-Leste signed a treaty at the United Nations on Tuesday drawing their first maritime boundary and dividing the revenue of the Greater Sunrise gas field. Foreign Minister Julie Bishop said the treaty opened a new chapter. It gives Dili at least 70 percent of the income. Both parliaments have yet to ratify it. Timor-Leste tore up an earlier treaty in January 2017 after accusing Canberra of bugging its cabinet during the negotiations of 2004.

% agreement border
at: a treaty at the United Nations | the treaty opened
kind: TREATY
parties: SIGNATORY Australia; SIGNATORY Timor-Leste
status: SIGNED 2018-03-06 HAPPENED
status?: RATIFIED - *
term?: * > Timor-Leste | income

% agreement earlier
at: an earlier treaty
kind: TREATY
parties: PARTY Timor-Leste
parties?: PARTY Australia
status: TERMINATED 2017-01 HAPPENED
status?: WITHDRAWN 2017-01 HAPPENED
