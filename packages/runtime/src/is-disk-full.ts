const FULL = new Set(['ENOSPC', 'EDQUOT', 'EROFS']);
/** SQLITE_FULL, by which node:sqlite tells of a full disk. */
const SQLITE_FULL = 13;

/** True where nothing can be written until a person makes room. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, errcode } = error as Error & { code?: unknown; errcode?: unknown };
  return FULL.has(String(code)) || errcode === SQLITE_FULL || isDiskFull(error.cause);
}
