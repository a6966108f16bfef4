title: Japan leaves whaling convention
published: 2018-12-26
region: East Asia

TOKYO, Dec. 26 - Japan will withdraw from the international whaling convention and resume commercial hunts in its own waters next July, the government announced on Wednesday. Chief Cabinet Secretary Yoshihide Suga said that Japanese ships would stop taking whales in the Antarctic. Tokyo signed the convention in 1951. Australia and New Zealand urged it to reconsider. The 1946 accord bans hunting for profit since a moratorium came into force in 1986. Iceland had left the body in 1992 but rejoined ten years later.

% agreement whaling
at: the international whaling convention | the convention in 1951 | The 1946 accord
kind: CONVENTION
parties: PARTY Japan
parties?: PARTY Iceland
status: WITHDRAWN - PLANNED
status: SIGNED 1951 HAPPENED
status?: WITHDRAWN - *
term?: * > * | bans hunting

% agreement? moratorium
at: a moratorium
kind: OTHER
status?: IN_FORCE 1986 HAPPENED
