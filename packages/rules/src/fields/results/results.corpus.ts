import { defineFieldCorpus } from '../../../testing/index.ts';

export const resultsCorpus = defineFieldCorpus<string>({
  finds: [
    [['izremontēta zāle', 'apmācīti 20 brīvprātīgie'], [
      'Sasniedzamie rezultāti: izremontēta zāle; apmācīti 20 brīvprātīgie',
      'Projekta „Dārzs” rezultāti: izremontēta zāle, apmācīti 20 brīvprātīgie. Ir prieks.',
      'Projekta rezultāti:\n- izremontēta zāle;\n- apmācīti 20 brīvprātīgie.',
      'Projekta rezultāti:\t- izremontēta zāle;\n- apmācīti 20 brīvprātīgie.\nTikšanās:\t2024. gada maijs',
      'Projekta rezultātā:\n– izremontēta zāle;\n– apmācīti 20 brīvprātīgie.',
      'Results:\n* izremontēta zāle\n* apmācīti 20 brīvprātīgie',
    ]],
    [['izremontēta zāle'], ['Projekta rezultāts: izremontēta zāle.\nFinansējums: 300 EUR', 'Rezultāti\tizremontēta zāle\nVieta\tCēsis']],
  ],
  traps: [
    ['Konkursa rezultāti:\n- pirmā vieta Annai\n- otrā vieta Jānim', 'results of a competition'],
    ['Lai sasniegtu projekta rezultātus, plānotas šādas aktivitātes:\n- talka\n- izstāde', 'activities that lead to results'],
  ],
});
