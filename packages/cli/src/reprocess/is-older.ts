const VERSION = /^(?<major>\d+)\.(?<minor>\d+)\.(?<patch>\d+)(?:\+(?<build>.+))?$/u;

export const isVersion = (text: string): boolean => VERSION.test(text);

/**
 * True where rules are older than a version. A build of the same number (`1.4.0+3f2a9c1`) cannot tell its age: where the version names
 * another build, it counts as older.
 */
export function isOlder(rules: string, than: string): boolean {
  const [a, b] = [VERSION.exec(rules)?.groups, VERSION.exec(than)?.groups];
  if (!a || !b) return rules !== than;
  for (const part of ['major', 'minor', 'patch'] as const) {
    if (a[part] !== b[part]) return Number(a[part]) < Number(b[part]);
  }
  return b['build'] !== undefined && a['build'] !== b['build'];
}
