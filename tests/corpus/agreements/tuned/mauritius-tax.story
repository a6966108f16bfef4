title: Delhi closes the Mauritius door
published: 2016-05-11
region: Indian Ocean

NEW DELHI, May 11 - India will at last be able to tax the gains that foreigners make on its shares by way of Mauritius. A protocol amending the double-taxation convention of 1983 was signed in Port Louis on Tuesday, the finance ministry announced, after negotiations that had been going on and off since 1996. Shares bought before next April are exempt; those acquired later will bear half the Indian rate for two years and then the whole. Mauritius, through which a third of foreign money reached India last year, undertook to pass on what it knows about account holders. A treaty with Singapore whose privileges are tied to the Mauritian ones will have to be rewritten as well, brokers in Mumbai said.

% agreement protocol
at: A protocol amending
kind: PROTOCOL
parties: SIGNATORY India; SIGNATORY Mauritius
status: SIGNED 2016-05-10 HAPPENED
status?: NEGOTIATING - *
term: Mauritius > India | pass on knows account holders
term?: India > * | tax gains
term?: * > * | bear half rate

% agreement convention
at: the double-taxation convention of 1983
kind: CONVENTION
parties: PARTY India; PARTY Mauritius
status: AMENDED 2016-05-10~ *
status?: AGREED 1983 *
status?: SIGNED 1983 *

% agreement singapore
at: A treaty with Singapore
kind: TREATY
parties: PARTY Singapore
parties?: PARTY India; PARTY Mauritius
status?: AMENDED - *

% agreement? undertaking
at: undertook to pass on
kind: COMMITMENT
parties: PARTY Mauritius
status?: AGREED - *
term?: Mauritius > * | pass on knows account holders
