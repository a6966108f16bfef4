/** Small words that may stand inside a name or, before a capital, begin one. */
const LINKS = new Set(
  "of the and for in on at to de del della di da do dos das du des le la les der den von van zu zur und et e y al el ul bin ibn abu ben 's ' & - / against with s".split(
    ' ',
  ),
);

/** Units that may be part of a name: those with a capital or digit beside one, and small words between capitals. */
export function markActive(forms: readonly string[], active: Uint8Array): void {
  const count = forms.length;
  for (let i = 0; i < count; i++) active[i] = hasCapital(forms[i]!) ? 1 : 0;
  for (let i = 0; i < count; i++) {
    if (active[i] !== 0) continue;
    const before = active[i - 1] === 1 || active[i - 2] === 1;
    const after = active[i + 1] === 1 || active[i + 2] === 1;
    const form = forms[i]!;
    if (LINKS.has(form) ? after : /\d/.test(form) ? before || after : before && after && form.length < 4) active[i] = 2;
  }
}

function hasCapital(form: string): boolean {
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (code >= 65 && code <= 90) return true;
    if (code > 127 && form[i] !== form[i]!.toLowerCase()) return true;
  }
  return false;
}
