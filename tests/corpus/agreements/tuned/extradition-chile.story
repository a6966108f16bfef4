title: Lima and Santiago renew legal ties
published: 1992-08-24
region: South America

SANTIAGO, Aug. 24 - Chile and Uruguay signed a new extradition treaty on Monday that does away with a requirement dating from 1897 that evidence be submitted in full. Justice Minister Francisco Cumplido and his Uruguayan counterpart put their names to the document at the presidential palace. The treaty forbids the handing over of anyone facing the death penalty. Once ratified by both congresses it will replace a convention signed in Montevideo in 1933.

% agreement extradition
at: a new extradition treaty
kind: TREATY
parties: PARTY Chile; PARTY Uruguay
status: SIGNED 1992-08-24 HAPPENED
status?: RATIFIED - *
term?: * > * | handing over death penalty

% agreement? convention
at: a convention signed in Montevideo
kind: CONVENTION
parties?: PARTY Chile; PARTY Uruguay
status: SIGNED 1933 HAPPENED
status?: SUPERSEDED - *
