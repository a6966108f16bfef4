title: Berlin and Moscow reconciled at Rapallo
published: 1922-04-18
region: Europe

GENOA, April 18 - Germany and Soviet Russia concluded on Easter Sunday at Rapallo a treaty by which each renounces all claims for war costs and damages against the other. The instrument bears the names of Dr. Rathenau and M. Chicherin. Diplomatic relations are to be resumed forthwith. The Allied delegations, who learnt of the compact only yesterday, have protested to the German Chancellor. It is understood that Germany will not, for her part, demand payment for property seized by the Soviets so long as Russia refuses the like claims of other States.

% agreement rapallo
at: a treaty by which
kind: TREATY
parties: PARTY Germany; PARTY Russia
status: AGREED 1922-04-16~ HAPPENED
status?: SIGNED - HAPPENED
term?: * > * | renounces claims
term?: Germany > * | demand payment
