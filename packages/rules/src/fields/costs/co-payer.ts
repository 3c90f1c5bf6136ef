import type { Span } from '@siets/record';

/** A council, or whoever has the project by its kind alone: not the body that a row of a list names. */
const KIND =
  '(?:pasvaldib(?:a|as)|dom(?:e|es)|parvald(?:e|es)|biedrib(?:a|as)|nodibinajum(?:s|a)|klub(?:s|a)|draudz(?:e|es)|organizacij(?:a|as)|skol(?:a|as)|uznemum(?:s|a)|' +
  'iesniedzej(?:s|a|i)|istenotaj(?:s|a|i)|sanemej(?:s|a|i)|partner(?:is|a|i)|iedzivotaji)';
const CO_PAYER = new RegExp(`^(?:(?:no|vel|ari|ir|pat[is]|pasi?|pasas?|pasu|sav[aiu]) ){0,3}(?:(?:\\p{L}+ ){0,2}(?:pasvaldib(?:a|as)|dom(?:e|es))|(?:(?:novada|pilsetas|pagasta) )?${KIND})(?: (?:pat[is]|pasi|lidzekli))?$`, 'u');

interface Said {
  role: string | null;
  said: Span | null;
}

/**
 * „… 1 500 eiro dod fonds, bet 300 eiro – pati biedrība”: behind another sum of the same project the kind of a body alone tells who adds
 * the rest, though in a list a body beside a sum is otherwise the one that is given it.
 */
export const isOfCoPayer = (plain: string, read: Said | null): boolean =>
  read?.role === 'own' && read.said !== null && CO_PAYER.test(plain.slice(read.said.start, read.said.end).replace(/ {2,}/gu, ' '));
