/** Verbs by which a side binds itself, proposes or carries out something without any word for "agreement". */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/[\s,]+/).filter((word) => word !== ''));

/** "agreed to resume flights": several sides make an agreement, one side a commitment. */
export const AGREE_VERBS = words('agree');

/** "pledged to withdraw": one side binds itself. */
export const PLEDGE_VERBS = words('pledge promise undertake undertook commit vow engage guarantee');

/** "urged simpler visa rules", "proposed a joint commission". */
export const PROPOSE_VERBS = words('propose urge suggest advocate recommend');

/** "are discussing a joint mission". */
export const DISCUSS_VERBS = words('discuss consider explore study mull weigh');

/** What states do together or let each other do: objects of proposals and talks that are agreements in the making. */
export const JOINT_MATTERS = words(`
programme program project mission commission pipeline railway railroad line bridge tunnel corridor zone union market fund force patrol
exercise visa regulation rule regime quota tariff duty border crossing flight route link hotline centre center laboratory station
satellite reactor plant cooperation co-operation partnership alliance exchange scheme ferry port base terminal grid cable
swap convoy mechanism area body committee treaty peace supply supplies delivery sale purchase loan credit lease moratorium ban embargo-relief
inspection release repatriation handover`);

/** Deeds that one state's bodies do for another: "is building a launch vehicle for". */
export const SERVICE_VERBS = words(`
build construct develop make assemble supply deliver train equip modernise modernize upgrade finance fund refit lay launch host lease
lend rent manufacture produce provide design restore rebuild overhaul explore drill`);

/** Deeds that can be on the calendar: "is scheduled for launch", "is slated to fly". */
export const CALENDAR_VERBS = words(`
launch fly blast lift travel arrive deliver open start begin send complete finish withdraw leave ship land dock commission`);

/** What the things that are built, delivered and launched are called. */
export const CAPITAL_GOODS = words(`
vehicle rocket satellite spacecraft probe module telescope reactor plant station dam pipeline railway railroad line bridge port airport
terminal refinery warship frigate submarine destroyer carrier corvette ship vessel tanker icebreaker fighter jet aircraft helicopter
plane tank missile radar system battery base hospital school stadium road highway tunnel canal cable grid laboratory centre center
factory mine mill locomotive train tram metro gas oil electricity fuel uranium grain wheat vaccine astronaut cosmonaut launcher carrier
pad spaceport cosmodrome observatory`);

/** Verbs that turn an agreement's text into someone's duty when the agreement is their subject. */
export const OBLIGING = words('require oblige commit bind compel force obligate ask order instruct direct');
export const FORBIDDING = words('ban bar prohibit forbid outlaw prevent preclude');
export const ALLOWING = words('allow let permit entitle enable authorize authorise give grant guarantee grant');
export const REGULATING = words(`
limit cap restrict cut reduce lower abolish remove scrap eliminate lift raise fix establish create guarantee regulate divide grant
share divide end halt protect cover offer impose`);

/** Verbs of duty that may follow in later sentences: "Washington will pay". */
export const DUTY_VERBS = words(`
pay deliver provide supply withdraw pull build construct lend give receive send accept take return release free cut reduce keep stop halt
end lift open close allow let dismantle destroy hand contribute invest buy purchase sell finance fund repay help remove resume limit raise
spend train host lease transfer ship export import grant recognise recognize evacuate disarm demobilise demobilize disband surrender
dilute freeze suspend refrain abandon renounce dispose open restore begin start finish complete inspect monitor oversee patrol guarantee
protect share exchange repatriate readmit lay decommission scrap admit implement establish set create bear cover cede vacate leave
restructure write forgive cancel waive lower raise ease seek support refuse extradite license invest procure donate disclose
abolish use build move demolish arm attack station deploy produce enrich`);

/** Phrases that make what follows the price of what went before. */
export const EXCHANGE_PHRASES: readonly string[] = [
  'in exchange for',
  'in return for',
  'as payment for',
  'in exchange',
  'in return',
];

/** Nouns of deeds that can be owed, each with its verb: "an accord on the release of prisoners". */
export const DEED_NOUNS: ReadonlyMap<string, string> = new Map(
  `withdrawal withdraw, release release, return return, repatriation repatriate, delivery deliver, supply supply, sale sell, purchase buy,
  construction build, destruction destroy, dismantling dismantle, handover hand-over, transfer transfer, reopening reopen, resumption resume,
  removal remove, lifting lift, abolition abolish, extradition extradite, exchange exchange, demarcation demarcate, elimination eliminate,
  reduction reduce, deployment deploy, evacuation evacuate, restoration restore, establishment establish, creation create, resettlement resettle,
  readmission readmit, rebuilding rebuild, repair repair, reconstruction rebuild, opening open, demolition demolish, demilitarisation
  demilitarise, demilitarization demilitarize, freeing free, surrender surrender, payment pay, partition partition, closure close, conversion convert, disposal dispose-of, suspension suspend`
    .split(/,\s+/)
    .map((pair) => pair.split(' '))
    .map(([noun = '', verb = '']): [string, string] => [noun, verb.replaceAll('-', ' ')]),
);
