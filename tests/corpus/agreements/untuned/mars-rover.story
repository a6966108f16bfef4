title: Europe's rover loses its ride
published: 2022-07-14
region: Space

PARIS, July 14 (Reuters) - The European Space Agency has terminated its cooperation with Roscosmos on the ExoMars mission, Director General Josef Aschbacher said on Tuesday, ending a partnership that his agency suspended in March after the invasion of Ukraine.

Under an agreement of 2013 Russia was to supply a Proton rocket and the platform on which the rover, named for Rosalind Franklin, would roll down to the surface. It was to fly in September. Dmitry Rogozin, who heads Roscosmos, answered that Russian cosmonauts would stop using the European arm on the International Space Station.

The agency is talking to NASA about a launcher and brakes for a flight in 2028. Its members would have to find 360 million euros more. NASA had been the first partner in the project and left it in 2012 for want of money. On Thursday, all the same, NASA and Roscosmos signed an agreement to carry each other's crews to the station.

% agreement exomars
at: its cooperation with Roscosmos | Under an agreement of 2013
kind: AGREEMENT
parties: PARTY European Space Agency; PARTY Roscosmos
parties?: PARTY Russia
status: TERMINATED - HAPPENED
status: SUSPENDED 2022-03 HAPPENED
status?: AGREED 2013 *
status?: SIGNED 2013 *
term: Russia > * | supply Proton rocket platform
term?: * > * | fly

% agreement crews
at: an agreement to carry each other's crews
kind: AGREEMENT
parties: SIGNATORY NASA; SIGNATORY Roscosmos
status: SIGNED 2022-07-14 HAPPENED
term: * > * | carry crews station

% agreement? nasa
at: is talking to NASA
kind: OTHER
parties?: PARTY European Space Agency; PARTY NASA
status?: UNDER_DISCUSSION - *
status?: NEGOTIATING - *
term?: * > * | launcher brakes

% agreement? first
at: NASA had been the first partner
kind: OTHER
parties?: PARTY NASA; PARTY European Space Agency
status?: WITHDRAWN 2012 *
