/** „300 eiro ziedoja SIA „Osis””, „900 eiro sedz Zīļu pašvaldība”: a verb of giving right before its subject. */
export const GIVES_BEFORE =
  /(?<!\p{L})(?:ziedo|ziedoja|sedz|sedza|segs|dod|deva|piešķīra|piešķir|piešķirs|nodrošina|nodrošināja|nodrošinās|līdzfinansē|līdzfinansēja|piemaksā|piemaksāja) $/u;

/** Signs that hold the longest of the verbs. */
export const GIVES_REACH = 24;
