/** The custom scalars and the TypeScript types they travel as: all are strings. */
export const scalars = {
  /** `2005-11-07` */
  Date: 'string',
  /** `2026-11-24T08:15:00Z` */
  DateTime: 'string',
  /** `2005-11`, `2005-11/..` */
  EDTF: 'string',
  /** `https://example.org/` */
  URL: 'string',
} as const;
