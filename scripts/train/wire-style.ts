import type { NameLesson } from './name-corpus.ts';
import { randomFrom } from './random.ts';

const MONTHS = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
const AGENCIES = 'Reuters AP AFP Xinhua Yonhap Interfax Kyodo dpa TASS UPI PTI ANSA EFE'.split(' ');
const CITIES =
  'Moscow Beijing Washington London Paris Berlin Seoul Tokyo Cairo Jerusalem Tehran Baghdad Geneva Vienna Brussels Kabul Nairobi Jakarta Manila Hanoi Bangkok Ankara Athens Rome Madrid Warsaw Prague Kiev Minsk Sofia Lima Bogota Caracas Havana Ottawa Canberra Pyongyang Islamabad Colombo Dhaka Amman Beirut Damascus Riyadh Doha Tripoli Tunis Algiers Rabat Lagos Accra Harare Pretoria Kinshasa Kigali Abidjan Panmunjom Busan Vladivostok Davos'.split(
    ' ',
  );

/**
 * Wire dress for some lessons, so that the tagger knows datelines and headlines: one in five begins with a dateline, and one in
 * twelve comes once more all in capitals. Deterministic.
 */
export function withWireStyle(lessons: readonly NameLesson[]): NameLesson[] {
  const random = randomFrom(17);
  const pick = (items: readonly string[]): string => items[Math.floor(random() * items.length)]!;
  return lessons.flatMap((lesson) => {
    const result: NameLesson[] = [];
    const dice = random();
    if (dice < 0.2 && !lesson.partial) {
      const upper = random() < 0.6;
      const city = upper ? pick(CITIES).toUpperCase() : pick(CITIES);
      const agency = pick(AGENCIES);
      const date = random() < 0.5 ? `, ${pick(MONTHS)} ${1 + Math.floor(random() * 30)}` : '';
      const head = `${city}${date} (${agency}) ${pick(['-', '--', '—', '–'])} `;
      const at = head.indexOf('(') + 1;
      result.push({
        ...lesson,
        text: head + lesson.text,
        names: [
          { start: 0, end: city.length, type: 'LOC' },
          { start: at, end: at + agency.length, type: 'ORG' },
          ...lesson.names.map((name) => ({ ...name, start: name.start + head.length, end: name.end + head.length })),
        ],
      });
    } else result.push(lesson);
    if (random() < 1 / 12 && lesson.text.length < 4000) {
      const shouted = lesson.text.toUpperCase();
      // Some letters grow when they are capitalised: offsets would no longer fit.
      if (shouted.length === lesson.text.length) result.push({ ...lesson, text: shouted });
    }
    return result;
  });
}
