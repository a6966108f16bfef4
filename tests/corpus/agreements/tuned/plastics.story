title: Delegates leave Geneva without plastics treaty
published: 2025-08-15
region: Global

GENEVA, Aug. 15 – Negotiations on a treaty to curb plastic waste collapsed here on Friday after an all-night sitting in which neither the oil producers nor the hundred-odd nations led by Norway and Rwanda would budge. Twice the chairman, Luis Vayas of Ecuador, put forward a compromise, only to see it rejected, by the European Union as toothless and by Kuwait and Saudi Arabia as going too far. The talks, launched in March 2022, were to have ended last December in Busan. Nobody has set a date for more. Panama's negotiator proposed, to some applause, that the willing conclude a convention by themselves.

Outside the Palais des Nations volunteers had heaped bottles, nets and broken toys waist-high. A cleaner from Ferney, sweeping up what the wind had taken, wondered who would carry it all away.

% agreement treaty
at: a treaty to curb plastic waste | The talks, launched
kind: TREATY
parties?: PARTY Norway; PARTY Rwanda; PARTY European Union; PARTY Kuwait; PARTY Saudi Arabia; PARTY Ecuador; MEDIATOR Luis Vayas
status?: STALLED 2025-08-15~ *
status?: ABANDONED 2025-08-15~ *
status?: NEGOTIATING 2022-03 *
status?: AGREED - DENIED
term?: * > * | curb plastic waste

% agreement? compromise
at: put forward a compromise
kind: OTHER
parties?: PROPOSER Luis Vayas; PROPOSER Ecuador; PARTY European Union; PARTY Kuwait; PARTY Saudi Arabia
status?: PROPOSED - *
status?: REJECTED - *

% agreement convention
at: conclude a convention by themselves
kind: CONVENTION
parties: PROPOSER Panama
status: PROPOSED 2025-08-15~ *
