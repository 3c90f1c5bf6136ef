import { direction } from './direction.ts';
import { listedPlace } from './listed-place.ts';
import { locative } from './locative.ts';
import { townOf } from './town-of.ts';
import { unit } from './unit.ts';
import { withCountry } from './with-country.ts';

export type { PlaceMention } from './place-mention.ts';

/** Rules of the type `place`; of rivals the first wins. */
export const placeRules = [unit, listedPlace, townOf, locative, direction, withCountry];
