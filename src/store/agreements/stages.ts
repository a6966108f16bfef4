import { AGREEMENT_STATUSES, type AgreementStatus } from '../../analysis/analysis.ts';

/** Place of a status in the life of an agreement, from 0. */
export function stageOf(status: AgreementStatus): number {
  return AGREEMENT_STATUSES.indexOf(status);
}

const among = (...statuses: readonly AgreementStatus[]) => {
  const set: ReadonlySet<AgreementStatus> = new Set(statuses);
  return (status: AgreementStatus): boolean => set.has(status);
};

/** Still being made. */
export const isOpening = among('PROPOSED', 'UNDER_DISCUSSION', 'NEGOTIATING');
/** The deed that makes it, done once. */
export const isConclusion = among('AGREED', 'INITIALLED', 'ADOPTED', 'SIGNED');
/** It binds. */
export const isBinding = among('SIGNED', 'ADOPTED', 'RATIFIED', 'IN_FORCE', 'IMPLEMENTING');
/** It binds no more. */
export const isEnd = among('TERMINATED', 'EXPIRED', 'SUPERSEDED', 'ABANDONED', 'REJECTED');
/** It happens on one day and not again, so two days for it cannot both be right. */
export const isOnce = among('INITIALLED', 'ADOPTED', 'SIGNED', 'IN_FORCE', 'TERMINATED', 'EXPIRED', 'SUPERSEDED');
/** An accusation: it changes nobody's standing. */
export const isAccusation = among('VIOLATION_ALLEGED');
