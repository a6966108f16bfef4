/** Verbs of deeds: help and withdrawal, protest and pressure, force. Entries as in verbal.ts. */
export const MATERIAL = `
COOPERATE 060: cooperate~with cooperate co-operate~with co-operate collaborate~with collaborate work~with work_together trade~with train+TROOPS train+PERSON share+INFORMATION exchange+INFORMATION
  share~with swap+INFORMATION exchange+GOODS extradite extradite~to hold+JOINT conduct+JOINT stage+JOINT launch+JOINT perform+JOINT carry_out+JOINT begin+JOINT start+JOINT
  join+JOINT co-produce co-develop supply+GOODS sell~to sell+GOODS buy+GOODS import+GOODS export+GOODS buy~from purchase+GOODS co-host build~for+PLACE build~for trade develop~with
  pool+INFORMATION provide+INFORMATION give+INFORMATION hand_over+INFORMATION pass+INFORMATION undertake+JOINT kick_off+JOINT participate~in+JOINT take_part~in+JOINT take~in+JOINT train deliver+GOODS
  twin~with integrate~with open+TRADE import~from export~to invest~in co-finance launch~for
AID 070: open+BORDER~to open+BORDER~for accept+PERSON offer+TROOPS offer+WEAPONS deploy~to+PEACEKEEPING aid assist help+PERSON help~with provide+AID provide provide+WEAPONS send+WEAPONS give+WEAPONS supply+WEAPONS ship+WEAPONS deliver+WEAPONS give+AID give+AID~to grant+AID grant+ASYLUM offer+AID donate donate~to send+AID ship+AID deliver+AID supply supply+AID airlift+AID lend
  lend+AID loan fund finance bankroll subsidize subsidise sponsor bail_out contribute contribute~to rescue evacuate evacuate~from shelter feed treat+PERSON vaccinate rebuild+PLACE reconstruct+PLACE
  disburse+AID allocate+AID earmark+AID pay+AID hand_over+AID transfer+AID hand_out+AID distribute+AID distribute extend+AID resume+AID increase+AID approve+AID announce+AID award+AID
  deploy+PEACEKEEPERS send+PEACEKEEPERS deploy+EXPERTS send+EXPERTS dispatch+EXPERTS second+EXPERTS lend+EXPERTS contribute+TROOPS contribute+AID arm+PERSON equip write_off+DEBT cancel+DEBT forgive+DEBT reschedule+DEBT relieve+DEBT protect defend+TERRITORY safeguard
  host+REFUGEES take_in+REFUGEES take_in+PERSON take_in+PRISONER deliver+TROOPS~to supply+TROOPS ship+TROOPS~to accept+REFUGEES shelter+REFUGEES welcome+REFUGEES absorb+REFUGEES admit+REFUGEES house+REFUGEES provide~with supply~with equip~with furnish~with grant+AID~to escort+AID
  dispatch+AID rush+AID fly+AID parachute+AID airdrop supply~to send+AID~to participate~in+PEACEKEEPING serve~in+PEACEKEEPING deploy~as+PEACEKEEPERS  add+AID restore+AID compensate reimburse ransom nurse heal
  send~to+PEACEKEEPING step_up+AID boost+AID double+AID raise+AID open+BORDER treat support~with aid~with provide~to deliver+AID~to
RETREAT/withdraw 087: withdraw withdraw+TROOPS withdraw~from pull_out pull_out~of pull_back pull_back~from order_out+TROOPS order_home+TROOPS retreat retreat~from evacuate+TROOPS vacate leave^TROOPS depart^TROOPS demobilize demobilise withdraw~to redeploy~from bring_home+TROOPS pull+TROOPS remove+TROOPS
  cede relinquish hand_back return+ANY hand_over+TERRITORY surrender surrender~to give_up+TERRITORY abandon+TERRITORY return+TERRITORY pull~from+TERRITORY draw_down+TROOPS reduce+TROOPS cut+TROOPS  disengage~from
  return+GOODS repatriate+GOODS give_back lay_down+WEAPONS turn~in end+OCCUPATION lift+SIEGE end+SIEGE return+ANY~to disengage recall+TROOPS
RETREAT/release 084: release+PERSON release+SHIP free free+PERSON free+PRISONER set~free liberate+PRISONER let_go parole release~from free+PERSON~from release+PRISONER swap+PRISONER exchange+PRISONER return+PRISONER repatriate hand_over+PRISONER hand_over+REMAINS give_back+REMAINS repatriate+PRISONER unchain emancipate bail return+REMAINS
RETREAT/disarm 087: disarm destroy+WEAPONS dismantle+WEAPONS dismantle+PROGRAM shut_down+PROGRAM scrap+WEAPONS decommission disable+PROGRAM freeze+PROGRAM suspend+PROGRAM halt+PROGRAM abandon+PROGRAM abandon+WEAPONS eliminate+WEAPONS eliminate+PROGRAM roll_back+PROGRAM mothball+PROGRAM give_up+PROGRAM give_up+WEAPONS surrender+WEAPONS
  hand_over+WEAPONS stop+PROGRAM close+PROGRAM denuclearize denuclearise demilitarize demilitarise end+PROGRAM lay_down+ARMS decommission+WEAPONS scrap+PROGRAM renounce+WEAPONS seal+PROGRAM
RETREAT/ceasefire 087: ceasefire cease_fire cease+OPERATIONS halt+OPERATIONS stop+OPERATIONS end+OPERATIONS suspend+OPERATIONS observe+TRUCE declare+TRUCE announce+TRUCE extend+TRUCE respect+TRUCE honour+TRUCE honor+TRUCE
  stand_down renew+TRUCE begin+TRUCE implement+TRUCE hold+TRUCE call_off+OPERATIONS enforce+TRUCE uphold+TRUCE
RETREAT/access 085: go_back^LABOR~to+WORK return^LABOR~to+WORK resume^LABOR+WORK allow permit let_in open+BORDER reopen+BORDER admit+PERSON ease+SANCTIONS lift+SANCTIONS relax+SANCTIONS remove+SANCTIONS lift+RESTRICTION ease+RESTRICTION relax+RESTRICTION end+RESTRICTION
  remove+RESTRICTION waive legalize legalise decriminalize unblock unfreeze grant+PERMISSION give+PERMISSION grant+AUTONOMY readmit restore+ACCESS naturalize lift unban delist allow~into allow~in let~into rehabilitate restore+RIGHTS suspend+SANCTIONS
  suspend+RESTRICTION end+SANCTIONS scrap+SANCTIONS revoke+RESTRICTION revoke+SANCTIONS reduce+SANCTIONS cut+SANCTIONS drop+SANCTIONS reduce+RESTRICTION repeal+RESTRICTION repeal+SANCTIONS loosen+RESTRICTION loosen+SANCTIONS simplify+RESTRICTION waive+SANCTIONS waive+RESTRICTION
RETREAT/resign 083: resign resign~from step_down step_down~as step_aside step_down~from abdicate quit+OFFICE leave+OFFICE stand_down~as relinquish+OFFICE bow_out step~down
  release~of+OFFICE
PROTEST/demo 141: protest protest~against protest~outside demonstrate demonstrate~against demonstrate~outside demonstrate~in rally rally~against march march~against march~on march~to picket hold+PROTEST stage+PROTEST organize+PROTEST
  gather~to+PROTEST take_to_street take~to+STREET pour~into+STREET rise_up~against rise~against rebel rebel~against mutiny revolt revolt~against agitate~against chant~against lead+PROTEST join+PROTEST begin+PROTEST launch+PROTEST
  camp_out~outside call+PROTEST crowd~into+STREET surround+EMBASSY heckle burn+FLAG clash~with+POLICE jeer boo overthrow+COUP mount+PROTEST
PROTEST/strike 143: strike~over strike~for go~on+STRIKE go~strike walk_off walk_out^LABOR stage+STRIKE stop^LABOR+WORK down+TOOLS down~tool
PROTEST/riot 145: riot rampage~through loot torch+PLACE ransack storm+EMBASSY vandalize vandalise deface smash go~rampage stone+EMBASSY
PROTEST/obstruct 144: blockade+ROAD block+ROAD barricade+ROAD obstruct occupy+ROAD
PROTEST/boycott 148: boycott boycott+ELECTION boycott+TALKS
PROTEST/hunger 142: fast~in_protest go~hunger starve~protest
SANCTION/discontinue 163: put~on+BLACKLIST place~on+BLACKLIST add~to+BLACKLIST sanction blacklist embargo impose+SANCTIONS slap+SANCTIONS reimpose+SANCTIONS extend+SANCTIONS tighten+SANCTIONS levy+SANCTIONS toughen+SANCTIONS widen+SANCTIONS expand+SANCTIONS announce+SANCTIONS introduce+SANCTIONS adopt+SANCTIONS
  apply+SANCTIONS approve+SANCTIONS maintain+SANCTIONS prolong+SANCTIONS enforce+SANCTIONS renew+SANCTIONS restore+SANCTIONS reinstate+SANCTIONS place+SANCTIONS put+SANCTIONS strengthen+SANCTIONS issue+SANCTIONS
SANCTION/discontinue 162: suspend+AID cut+AID cut_off+AID halt+AID stop+AID freeze+AID end+AID reduce+AID withhold+AID slash+AID withdraw+AID terminate+AID block+AID discontinue+AID
SANCTION/discontinue 161: sever+RELATIONS break+RELATIONS break_off+RELATIONS cut+RELATIONS cut_off+RELATIONS suspend+RELATIONS downgrade+RELATIONS end+RELATIONS freeze+RELATIONS halt+RELATIONS stop+RELATIONS terminate+RELATIONS reduce+RELATIONS
SANCTION/discontinue 164: break_off+TALKS suspend+TALKS halt+TALKS end+MEDIATION freeze+TALKS break+TALKS stop+TALKS
SANCTION/discontinue 160: suspend~from suspend+PLACE expel~from+ORGANIZATION penalize penalise fine punish ostracize designate~as+TERROR
SANCTION/discontinue 161: recall+ENVOY withdraw+ENVOY close+EMBASSY shut+EMBASSY pull_out+ENVOY shut_down+EMBASSY divest~from boycott+GOODS break~with suspend+MEMBERSHIP strip~of disqualify downgrade shutter+EMBASSY break_off revoke+RELATIONS deny+AID bring_home+ENVOY
SANCTION/expel 161: expel+ENVOY expel eject+ENVOY banish declare~persona kick_out+ENVOY throw_out+ENVOY expel~from oust~from boot_out order_out evict+ENVOY
SANCTION/withdraw 166: withdraw+PEACEKEEPERS pull_out+PEACEKEEPERS evacuate+ENVOY recall+PEACEKEEPERS withdraw+STAFF evacuate+STAFF pull+PEACEKEEPERS
SANCTION/convict : sentence fine+PERSON
MOBILIZE/troops 152: mobilize mobilise deploy deploy+TROOPS deploy~to amass+TROOPS mass+TROOPS send+TROOPS dispatch+TROOPS commit+TROOPS call_up+TROOPS reinforce beef_up+TROOPS bolster+TROOPS station+TROOPS move+TROOPS remain~on_alert put~alert place~alert
  scramble+TROOPS stay~alert remain~alert concentrate+TROOPS fortify build_up+TROOPS increase+TROOPS strengthen+TROOPS rush+TROOPS mass~along mass~on ready+TROOPS position+TROOPS patrol alert+TROOPS go~alert activate+TROOPS order+TROOPS
  muster enlist conscript draft+TROOPS rearm militarize militarise arm+TROOPS boost+TROOPS expand+TROOPS raise+ALERT step_up+TROOPS hold+JOINT prepare~for+ATTACK mobilize~for redeploy+TROOPS send+TROOPS~to
MOBILIZE/weapons 154: test+WEAPONS test-fire test_fire launch+WEAPONS  deploy+WEAPONS detonate+NUCLEAR stockpile develop+WEAPONS enrich install+WEAPONS display+WEAPONS unveil+WEAPONS conduct+WEAPONS build+WEAPONS move+WEAPONS acquire+WEAPONS parade+WEAPONS rebuild+WEAPONS rebuild+PROGRAM
MOBILIZE/police 151: deploy+POLICE send+POLICE mobilize+POLICE
COERCE/arrest 173: arrest detain apprehend imprison jail incarcerate round_up+PERSON take~custody take_into_custody capture+PERSON lock_up nab intern hold~custody put~arrest put~prison place~arrest order+WARRANT issue+WARRANT announce+WARRANT
  implement+WARRANT execute+WARRANT re-arrest rearrest remand hunt~down bust handcuff sentence~to+PRISON throw~in+PRISON jail~for
COERCE/deport 174: deport expel+REFUGEES banish+PERSON exile evict force~out displace resettle forcibly_resettle relocate+PERSON repatriate_FORCED uproot ethnically_cleanse turn_back drive_out push_back
COERCE/seize 171: seize confiscate impound expropriate nationalize nationalise commandeer requisition sequester annex occupy take_over take~control grab+TERRITORY intercept freeze+ASSETS raid+OFFICE seize+TERRITORY
  overthrow oust topple+PERSON topple+GOVERNMENT depose usurp unseat steal loot+PLACE board+SHIP plunder conquer rob bulldoze force~from+POWER
COERCE/restrict 175: ban outlaw prohibit forbid restrict bar bar~from block suppress crush quell put_down repress crack_down~on crack_down crackdown persecute harass curb close+BORDER seal+BORDER impose+RESTRICTION declare+RESTRICTION tighten+RESTRICTION extend+RESTRICTION
  force compel oblige coerce order~to dissolve disband shut_down+MEDIA blockade cordon_off prevent~from ban~from close_down suspend+MEDIA shut+BORDER besiege order+PERSON stop+PERSON intimidate discriminate~against oppress subjugate enslave purge
  close+GROUP barricade ban~from disenfranchise hamper hinder impede quarantine evict~from confine confine~to clamp_down~on impose+SIEGE gag muzzle silence stifle segregate exclude~from lock_down restrain deprive~of outlaw~as enforce+RESTRICTION lay_siege~to lay~siege blackout trap
COERCE/censor 175: censor jam+BROADCAST block+WEBSITE ban+MEDIA shut_down+WEBSITE gag+MEDIA suppress+MEDIA
COERCE/curfew 175: impose+CURFEW declare+CURFEW extend+CURFEW enforce+CURFEW
COERCE/martial-law 175: declare+MARTIAL impose+MARTIAL
COERCE/cyber 176: break~into+NETWORK penetrate+NETWORK breach+NETWORK disable+NETWORK hack hack~into launch+CYBER wage+CYBER conduct+CYBER carry_out+CYBER phish mount+CYBER
COERCE/misinformation 176: spread+CYBER disseminate+CYBER
COERCE/withhold 175: withhold+GOODS cut_off+GOODS
ASSAULT 190: capture overrun retake recapture seize_back attack assault storm strike hit invade raid pound ambush clash~with clash clash fight fight~with battle battle~with engage+TROOPS kill murder slaughter massacre butcher slay execute assassinate gun_down wound injure maim hurt+PERSON
  launch+ATTACK carry_out+ATTACK conduct+ATTACK mount+ATTACK stage+ATTACK wage+ATTACK begin+ATTACK start+ATTACK continue+ATTACK order+ATTACK step_up+ATTACK unleash+ATTACK commit+ATTACK intensify+ATTACK commence+ATTACK resume+ATTACK
  perpetrate+ATTACK perform+ATTACK make+ATTACK announce+ATTACK lead+ATTACK escalate+ATTACK conduct+ATTACK violate+TRUCE breach+TRUCE break+TRUCE use~as+SHIELD assail+TERRITORY retaliate retaliate~against advance~on  overpower repel repulse
  target+PERSON target encroach~on penetrate+AIRSPACE violate+AIRSPACE breach+AIRSPACE ravage devastate exterminate annihilate wipe_out neutralize+PERSON neutralise+PERSON eliminate+PERSON liquidate rout scuffle~with brawl~with blow_away counterattack trample+PERSON lash+PERSON pummel+TERRITORY
  confront+TROOPS skirmish~with war~with exchange+FIRE trade+FIRE
ASSAULT/abduct 181: kidnap abduct take~hostage seize+HOSTAGE hijack
ASSAULT/beat 182: beat+PRISONER beat_up club+PERSON whip flog manhandle punch kick+PERSON batter thrash bludgeon rough_up mug
ASSAULT/torture 182: torture mutilate waterboard maim abuse mistreat maltreat
ASSAULT/sexual 182: rape gang-rape molest
ASSAULT/targeted 186: assassinate execute
ASSAULT/destroy 180: destroy demolish raze flatten wreck bulldoze level+PLACE obliterate
ASSAULT/primitive 193: stab behead decapitate hack~to+DEATH stone lynch hang+PERSON knife poison burn~alive strangle ram
ASSAULT/firearms 193: shoot shoot_at shoot~at shoot_dead gun_down open_fire open_fire~on open~fire fire~on fire~at fire snipe machine-gun open+FIRE shoot_down
ASSAULT/explosives 183: bomb detonate blow_up explode blast+TERRITORY dynamite set_off torpedo mine booby-trap plant+BOMB firebomb
ASSAULT/suicide-attack 183: suicide-bomb blow~up
ASSAULT/aerial 195: airstrike air_strike bombard bomb_from strafe launch+AIRSTRIKE carry_out+AIRSTRIKE conduct+AIRSTRIKE order+AIRSTRIKE
ASSAULT/heavy-weapons 194: shell bombard rocket mortar fire+ROCKETS launch+ROCKETS lob+ROCKETS rain+ROCKETS fire+WEAPONS launch+WEAPONS~at
ASSAULT/crowd-control 175: teargas tear-gas disperse fire+TEARGAS water-cannon
ASSAULT/unconventional 204: gas nuke
`;
