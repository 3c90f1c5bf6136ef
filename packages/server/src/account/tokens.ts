import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 bits that nobody guesses. */
export const makeToken = (): string => randomBytes(32).toString('base64url');

/** What the store keeps of a token: who reads the database cannot log in with it. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Compares without telling by its time how much agrees. */
export const isSameToken = (a: string, b: string): boolean => timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());
