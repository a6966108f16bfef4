/** Words that tell which deeds told after an agreement are owed under it. */

/** Things that are given, taken and sent without any agreement. */
export const IDLE =
  /^(part|place|effect|time|step|note|care|vote|oath|decision|measure|look|lead|message|signal|speech|interview|notice|consent|talk|debate|meeting|question|issue|concern|way|position|role|office|power|risk|lesson|advantage|account|election|pressure|news|ruling|statement|complaint|inquiry|investigation|case|summit|conference|referendum|poll|government|budget|challenge|test|problem|criticism|opposition|chair|chairmanship|presidency|helm|lead|reins|matter)$/;

/** What even "must" makes no term of. */
export const OPEN =
  /^(election|referendum|poll|vote|decision|question|challenge|test|problem|criticism|opposition|summit|conference|talk|debate|meeting|pressure|way|role|risk|detail|solution|answer|issue|matter|date|place|text|compromise|consensus)$/;

/** What states will do that no agreement makes them do. */
export const IDLE_VERBS =
  /^(win|lose|face|become|benefit|know|see|hope|struggle|visit|travel|meet|discuss|announce|try|vote|decide|debate|sign|ratify|initial|approve|enter|come|take|expire|lapse|rise|fall|grow|increase|happen|suffer|bring|mean|depend|require|cost|total|amount|play|speak|say|tell|urge|demand|call|celebrate|mark|compete|appear|attend|submit|negotiate|refer|tackle|explain|begin|start|get|receive|gain|earn|obtain|want|like|love|feel|find|prove|show|seem|help|need|miss|arrive|last|follow|pass|reach|name|present|publish|unveil|elect|choose|wait|watch|learn|live|die|stand|sit|run)$/;

/** Deeds that, told right after an agreement, are done under it by whoever does them. */
export const CORE =
  /^(pay|deliver|lend|supply|provide|build|withdraw|hand|return|release|free|invest|finance|fund|repay|contribute|dismantle|destroy|launch|train|buy|purchase|send|lift|pull|remove|disarm|exchange|repatriate|ship|transfer|close|reopen|dilute|store|put|resettle|share|admit|cut|reduce|freeze|suspend|resume|create|establish|extradite|station|demobilise|demobilize|hold|elect|waive|abolish|recognise|recognize|split|divide|lease|swap|drop|inspect|patrol|monitor|guard|oversee|supervise|evacuate|deport|readmit|cede|sell|export|import|host|stop|halt|end|open|keep|bear|cover|scrap|vacate|leave|let|allow|set|lay|charge|levy|take|give|grant|run|operate|seize|dock|compensate|forgive|write|move|refrain|renounce|teach|dredge|tighten|license|restore|rebuild|repair|donate|apologise|apologize|resettle|accept|join|respect|lower|raise|ease|extend|supervise|lead|forgo|exempt|vacate|confiscate)$/;

/** Deeds that the plain present tells as terms: "Cairo pays Khartoum 15 million pounds". */
export const STATED =
  /^(pay|give|lend|open|close|drop|lift|cut|grant|hand|waive|release|free|cede|withdraw|return|cover|bear|take|let|admit|allow|lower|raise|strike|set|put|offer|extend|recognise|recognize|renounce|abandon|guarantee|undertake|pledge|promise|provide|contribute|share|split|waive|lease|accept|agree|finance|fund|write|forgive|scrap|abolish|supply|send|remove|confirm|acknowledge|surrender|transfer|exempt|restore|reopen)$/;

/** "For its part", "in return": the present after them tells terms whatever the verb. */
export const ANSWERING = /\b([Ii]n (return|exchange|turn)|[Ff]or (its|their|his|her) part)\b/;

/** What "it" does where it is the agreement. */
export const OF_PAPER =
  /^(provides|calls|obliges|requires|bars|bans|forbids|prohibits|allows|permits|lets|includes|contains|covers|sets|foresees|stipulates|commits|gives|grants|lifts|ends|limits|caps|opens|cuts|abolishes|enters|takes|expires|lapses|runs)$/;

/** What one must do that is no term. */
export const IDLE_DUTIES =
  /^(be|win|face|wait|vote|approve|ratify|sign|decide|choose|overcome|remember|learn|understand|know|come|happen|accept|meet|hold|get|receive|obtain|gain|earn|address|tackle|deal|cope|submit|negotiate|explain|convince|persuade|prove|show)$/;

/** What the sides must do before there is an agreement, not under it. */
export const UNMADE =
  /^(be|sign|ratify|approve|decide|find|reach|agree|overcome|remember|learn|wait|win|face|choose|understand|know|negotiate|convince|accept|talk|resolve|settle|bridge|solve)$/;

/** What one is given the right to do. */
export const RIGHTS =
  /^(fish|use|keep|hold|buy|sell|station|call|dock|cross|fly|export|import|work|build|catch|inspect|operate|land|resell|store|drill|stay)$/;

/** "Construction is due to start": what will happen, not what someone owes. */
export const INTRANSITIVE =
  /^(start|begin|open|end|close|take|go|run|last|continue|return|arrive|come|move|remain|stay)$/;

export const WORK = /^(work|construction|digging|drilling|deliveries|inspections|payments)$/;

/** Those of whom much is said to be done that is no part of any agreement. */
export const ONLOOKER =
  /^(parliament|senate|congress|court|voter|election|president|minister|critic|opposition|summit|talk|negotiator|mediator|price|market|economy|deal|accord|agreement|pact|treaty|it|ceremony|vote|house|assembly|lawmaker|legislature|cabinet|he|she|they|country)$/;
