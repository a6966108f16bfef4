import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { LanguageError } from '../errors.ts';

/** Version of the format and of the features that the weights speak of. A change to either raises it. */
export const FORMAT_VERSION = 2;

const MAGIC = 'DTLNWGHT';
const HEADER = 8 + 4 + 32;

/** Named byte sections of a weights file. */
export type Sections = ReadonlyMap<string, Uint8Array>;

/**
 * Packs sections into one file: magic, version, SHA-256 of the rest, then brotli over a table of contents and the sections.
 * The same sections give the same bytes.
 */
export function packSections(sections: Sections): Uint8Array {
  const contents = Buffer.from(JSON.stringify([...sections].map(([name, bytes]) => [name, bytes.length])));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(contents.length);
  const raw = Buffer.concat([size, contents, ...sections.values()]);
  const packed = brotliCompressSync(raw, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 10,
      [constants.BROTLI_PARAM_LGWIN]: 22,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
    },
  });
  const header = Buffer.alloc(HEADER);
  header.write(MAGIC, 'latin1');
  header.writeUInt32LE(FORMAT_VERSION, 8);
  createHash('sha256').update(packed).digest().copy(header, 12);
  return Buffer.concat([header, packed]);
}

/**
 * Unpacks a weights file.
 * @throws LanguageError WEIGHTS_VERSION for another format, WEIGHTS_CORRUPT where the bytes are not those written.
 */
export function unpackSections(file: Uint8Array): Sections {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (bytes.length < HEADER || bytes.toString('latin1', 0, 8) !== MAGIC) {
    throw new LanguageError(
      'WEIGHTS_CORRUPT',
      'The weights file is not one of Dateline. Restore weights/english.bin, or run "npm run train".',
    );
  }
  const version = bytes.readUInt32LE(8);
  if (version !== FORMAT_VERSION) {
    throw new LanguageError(
      'WEIGHTS_VERSION',
      `The weights file has format ${version}, this engine reads format ${FORMAT_VERSION}. Use the weights of the same release, or run "npm run train".`,
    );
  }
  const packed = bytes.subarray(HEADER);
  if (!createHash('sha256').update(packed).digest().equals(bytes.subarray(12, HEADER))) {
    throw new LanguageError(
      'WEIGHTS_CORRUPT',
      'The weights file is damaged: its checksum does not fit. Restore weights/english.bin.',
    );
  }
  return readSections(brotliDecompressSync(packed));
}

function readSections(raw: Buffer): Sections {
  const contents: unknown = JSON.parse(raw.toString('utf8', 4, 4 + raw.readUInt32LE(0)));
  const sections = new Map<string, Uint8Array>();
  let at = 4 + raw.readUInt32LE(0);
  if (!Array.isArray(contents))
    throw new LanguageError('WEIGHTS_CORRUPT', 'The weights file has no table of contents.');
  for (const entry of contents) {
    const [name, length] = Array.isArray(entry) ? entry : [];
    if (typeof name !== 'string' || typeof length !== 'number') {
      throw new LanguageError('WEIGHTS_CORRUPT', 'The weights file has a bad table of contents.');
    }
    sections.set(name, raw.subarray(at, at + length));
    at += length;
  }
  return sections;
}
