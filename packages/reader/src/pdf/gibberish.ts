// Neighbouring letters that make up four fifths of Latvian project texts, and more than half of any language around: counted on
// the documents of this repository. A font that names its letters wrongly leaves a fifth of them at most.
const PAIRS = new Set(
  (
    'as ie ek ta va da al kt pr ro oj st um pa no ad je en es in ar na an ot ba te ka īb ti tā ga ur ma li is at nā la ās ne sa ' +
    'ku ms ša er bi ār ts pi ri ju re ks dī īt vi ēj ja ai rb ni gu em eu oš bl iz au fi tr ci ij ra nt tu lī ēk āt io mā aš ld ' +
    'īs do rā on il us ve dz ko tī it sē āl to jā ik mi tē āj ak ru ib šv ns rī ei ec ls bu et sn mu mē ce pē os pu ir sk el fe ' +
    'ug gr āc ēr ām am si dā iv js ov zm lt ap ok lv ed lē āk rm de be rs me op lā ul le un rt mb cī nu ac īv om eģ nd pe se kā ' +
    'iņ pl br av id od lū ūk sā ēt ol rg go ef ēm ģi fo tt eg aj šu īg ūr zi im ki lo du ez zu eb jū mp rp tv sl th he hi ng ha'
  ).split(' '),
);
const LIKELY = 0.4;
/** Fewer pairs than this prove nothing: an address list, a table of numbers. */
const ENOUGH = 60;
/** Characters that no letter of a text has: a font's private places, and signs that could not be named. */
const NAMELESS = /[\uE000-\uF8FF\uFFFD\u0000-\u0008\u000E-\u001F]/gu;
const NAMELESS_SHARE = 0.15;

/** The part of a text's Latin letter pairs that are usual ones, and how many pairs it has. */
function measurePairs(text: string): { share: number; count: number } {
  let [usual, count] = [0, 0];
  for (const [word] of text.toLowerCase().matchAll(/\p{Script=Latin}{3,}/gu)) {
    for (let at = 0; at + 1 < word.length; at += 1) {
      count += 1;
      if (PAIRS.has(word.slice(at, at + 2))) usual += 1;
    }
  }
  return { share: count === 0 ? 1 : usual / count, count };
}

/**
 * True where the letters of a page cannot be those that it shows, because a font names them wrongly or not at all.
 *
 *     3URMHNWD NRSƝMƗV L]PDNVDV
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^ "Projekta kopējās izmaksas", each letter 29 places off
 */
export function isGibberish(text: string): boolean {
  const shown = text.match(/\S/gu)?.length ?? 0;
  if (shown > 0 && (text.match(NAMELESS)?.length ?? 0) > NAMELESS_SHARE * shown) return true;
  const { share, count } = measurePairs(text);
  return count >= ENOUGH && share < LIKELY;
}
