/** Letters that are written from the right, and signs that turn the direction of what follows them. */
const TURNING = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u200F\u202A-\u202E\u2066-\u2069]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const SIGNS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Words of others for within a sentence of ours, where no `<bdi>` can stand: they turn nothing but themselves.
 * Signs of direction, which nobody sees, are left out, since one of them could end the isolation.
 */
export const isolate = (words: string): string => (TURNING.test(words) ? `\u2068${words.replaceAll(SIGNS, '')}\u2069` : words);
