/** One spelling for look-ups: no accents, plain apostrophes and hyphens; case is kept. */

const SINGLES: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  '’': "'",
  '‘': "'",
  ʻ: "'",
  '–': '-',
  '‑': '-',
};

/** The text without accents and typographic variants. Its length may differ from the text's. */
export function fold(text: string): string {
  let plain = true;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 127) {
      plain = false;
      break;
    }
  }
  if (plain) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıłŁøØđĐßæÆœ’‘ʻ–‑]/g, (letter) => SINGLES[letter] ?? letter);
}
