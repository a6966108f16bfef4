/** One line of the accuracy table, and what a part of the score gives. */

export interface Row {
  /** What is measured: "time values", "speaker of a direct quote". */
  readonly task: string;
  /** On what: "TimeBank (183 stories)". */
  readonly set: string;
  /** "F1", "precision", "macro F1". */
  readonly metric: string;
  /** In per cent, or in the metric's own unit. */
  readonly ours: number;
  /** What we aim at or the best published result, with its name: "77.6 HeidelTime". */
  readonly best?: string;
  /** What the tool that people reach for gives on the same set: "44 chrono-node". */
  readonly usual?: string;
  readonly note?: string;
  /** Higher is better, unless said so. */
  readonly lowerIsBetter?: boolean;
}

/** Measures one part; a set that is not there is left out, and said so through `skip`. */
export type ScorePart = (goldDir: string, skip: (what: string) => void) => Promise<readonly Row[]> | readonly Row[];

/** Figures on the project's own corpus, in per cent, by name: what the ratchet holds. */
export type OwnScore = () => Promise<Readonly<Record<string, number>>> | Readonly<Record<string, number>>;

/** One claim judged against annotation. */
export interface Judged {
  readonly rule: string;
  /** The rule's own, before calibration. */
  readonly estimate: number;
  readonly confidence: number;
  readonly right: boolean;
}

/** Claims of one part judged against annotated text; null when the set is not there. The calibration and its check are made of it. */
export type Judge = (goldDir: string, half: 'LEARN' | 'CHECK') => readonly Judged[] | null;
