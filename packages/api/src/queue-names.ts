/**
 * How far people are with a document. `accepted`: every field was accepted automatically; `asked`: a colleague was asked;
 * `skipped`: somebody put it aside.
 */
export const reviewStatuses = ['to-check', 'asked', 'skipped', 'accepted', 'checked', 'approved'] as const;
export type ReviewStatus = (typeof reviewStatuses)[number];

export const queueOrders = ['doubt', 'newest', 'oldest'] as const;
