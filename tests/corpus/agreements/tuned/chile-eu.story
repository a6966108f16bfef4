title: Chilean wines, European machines: new trade terms begin
published: 2025-02-03
region: South America

SANTIAGO, Feb. 3 - An interim trade agreement between Chile and the European Union came into force on Saturday, replacing the commercial part of an association agreement that dates from 2002. Nearly all Chilean food will now enter the bloc free of duty, and Santiago may no longer reserve its lithium for those who process it at home, although it keeps the right to sell a part of it to them cheaply. The interim text will itself expire once the Advanced Framework Agreement, signed in Brussels in December 2023, has been ratified by every member state. That can take years: Belgium alone must ask seven parliaments. Ratified by the Chilean Senate last spring, the larger treaty also deals with judges, gender and the sea.

% agreement interim
at: An interim trade agreement | The interim text
kind: AGREEMENT
parties: PARTY Chile; PARTY European Union
status: IN_FORCE 2025-02-01 HAPPENED
status?: EXPIRED - *
status?: SUPERSEDED - *
term?: * > * | enter free of duty
term: Chile > * | reserve lithium
term?: Chile > * | keeps right sell

% agreement association
at: an association agreement that dates
kind: AGREEMENT
parties: PARTY Chile; PARTY European Union
status?: SUPERSEDED 2025-02-01~ *
status?: AMENDED - *
status?: AGREED 2002 *
status?: SIGNED 2002 *

% agreement framework
at: the Advanced Framework Agreement | the larger treaty
kind: AGREEMENT
parties: PARTY Chile
parties?: PARTY European Union; PARTY Belgium
status: SIGNED 2023-12 HAPPENED
status: RATIFIED - HAPPENED
status?: RATIFIED - *
