title: Wellington suspends Hong Kong treaty
published: 2020-07-28
region: Asia-Pacific

WELLINGTON, July 28 — New Zealand has suspended its extradition treaty with Hong Kong, Foreign Minister Winston Peters announced on Tuesday, because it could no longer trust that the courts there were free of Beijing's hand. Australia, Britain and Canada took the same step earlier in July, after China had imposed a security law on the territory. A separate agreement on legal assistance, in force since 1999, is not touched for the time being. Were China one day to show that it still abided by the promise of "one country, two systems", Peters said, the decision could be looked at again. The Chinese embassy called it gross interference.

% agreement extradition
at: its extradition treaty with Hong Kong
kind: TREATY
parties: PARTY New Zealand; PARTY Hong Kong
parties?: PARTY China; PARTY Australia; PARTY United Kingdom; PARTY Canada
status: SUSPENDED 2020-07-28~ HAPPENED
status?: SUSPENDED - *

% agreement assistance
at: A separate agreement on legal assistance
kind: AGREEMENT
parties?: PARTY New Zealand; PARTY Hong Kong
status: IN_FORCE 1999/.. *

% agreement? others
at: took the same step earlier
kind: TREATY
parties?: PARTY Australia; PARTY United Kingdom; PARTY Canada; PARTY Hong Kong
status?: SUSPENDED - *
