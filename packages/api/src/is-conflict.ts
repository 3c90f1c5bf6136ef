import type { Conflict } from './decisions.ts';

/** True of the details of a refusal that name what another person decided meanwhile: told without schemas, for pages that come without them. */
export function isConflict(details: unknown): details is Conflict {
  if (typeof details !== 'object' || details === null) return false;
  const { version, fields } = details as Partial<Conflict>;
  return Number.isInteger(version) && Array.isArray(fields) && fields.every((field) => typeof field?.field === 'string' && isSide(field.mine) && isSide(field.theirs));
}

const isSide = (side: unknown): boolean => typeof side === 'object' && side !== null && typeof (side as { action?: unknown }).action === 'string';
