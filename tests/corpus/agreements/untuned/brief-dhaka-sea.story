title: Sea border talks put off
published: 2009-11-18
region: South Asia

DHAKA, Nov 18 (BSS) - Bangladesh and Myanmar postponed talks on their sea border on Wednesday, the third postponement this year. Dhaka notified the tribunal in Hamburg in October that it would take the quarrel to the judges unless the two came to terms first. Myanmar's ambassador, U Phae Thann Oo, said that his country preferred talking. A South Korean company has suspended drilling in the disputed block.

% agreement border
at: postponed talks on their sea border
kind: OTHER
parties: PARTY Bangladesh; PARTY Myanmar
status: STALLED - *
status?: SUSPENDED - *
status?: NEGOTIATING - *
status?: NEGOTIATING - DENIED
