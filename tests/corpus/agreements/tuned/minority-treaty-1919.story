title: Poland accepts minorities clause
published: 1919-06-28
region: Europe

VERSAILLES, June 28 - Besides the great treaty with Germany, which was signed this afternoon in the Hall of Mirrors, M. Paderewski set his hand for Poland to a separate instrument by which she engages to protect her inhabitants without distinction of birth, race or creed. China declined to sign the treaty with Germany because of the Shantung clauses. The German Assembly must ratify it before the blockade is raised.

% agreement versailles
at: the great treaty with Germany | the treaty with Germany because
kind: TREATY
parties: PARTY Germany
parties?: PARTY China; PARTY Poland
status: SIGNED 1919-06-28 HAPPENED
status?: SIGNED - DENIED
status?: REJECTED - *
status?: RATIFIED - *

% agreement? minorities
at: a separate instrument
kind: TREATY
parties: SIGNATORY Poland
status: SIGNED 1919-06-28~ HAPPENED
term?: Poland > * | protect inhabitants
