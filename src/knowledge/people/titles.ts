/** Words that stand before a person's name, and words that stand in the middle of one. Lower case. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Forms of address: they make what follows a person and are not part of the name. */
export const honorifics = words(`
mr mr. mrs mrs. ms ms. miss mister madam dr dr. doctor prof prof. professor sir dame lord lady baron baroness count countess
duke duchess earl viscount king queen prince princess emperor empress crown sultan emir emperor tsar czar shah sheikh sheik
shaikh sheikha ayatollah hojatoleslam imam mullah mufti rabbi archbishop bishop cardinal pope patriarch father reverend rev rev. monsignor
sister brother saint maestro don dona hajji haji sayyid mahatma justice judge chief
`);

/** Ranks and offices of one word that stand right before a name. */
export const rankTitles = words(`
president premier minister chancellor secretary senator sen sen. congressman congresswoman rep rep. representative governor gov gov.
mayor ambassador envoy spokesman spokeswoman spokesperson general gen gen. lieutenant lt lt. colonel col col. major maj maj. captain
capt capt. sergeant sgt sgt. corporal private commander cmdr admiral adm adm. marshal brigadier brig brig. commodore commissioner
director chairman chairwoman chair leader speaker taoiseach tanaiste deputy vice-president vice-premier president-elect
prosecutor attorney inspector negotiator lawmaker legislator parliamentarian delegate diplomat economist analyst professor coach
cosmonaut astronaut dictator strongman warlord guerrilla rebel dissident activist opposition candidate banker tycoon businessman
consul comrade nobel laureate foreign prime lawyer spokesmen ministers presidents chief chiefs secretary-general director-general attorney-general governor-general under-secretary-general commander-in-chief president-designate
lieutenant-general lieutenant-colonel lieutenant-commander major-general brigadier-general colonel-general vice-admiral rear-admiral
`);

/** Places and states whose names are surnames too: after a given name they are a person's. */
export const namesakes: ReadonlySet<string> = new Set(
  'Jordan Chad Georgia Israel Ireland Holland England London Paris Berlin Washington Lincoln Houston Austin Jackson Cuba Brazil Kingston Victoria Wales Dallas Phoenix Florence Lima Santiago Trinidad'.split(
    ' ',
  ),
);

/** Small words inside a name: "van der Bellen", "da Silva", "al-Maliki", "bin Laden". */
export const nameParticles = words(`
van von der den de del della di da do dos das du la le el al ul ur bin ben ibn bint abu abd abdul abdel abdol ould wald
arap ter ten zu af av y e 't und san santa st st. mac mc o' ap uz ad as ash an ar us
`);

/** What may follow a name: "Jr.", "III". */
export const nameSuffixes = words('jr jr. sr sr. ii iii iv phd ph.d. m.d. md qc kc mp mep');
