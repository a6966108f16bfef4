title: Colombians vote down peace with rebels
published: 2016-10-02
region: South America

BOGOTA, Oct. 2 - Colombian voters narrowly rejected a peace agreement with the Revolutionary Armed Forces of Colombia on Sunday, throwing into doubt a deal that took four years to negotiate in Havana. President Juan Manuel Santos and rebel leader Rodrigo Londono had signed the accord six days earlier in Cartagena. The FARC had agreed to lay down its arms and become a political party. Santos said a bilateral ceasefire, in force since August 29, would remain. His predecessor Alvaro Uribe, who led the campaign against the accord, wants rebels jailed.

% agreement peace
at: a peace agreement with | a deal that took | the accord six | the accord, wants
kind: AGREEMENT
parties: PARTY Colombia; PARTY FARC
status: REJECTED 2016-10-02 HAPPENED
status: SIGNED 2016-09-26 HAPPENED
status?: NEGOTIATING - HAPPENED
term: FARC > * | lay down arms
term?: FARC > * | become political party

% agreement ceasefire
at: a bilateral ceasefire
kind: CEASEFIRE
parties?: PARTY Colombia; PARTY FARC
status: IN_FORCE 2016-08-29/.. *
