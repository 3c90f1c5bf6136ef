import { constants, deflateRawSync } from 'node:zlib';

/**
 * A chunk packed once and repeated: a bomb of any size in a moment.
 *
 * Each repetition is a whole block of its own, so the packed block may follow itself; an empty last block ends the stream.
 */
export function deflateRepeated(chunk: Uint8Array, times: number, form: 'raw' | 'zlib' = 'raw'): Uint8Array {
  const block = deflateRawSync(chunk, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const end = deflateRawSync(new Uint8Array());
  const packed = Buffer.concat([...Array.from({ length: times }, () => block), end]);
  // A zlib stream has two bytes before and a checksum after, which readers of PDF forgive.
  return form === 'raw' ? packed : Buffer.concat([Buffer.from([0x78, 0xda]), packed, Buffer.alloc(4)]);
}
