/** Enum values from one table of value to meaning, so that none is left without its description. */
export type Meanings<T extends string> = Readonly<Record<T, string>>;

export function values<T extends string>(
  meanings: Meanings<T>,
): { readonly [K in T]: { readonly description: string } } {
  const entries = Object.entries<string>(meanings).map(([key, description]) => [key, { description }] as const);
  // `fromEntries` forgets the keys.
  return Object.fromEntries(entries) as { readonly [K in T]: { readonly description: string } };
}
