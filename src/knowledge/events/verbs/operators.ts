/**
 * Verbs whose deed is spelt out by another word: the object ("launched an attack"), the infinitive ("refused to sign"), the clause
 * ("said it would attack"). What each makes of that deed is decided where deeds are read.
 *
 * An entry is `verb`, with `~preposition` when the other word stands under one; `_` joins words.
 */
export const OPERATOR_VERBS: Readonly<Record<string, string>> = {
  /** Brings the deed about or carries it on. */
  DO: `help decide~to choose~to opt~to elect~to resolve~to vote~to sign pass hold conduct launch carry_out stage mount make give issue impose undertake perform wage begin start continue continue~with resume intensify step_up renew
    extend order announce declare authorize authorise commence commit lead set initiate perpetrate unleash prolong
    tighten toughen slap place levy enforce implement deliver provide enter enter~into open file lodge pay join attend host convene
    participate~in take_part~in take~part go~on embark~on engage~in press_ahead~with go_ahead~with proceed~with expand broaden widen deepen
    strengthen boost increase raise double triple escalate accelerate speed_up execute inflict proclaim introduce enact adopt institute
    reimpose restore reinstate maintain keep_up sustain pursue organize organise plan~for prepare~for plot orchestrate mastermind
    stage_manage direct help~with contribute~to bring_about arrange complete conclude finish coordinate finalize finalise apply reintroduce
    set_up put~on lay spearhead wrap_up kick_off inaugurate complete_with reopen exercise instigate sponsor back~with mobilize~for`,
  /** Ends it, eases it or takes it back. */
  STOP: `end halt suspend pause stop cease lift ease remove scrap cancel call_off revoke rescind cut cut_off reduce freeze withdraw break_off relax loosen drop abandon
    terminate discontinue sever waive reverse repeal abolish postpone delay pull_out~of quit walk_out~of leave put_off scale_back scale_down
    curtail slash trim cut_back put~hold pull~from pull_back~from withdraw~from back_out~of disengage~from exit freeze_out shelve
    wind_down phase_out dismantle defuse break block_off shut_down close pull_plug~on annul overturn quash unfreeze unblock dissolve
    interrupt downgrade adjourn disrupt nullify void stop_short~of refrain~from desist~from abstain~from hold_back back_away~from skip undo strip~of
    withhold retract roll_back walk_away~from storm_out~of pull_out withdraw_from give_up renounce forgo renege~on backtrack~on go_back~on`,
  /** Gives one's word to do it. */
  PROMISE: `agree agree~to agree~on agree~with promise pledge vow undertake commit commit~to offer volunteer swear guarantee assure~of
    consent consent~to accede~to assent~to reaffirm reiterate~commitment affirm~commitment recommit~to engage~to sign_up~to sign_up~for acquiesce~in
    concur~with concur~on willing ready prepared committed committed~to keen eager glad happy`,
  /** Means to do it. */
  PLAN: `plan intend prepare set schedule slate expect aim ready poise want~to arrange mull consider propose~to
    seek hope wish contemplate determine due bind envisage poised determined set slated likely scheduled expected able`,
  /** Will not do it, or will not hear of it. */
  REFUSE: `refuse decline fail reject veto spurn turn_down rebuff deny oppose rule_out ignore defy resist dismiss repudiate
    disregard snub shun shoot_down vote_down vote_against~against object~to balk~at baulk~at hesitate flout reject_out throw_out overrule
    decry~as strike_down neglect avoid deadlock~on brush_off brush_aside scoff~at disallow overrule overturn~against disapprove~of
    refuse~to refuse_to filibuster contest challenge dispute question differ~over disagree~with bar thwart stonewall evade forbid wave_away
    turn_away not_recognize unsign override nix say_no~to unwilling reluctant unable vote~against come_out~against disavow laugh_off cold-shoulder`,
  /** Asks for it. */
  ASK: `want+PERSON~to ask ask~for request urge demand call~for call~on appeal appeal~for appeal~to press press~for push push~for seek solicit beg plead plead~for plead~with
    implore pressure pressurize lobby lobby~for exhort entreat beseech petition petition~for propose suggest recommend advise
    insist insist~on insist~that press_for campaign~for clamour~for clamor~for encourage invite prompt~to tell~to instruct
    persuade~to advocate pressurise prod nudge remind~to urge_on bid~for crave argue~for look~for await
    hope~for instruct~to pray~for cajole coax counsel`,
  /** Says it will come to pass, to the other's harm. */
  THREATEN: `threaten threaten~with warn warn~of warn~against menace caution bluff intimidate swear~revenge vow~revenge`,
  /** Finds fault with it. */
  BLAME: `condemn denounce criticize criticise deplore decry slam blast~for lambast lambaste censure rebuke reprimand castigate chastise chide berate
    assail attack~for rap lament protest~at complain~about complain~of accuse~of accuse blame~for blame fault rail~at rail~against
    inveigh~against excoriate hit_out~at lash_out~at hit~out lash~out disparage deride ridicule mock scold admonish upbraid slate~for
    take_issue~with take~issue speak_out~against question~over express~concern regret object voice~concern pillory vilify demonize demonise
    belittle bemoan scorn flay savage frown~on`,
  /** Finds it good. */
  PRAISE: `praise welcome hail applaud laud commend endorse back support defend favor favour approve~of cheer celebrate acclaim salute extol
    admire appreciate champion justify vindicate uphold stand~by stand_by stand_with stand~with stand~behind respect congratulate~on thank~for vouch~for
    pay_tribute~to pay~tribute side~with root~for vote~for speak_in_favor speak~favor rally~behind rally_behind get_behind subscribe~to embrace sympathize~with
    empathize~with acknowledge congratulate thank sympathise~with honour honor credit commiserate~with recommend~for defend~against
    advocate~for voice~support reassure compliment`,
  /** Lets it happen. */
  PERMIT: `allow permit let enable authorize~to clear~to grant greenlight green-light okay approve ratify accept tolerate sanction~to give_permission`,
  /** Makes it happen against someone's will. */
  FORCE: `force compel oblige coerce order~to coerce~into pressure~into make~to forbid ban prohibit bar prevent ban~from bar~from prohibit~from
    prevent~from block~from force~out pressgang press-gang dragoon frogmarch`,
  /** Passes words on. */
  SAY: `say tell announce declare state add note stress emphasize emphasise insist~that reiterate reaffirm~that confirm report explain
    indicate signal hint assert claim argue contend believe think maintain~that suggest~that inform notify warn~that repeat maintain remark write tweet
    disclose reveal underline underscore affirm reply respond answer predict describe admit acknowledge~that`,
  /** Says or does yes to what was asked. */
  ACCEPT: `accept accept~from yield~to bow~to accede~to give_in~to cave_in~to concede~to comply~with submit~to grant honour honor satisfy meet heed agree~to fulfil
    fulfill approve capitulate~to relent~to bend~to cave~to give~in acquiesce~to succumb~to accommodate abide~by obey`,
  /** Breaks what was agreed. */
  VIOLATE: `violate breach break infringe contravene trample disrespect`,
};
