/** Words that carry their full stop, by what may follow them. Lower case, without the last stop. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Titles and labels: the rest of the same phrase always follows, so the stop never ends a sentence. */
export const beforeName = words(
  'mr mrs ms messrs mme mlle dr prof gen lt col sgt capt cmdr cpl pvt maj adm brig sen sens rep reps gov govs rev fr hon pres supt insp amb st ste mt ft vs cf e.g i.e eg viz approx ca attn maj-gen brig-gen lt-gen lt-col',
);

/** Abbreviations only before a number: "No. 5", "art. 3", "p. 12". */
export const beforeNumber = words('no nos art arts sec fig figs vol vols ch para pp p pt ext ser chap c b d m');

/** American states and alike, which follow a comma: "Springfield, Ill." */
export const afterComma = words(
  'ala ariz ark calif colo conn del fla ga ill ind ia kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo que ont',
);

/** Names of months and days, companies and alike: the stop may also end the sentence. Written with a capital. */
export const capitalised = words(
  'jan feb mar apr jun jul aug sept sep oct nov dec tue tues wed thu thur thurs fri jr sr inc corp ltd co cos bros ave blvd rd bldg esq dept univ assn',
);

/** Others, in any case: the stop may also end the sentence. */
export const anywhere = words(
  'etc al est hrs hr yrs yr lbs lb oz mins u.s u.k u.n e.u d.c a.m p.m ph.d inc corp ltd llc plc govt',
);

/** Words that start sentences far more often than they continue a name: after "U.S." or "Inc." they mean a new sentence. */
export const starters = words(
  'the he she it they we i you in on at but and a an this that these those there his her its their our my as for if when while after before since although though however meanwhile both some many most all one no not what who why how where yet so or with by from to under during another other such more also according earlier last',
);
