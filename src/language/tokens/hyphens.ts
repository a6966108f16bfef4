/** Prefixes that stay with their word, as the treebanks' tokenisation has it: "co-operate", "anti-war", "e-mail". */
const PREFIXES = new Set(
  'anti arch bi bio co contra counter cross cyber de eco electro e ex extra fore hyper inter intra macro mega micro mid mini mono multi neo non over pan para peri poly post pre pro proto pseudo psycho quasi re semi socio sub super supra trans tri u ultra un uni x'.split(
    ' ',
  ),
);
const REST = /-[\p{L}\p{M}\p{N}]{1,100}/uy;

/** End of a hyphenated word that stays whole from [start, end): `end` itself where the hyphen is a token of its own. */
export function hyphenated(text: string, start: number, end: number, to: number): number {
  if (text.charCodeAt(end) !== 45 || end - start > 8) return end;
  if (!PREFIXES.has(text.slice(start, end).toLowerCase())) return end;
  REST.lastIndex = end;
  return REST.test(text) && REST.lastIndex <= to ? REST.lastIndex : end;
}
