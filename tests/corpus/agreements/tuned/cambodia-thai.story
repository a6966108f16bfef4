title: Thai and Cambodian armies agree to pull back
published: 2011-12-21
region: Southeast Asia

PHNOM PENH, Dec. 21 - Thailand and Cambodia agreed on Wednesday to withdraw their soldiers from a disputed strip around the temple of Preah Vihear, as ordered by the International Court of Justice in July. Indonesia will send observers. Defence Ministers Yuthasak Sasiprapha and Tea Banh gave no date for the pullout. A ceasefire has held along the border since May.

% agreement withdraw
at: agreed on Wednesday to withdraw
kind: AGREEMENT
parties: PARTY Thailand; PARTY Cambodia
status: AGREED 2011-12-21 HAPPENED
term: Thailand > * | withdraw soldiers
term?: Cambodia > * | withdraw soldiers
term?: Indonesia > * | send observers

% agreement ceasefire
at: A ceasefire has held
kind: CEASEFIRE
parties?: PARTY Thailand; PARTY Cambodia
status: IN_FORCE 2011-05/.. *
