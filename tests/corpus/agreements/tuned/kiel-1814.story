title: Peace between Denmark and Sweden
published: 1814-02-01
region: Europe

HAMBURG, Feb. 1 - Intelligence has been received here that the King of Denmark concluded a treaty of peace with Sweden at Kiel on the 14th of January. By it Denmark cedes Norway to the Swedish Crown and receives Pomerania, together with a sum of money. A separate treaty with Great Britain was signed on the same day. Denmark undertakes to join the war against France with ten thousand men.

% agreement kiel
at: a treaty of peace with Sweden
kind: TREATY
parties: PARTY Denmark; PARTY Sweden
status: AGREED 1814-01-14 HAPPENED
term: Denmark > * | cedes Norway
term?: Denmark > * | join war

% agreement separate
at: A separate treaty
kind: TREATY
parties: PARTY United Kingdom
parties?: PARTY Denmark
status: SIGNED 1814-01-14~ HAPPENED
