/** What time expressions mean on the calendar, in sentences written for this project. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analysis/index.ts';

/** The EDTF of every expression that the calendar has, by its words. */
function datesIn(text: string, publishedAt?: string): Record<string, string | null> {
  const { times } = analyze(text, publishedAt === undefined ? {} : { publishedAt });
  return Object.fromEntries(times.map(({ start, end, when }) => [text.slice(start, end), when?.edtf ?? null]));
}

/** 10 April 2006 was a Monday. */
const MONDAY = '2006-04-10';

describe('explicit dates', () => {
  it.each([
    ['The treaty was signed on May 3, 2004.', 'May 3, 2004', '2004-05-03'],
    ['The court ruled on 21 June 2011.', '21 June 2011', '2011-06-21'],
    ['The base closed in March 2008.', 'March 2008', '2008-03'],
    ['The launch is due in March-April 2008.', 'March-April 2008', '2008-03/2008-04'],
    ['Output rose in the third quarter of 2004.', 'the third quarter of 2004', '2004-07/2004-09'],
    ['The army left in the spring of 1991.', 'the spring of 1991', '1991-21'],
    ['Reform began in the 1980s.', 'the 1980s', '198X'],
    ['The border dates from the 19th century.', 'the 19th century', '18XX'],
    ['The war of 1998-99 ruined both.', '1998-99', '1998/1999'],
    ['Spending rose in fiscal 2005-06.', 'fiscal 2005-06', '2005/2006'],
    ['The truce took hold two weeks after May 3, 2004.', 'two weeks after May 3, 2004', '2004-05-17'],
    ['He fled the day before Christmas 2003.', 'the day before Christmas 2003', '2003-12-24'],
    ['They vote on the first Tuesday of November 2010.', 'the first Tuesday of November 2010', '2010-11-02'],
    ['The court sat on April 24 and 25, 2005.', 'April 24 and 25, 2005', '2005-04-24/2005-04-25'],
    ['He has ruled since 2005.', '2005', '2005/..'],
    ['He ruled until 1999.', '1999', '../1999'],
    ['He led the party from 2003 to 2009.', '2003', '2003/2009'],
    ['He led the party from 2003 to 2009.', '2009', '2003/2009'],
  ])('%s', (text, words, edtf) => {
    expect(datesIn(text, MONDAY)[words]).toBe(edtf);
  });
});

describe('dates counted from the day of publication', () => {
  it.each([
    ['The envoy arrived on Friday.', 'Friday', '2006-04-07'],
    ['The envoy will arrive on Friday.', 'Friday', '2006-04-14'],
    ['He left yesterday.', 'yesterday', '2006-04-09'],
    ['The port stays shut until Friday.', 'Friday', '../2006-04-14'],
    ['Talks were held on March 3, 7 and 12.', '12', '2006-03-12'],
    ['Hearings begin the week of May 8.', 'the week of May 8', '2006-05-08/2006-05-14'],
    ['Parliament meets on the 20th of next month.', 'the 20th of next month', '2006-05-20'],
    ['Trade doubled last year.', 'last year', '2005'],
    ['A new round opens next month.', 'next month', '2006-05'],
    ['They signed it three years ago.', 'three years ago', '2003'],
    ['The army left in September.', 'September', '2005-09'],
    ['The army will leave in September.', 'September', '2006-09'],
    ['Exports fell last August.', 'last August', '2005-08'],
    ['The army left on December 3.', 'December 3', '2005-12-03'],
    ['It was shut last week.', 'last week', '2006-04-03/2006-04-09'],
    ['Fighting spread over the weekend.', 'the weekend', '2006-04-08/2006-04-09'],
  ])('%s', (text, words, edtf) => {
    expect(datesIn(text, MONDAY)[words]).toBe(edtf);
  });

  it('leaves them open when the day of publication is not known', () => {
    expect(datesIn('The envoy arrived yesterday.')).toEqual({ yesterday: null });
  });
});

describe('dates counted from the time last spoken of', () => {
  it.each([
    ['They met on May 3, 2004. The following day they signed.', 'The following day', '2004-05-04'],
    ['They met on May 3, 2004. Two weeks later they signed.', 'Two weeks later', '2004-05-17/2004-05-23'],
    ['Talks broke down in May 2004 and have not resumed since then.', 'then', '2004-05/..'],
    ['The war began in 1991. That year he fled.', 'That year', '1991'],
  ])('%s', (text, words, edtf) => {
    expect(datesIn(text, MONDAY)[words]).toBe(edtf);
  });
});

describe('the day of publication', () => {
  it('is the given one before all others', () => {
    expect(analyze('OSLO, May 3, 2004 (NTB) - It rained.', { publishedAt: MONDAY }).published).toMatchObject({
      edtf: MONDAY,
      basis: 'ARTICLE_DATE',
    });
  });

  it('is read from the dateline', () => {
    const { published, dateline } = analyze('OSLO, May 3, 2004 (NTB) - The king opened the dam.');
    expect(published).toMatchObject({ edtf: '2004-05-03', basis: 'EXPLICIT', text: 'May 3, 2004' });
    expect(dateline?.when?.edtf).toBe('2004-05-03');
  });

  it('is inferred from a whole date that lies beside it, and not from its own anniversary', () => {
    const beside = analyze('OSLO, May 3 (NTB) - The king is ill. He fell from his horse on May 1, 2004.');
    expect(beside.published).toMatchObject({ edtf: '2004-05-03', basis: 'INFERRED', anchor: 'May 1, 2004' });
    const anniversary = analyze('OSLO, May 3 (NTB) - The king laid flowers. The ferry sank on May 3, 2004.');
    expect(anniversary.published).toBeNull();
  });

  it('is inferred from the weekday and the years that the story tells as past and as still to come', () => {
    const { published } = analyze(
      'OSLO, May 3 (NTB) - The king opened the dam on Monday. The first dam was built in October 2003 and broke. ' +
        'The next one will be finished in June 2005.',
    );
    expect(published).toMatchObject({ edtf: '2004-05-03', basis: 'INFERRED', text: 'May 3' });
    expect(published?.anchor).toContain('October 2003');
    expect(published?.anchor).toContain('Monday');
  });

  it('stays open when nothing tells the year', () => {
    expect(analyze('OSLO, May 3 (NTB) - The king opened the dam on Monday.').published).toBeNull();
  });
});
