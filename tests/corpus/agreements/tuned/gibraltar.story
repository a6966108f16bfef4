title: The fence comes down at La Linea
published: 2025-06-12
region: Europe

GIBRALTAR, June 12 — For those who were children when General Franco locked the gate in 1969 it was hard to take in. Britain, Spain and the European Union reached agreement in Brussels on Wednesday on the land frontier of Gibraltar, after which nobody who walks across will be stopped. Instead Spanish police will check passports at the airport, side by side with Gibraltar's own. The Rock undertakes to levy a tax of 15 percent on the sale of goods, rising to 17 within three years. None of this, said Foreign Secretary David Lammy, touches on sovereignty, and the base remains wholly British. Lawyers have still to turn the political agreement into a treaty, which both the British and the European Parliament must then ratify. "I shall believe it when I push my trolley through," said Maribel Ocaña, a cleaner who queues twice a day.

% agreement frontier
at: reached agreement in Brussels | the political agreement
kind: AGREEMENT
parties: PARTY United Kingdom; PARTY Spain; PARTY European Union
parties?: PARTY Gibraltar
status: AGREED 2025-06-11 HAPPENED
term: * > * | check passports
term: * > * | levy tax 15 percent
term?: * > * | stopped

% agreement? treaty
at: into a treaty
kind: TREATY
parties?: PARTY United Kingdom; PARTY Spain; PARTY European Union
status?: RATIFIED - *
status?: NEGOTIATING - *
