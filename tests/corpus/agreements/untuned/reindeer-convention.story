title: Herders still wait for a border law made for reindeer
published: 2013-10-02
region: Nordic

KAUTOKEINO, Norway - The reindeer do not know about 1905, say the Sami, and in truth the animals cross from Sweden to Norway as they did before the two kingdoms parted. The people who follow them have had no rules since April 30, 2005. On that day the Reindeer Grazing Convention of 1972 expired.

Oslo and Stockholm signed a new one in October 2009. It gives each side more pasture in some valleys and takes it in others, and it sets up a tribunal. The Norwegian bill to ratify it was withdrawn last autumn, after Sweden had let it be known that its own would not come before parliament until herders on both sides were content. They are not.

Norway meanwhile applies the old convention as domestic law. Swedish herders who act on the Lapp Codicil of 1751, which in their opinion was never revoked, are fined.

% agreement old
at: the Reindeer Grazing Convention of 1972 | applies the old convention
kind: CONVENTION
parties: PARTY Norway
parties?: PARTY Sweden
status: EXPIRED 2005-04-30 HAPPENED
status?: AGREED 1972 *
status?: SIGNED 1972 *
status?: IMPLEMENTING - *

% agreement new
at: signed a new one in October 2009
kind: CONVENTION
parties: SIGNATORY Norway; SIGNATORY Sweden
status: SIGNED 2009-10 HAPPENED
status?: RATIFIED - *
status?: STALLED - *
status?: WITHDRAWN - *
term?: * > * | gives pasture
term?: * > * | sets up tribunal

% agreement? codicil
at: the Lapp Codicil of 1751
kind: TREATY
parties?: PARTY Norway; PARTY Sweden
status?: IN_FORCE - *
status?: TERMINATED - DENIED
status?: AGREED 1751 *
status?: SIGNED 1751 *
status?: IMPLEMENTING - *
