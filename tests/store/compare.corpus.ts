/**
 * Pairs of readings of agreements, as two articles give them, with what an analyst says: one agreement or two. Written for this test over
 * many regions and kinds; the second half was written after the rules and not tuned on.
 */
import type { AgreementFeatures } from '../../src/store/agreements/features.ts';

export type Sketch = Partial<
  Pick<AgreementFeatures, 'name' | 'kind' | 'subject' | 'sides' | 'knownId' | 'place' | 'isOpening' | 'day'>
> & {
  /** EDTF day or month of conclusion. */
  readonly on?: string;
};

export interface Pair {
  readonly why: string;
  readonly a: Sketch;
  readonly b: Sketch;
  readonly same: boolean;
}

export const written: readonly Pair[] = [
  {
    why: 'known by the desk',
    a: { knownId: 'agreement:x', name: 'the nuclear deal' },
    b: { knownId: 'agreement:x', name: 'X Pact' },
    same: true,
  },
  {
    why: 'two known instruments',
    a: { knownId: 'agreement:x', sides: ['A', 'B'], on: '2010-01-02' },
    b: { knownId: 'agreement:y', sides: ['A', 'B'], on: '2010-01-02' },
    same: false,
  },
  {
    why: 'a proper name',
    a: { name: 'Treaty of Asuncion', kind: 'TREATY', sides: ['A', 'B'] },
    b: { name: 'Treaty of Asuncion', kind: 'TREATY', sides: ['A', 'B', 'C'] },
    same: true,
  },
  {
    why: 'a proper name, other parties',
    a: { name: 'Friendship Treaty', kind: 'TREATY', sides: ['A', 'B'] },
    b: { name: 'Friendship Treaty', kind: 'TREATY', sides: ['C', 'D'] },
    same: false,
  },
  { why: 'an acronym', a: { name: 'CETA', sides: ['A', 'B'] }, b: { name: 'CETA', sides: ['A', 'B'] }, same: true },
  {
    why: 'numbered names',
    a: { name: 'Linas-Marcoussis II', sides: ['A', 'B'] },
    b: { name: 'Linas-Marcoussis I', sides: ['A', 'B'] },
    same: false,
  },
  {
    why: 'same sides, day and subject',
    a: { subject: 'fisheries', sides: ['A', 'B'], on: '2011-05-02' },
    b: { subject: 'fisheries in the northern sea', sides: ['A', 'B'], on: '2011-05-02' },
    same: true,
  },
  {
    why: 'month against day',
    a: { subject: 'border trade', sides: ['A', 'B'], on: '2011-05' },
    b: { subject: 'border trade', sides: ['A', 'B'], on: '2011-05-20' },
    same: true,
  },
  {
    why: 'same sides and day, two subjects',
    a: { subject: 'fisheries', sides: ['A', 'B'], on: '2011-05-02' },
    b: { subject: 'visa rules', sides: ['A', 'B'], on: '2011-05-02' },
    same: false,
  },
  {
    why: 'same sides and subject, other year',
    a: { subject: 'gas supplies', sides: ['A', 'B'], on: '2006-01-04' },
    b: { subject: 'gas supplies', sides: ['A', 'B'], on: '2009-01-19' },
    same: false,
  },
  {
    why: 'proposed, then signed',
    a: { subject: 'space exploration', sides: ['A', 'B'], isOpening: true, day: '2004-03-01' },
    b: { subject: 'exploration of space', sides: ['A', 'B'], on: '2004-09-21', day: '2004-09-21' },
    same: true,
  },
  {
    why: 'proposed after another was signed',
    a: { subject: 'space exploration', sides: ['A', 'B'], isOpening: true, day: '2006-04-10' },
    b: { subject: 'exploration of space', sides: ['A', 'B'], on: '2004-09-21', day: '2004-09-21' },
    same: false,
  },
  {
    why: 'ceasefire against contract',
    a: { kind: 'CEASEFIRE', subject: 'northern front', sides: ['A', 'B'], on: '2015-02-12' },
    b: { kind: 'CONTRACT', subject: 'northern pipeline', sides: ['A', 'B'], on: '2015-02-12' },
    same: false,
  },
  {
    why: 'two ceasefires of one war',
    a: { kind: 'CEASEFIRE', sides: ['A', 'B'], on: '2014-09-05' },
    b: { kind: 'CEASEFIRE', sides: ['A', 'B'], on: '2015-02-12' },
    same: false,
  },
  {
    why: 'one ceasefire, described twice',
    a: { kind: 'CEASEFIRE', sides: ['A', 'B'], on: '2014-09-05' },
    b: { kind: 'CEASEFIRE', sides: ['A', 'B'], on: '2014-09' },
    same: true,
  },
  {
    why: 'one side in common',
    a: { subject: 'free trade', sides: ['A', 'B'] },
    b: { subject: 'free trade', sides: ['A', 'C'] },
    same: false,
  },
  { why: 'nothing known but the sides', a: { sides: ['A', 'B'] }, b: { sides: ['A', 'B'] }, same: false },
  { why: 'nothing known at all', a: {}, b: {}, same: false },
  { why: 'the subject alone', a: { subject: 'free trade' }, b: { subject: 'free trade' }, same: false },
  {
    why: 'a joint statement of a month, one side named',
    a: { kind: 'JOINT_STATEMENT', sides: ['A', 'B', 'C', 'D'], on: '2005-09-19' },
    b: { kind: 'JOINT_STATEMENT', sides: ['A'], on: '2005-09' },
    same: true,
  },
  {
    why: 'same sides, subject in other words',
    a: { subject: 'abandoning nuclear weapons', sides: ['A', 'B'] },
    b: { subject: 'nuclear weapons and aid', sides: ['A', 'B'] },
    same: true,
  },
  {
    why: 'same sides and subject, ten years apart',
    a: { subject: 'river water sharing', sides: ['A', 'B'], day: '1999-01-01' },
    b: { subject: 'river water sharing', sides: ['A', 'B'], day: '2010-01-01' },
    same: false,
  },
  {
    why: 'one place and day',
    a: { sides: ['A', 'B'], on: '2008-08-08', place: 'P' },
    b: { sides: ['A', 'B'], on: '2008-08-08', place: 'P' },
    same: true,
  },
  {
    why: 'memorandum against treaty',
    a: { kind: 'MEMORANDUM', subject: 'grain exports', sides: ['A', 'B'], on: '2022-07-22' },
    b: { kind: 'TREATY', subject: 'grain exports', sides: ['A', 'B'], on: '2022-07-22' },
    same: false,
  },
  {
    why: 'one side and what it promised that month',
    a: { kind: 'COMMITMENT', subject: 'abandon nuclear weapons and programmes', sides: ['A'], on: '2005-09-19' },
    b: { kind: 'AGREEMENT', subject: 'scrap its nuclear programmes', sides: ['A'], on: '2005-09' },
    same: true,
  },
  {
    why: 'one side, two promises',
    a: { kind: 'COMMITMENT', subject: 'abandon nuclear weapons', sides: ['A'], on: '2005-09-19' },
    b: { kind: 'COMMITMENT', subject: 'return to the talks', sides: ['A'], on: '2005-09' },
    same: false,
  },
  {
    why: 'one side of many named, that day, that subject',
    a: {
      kind: 'JOINT_STATEMENT',
      subject: 'abandon nuclear weapons and programmes',
      sides: ['A', 'B'],
      on: '2005-09-19',
    },
    b: { kind: 'AGREEMENT', subject: 'scrap nuclear programmes', sides: ['A'], on: '2005-09-19' },
    same: true,
  },
];

