/** One thing that was compared between two projects, or two names of organisations: what it says, and how many points it gives or takes. */
export interface LinkReason {
  feature: LinkFeature;
  says: LinkSaying;
  points: number;
}

export const linkFeatures = ['number', 'title', 'round', 'owner', 'funder', 'programme', 'period', 'published', 'sum', 'document', 'name', 'form', 'registry', 'place', 'country'] as const;
export type LinkFeature = (typeof linkFeatures)[number];
export const linkSayings = ['equal', 'alike', 'within', 'differ', 'overlap', 'near', 'outside', 'letter', 'order', 'abbreviation', 'absent'] as const;
export type LinkSaying = (typeof linkSayings)[number];

const features: { readonly [feature in LinkFeature]: { lv: string; en: string } } = {
  number: { lv: 'Projekta numurs', en: 'Number of the project' },
  title: { lv: 'Nosaukums', en: 'Title' },
  round: { lv: 'Kārta', en: 'Round' },
  owner: { lv: 'Iesniedzējs vai īstenotājs', en: 'Applicant or implementer' },
  funder: { lv: 'Finansētājs', en: 'Funder' },
  programme: { lv: 'Programma', en: 'Programme' },
  period: { lv: 'Īstenošanas laiks', en: 'Period' },
  published: { lv: 'Publicēšanas laiks', en: 'Time of publication' },
  sum: { lv: 'Summa', en: 'Sum' },
  document: { lv: 'Dokuments', en: 'Document' },
  name: { lv: 'Nosaukums', en: 'Name' },
  form: { lv: 'Juridiskā forma', en: 'Legal form' },
  registry: { lv: 'Reģistrācijas numurs', en: 'Registration number' },
  place: { lv: 'Pašvaldības nosaukums', en: 'Municipality' },
  country: { lv: 'Valsts', en: 'Country' },
};

const sayings: { readonly [saying in LinkSaying]: { lv: string; en: string } } = {
  equal: { lv: 'tas pats', en: 'the same' },
  alike: { lv: 'līdzīgs', en: 'alike' },
  within: { lv: 'viens ietver otru', en: 'one holds the other' },
  differ: { lv: 'atšķiras', en: 'different' },
  overlap: { lv: 'daļēji sakrīt', en: 'partly the same' },
  near: { lv: 'gandrīz tas pats', en: 'nearly the same' },
  outside: { lv: 'ārpus projekta laika', en: 'outside of the period' },
  letter: { lv: 'gandrīz tas pats, kā pārrakstīšanās', en: 'nearly the same, as by a slip' },
  order: { lv: 'tie paši vārdi citā secībā', en: 'the same words in another order' },
  abbreviation: { lv: 'viens ir otra saīsinājums', en: 'one is short for the other' },
  absent: { lv: 'ir tikai vienam', en: 'one has it alone' },
};

/** „Nosaukums: tas pats (+45)”. */
export function linkReasonText({ feature, says, points }: LinkReason): { lv: string; en: string } {
  const signed = points > 0 ? `+${points}` : `−${Math.abs(points)}`;
  return { lv: `${features[feature].lv}: ${sayings[says].lv} (${signed})`, en: `${features[feature].en}: ${sayings[says].en} (${signed})` };
}

/** Why one value stands among several: a person chose it; people went further with it; its stage is later; its document is; or it is the first by id. */
export const standingReasons = ['choice', 'state', 'stage', 'published', 'order'] as const;
export type StandingReason = (typeof standingReasons)[number];
