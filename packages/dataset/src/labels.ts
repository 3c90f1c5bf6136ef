/** What each column is called in Latvian; a name means the same in every table. */
const labels: { [column: string]: string } = {
  activity: 'Darbība', amount: 'Summa', applicant: 'Iesniedzējs', applicant_name: 'Iesniedzēja nosaukums', approved_eur: 'Apstiprināts, EUR',
  as: 'Kāpēc šeit', authority_id: 'Autoritāšu saraksta kods', bytes: 'Baiti', check_id: 'Pārbaude', citation: 'Atsauce', code: 'Kods',
  code_now: 'Kods šodien', code_then: 'Kods toreiz', confidence: 'Ticamība', conflicts: 'Pretrunas', contracted_eur: 'Līgumā, EUR', country: 'Valsts',
  currency: 'Valūta', current: 'Pārstāv dokumentu', document: 'Dokuments', documents: 'Dokumenti', duration_field: 'Ilguma lauks',
  duration_months: 'Ilgums mēnešos', email: 'E-pasts', end: 'Beigas', end_date: 'Beigas', end_field: 'Beigu lauks', end_state: 'Beigu stāvoklis',
  eur: 'EUR', failed_checks: 'Neizturētas pārbaudes', field: 'Lauks', field_id: 'Lauka id', fields: 'Lauki', first_published: 'Pirmoreiz publicēts',
  flag: 'Karodziņš', folder: 'Mape', funder_field: 'Finansētāja lauks', funder_id: 'Finansētāja kods', funder_name: 'Finansētājs',
  funder_state: 'Finansētāja stāvoklis', goal: 'Mērķis', goal_field: 'Mērķa lauks', grant_eur: 'Atbalsts, EUR', identifiers: 'Numuri', kind: 'Veids',
  language: 'Valoda', last_published: 'Pēdējoreiz publicēts', lvl: 'LVL', media_type: 'Formāts', message: 'Konstatētais', municipality_code: 'Pašvaldības kods',
  municipality_name: 'Pašvaldība', n: 'Nr.', name: 'Nosaukums', name_now: 'Nosaukums šodien', names: 'Visi nosaukumi', of_key: 'Partnera atslēga',
  of_name: 'Kura partnera daļa', organisation: 'Organizācija', organisation_key: 'Organizācija dokumentā', organisation_name: 'Organizācijas nosaukums',
  other_titles: 'Citi nosaukumi', own_eur: 'Pašu finansējums, EUR', page: 'Lapa', pages: 'Lapas', part: 'Vērtības daļa', partner_count: 'Partneru skaits',
  partner_count_field: 'Partneru skaita lauks', passed: 'Izturēta', payer_key: 'Maksātāja atslēga', payer_name: 'Maksātājs', percent: 'Procenti',
  phone: 'Tālrunis', place: 'Vieta', planned_eur: 'Plānots, EUR', problem: 'Noraidījuma iemesls', programme_field: 'Programmas lauks',
  programme_id: 'Programmas kods', programme_name: 'Programma', programme_state: 'Programmas stāvoklis', project: 'Projekts',
  project_n: 'Projekta nr. dokumentā', projects: 'Projekti', published: 'Publicēts', raw: 'Kā rakstīts', reader: 'Lasītāja versija',
  received_at: 'Saņemts', registration_number: 'Reģistrācijas numurs', replaced_by: 'Aizstāts ar', role: 'Loma', rule: 'Likums', rules: 'Likumu versija',
  scheme: 'Numerācija', sender: 'Sūtītājs', source: 'Avots', source_address: 'Avota adrese', spent_eur: 'Iztērēts, EUR', stage: 'Posms', stands: 'Spēkā',
  start: 'Sākums', start_date: 'Sākums', start_field: 'Sākuma lauks', start_state: 'Sākuma stāvoklis', start_year: 'Sākuma gads', state: 'Stāvoklis',
  text_id: 'Teksta id', text_source: 'Teksta avots', title: 'Nosaukums', title_field: 'Nosaukuma lauks', title_state: 'Nosaukuma stāvoklis',
  total_eur: 'Kopā, EUR', total_field: 'Kopsummas lauks', total_lvl: 'Kopā, LVL', total_stage: 'Kopsummas posms', total_state: 'Kopsummas stāvoklis',
  updated_at: 'Mainīts', value: 'Vērtība', vat: 'PVN', why: 'Kāpēc', applicant_field: 'Iesniedzēja lauks', applicant_state: 'Iesniedzēja stāvoklis',
};

/** Throws where a column has no Latvian name yet: it would leave without one. */
export function labelOf(column: string): string {
  const label = labels[column];
  if (label === undefined) throw new Error(`expected a Latvian name of the column "${column}" in labels.ts; there is none`);
  return label;
}
