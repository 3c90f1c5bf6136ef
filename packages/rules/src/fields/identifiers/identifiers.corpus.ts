import type { IdentifierValue } from '@siets/record';
import { defineFieldCorpus } from '../../../testing/index.ts';

export const identifiersCorpus = defineFieldCorpus<IdentifierValue>({
  finds: [
    [[{ value: 'LLI-777', scheme: 'interreg-lat-lit' }], [
      'Projekts LLI-777 “Pļava” sākas. Projekta Nr. LLI 777 partneri tikās.',
      'Projekta Nr.: LLI-777',
    ]],
    [[{ value: 'VP2023/4-77', scheme: null }], ['Projekta identifikācijas Nr. VP2023/4-77', 'Projekta numurs\tVP2023/4-77\nVieta\tCēsis']],
    [[{ value: 'ZP-2019/977', scheme: null }], ['Līguma numurs – ZP-2019/977\nProjekta mērķis: kopt pļavu kopā ar kaimiņiem']],
  ],
  traps: [
    ['Projekta Nr. LLI-777. Līguma Nr. 5/2019-12 ar būvnieku.', 'a contract stands beside the project\'s own number', [{ value: 'LLI-777', scheme: 'interreg-lat-lit' }]],
    ['Biedrība noslēdza līgumu Nr. 5/2019-12 par talku.', 'a contract in running text names no project'],
    ['Pēc iepriekšējā projekta Nr. LLI-776 sākas projekts Nr. LLI-777.', 'the number of an earlier project', [{ value: 'LLI-777', scheme: 'interreg-lat-lit' }]],
  ],
});
