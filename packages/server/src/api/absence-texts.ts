import type { AbsenceReason, ProblemText } from '@siets/record';

/** Why a field is empty, in the words of a clerk. */
export const absenceTexts: { readonly [reason in AbsenceReason]: ProblemText } = {
  'not-said': { lv: 'Tekstā tas nav teikts.', en: 'The text does not say it.' },
  'said-of-another-project': { lv: 'Tekstā tas teikts, bet par citu projektu.', en: 'The text says it, but of another project.' },
  'candidates-disagree': { lv: 'Tekstā ir vairākas atšķirīgas vērtības, un nav skaidrs, kura ir īstā.', en: 'The text has several values that differ, and it is not clear which is meant.' },
  'rejected-by-rule': { lv: 'Kas tekstā līdzīgs, tas neder: iemesls pie katra kandidāta.', en: 'What looks alike in the text does not fit: each candidate says why.' },
  'rejected-by-person': { lv: 'Nolasīto vērtību noraidīja cilvēks.', en: 'A person rejected the value that was read.' },
  'not-read-language': { lv: 'Šī teksta daļa ir valodā, ko Siets nelasa.', en: 'This part of the text is in a language that Siets does not read.' },
};
