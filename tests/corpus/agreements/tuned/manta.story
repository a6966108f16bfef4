title: Quito will not renew Manta lease
published: 2008-07-29
region: South America

QUITO, July 29 - Ecuador notified the United States on Tuesday that it would not renew a ten-year agreement under which American planes fly from the Manta base, the foreign ministry said. The accord expires in November 2009. Washington may not keep any equipment there after that date. President Rafael Correa once joked that he would extend the lease if Ecuador were given a base in Miami. U.S. Ambassador Linda Jewell said her country would respect the decision.

% agreement manta
at: a ten-year agreement | the accord expires | the lease if
kind: AGREEMENT
parties: PARTY Ecuador
parties?: PARTY United States
status: EXTENDED - DENIED
status: EXPIRED 2009-11 PLANNED
status?: EXTENDED - *
term?: United States > * | fly
term: United States > * | keep equipment
