title: Tashkent proposes pact for the dying Aral
published: 2018-08-24
region: Central Asia

TURKMENBASHI, Turkmenistan, Aug 24 - Uzbek President Shavkat Mirziyoyev proposed on Friday that the five states of Central Asia conclude a convention on the shared use of water, and spoke in favour of an environmental fund under the aegis of the United Nations, at the first summit of the International Fund for Saving the Aral Sea in nine years.

Kyrgyzstan, which froze its membership in the Fund in 2016, would come back only if its dams upstream were paid for as a service to those below, said President Sooronbay Jeenbekov. Kazakhstan's Nursultan Nazarbayev urged a joint water and energy consortium, an idea he has put forward at most such meetings since 1997.

The leaders adopted a communiqué. It instructs officials to draw up a regional action programme by 2019. Since 1960 the sea has lost nine tenths of its water.

% agreement convention
at: a convention on the shared use of water
kind: CONVENTION
parties: PROPOSER Uzbekistan
parties?: PROPOSER Shavkat Mirziyoyev; PARTY Kyrgyzstan; PARTY Kazakhstan; PARTY Turkmenistan; PARTY Tajikistan; PARTY Central Asia
status: PROPOSED 2018-08-24~ *
term?: * > * | shared use water

% agreement communique
at: adopted a communiqué
kind: JOINT_STATEMENT
parties?: PARTY Uzbekistan; PARTY Kyrgyzstan; PARTY Kazakhstan; PARTY Turkmenistan; PARTY Tajikistan
status: ADOPTED 2018-08-24~ HAPPENED
term?: * > * | draw up regional action programme

% agreement? fund
at: an environmental fund
kind: OTHER
parties?: PROPOSER Uzbekistan; PARTY United Nations; PROPOSER Shavkat Mirziyoyev
status?: PROPOSED - *

% agreement? consortium
at: urged a joint water and energy consortium
kind: OTHER
parties?: PROPOSER Kazakhstan; PROPOSER Nursultan Nazarbayev
status?: PROPOSED - *

% agreement? return
at: would come back only if
kind: OTHER
parties?: PARTY Kyrgyzstan; PARTY Sooronbay Jeenbekov; PARTY International Fund for Saving the Aral Sea
status?: WITHDRAWN - *
status?: SUSPENDED 2016 *
status?: SUSPENDED - *
term?: * > * | dams paid

% agreement? programme
at: a regional action programme
kind: PROGRAMME
parties?: PARTY Uzbekistan; PARTY Kyrgyzstan; PARTY Kazakhstan; PARTY Turkmenistan; PARTY Tajikistan
status?: PROPOSED - *
status?: ADOPTED - *
status?: AGREED - *
