import type { MadeProject } from '@siets/linking/testing';

// Made-up projects for the archive of `pnpm bench linking`: names differ once folded, a few bodies have thousands, most have a handful; titles repeat from body to body, and one in ten is a second round.

const works = ['atjaunošana', 'izveide', 'labiekārtošana', 'pārbūve', 'digitalizācija', 'paplašināšana', 'siltināšana', 'aprīkošana'];
const things = ['Bibliotēkas', 'Skolas', 'Parka', 'Muižas', 'Tilta', 'Stadiona', 'Muzeja', 'Baznīcas', 'Tirgus', 'Ostas', 'Estrādes'];
const firsts = ['Vēj', 'Kaln', 'Lauk', 'Mež', 'Ozol', 'Liep', 'Bērz', 'Krast', 'Sēj', 'Rīt', 'Dien', 'Zied', 'Ābel', 'Upes', 'Saul', 'Zvaigž', 'Akmeņ', 'Smilt', 'Priež', 'Egl'];
const middles = ['a', 'u', 'e', 'i', 'o', 'au', 'ie', 'ai', 'ei', 'ui'];
const lasts = ['gala', 'lejas', 'kroga', 'muižas', 'dzirnavu', 'ezera', 'pilskalna', 'sētas', 'birzs', 'pļavas', 'krasta', 'vārtu'];
const kinds = ['attīstībai', 'draugi', 'mantojums', 'nākotne', 'sadarbība', 'jaunieši', 'amatnieki', 'ļaudis'];
const PLACES = firsts.length * middles.length * lasts.length;
/** So many bodies apply, however large the archive. */
const BODIES = PLACES * kinds.length;
const SECOND_ROUNDS = 0.1;

/** A number from 0 to below 1 that follows from `n`; `salt` tells draws for one number apart. */
function draw(n: number, salt: number): number {
  let bits = Math.imul(n + 1, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  bits = Math.imul(bits ^ (bits >>> 12), 0x297a2d39);
  return ((bits ^ (bits >>> 15)) >>> 0) / 2 ** 32;
}
const pick = <T>(items: readonly T[], at: number): T => items[Math.floor(at) % items.length] as T;
const placeOf = (n: number): string => pick(firsts, n) + pick(middles, n / firsts.length) + pick(lasts, n / firsts.length / middles.length);

/** The name of a body; the first have most projects. */
export const bodyOf = (body: number): string => `Biedrība „${placeOf(body)} ${pick(kinds, body / PLACES)}”`;

/** The n-th project of the archive. */
export function toProject(n: number): MadeProject {
  const body = Math.floor(BODIES * draw(n, 1) ** 2);
  const title = `${pick(things, draw(n, 2) * things.length)} ${pick(works, draw(n, 3) * works.length)} ${placeOf(Math.floor(draw(n, 4) * PLACES))} ciemā`;
  return { title: draw(n, 5) < SECOND_ROUNDS ? `${title}, 2. kārta` : title, eur: 1000 + Math.floor(draw(n, 6) * 900_000), applicant: bodyOf(body), body };
}

const FIRST = 1_000_000_000;
const STEP = 100_000_000;

/** Where the n-th project stands in an archive that is grown in steps; documents that come stand behind those of their step. */
export const toKey = (step: number, n: number): number => FIRST + step * STEP + n;
export const toNumber = (key: number): number => (key - FIRST) % STEP;
