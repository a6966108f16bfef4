/** Protest, sanctions, mobilisation, coercion and force. */
import { type EventRule, eventRule } from '../event-rule.ts';

export const materialConflict: readonly EventRule[] = [
  eventRule(
    'events/protest',
    ({ root }) => root === 'PROTEST',
    ['Greenpeace protested against Japan.'],
    ['The child protested at bedtime.'],
  ),
  eventRule(
    'events/sanction',
    ({ root, mode }) => root === 'SANCTION' && mode !== 'expel',
    [
      'The European Union imposed sanctions on Belarus.',
      'Canada suspended aid to Mali.',
      'Poland recalled its ambassador from Minsk.',
      'The African Union suspended Niger.',
    ],
    ['The tax imposed a burden on shops.'],
  ),
  eventRule(
    'events/expulsion',
    ({ root, mode }) => root === 'SANCTION' && mode === 'expel',
    ['Bulgaria expelled two Russian diplomats.'],
    ['The school expelled three pupils.'],
  ),
  eventRule(
    'events/mobilization',
    ({ root }) => root === 'MOBILIZE',
    ['Venezuela sent troops to the border with Colombia.'],
    ['The firm deployed new software.'],
  ),
  eventRule(
    'events/arrest',
    ({ root, mode }) => root === 'COERCE' && (mode === 'arrest' || mode === 'deport'),
    ['Iran arrested two Swedish tourists.'],
    ['The view arrested her attention.'],
  ),
  eventRule(
    'events/coercion',
    ({ root, mode }) => root === 'COERCE' && mode !== 'arrest' && mode !== 'deport',
    ['Russia annexed Crimea in 2014.', 'Turkey banned Twitter.'],
    [
      'The frost seized the pump.',
      'Markets in the United States were closed in honour of a president.',
      'Anna Berg of Norway was forced to admit that the hall was empty.',
    ],
  ),
  eventRule(
    'events/assault',
    ({ root }) => root === 'ASSAULT',
    ['Azerbaijan attacked Armenia in September.', 'Israel launched air strikes on Syria.'],
    ['Critics attacked the new opera.'],
  ),
];
