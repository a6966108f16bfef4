/** Help, cooperation and giving way in deed. */
import { type EventRule, eventRule } from '../event-rule.ts';

export const materialCooperation: readonly EventRule[] = [
  eventRule(
    'events/cooperation',
    ({ root }) => root === 'COOPERATE',
    ['Poland shared intelligence with Ukraine.', 'India and Australia held joint military exercises in March.'],
    ['The children shared a cake with their friends.'],
  ),
  eventRule(
    'events/aid',
    ({ root }) => root === 'AID',
    ['Japan sent food aid to Nepal.', 'Turkey provided tents to Syria.'],
    ['The waiter provided a menu.'],
  ),
  eventRule(
    'events/withdrawal',
    ({ root, mode }) =>
      root === 'RETREAT' && (mode === 'withdraw' || mode === 'disarm' || mode === 'ceasefire' || mode === undefined),
    ['Ethiopia withdrew its troops from Somalia.', 'Libya abandoned its nuclear program.'],
    ['The customer withdrew cash from the machine.'],
  ),
  eventRule(
    'events/release',
    ({ root, mode }) => root === 'RETREAT' && mode === 'release',
    ['Iran released two French prisoners on Monday.'],
    ['The band released a new album.'],
  ),
  eventRule(
    'events/easing',
    ({ root, mode }) => root === 'RETREAT' && mode === 'access',
    [
      'Japan lifted sanctions on Myanmar.',
      'Peru relaxed a ban on Chilean fruit.',
      'Norway lifted sanctions on Belarus.',
    ],
    ['The crane lifted a container.'],
  ),
  eventRule(
    'events/resignation',
    ({ root, mode }) => root === 'RETREAT' && mode === 'resign',
    ['Prime Minister Theresa May resigned on Friday.'],
    ['The cook resigned himself to a long night.'],
  ),
];
