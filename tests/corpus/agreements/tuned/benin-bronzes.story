title: Two bronzes go home, a thousand to follow
published: 2022-07-01
region: West Africa

BERLIN — A king's head and a relief, carried off by British soldiers from Benin City in 1897, changed hands in the Foreign Office on Friday. They are the first of more than eleven hundred. By a joint declaration which Culture Minister Claudia Roth and Foreign Minister Annalena Baerbock signed with their Nigerian colleagues, Germany transfers to Nigeria the ownership of every Benin bronze in its public museums; Nigeria, for its part, agrees to leave about a third of them on loan in Berlin for ten years. Berlin had pledged last summer to help pay for a museum in Benin City. Lai Mohammed, the Nigerian information minister, hoped aloud that the British Museum would follow suit. It cannot, says London, because an act of 1963 forbids it.

% agreement declaration
at: a joint declaration which
kind: DECLARATION
parties: SIGNATORY Germany; SIGNATORY Nigeria
parties?: SIGNATORY Claudia Roth; SIGNATORY Annalena Baerbock
status: SIGNED 2022-07-01~ HAPPENED
term: Germany > Nigeria | transfers ownership
term: Nigeria > Germany | leave third loan

% agreement museum
at: had pledged last summer to help pay
kind: COMMITMENT
parties: PARTY Germany
parties?: BENEFICIARY Nigeria
status: AGREED - HAPPENED
term: Germany > * | help pay museum

% agreement? loan
at: agrees to leave about a third
kind: COMMITMENT
parties: PARTY Nigeria
status: AGREED - *
term?: Nigeria > * | leave third loan
