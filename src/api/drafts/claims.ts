/** What only one kind of claim has, as fields of a draft. */
import type { Claim } from '../../analysis/analysis.ts';
import { Draft } from '../read/draft.ts';
import type { AnalysisDrafts } from './analysis.ts';

export function claimFields(drafts: AnalysisDrafts, claim: Claim): Readonly<Record<string, unknown>> {
  switch (claim.kind) {
    case 'EVENT':
      return {
        code: new Draft('EventCode', {
          plover: claim.plover,
          mode: claim.mode ?? null,
          contexts: claim.contexts,
          cameo: claim.cameo ?? null,
          label: [claim.plover, claim.mode].filter(Boolean).join(': '),
          score: claim.score,
          quad: claim.quad,
        }),
        actors: () => drafts.entities(claim.actors),
        recipients: () => drafts.entities(claim.recipients),
        place: () => drafts.entity(claim.place),
        quantities: claim.quantities,
        participants: () => [
          ...parts(drafts, 'ACTOR', claim.actors),
          ...parts(drafts, 'RECIPIENT', claim.recipients),
          ...parts(drafts, 'PLACE', claim.place ? [claim.place] : []),
        ],
      };
    case 'STATEMENT':
      return {
        kind: claim.statementKind,
        form: claim.form,
        isDirect: claim.form,
        quote: claim.content.map((span) => drafts.slice(span)).join(' … '),
        cue: drafts.slice(claim.cue),
        speaker: () => drafts.entity(claim.speaker),
        speakerText: claim.source && drafts.slice(claim.source),
        addressee: () => drafts.entity(claim.addressee),
        about: () => drafts.entities(claim.about),
        participants: () => [
          ...parts(drafts, 'SPEAKER', claim.speaker ? [claim.speaker] : []),
          ...parts(drafts, 'ADDRESSEE', claim.addressee ? [claim.addressee] : []),
          ...parts(drafts, 'ABOUT', claim.about),
        ],
      };
    case 'POSITION':
      return {
        holder: () => drafts.entity(claim.holder),
        title: claim.office,
        of: () => drafts.entity(claim.of),
        participants: () => [
          ...parts(drafts, 'HOLDER', [claim.holder]),
          ...parts(drafts, 'OF', claim.of ? [claim.of] : []),
        ],
      };
    case 'AGREEMENT_STATUS':
      return {
        agreement: () => drafts.entity(claim.agreement),
        status: claim.status,
        by: () => drafts.entities(claim.by),
        participants: () => [...parts(drafts, 'AGREEMENT', [claim.agreement]), ...parts(drafts, 'BY', claim.by)],
      };
    case 'AGREEMENT_TERM':
      return {
        agreement: () => drafts.entity(claim.agreement),
        kind: claim.termKind,
        obligor: () => drafts.entity(claim.obligor),
        beneficiary: () => drafts.entity(claim.beneficiary),
        action: claim.action,
        condition: claim.condition,
        due: drafts.when(claim.due),
        fulfilment: 'PENDING',
        inExchangeFor: () => drafts.claims(claim.inExchangeFor),
        participants: () => [
          ...parts(drafts, 'AGREEMENT', [claim.agreement]),
          ...parts(drafts, 'OBLIGOR', claim.obligor ? [claim.obligor] : []),
          ...parts(drafts, 'BENEFICIARY', claim.beneficiary ? [claim.beneficiary] : []),
        ],
      };
  }
}

function parts(drafts: AnalysisDrafts, role: string, ids: Parameters<AnalysisDrafts['entities']>[0]): Draft[] {
  return drafts.entities(ids).map((entity) => new Draft('ClaimParticipant', { role, entity }));
}
