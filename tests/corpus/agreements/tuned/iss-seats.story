title: NASA and Roscosmos to swap seats
published: 2022-07-15
region: North America

WASHINGTON, July 15 - The U.S. space agency NASA and Russia's Roscosmos signed an agreement on Friday to share flights to the International Space Station, allowing cosmonauts to ride on American craft in exchange for seats on Soyuz. The first integrated flights are scheduled for September. Frank Rubio will be launched with two Russians from Baikonur, and Anna Kikina is to fly aboard a SpaceX capsule from Florida. No money will change hands. Talks on the arrangement had dragged on since 2018.

% agreement seats
at: an agreement on Friday | the arrangement
kind: AGREEMENT
parties: SIGNATORY NASA; SIGNATORY Roscosmos
parties?: SIGNATORY United States; SIGNATORY Russia
status: SIGNED 2022-07-15 HAPPENED
status?: NEGOTIATING - *
status?: IMPLEMENTING 2022-09 PLANNED
term?: * > * | share flights
term?: * > * | allowing cosmonauts ride

% agreement? flight
at: is to fly aboard | will be launched with
kind: PROGRAMME
status?: IMPLEMENTING - PLANNED
