import type { DateBasis as Basis, DatePrecision as Precision } from '../../analysis/analysis.ts';
import { builder } from '../builder.ts';
import { values } from './describe.ts';

export const DatePrecision = builder.enumType('DatePrecision', {
  description: 'How exactly a date is known.',
  values: values<Precision>({
    DAY: 'One day.',
    WEEK: 'One week, Monday to Sunday.',
    MONTH: 'One month.',
    QUARTER: 'Three months.',
    SEASON: 'Spring, summer, autumn or winter, as the north has them.',
    HALF: 'Half a year.',
    YEAR: 'One year.',
    DECADE: 'Ten years.',
    CENTURY: 'A hundred years.',
  }),
});

export const DateBasis = builder.enumType('DateBasis', {
  description: 'How a date was found.',
  values: values<Basis>({
    EXPLICIT: 'The text prints it.',
    RELATIVE: 'Counted from another day, `anchor`: `last Friday`, `two years later`.',
    ARTICLE_DATE: "No words say it: the day of the article's own news.",
    INFERRED: 'Worked out from what the text says besides.',
  }),
});

export const DateMatch = builder.enumType('DateMatch', {
  description: 'When a partly known date counts as inside a range.',
  values: values({
    OVERLAPS: 'When it may lie in the range: `2005` is kept by a range in March 2005.',
    WITHIN: 'When it must lie in the range.',
  }),
});

export const Bucket = builder.enumType('Bucket', {
  description: 'The length of one step of a time series. Weeks begin on Monday.',
  values: values({ DAY: 'A day.', WEEK: 'A week.', MONTH: 'A month.', QUARTER: 'Three months.', YEAR: 'A year.' }),
});

export const Direction = builder.enumType('Direction', {
  description: 'Which end of an order comes first.',
  values: values({
    ASC: 'Smallest, earliest or first in the alphabet.',
    DESC: 'Largest, latest or last in the alphabet.',
  }),
});
