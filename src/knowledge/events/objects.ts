/**
 * Classes of things that deeds are done to or with. "Impose" is a sanction or a curfew by its object, "lift" a concession or a lift.
 * A class is a list of head nouns, or of noun phrases where the head alone would say too little.
 */

const CLASSES: Readonly<Record<string, string>> = {
  TALKS: `negotiating_table bargaining_table conference_table talk meeting negotiation dialogue dialog summit conference consultation discussion session conversation contact call telephone_call phone_call
    phone_conversation round round_of_talk round_of_negotiation gathering forum hearing audience lunch dinner luncheon breakfast
    peace_process peace_talk diplomacy mediation mediation_effort shuttle_diplomacy exchange_of_view parley huddle tete-a-tete teleconference video_conference
    videoconference face-to-face workshop seminar retreat briefing symposium assembly visit trip tour rapprochement get-together`,
  VISIT: `visit trip tour call_on journey stopover pilgrimage state_visit`,
  PACT: `agreement treaty accord deal pact memorandum protocol convention contract communique communiqué declaration charter truce armistice
    ceasefire cease-fire compact covenant understanding memorandum_of_understanding mou joint_statement statement_of_intent letter_of_intent roadmap
    road_map peace_plan trade_deal free_trade_agreement settlement compromise entente accommodation framework
    settlement consensus concordat action_plan lease amendment annex addendum ratification partnership joint_venture`,
  LAW: `bill law legislation act decree resolution measure budget constitution motion referendum ordinance executive_order amendment statute`,
  SANCTIONS: `sanction embargo penalty tariff asset_freeze travel_ban visa_ban arms_embargo blacklist boycott_of_trade export_control trade_restriction import_duty customs_duty excise_duty
    import_ban export_ban fine visa_restriction countermeasure export_restriction trade_ban economic_measure punitive_measure`,
  BLACKLIST: `blacklist black_list sanction_list sanctions_list watch_list terror_list`,
  RESTRICTION: `ban restriction curfew blockade curb lockdown censorship siege limit quota moratorium prohibition state_of_emergency emergency
    state_of_siege martial_law emergency_rule border_closure blackout control_on gag_order injunction cordon house_arrest roadblock checkpoint
    visa_requirement parole_restriction restraint quarantine closure`,
  EMERGENCY: `state_of_emergency emergency state_of_siege martial_law emergency_rule emergency_law curfew lockdown`,
  AID: `financial_support military_support technical_support humanitarian_support logistical_support logistic_support material_support medical_support
    budget_support food_support economic_support emergency_support air_support aid assistance relief loan grant fund funding donation supply equipment medicine food vaccine money cash dollar euro support_package
    ventilator humanitarian_aid military_aid financial_aid food_aid military_assistance bailout subsidy credit scholarship shelter asylum
    refuge expertise training help arms_supply ammunition tent blanket grain wheat rice fuel ambulance field_hospital rescue_team relief_supply
    peacekeeping_force peacekeeping_troop peacekeeper aid_package package contribution protection security_guarantee debt_relief technical_assistance
    test_kit mask dose hospital convoy aid_worker medical_team medic doctor observer election_observer military_equipment hardware system
    delivery aid_delivery shipment support_to investment pension compensation reparation award donor safe_haven citizenship clinic school material resource`,
  TROOPS: `troop force soldier army unit battalion brigade division marine warship fleet navy aircraft_carrier carrier fighter_jet jet warplane bomber
    reservist contingent garrison regiment personnel military_personnel submarine destroyer frigate tank armour armor paratrooper platoon squadron troop_presence
    military_presence combat_troop guard national_guard police riot_police security_force helicopter special_force commando military convoy
    air_force artillery battery troop_level border_guard militia militiaman fighter gunboat military_force expeditionary_force`,
  PEACEKEEPERS: `election_observer peacekeeper peacekeeping_force peacekeeping_troop observer monitor peacekeeping_mission blue_helmet staff aid_worker inspector mission`,
  WEAPONS: `missile rocket warhead weapon arms bomb ballistic_missile cruise_missile nuclear_weapon chemical_weapon nuclear_device projectile
    drone interceptor missile_system missile_defense missile_defence weaponry arsenal nuclear_test stockpile`,
  PROGRAM: `program programme nuclear_program nuclear_programme reactor enrichment facility plant weapon_program production centrifuge test testing`,
  ENVOY: `ambassador envoy diplomat consul attache attaché charge_d'affaires chargé charge military_attache high_commissioner representative delegation nuncio
    consular_officer embassy_staff staff spy`,
  PRISONER: `prisoner hostage detainee captive inmate convict dissident activist journalist suspect pilot sailor soldier worker child crew crewman crew_member
    opposition_leader leader man woman person people national citizen student tourist missionary aid_worker politician rebel militant peacekeeper official
    fisherman member engineer reporter protester demonstrator pow prisoner_of_war lawmaker blogger lawyer minister president refugee`,
  DEMAND: `request demand call appeal proposal offer plan petition plea motion bid resolution draft draft_resolution idea suggestion claim
    invitation initiative overture concession condition term ultimatum recommendation compromise truce_offer peace_plan peace_proposal
    extradition_request application condition notion allegation charge accusation criticism report result election_result verdict deal
    agreement accord legitimacy authority sovereignty ruling decision bid amendment bill referendum jurisdiction
    compromise peace_offer mediation pressure interference legislation victory allegation argument`,
  DEED: `decision move action policy law ruling plan step attack killing bombing strike violation abuse crackdown treatment behavior behaviour conduct act test launch statement
    remark comment result outcome proposal approach effort initiative role progress achievement reform leadership commitment
    agreement deal visit election appointment resolution release bill verdict raid arrest execution aggression interference intervention violence
    occupation annexation escalation provocation rhetoric testing restriction`,
  RELATIONS: `relation tie link relationship diplomatic_relation diplomatic_tie contact cooperation co-operation partnership connection bond friendship diplomacy
    air_link flight trade trade_tie import export delivery supply shipment membership participation collaboration diplomatic_link exchange sale service visa_service`,
  EMBASSY: `embassy consulate mission consulate_general diplomatic_mission legation office consular_office`,
  PROBE: `investigation probe inquiry enquiry audit inquest review examination fact-finding_mission manhunt search inspection criminal_investigation`,
  CASE: `lawsuit charge complaint suit indictment legal_action case proceeding criminal_charge litigation impeachment petition action legal_proceeding
    formal_complaint formal_charge infringement_procedure arrest_warrant accusation allegation protest_note note_of_protest criticism note warrant trial
    indictment infringement_proceeding appeal counterclaim`,
  WARRANT: `arrest_warrant warrant arrest detention`,
  ATTACK: `attack assault strike airstrike air_strike raid bombing offensive shelling incursion invasion ambush operation bombardment onslaught war missile_strike drone_strike
    missile_attack rocket_attack suicide_attack suicide_bombing military_operation military_action counteroffensive bombing_campaign military_campaign massacre murder killing genocide
    blast explosion ground_offensive aggression counterattack barrage salvo military_offensive violence atrocity war_crime hostility artillery_fire gunfire
    fire round salvo combat battle fighting bomb grenade shell rocket mortar air_raid hijacking assassination sniper_attack mine pogrom mortar_fire
    air_campaign firebomb petrol_bomb intercept crime_against_humanity ethnic_cleansing bullet shot airstrikes`,
  CYBER: `cyberattack cyber_attack cyber-attack cyber_warfare cyberwar cyber_operation hack hacking disinformation_campaign disinformation propaganda
    fake_news cyber_campaign phishing malware cyberespionage smear_campaign influence_operation espionage`,
  CRITICISM: `attack_on verbal_attack scathing_attack tirade broadside criticism verbal_assault`,
  PROTEST: `protest demonstration rally march sit-in vigil strike hunger_strike boycott riot walkout picket blockade street_protest unrest uprising
    revolt mass_protest general_strike industrial_action stoppage work_stoppage coup mutiny rebellion insurrection sit-down sit-down_protest rampage campaign_of_protest
    civil_disobedience protest_march`,
  JOINT: `joint_exercise war_game joint_drill military_exercise military_drill joint_operation exercise drill manoeuvre maneuver naval_exercise naval_drill
    joint_manoeuvre joint_maneuver joint_command_exercise joint_war_game joint_patrol joint_training`,
  WARNING: `warning ultimatum deadline threat notice final_warning travel_warning`,
  INFORMATION: `intelligence information evidence datum data technology expertise know-how finding document experience knowledge intelligence_information`,
  GOODS: `good commodity oil gas trade aircraft plane technology electricity energy arms equipment weapon product crude_oil natural_gas share stake steel`,
  TERRITORY: `territory city town village base control border land island airport area region province district checkpoint post position
    building palace headquarters parliament power ship tanker vessel boat plant oilfield station bridge port strait capital pass town asset property
    land_border enclave stronghold cocaine drug bridge embassy fund account money house company oil_tanker cargo hill facility`,
  BORDER: `border frontier crossing airspace border_crossing door market economy port road land_border`,
  SUPPORT: `support backing solidarity endorsement condolence sympathy praise confidence congratulation gratitude thanks appreciation satisfaction blessing friendship
    full_support readiness respect admiration hope`,
  CONCERN: `concern alarm outrage anger condemnation dismay displeasure disappointment opposition doubt criticism regret fury indignation protest complaint objection rejection`,
  PERMISSION: `permission access authorization authorisation clearance approval entry passage visa pardon amnesty clemency bail leave
    autonomy independence citizenship concession waiver delay extension immunity freedom right exemption asylum_right reprieve parole sovereignty self-rule`,
  OFFICE: `post office position presidency chairmanship leadership seat job power government duty premiership council cabinet throne parliament committee`,
  CONFLICT: `war conflict fighting hostility violence crisis dispute bloodshed standoff feud occupation`,
  PEACE: `peace ceasefire cease-fire truce calm restraint reconciliation armistice de-escalation end_to_violence cessation_of_hostility unity normalcy`,
  OPERATIONS: `operation offensive attack bombing shelling hostility military_operation siege strike campaign fighting war combat assault airstrike raid
    bombardment air_strike ceasefire_violation occupation`,
  APOLOGY: `apology regret remorse`,
  CONCESSION: `concession compromise`,
  TRUCE: `ceasefire cease-fire truce armistice pause humanitarian_pause cessation cessation_of_hostility humanitarian_truce moratorium cease`,
  THREAT: `threat warning ultimatum`,
  RESPONSIBILITY: `responsibility guilt blame mistake error wrongdoing`,
  SENTENCE: `sentence term death_penalty death_sentence jail_term jail_sentence prison_sentence prison_term punishment jail_time life_sentence`,
  VERDICT: `verdict sentence`,
  LABOR: `worker employee staff miner teacher doctor nurse driver labour labor union guard pilot farmer trucker musician actor writer crew`,
  REVENGE: `revenge retaliation vengeance retribution reprisal`,
  DURATION: `day hour week month year minute`,
  DEADLINE: `deadline ultimatum`,
  ASYLUM: `asylum refuge sanctuary safe_haven political_asylum`,
  REFUGE: `refuge asylum sanctuary`,
  REFUGEES: `refugee migrant asylum_seeker displaced evacuee immigrant exile settler squatter resident villager`,
  MEDIATION: `mediation mediation_effort mediation_bid peace_effort peace_initiative peace_process mediation_process effort`,
  MEMBERSHIP: `membership seat participation member`,
  STREET: `street square plaza avenue`,
  FLAG: `flag effigy`,
  POLICE: `police riot_police police_officer police_force security_force officer policeman`,
  ROAD: `road highway street bridge entrance gate railway traffic motorway runway`,
  STRIKE: `strike`,
  WORK: `work production`,
  TOOLS: `tool`,
  NUCLEAR: `nuclear_device nuclear_bomb nuclear_weapon device hydrogen_bomb`,
  MEDIA: `newspaper website station radio television channel media outlet magazine broadcaster publication daily news_outlet news_agency internet app`,
  WEBSITE: `website internet site app network social_medium service`,
  BROADCAST: `broadcast signal radio`,
  MARTIAL: `martial_law`,
  CURFEW: `curfew`,
  SIEGE: `siege blockade state_of_siege`,
  ASSETS: `asset account fund property bank_account`,
  SHIP: `ship vessel boat tanker trawler freighter yacht`,
  GROUP: `group organization organisation party ngo charity church mosque union association agency movement network`,
  SHIELD: `shield`,
  FIRE: `fire gunfire shot artillery_fire blow barb`,
  HOSTAGE: `hostage`,
  PLANE: `plane airliner aircraft jet flight bus ship helicopter`,
  BOMB: `bomb explosive mine device ied`,
  AIRSTRIKE: `airstrike air_strike air_raid air_attack aerial_attack bombing_raid sortie air_campaign`,
  ROCKETS: `rocket mortar shell missile artillery volley artillery_shell torpedo`,
  TEARGAS: `tear_gas teargas rubber_bullet water_cannon pepper_spray`,
  DEBT: `debt`,
  REMAINS: `remains body skull bone`,
  OCCUPATION: `occupation`,
  AUTONOMY: `autonomy independence self-rule self-government sovereignty`,
  ACCESS: `access entry freedom`,
  RIGHTS: `right freedom liberty`,
  COUP: `coup`,
  ELECTION: `election vote poll referendum ballot`,
  DEAL: `deal agreement contract pact`,
  PLAN: `plan programme program project`,
  POLICY: `policy plan decision rule practice requirement`,
  TRADE: `trade border market route`,
  ARMS: `arms weapon`,
  PRISON: `prison jail year month death life term imprisonment`,
  POWER: `power office`,
  CHARGE: `charge allegation accusation claim report involvement`,
  REPORT: `report claim figure result account assertion`,
  PROMISE: `promise pledge word commitment vow`,
  TERROR: `terrorist terrorism terror_group terrorist_group terrorist_organization sponsor`,
  CRIME: `crime murder terrorism corruption`,
  ALERT: `alert alert_level`,
  PROTEST_NOTE: `protest complaint protest_note note demarche démarche objection formal_complaint`,
  STAFF: `staff diplomat citizen personnel embassy_staff`,
  PEACEKEEPING: `mission peacekeeping_mission operation force peacekeeping_operation peacekeeping_force peacekeeping peacekeeper`,
  TREATY: `treaty accord agreement pact convention deal contract memorandum`,
  DEATH: `death`,
  NETWORK: `network computer server account system database email site website`,
  EXPERTS: `trainer instructor adviser advisor engineer doctor medic nurse expert specialist technician rescuer firefighter teacher`,
  GOVERNMENT: `government regime junta dictatorship monarchy cabinet administration dictator`,
  BLOW: `blow chord balance`,
  PAGE: `page website museum site shop store`,
  BALANCE: `balance`,
  CHORD: `chord note`,
  ATTENTION: `attention imagination`,
  NEED: `need target goal threshold requirement quota demand_for standard deadline expectation challenge criterion requirement obligation`,
  STANDARD: `standard`,
  AUTOGRAPH: `autograph`,
  QUESTION: `question doubt`,
  GROWTH: `growth price sentiment`,
  RECORD: `record high low`,
  FORECAST: `forecast estimate expectation`,
  FIRE_BLAZE: `blaze wildfire inferno`,
  FIGURE: `figure datum number result report detail statement list document album film video book song single text transcript statistics photo tape footage`,
  STATEMENT: `statement report`,
  TEXT: `letter plan poll survey memo email e-mail message schedule agenda budget draft picture image summary proposal tax_return book finding transcript survey
    guideline name detail version edition trailer score`,
  OCCASION: `memorial event ceremony party rally stage room hospital school work home hotel store restaurant house campus stadium`,
  RESISTANCE: `opposition resistance criticism protest scepticism skepticism hostility applause silence anger outrage fire success failure approval challenge
    difficulty enthusiasm indifference cheer boo derision`,
  ALBUM: `album film`,
  PROFIT: `profit`,
  DISEASE: `epidemic outbreak ebola covid coronavirus covid-19 terrorism terror crime extremism drug smuggling trafficking piracy racism discrimination unemployment recession climate_change blaze apathy stigma disease cancer poverty inflation corruption virus pandemic hunger malaria aids hiv addiction`,
  TEAM: `team club side_in champion`,
  CHANCE: `chance opportunity initiative`,
  BREATH: `breath`,
  SHARE: `share stake percent %`,
  STAKE: `stake`,
  PERCENT: `percent %`,
  NOTE: `note`,
  PERSON: `man woman person people child civilian worker journalist reporter activist leader president minister official soldier officer policeman
    protester demonstrator student villager militant rebel insurgent fighter gunman terrorist suspect prisoner hostage citizen resident refugee migrant
    lawmaker politician member diplomat ambassador envoy king queen prince pope patriarch chancellor premier counterpart general commander
    opponent dissident critic delegation guest tourist doctor teacher family victim peacekeeper troop guard crowd aide deputy governor mayor senator
    businessman lawyer judge priest monk editor author blogger minority muslim christian pilot crew farmer fisherman immigrant employee staff candidate chief head national driver rapper singer artist cleric imam bishop nun nurse scholar academic professor
    expert analyst executive banker trader merchant owner tycoon magnate player athlete footballer coach defendant accused plotter bomber shooter killer thief
    smuggler trafficker dealer spy agent informant whistleblower leaker hacker warlord chieftain elder tribesman nationalist separatist loyalist monarchist
    islamist communist socialist environmentalist feminist trade_unionist organiser organizer founder director manager secretary spokesman spokeswoman
    spokesperson parliamentarian deputy congressman councillor councilor mp mep envoy negotiator mediator inspector observer monitor worker volunteer`,
  PLACE: `city town village capital region country border area district province island embassy state nation territory neighbour neighbor headquarters
    building base camp airport house home office school hospital mosque church market station convoy bus checkpoint street`,
  AIRSPACE: `airspace air_space sovereignty territorial_integrity border treaty agreement right international_law law resolution human_right territorial_water`,
};

function parse(): ReadonlyMap<string, ReadonlySet<string>> {
  const classes = new Map<string, Set<string>>();
  for (const [name, words] of Object.entries(CLASSES)) {
    for (const word of words.trim().split(/\s+/)) {
      const phrase = word.replaceAll('_', ' ');
      const set = classes.get(phrase) ?? new Set<string>();
      classes.set(phrase, set.add(name));
    }
  }
  return classes;
}

/** Classes by head noun or noun phrase, lemmas in lower case. */
export const OBJECT_CLASSES: ReadonlyMap<string, ReadonlySet<string>> = parse();