export const unseen: readonly Pair[] = [
  {
    why: 'port lease, two reports',
    a: { kind: 'CONTRACT', subject: 'lease of the deep-water port', sides: ['A', 'B'], on: '2017-07-29' },
    b: { kind: 'CONTRACT', subject: 'port lease', sides: ['A', 'B'], on: '2017-07' },
    same: true,
  },
  {
    why: 'port lease and port loan',
    a: { kind: 'CONTRACT', subject: 'lease of the deep-water port', sides: ['A', 'B'], on: '2017-07-29' },
    b: { kind: 'CONTRACT', subject: 'loan for the railway', sides: ['A', 'B'], on: '2017-07-29' },
    same: false,
  },
  {
    why: 'accord called by its city',
    a: { name: 'Abuja accord', kind: 'AGREEMENT', sides: ['A', 'R'], on: '2006-05-05' },
    b: { name: 'Abuja accord', kind: 'AGREEMENT', sides: ['A'] },
    same: true,
  },
  {
    why: 'two accords of one city, years apart',
    a: { name: 'Abuja accord', sides: ['A', 'R'], on: '1995-08-19' },
    b: { name: 'Abuja accord', sides: ['A', 'R'], on: '2006-05-05' },
    same: false,
  },
  {
    why: 'prisoner swaps, a year apart',
    a: { subject: 'prisoner exchange', sides: ['A', 'B'], on: '2019-09-07' },
    b: { subject: 'prisoner exchange', sides: ['A', 'B'], on: '2020-04-16' },
    same: false,
  },
  {
    why: 'prisoner swap, day and day after',
    a: { subject: 'prisoner exchange', sides: ['A', 'B'], on: '2019-09-07' },
    b: { subject: 'exchange of prisoners', sides: ['A', 'B'], on: '2019-09-07' },
    same: true,
  },
  {
    why: 'talks of trade, then a trade pact',
    a: { subject: 'free trade', sides: ['A', 'B'], isOpening: true, day: '2009-05-06' },
    b: { subject: 'free trade', sides: ['A', 'B'], on: '2010-10-06', day: '2010-10-06' },
    same: true,
  },
  {
    why: 'trade pacts with two partners',
    a: { subject: 'free trade', sides: ['EU', 'KOR'], on: '2010-10-06' },
    b: { subject: 'free trade', sides: ['EU', 'JPN'], on: '2018-07-17' },
    same: false,
  },
  {
    why: 'extradition and mutual legal help, one ceremony',
    a: { kind: 'TREATY', subject: 'extradition', sides: ['A', 'B'], on: '2001-03-03' },
    b: { kind: 'TREATY', subject: 'legal assistance', sides: ['A', 'B'], on: '2001-03-03' },
    same: false,
  },
  {
    why: 'truce by name and by day',
    a: { kind: 'CEASEFIRE', name: 'Easter truce', sides: ['A', 'B'], on: '2015-04-03' },
    b: { kind: 'CEASEFIRE', subject: 'artillery', sides: ['A', 'B'], on: '2015-04-03' },
    same: true,
  },
  {
    why: 'three states, a subset named',
    a: { subject: 'pipeline transit', sides: ['A', 'B', 'C'], on: '2002-12-27' },
    b: { subject: 'pipeline transit', sides: ['A', 'B'], on: '2002-12-27' },
    same: false,
  },
  {
    why: 'debt relief, two creditors',
    a: { subject: 'debt relief', sides: ['A', 'IMF'], on: '2015-03-11' },
    b: { subject: 'debt relief', sides: ['A', 'ParisClub'], on: '2015-03-11' },
    same: false,
  },
  {
    why: 'declared intent and treaty of one name',
    a: { name: 'Arctic Search Pact', kind: 'TREATY', sides: ['A', 'B'], isOpening: true, day: '2012-01-01' },
    b: { name: 'Arctic Search Pact', kind: 'TREATY', sides: ['A', 'B'], on: '2011-05-12', day: '2011-05-12' },
    same: true,
  },
  {
    why: 'first and second protocol',
    a: { name: 'First Protocol on Haze', kind: 'PROTOCOL', sides: ['A', 'B'] },
    b: { name: 'Second Protocol on Haze', kind: 'PROTOCOL', sides: ['A', 'B'] },
    same: false,
  },
  {
    why: 'flights resumed',
    a: { kind: 'COMMITMENT', subject: 'resume direct flights', sides: ['A', 'B'], day: '2018-01-15' },
    b: { kind: 'AGREEMENT', subject: 'direct flights between capitals', sides: ['A', 'B'], day: '2018-02-03' },
    same: true,
  },
  {
    why: 'flights and trains',
    a: { kind: 'COMMITMENT', subject: 'resume direct flights', sides: ['A', 'B'], day: '2018-01-15' },
    b: { kind: 'COMMITMENT', subject: 'resume train services', sides: ['A', 'B'], day: '2018-01-15' },
    same: false,
  },
  {
    why: 'defence pacts of one week',
    a: { kind: 'AGREEMENT', subject: 'defence cooperation', sides: ['A', 'B'], on: '2016-08-29' },
    b: { kind: 'AGREEMENT', subject: 'logistics exchange', sides: ['A', 'B'], on: '2016-08-29' },
    same: false,
  },
  {
    why: 'arms contracts with one buyer',
    a: { kind: 'CONTRACT', subject: 'fighter jets', sides: ['A', 'B'], on: '2012-12-24' },
    b: { kind: 'CONTRACT', subject: 'helicopters', sides: ['A', 'B'], on: '2012-12-24' },
    same: false,
  },
];
