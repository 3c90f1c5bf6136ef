import { defineFieldCorpus } from '../../../testing/index.ts';

const items = ['dārza talka', 'ābeļu potēšana', 'izstāde skolā'];

export const activitiesCorpus = defineFieldCorpus<string>({
  finds: [
    [items, [
      'Projekta aktivitātes:\t- dārza talka;\n- ābeļu potēšana;\n- izstāde skolā.',
      'Projekta aktivitātes: - dārza talka;\n- ābeļu potēšana;\n- izstāde skolā.',
      'Projekta aktivitātes:\n- dārza talka;\n- ābeļu potēšana;\n- izstāde skolā.',
      'Projekta aktivitātes:\n1. dārza talka\n2. ābeļu potēšana\n3. izstāde skolā',
      'Projekta aktivitātes: 1) dārza talka; 2) ābeļu potēšana; 3) izstāde skolā.',
      'Projekta aktivitātes: dārza talka; ābeļu potēšana; izstāde skolā',
      'Projekta aktivitātes: dārza talka, ābeļu potēšana un izstāde skolā.',
      'Projekta mērķu sasniegšanai notika šādas aktivitātes:\n• dārza talka;\n• ābeļu potēšana;\n• izstāde skolā.',
      'Pavasarī iecerēti šādi darbi:\n dārza talka;\n ābeļu potēšana;\n izstāde skolā.\n\nVairāk rudenī.',
      'Activities:\n- dārza talka\n- ābeļu potēšana\n- izstāde skolā',
    ]],
    [items, ['Skola dārzā ieplānojusi sekojošas projekta aktivitātes – dārza talka, ābeļu potēšana, izstāde skolā un citas aktivitātes. Tās sāksies maijā.']],
    [['stādīt ābeles', 'kopt dārzu'], ['Projekta Nr. LLI-777\n\n1. stādīt ābeles;\n2. kopt dārzu.']],
  ],
  traps: [
    ['Projekta aktivitātes – talka un izstāde – patika visiem. Tās sāksies maijā.', 'two things between dashes are no list'],
    ['Projekta partneri:\n- Zīles skola\n- Kļavu skola', 'a list of partners'],
    ['Aktivitātes: skolā uzcels nojumi, kas sargās no lietus. Bērni stādīs.', 'a label with prose behind it lists nothing'],
    ['Projekta aktivitātes:\n- dārza talka\n  - zari\n  - lapas\n- ābeļu potēšana', 'nested items are part of the item above', ['dārza talka - zari - lapas', 'ābeļu potēšana']],
  ],
});
