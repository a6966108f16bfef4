/** Version of the engine, in every Analysis: raised whenever a text may be read differently than before. */
export const ENGINE_VERSION = '1.0.0';
