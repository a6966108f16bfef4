/** Meetings, visits, promises, pacts and support. */
import { type EventRule, eventRule } from '../event-rule.ts';

const PACT = '057';
const TIES = '054';

export const verbalCooperation: readonly EventRule[] = [
  eventRule(
    'events/meeting',
    ({ root, mode }) => root === 'CONSULT' && mode !== 'visit' && mode !== 'phone' && mode !== 'third-party',
    [
      'Angela Merkel met Emmanuel Macron in Berlin on Friday.',
      'Japan and India held talks on fishing rights.',
      'The talks between Norway and Iceland ended late.',
    ],
    ['The company met its sales targets.', 'The meeting room was painted blue.'],
  ),
  eventRule(
    'events/visit',
    ({ root, mode }) => root === 'CONSULT' && mode === 'visit',
    ['Angela Merkel visited Poland last week.', 'Canada hosted Mexican President Felipe Calderon in May.'],
    ['Thousands of tourists visited the museum.'],
  ),
  eventRule(
    'events/call',
    ({ root, mode }) => root === 'CONSULT' && mode === 'phone',
    ['Vladimir Putin phoned Emmanuel Macron on Sunday.'],
    ['The shop phoned its customers.'],
  ),
  eventRule(
    'events/mediation',
    ({ root, mode }) => root === 'CONSULT' && mode === 'third-party',
    ['Norway mediated between Colombia and Venezuela.'],
    ['A teacher mediated between the pupils.'],
  ),
  eventRule(
    'events/promise',
    ({ root }) => root === 'AGREE',
    ['France agreed to send doctors to Haiti.', 'Sweden pledged to cooperate with Denmark.'],
    ['The twins agreed to share a room.'],
  ),
  eventRule(
    'events/pact',
    ({ root, cameo }) => root === 'SUPPORT' && cameo === PACT,
    ['Brazil and Argentina signed a fisheries treaty in Montevideo.', 'A border treaty was ratified by Chile.'],
    ['The singer signed a record contract.'],
  ),
  eventRule(
    'events/ties',
    ({ root, cameo }) => root === 'SUPPORT' && cameo === TIES,
    ['Cuba restored diplomatic relations with the United States.'],
    ['The firm strengthened ties with its suppliers.'],
  ),
  eventRule(
    'events/praise',
    ({ root, cameo }) => root === 'SUPPORT' && cameo !== PACT && cameo !== TIES,
    ['Germany praised Japan for its patience.', 'Italy welcomed the decision of France to open the tunnel.'],
    ['The audience praised the pianist.'],
  ),
  eventRule(
    'events/concession',
    ({ root }) => root === 'CONCEDE',
    ['Spain yielded to Portugal over the dam.', 'Hungary accepted a request from Slovakia.'],
    ['The goalkeeper conceded two goals.'],
  ),
];
