/** What each column is called in Latvian; a name means the same in every table. */
const labels: { [column: string]: string } = {
  amount: 'Summa', amount_eur: 'Summa, EUR', amount_lvl: 'Summa, LVL', applicant: 'Iesniedzējs',
  applicant_field: 'Iesniedzēja lauks', applicant_id: 'Iesniedzēja id', applicant_now: 'Iesniedzējs šodien',
  audited: 'Novērtētas vērtības',
  applicant_state: 'Iesniedzēja stāvoklis', approved_eur: 'Apstiprināts, EUR', as: 'Kāpēc šeit', bytes: 'Baiti',
  check_id: 'Pārbaude', citation: 'Atsauce', code: 'Kods', code_now: 'Kods šodien', code_then: 'Kods toreiz', confidence: 'Ticamība',
  conflicts: 'Pretrunas', contracted_eur: 'Līgumā, EUR', country: 'Valsts', currency: 'Valūta', document: 'Dokuments',
  document_project: 'Projekta nr. dokumentā', documents: 'Dokumenti', duration_months: 'Ilgums mēnešos', email: 'E-pasts',
  end: 'Beigas', end_date: 'Beigas', end_field: 'Beigu lauks', end_state: 'Beigu stāvoklis',
  error: 'Kļūdu daļa', high: 'Augšējā robeža', low: 'Apakšējā robeža', wrong: 'Nepareizas',
  failed_checks: 'Neizturētas pārbaudes', field: 'Lauks', field_id: 'Lauka id', fields: 'Lauki',
  first_published: 'Pirmoreiz publicēts', flag: 'Karodziņš', folder: 'Mape', funder: 'Finansētājs',
  funder_field: 'Finansētāja lauks', funder_id: 'Finansētāja kods', funder_state: 'Finansētāja stāvoklis', goal: 'Mērķis',
  grant_eur: 'Atbalsts, EUR', identifier: 'Numurs', identifiers: 'Numuri', kind: 'Veids', language: 'Valoda',
  last_published: 'Pēdējoreiz publicēts', media_type: 'Formāts', message: 'Konstatētais', municipality: 'Pašvaldība',
  municipality_code: 'Pašvaldības kods', n: 'Nr.', name: 'Nosaukums', name_now: 'Nosaukums šodien', names: 'Visi nosaukumi',
  of: 'Kura daļa', organisation: 'Organizācija', organisation_name: 'Organizācijas nosaukums',
  organisation_now: 'Organizācija šodien', other_titles: 'Citi nosaukumi', own_eur: 'Pašu finansējums, EUR', page: 'Lapa',
  pages: 'Lapas', part: 'Vērtības daļa', partner_count: 'Partneru skaits', passed: 'Izturēta', payer: 'Maksātājs',
  percent: 'Procenti', phone: 'Tālrunis', place: 'Vieta', planned_eur: 'Plānots, EUR', programme: 'Programma',
  programme_eur: 'Programmas EUR', programme_field: 'Programmas lauks', programme_id: 'Programmas kods',
  programme_state: 'Programmas stāvoklis', project: 'Projekts', project_eur: 'Projekta EUR',
  project_n: 'Projekta nr. dokumentā', project_title: 'Projekta nosaukums', projects: 'Projekti', published: 'Publicēts',
  raw: 'Kā rakstīts', received_at: 'Saņemts', registration_number: 'Reģistrācijas numurs', relation: 'Saistība',
  role: 'Loma', rule: 'Likums', rules: 'Likumu versija', scheme: 'Numerācija', scope: 'Kā nauda', sender: 'Sūtītājs', source: 'Avots', source_address: 'Avota adrese',
  spent_eur: 'Iztērēts, EUR', stage: 'Posms', stands: 'Spēkā', start: 'Sākums', start_date: 'Sākums',
  start_field: 'Sākuma lauks', start_state: 'Sākuma stāvoklis', start_year: 'Sākuma gads', state: 'Stāvoklis',
  text_source: 'Teksta avots', title: 'Nosaukums', title_field: 'Nosaukuma lauks', title_state: 'Nosaukuma stāvoklis',
  total_eur: 'Kopā, EUR', total_field: 'Kopsummas lauks', total_lvl: 'Kopā, LVL', total_stage: 'Kopsummas posms',
  total_state: 'Kopsummas stāvoklis', updated_at: 'Mainīts', value: 'Vērtība', vat: 'PVN', why: 'Kāpēc',
};

/** Throws where a column has no Latvian name yet: it would leave without one. */
export function labelOf(column: string): string {
  const label = labels[column];
  if (label === undefined) throw new Error(`expected a Latvian name of the column "${column}" in labels.ts; there is none`);
  return label;
}
