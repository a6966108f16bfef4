title: German upper house kills Swiss tax treaty
published: 2012-11-23
region: Europe

BERLIN, Nov. 23 - Germany's upper house of parliament voted down a tax treaty with Switzerland on Friday that would have let Germans with secret Swiss accounts pay a levy and stay anonymous. The treaty had been signed in September 2011 and was to take effect in January. Finance Minister Wolfgang Schaeuble had urged the states to ratify the accord. Bern said it would not renegotiate. The Swiss parliament ratified a similar agreement with Austria in May, and one with Britain enters into force next year.

% agreement tax
at: a tax treaty | the treaty had | the accord
kind: TREATY
parties: PARTY Germany; PARTY Switzerland
status: REJECTED 2012-11-23 HAPPENED
status: SIGNED 2011-09 HAPPENED
status?: IN_FORCE - *
status?: RATIFIED - *
term?: * > * | pay levy

% agreement austria
at: a similar agreement
kind: AGREEMENT
parties: PARTY Austria; PARTY Switzerland
status: RATIFIED 2012-05 HAPPENED

% agreement? britain
at: one with Britain
kind: AGREEMENT
parties: PARTY United Kingdom
status?: IN_FORCE 2013 PLANNED
