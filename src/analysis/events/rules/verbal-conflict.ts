/** Requests, accusations, refusals and threats. */
import { type EventRule, eventRule } from '../event-rule.ts';

export const verbalConflict: readonly EventRule[] = [
  eventRule(
    'events/request',
    ({ root }) => root === 'REQUEST',
    ['Kenya asked Britain to return the statue.', 'China urged Japan to reopen the route.'],
    ['The patient asked the nurse for water.'],
  ),
  eventRule(
    'events/criticism',
    ({ root, mode }) => root === 'ACCUSE' && mode !== 'allege' && mode !== 'investigate',
    ['Ecuador condemned Colombia for the raid.', 'India summoned the Pakistani ambassador.'],
    ['The critics condemned the film.'],
  ),
  eventRule(
    'events/accusation',
    ({ root, mode }) => root === 'ACCUSE' && mode === 'allege',
    ['Ukraine accused Russia of shelling the port.', 'Gambia filed a lawsuit against Myanmar.'],
    ['The neighbours accused the boy of lying.'],
  ),
  eventRule(
    'events/inquiry',
    ({ root, mode }) => root === 'ACCUSE' && mode === 'investigate',
    ['Brazil opened an investigation into Google.'],
    ['The students investigated the history of jazz.'],
  ),
  eventRule(
    'events/rejection',
    ({ root }) => root === 'REJECT',
    ['Iran rejected a proposal from Oman.', 'Greece refused to meet Turkey.'],
    ['The publisher rejected the manuscript.'],
  ),
  eventRule(
    'events/threat',
    ({ root }) => root === 'THREATEN',
    [
      'North Korea threatened to attack South Korea.',
      'Russia warned Finland of sanctions.',
      'Germany warned Turkey that it would halt arms exports.',
    ],
    ['Dark clouds threatened the picnic.', 'Norway warned that the talks would fail.'],
  ),
];
