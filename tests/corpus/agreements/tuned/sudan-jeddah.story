title: Sudan's generals renew truce for five days
published: 2023-05-29
region: Middle East

RIYADH, May 29 - Sudan's army and the paramilitary Rapid Support Forces agreed to extend a week-long ceasefire by five days just before it was due to expire on Monday evening, Saudi Arabia and the United States said in a joint statement. The two countries had brokered the truce in Jeddah and monitor it from afar. Both sides have repeatedly violated it, residents of Khartoum said. Talks on letting in aid were to continue in the Saudi port.

% agreement truce
at: a week-long ceasefire | the truce
kind: CEASEFIRE
parties: PARTY Sudan; PARTY Rapid Support Forces; MEDIATOR Saudi Arabia; MEDIATOR United States
status: EXTENDED 2023-05-29~ *
status?: EXPIRED 2023-05-29 *
status?: VIOLATION_ALLEGED - *
status?: AGREED - HAPPENED

% agreement? statement
at: a joint statement
kind: JOINT_STATEMENT
parties?: PARTY Saudi Arabia; PARTY United States
status?: ADOPTED - *
