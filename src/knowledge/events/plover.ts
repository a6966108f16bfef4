/** The PLOVER ontology: what each root and mode says of cooperation and conflict. Facts of the published codebook, in a table. */

export type Quad = 'VERBAL_COOPERATION' | 'MATERIAL_COOPERATION' | 'VERBAL_CONFLICT' | 'MATERIAL_CONFLICT';

export type Root =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT';

interface RootFacts {
  readonly quad: Quad;
  /** Conflict-cooperation score, -10 to 10, when no mode says more. */
  readonly score: number;
  readonly modes: Readonly<Record<string, number>>;
}

export const PLOVER: Readonly<Record<Root, RootFacts>> = {
  AGREE: { quad: 'VERBAL_COOPERATION', score: 2.5, modes: {} },
  CONSULT: {
    quad: 'VERBAL_COOPERATION',
    score: 2.5,
    modes: { visit: 4, 'third-party': 1, multilateral: 4, phone: 1.5 },
  },
  SUPPORT: { quad: 'VERBAL_COOPERATION', score: 5, modes: {} },
  CONCEDE: { quad: 'VERBAL_COOPERATION', score: 4.5, modes: {} },
  COOPERATE: { quad: 'MATERIAL_COOPERATION', score: 9.5, modes: {} },
  AID: { quad: 'MATERIAL_COOPERATION', score: 10, modes: {} },
  RETREAT: {
    quad: 'MATERIAL_COOPERATION',
    score: 6.5,
    modes: { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 },
  },
  REQUEST: { quad: 'VERBAL_CONFLICT', score: 0, modes: { assist: 0.5, change: -1, yield: -1, meet: 0 } },
  ACCUSE: { quad: 'VERBAL_CONFLICT', score: -2, modes: { disapprove: -2, investigate: -3.5, allege: -3.5 } },
  REJECT: { quad: 'VERBAL_CONFLICT', score: -2, modes: { assist: -1.5, change: -2, yield: -2, meet: -2 } },
  THREATEN: {
    quad: 'VERBAL_CONFLICT',
    score: -3.5,
    modes: { restrict: -3, arrest: -3.5, relations: -3.5, expel: -3.5, territory: -4, violence: -3.5 },
  },
  PROTEST: {
    quad: 'MATERIAL_CONFLICT',
    score: -5,
    modes: { demo: -5, riot: -7, strike: -5, hunger: -5, boycott: -5, obstruct: -4.5, vandalize: -5 },
  },
  SANCTION: {
    quad: 'MATERIAL_CONFLICT',
    score: -6,
    modes: { convict: -6, expel: -5.5, withdraw: -6, discontinue: -6 },
  },
  MOBILIZE: {
    quad: 'MATERIAL_CONFLICT',
    score: -5.5,
    modes: { troops: -5.5, weapons: -6.5, police: -5.5, militia: -6 },
  },
  COERCE: {
    quad: 'MATERIAL_CONFLICT',
    score: -7,
    modes: {
      seize: -7,
      restrict: -7,
      censor: -7,
      curfew: -7,
      'martial-law': -7,
      arrest: -7,
      deport: -7,
      withhold: -7,
      misinformation: -7,
      cyber: -7,
    },
  },
  ASSAULT: {
    quad: 'MATERIAL_CONFLICT',
    score: -9,
    modes: {
      abduct: -9,
      beat: -9,
      torture: -9,
      sexual: -9,
      targeted: -9.5,
      destroy: -9,
      primitive: -9,
      firearms: -9.5,
      explosives: -9.5,
      'suicide-attack': -10,
      aerial: -9.5,
      drone: -9.5,
      'heavy-weapons': -10,
      'crowd-control': -7.5,
      unconventional: -10,
    },
  },
};
