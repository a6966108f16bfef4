title: Accra and Ouagadougou share out a river, stone by stone
published: 2015-03-11
region: West Africa

BOLGATANGA, Ghana, March 11 (GNA) - Implementation of the code of conduct on the Volta basin is going ahead despite the fall of the government in Ouagadougou, water officials from Ghana and Burkina Faso said here on Wednesday.

Under the code, which the two countries adopted in 2007, Burkina Faso must warn Ghana 48 hours before it opens the gates of the Bagre dam. In 2010 the warning came late and seventeen people drowned. Since then a radio link has been set up and a second one is to follow by August. Burkina Faso has also pledged to publish the level of the reservoir every day.

Ghana for its part has begun to plant trees on the banks, about a third of the 900 hectares to which it is committed. The money ran out in December.

% agreement code
at: the code of conduct on the Volta basin | Under the code, which
kind: OTHER
parties: PARTY Ghana; PARTY Burkina Faso
status: ADOPTED 2007 HAPPENED
status: IMPLEMENTING - *
status?: VIOLATION_ALLEGED - *
term: Burkina Faso > Ghana | warn Ghana 48 hours
term?: Burkina Faso > * | publish level reservoir
term?: Ghana > * | plant trees
term?: * > * | radio link

% agreement? pledge
at: has also pledged to publish
kind: COMMITMENT
parties?: PARTY Burkina Faso
status?: AGREED - *
term?: Burkina Faso > * | publish level reservoir

% agreement? trees
at: has begun to plant trees | to which it is committed
kind: COMMITMENT
parties?: PARTY Ghana
status?: IMPLEMENTING - *
status?: AGREED - *
term?: Ghana > * | plant trees
