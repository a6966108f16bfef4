import { G, gazetteerBits } from './gazetteer.ts';

const TITLE =
  /^(?:(?:vice|deputy|former|ex|acting|interim|assistant|under|first|then|general|secretary|prime|foreign|defen[cs]e|interior|finance|justice|trade|labou?r|health|energy|economy|education|agriculture|environment|president|premier|minister|chancellor|king|queen|prince|princess|sheikh|sultan|emir|ayatollah|imam|pope|cardinal|archbishop|bishop|reverend|rabbi|lieutenant|colonel|captain|major|sergeant|admiral|commander|marshal|senator|representative|congressman|congresswoman|governor|mayor|ambassador|envoy|spokesman|spokeswoman|spokesperson|chairman|chairwoman|chair|chief|director|judge|justice|professor|doctor|sir|lord|lady|dame|comrade|state|mr|mrs|ms|dr|gen|lt|col|capt|sgt|maj|adm|sen|rep|gov|rev|prof|pres|secretary-general|president-elect|commander-in-chief|(?:lieutenant|major|brigadier|colonel|vice|rear|attorney|director|governor)-(?:general|colonel|admiral|commander)|under-secretary-general|ex-president|vice-president)\.?)$/i;

/** Index of the first unit of a person's name after titles and nationalities: "Palestinian President Yasser Arafat" is "Yasser Arafat". */
export function withoutTitles(forms: readonly string[], from: number, to: number): number {
  let start = from;
  let last = from;
  // A title counts only if a name is left after it; "of", "-" and the like may stand between titles.
  for (let i = from; i < to - 1; i++) {
    const form = forms[i]!;
    if (TITLE.test(form) || (gazetteerBits(form) & (G.demonym | G.country)) !== 0) last = i + 1;
    else if (!/^(?:of|the|for|and|-|for|affairs|u\.s\.|u\.n\.)$/i.test(form)) break;
    start = last;
  }
  return start;
}
