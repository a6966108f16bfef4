title: Seoul frets as joint seabed zone nears its end
published: 2024-09-27
region: East Asia

SEOUL, Sept 27 (Yonhap) - South Korea and Japan held talks in Tokyo on Friday on the joint development zone south of Jeju island, their first at this level since 1985, the Foreign Ministry said. It gave no details.

The agreement that created the zone was signed in 1974, took effect in June 1978 and will expire on June 22, 2028. From next June either country may give notice to end it. Lawyers think that if it goes, most of the 82,000 square kilometres will fall to Tokyo, because the law of the sea has changed in favour of the median line.

Seven wells were drilled in the eighties, none of which found anything worth pumping. Japan withdrew its surveyors in 2010 and has since refused to name a concession holder, as the agreement requires it to do, South Korean officials say.

% agreement zone
at: The agreement that created the zone | as the agreement requires
kind: AGREEMENT
parties: PARTY South Korea; PARTY Japan
status: SIGNED 1974 HAPPENED
status: IN_FORCE 1978-06 *
status: EXPIRED 2028-06-22 PLANNED
status?: TERMINATED - *
status?: WITHDRAWN - *
status?: NEGOTIATING - *
status?: VIOLATION_ALLEGED - *
term: Japan > * | name concession holder
term?: * > * | give notice end

% agreement? talks
at: held talks in Tokyo on Friday
kind: OTHER
parties?: PARTY South Korea; PARTY Japan
status?: NEGOTIATING 2024-09-27 *
