/**
 * Verbs of words and signatures: what is said, signed, asked, charged.
 *
 * A line is `ROOT/mode cameo: entries`; NONE stands for what is no event. An entry is a verb with, as far as they matter, `^CLASS` of its subject, `+CLASS` of its object (`+ANY` for any at all), `~preposition` and, after
 * that, `+CLASS` of what stands under the preposition; `_` joins words, `#` gives contexts. Where several entries fit, the one that asks
 * for most wins.
 */
export const VERBAL = `
NONE : ask~whether ask~if ask~about ask~why ask~how fire+PERSON dismiss+PERSON approve+LAW demonstrate+ANY demonstrate~that deny~that strike+BLOW deal+BLOW kill+PACT kill+LAW kill+PLAN fight~for deny+CHARGE visit+PAGE host+WEBSITE strike+BALANCE strike+CHORD call+ATTENTION hold+OFFICE take+OFFICE hold+ELECTION run~for meet+NEED meet+DEADLINE meet+STANDARD sign+AUTOGRAPH raise+QUESTION
  take+PLACE lead~to help+GROWTH leave+QUESTION hit+RECORD beat+FORECAST beat+RECORD fight+FIRE_BLAZE release+REPORT release+FIGURE release+STATEMENT release+ALBUM return+PROFIT win+ELECTION
  share+CONCERN~with seize~on seize~upon release+TEXT release+TEXT~from publish+TEXT incite+ATTACK leave+OCCASION attend+OCCASION visit+OCCASION~for meet~with+RESISTANCE protest~innocence attack+DISEASE fight+DISEASE beat+TEAM defeat+TEAM play+TEAM seize+CHANCE capture+ATTENTION hold+BREATH hold+SHARE hold+STAKE drop+PERCENT strike+NOTE help_out
AGREE : agree cooperate~with+PLAN shake_hands~with
AGREE 030: join_forces~with join~forces team_up~with partner~with ally~with ally coordinate~with
AGREE 0256: mend+RELATIONS
CONSULT 036: brief+PERSON meet meet~with meet_up~with confer confer~with consult consult~with negotiate negotiate~with talk~with+PERSON talk~to+PERSON speak~with+PERSON speak~to+PERSON debate
  discuss discuss~with converse~with chat~with huddle~with liaise~with dine~with lunch~with mediate+CONFLICT sit_down~with sit~with hobnob~with see~for+TALKS rub_shoulders~with
CONSULT/phone 041: phone telephone ring call_up~phone call+PERSON speak~by_phone phone~to
CONSULT/visit 042: visit travel~to+TALKS fly~to+TALKS arrive~in arrive~at tour+PLACE pay+VISIT make+VISIT call~on+PERSON journey~to land~in+PLACE head~to+TALKS travel~to fly~to
  go~to+TALKS drop_by return~from+VISIT leave~for+TALKS depart~for set_off~for start+VISIT begin+VISIT end+VISIT conclude+VISIT wrap_up+VISIT undertake+VISIT complete+VISIT
CONSULT/visit 043: host receive+PERSON greet welcome+PERSON~at entertain+PERSON fete escort+PERSON
CONSULT/multilateral 046: hold+TALKS attend+TALKS host+TALKS convene+TALKS chair+TALKS open+TALKS join+TALKS address+TALKS gather~for+TALKS return~to+TALKS take_part~in+TALKS participate~in+TALKS resume+TALKS
  have+TALKS begin+TALKS start+TALKS continue+TALKS conduct+TALKS lead+TALKS enter+TALKS conclude+TALKS complete+TALKS organize+TALKS speak~at+TALKS
CONSULT/third-party 045: mediate mediate~between arbitrate broker+TALKS shuttle~between intercede~between facilitate+TALKS launch+MEDIATION
SUPPORT 057: reach+PACT strike+PACT clinch+PACT conclude+PACT hammer_out+PACT broker+PACT seal+PACT agree+PACT agree~on+DEAL agree~to+DEAL ink+DEAL thrash_out+PACT secure+PACT
  sign+PACT ratify initial finalize+PACT finalise+PACT countersign co-sign sign+PACT~with sign_off~on+PACT approve+PACT endorse+PACT adopt+PACT accede~to+PACT return~to+PACT rejoin+PACT
  join+PACT enter+PACT enter_into+PACT enter~into+PACT renew+PACT extend+PACT ink+PACT pen+PACT conclude+TREATY sign exchange+PACT join+ORGANIZATION
SUPPORT 054: recognize recognise establish+RELATIONS restore+RELATIONS normalize+RELATIONS normalise+RELATIONS upgrade+RELATIONS forge+RELATIONS strengthen+RELATIONS resume+RELATIONS
  improve+RELATIONS deepen+RELATIONS expand+RELATIONS cement+RELATIONS open+EMBASSY reopen+EMBASSY build+RELATIONS exchange+ENVOY mend+RELATIONS boost+RELATIONS bolster+RELATIONS enhance+RELATIONS restore+ENVOY
  warm+RELATIONS repair+RELATIONS reopen+RELATIONS
SUPPORT 051: welcome supportive~of grateful~to grateful~for thankful~to loyal~to praise hail laud applaud commend endorse congratulate thank salute extol acclaim cheer honor honour pay_tribute~to compliment champion back support defend
  bolster stand~by+PERSON stand_by stand_with stand~with+PERSON side~with+PERSON express+SUPPORT voice+SUPPORT pledge+SUPPORT declare+SUPPORT reaffirm+SUPPORT reiterate+SUPPORT promise+SUPPORT offer+SUPPORT
  convey+SUPPORT extend+SUPPORT give+SUPPORT throw+SUPPORT lend+SUPPORT announce+SUPPORT send+SUPPORT sympathize~with congratulate~on rally~behind rally~around throw~behind line_up~behind rally~support march~support demonstrate~support appreciate
  justify vouch~for assure respect vote_for~for reassure comfort console mourn~with condole~with celebrate~with show+SUPPORT state+SUPPORT have+SUPPORT renew+SUPPORT
SUPPORT 055: apologize apologise apologize~to apologise~to apologize~for express+APOLOGY issue+APOLOGY
SUPPORT 053: nominate recommend+PERSON~as canonize speak~in_favor_of speak~in_favour_of speak~favor vote~for
CONCEDE 080: concede~to concede relent back_down yield yield~to accede~to+DEMAND give_in give_in~to cave_in cave_in~to capitulate capitulate~to bow~to accept+DEMAND grant grant+DEMAND honor+DEMAND
  honour+DEMAND comply~with comply accommodate+DEMAND soften+DEMAND moderate+DEMAND make+CONCESSION offer+CONCESSION back_off climb_down cave
  compromise compromise~with u-turn approve+DEMAND meet+DEMAND satisfy+DEMAND heed+DEMAND bend~to submit~to withdraw+DEMAND drop+CASE drop+DEMAND drop+THREAT retract+THREAT reverse+DEED rescind+DEED overturn+RESTRICTION
  respond~to+DEMAND fulfil+DEMAND fulfill+DEMAND acknowledge+RESPONSIBILITY admit+RESPONSIBILITY reappoint re-appoint reinstate rehire reconsider+DEED backtrack~on u-turn~on do~U-turn abandon+POLICY scrap+DEED
CONCEDE 081: pardon amnesty exonerate absolve forgive grant+PERMISSION give+PERMISSION acquit commute+SENTENCE
CONCEDE 087: declare+TRUCE announce+TRUCE proclaim+TRUCE
REQUEST 020: ask request urge beseech implore beg plead~with plead exhort entreat appeal appeal~to petition call~on call_on~to call~upon lobby solicit pressure pressurize press prod push
  ask~for request~from appeal~for plead~for call~for push~for press~for demand demand~from insist~on encourage propose suggest seek+AID seek+SUPPORT seek~from invite
  seek+PEACE seek+ASYLUM seek+PACT demand~of seek~in+PLACE apply~for request+AID propose+TALKS canvass
REQUEST/meet 026: invite propose+TALKS call~for+TALKS seek+TALKS request+TALKS urge+TALKS demand+TALKS
REQUEST/assist 023: seek+AID request+AID appeal~for+AID ask~for+AID call~for+AID beg~for+AID seek+REFUGE apply~for+ASYLUM
ACCUSE/disapprove 111: critical critical~of furious~with angry~with angry outraged~at outraged~by criticize criticise denounce condemn deplore slam lambast lambaste castigate rebuke reprimand chide chastise berate decry censure assail scold admonish upbraid excoriate
  blast+PERSON blast~for rap fault blame disparage deride ridicule mock vilify pillory insult defame malign hit_out~at lash_out~at lash~at hit~at rail~against complain~about complain~of complain complain~to
  express+CONCERN voice+CONCERN lodge+PROTEST_NOTE summon+ENVOY call_in+ENVOY rebuke~for scorn bemoan protest~to protest+DEED speak_out~against speak~against lament take_issue~with take~aim demonize
  launch+CRITICISM mount+CRITICISM make+CRITICISM direct+CRITICISM level+CASE challenge+DEED challenge+REPORT dispute+REPORT dispute contradict belie regret deplore lodge+PROTEST_NOTE file+PROTEST_NOTE hand+PROTEST_NOTE deliver+PROTEST_NOTE
  mobilize~against+DEED campaign~against issue+CONCERN condemn~for denounce~as name~as    frown~on attack~for attack~over compare+PERSON~to liken+ANY~to
ACCUSE/allege 112: guilty guilty~of accuse accuse~of allege charge charge~with indict implicate sue file+CASE bring+CASE lodge+CASE press+CASE launch+CASE impeach prosecute prefer+CASE incriminate finger point~finger
  convict find~guilty try+PERSON prosecute~for put~trial level+CASE institute+CASE open+CASE initiate+CASE seek+SENTENCE take~court suspect hold~responsible
  blame~for arraign slap~with+CASE hand+VERDICT file~against
ACCUSE/investigate 091: investigate probe inspect audit examine look_into look~into inquire~into enquire~into open+PROBE launch+PROBE order+PROBE begin+PROBE start+PROBE conduct+PROBE announce+PROBE
  initiate+PROBE join+PROBE head+PROBE lead+PROBE question+PERSON interrogate grill quiz subpoena monitor scrutinize scrutinise delve~into commission+PROBE set_up+PROBE establish+PROBE
  hold+PROBE investigate~for spy~on surveil wiretap  autopsy undertake+PROBE carry_out+PROBE reopen+PROBE pursue+PROBE demand+PROBE
REJECT 120: opposed~to unacceptable reject refuse decline rebuff spurn turn_down dismiss veto repudiate rule_out ignore defy snub oppose shun renounce+PACT block+DEMAND block+LAW block+STATEMENT block+PACT quash throw_out vote_down
  overrule disregard brush_off brush_aside resist deny+DEMAND refute disown vote~against object~to walk_out~of walk_away~from pull_out~of+TALKS pull_out~of+PACT withdraw~from+PACT
  quit+PACT quit+TALKS abandon+PACT abandon+TALKS tear_up+PACT scrap+PACT renege~on renege cancel+TALKS call_off+TALKS skip+TALKS postpone+TALKS leave+TALKS miss+TALKS
  disagree~with disagree differ~with fail~in+TALKS denounce+PACT strike_down invalidate annul+PACT nullify walk~out break+PROMISE evade dodge withdraw+SUPPORT withhold+SUPPORT abrogate cancel+VISIT
  stonewall deadlock pull~from+PACT withdraw~from+TALKS exit+PACT leave+PACT disapprove~of strike_down turn_away reject~as deny unsign flout
THREATEN 130: threaten warn menace intimidate~with caution give+WARNING issue+WARNING send+WARNING deliver+WARNING set+DEADLINE give+DEADLINE give+DURATION~to impose+DEADLINE bully blackmail
  brandish+WEAPONS rattle~sabre rattle~saber vow~revenge swear~revenge vow+REVENGE serve+WARNING present+WARNING threaten~with warn~of put~notice
`;
