import { defineCorpus } from '../../../testing/index.ts';
import type { Authority } from './index.ts';

const listed = (id: string, role: Authority['role'], family: string, name: string, more: Partial<Authority> = {}): Authority =>
  ({ id, role, family, name, isWeak: false, isUmbrella: false, ...more });

export const authoritiesCorpus = defineCorpus<Authority>({
  finds: [
    [listed('vkkf', 'funder', 'national', 'Valsts kultūrkapitāla fonds'), [
      'Valsts kultūrkapitāla fonds', 'no ⟦Valsts kultūrkapitāla fonda⟧ līdzekļiem', '⟦VKKF⟧ atbalstīja', 'pateicamies ⟦Valsts kultūrkapitāla fondam⟧',
    ]],
    [listed('erdf', 'funder', 'eu-fund', 'Eiropas Reģionālās attīstības fonds'), ['⟦ERAF⟧ daļa', 'no ⟦Eiropas Reģionālās attīstības fonda⟧ naudas']],
    [listed('kpfi', 'funder', 'national', 'Klimata pārmaiņu finanšu instruments'), ['⟦Klimata pārmaiņu finanšu instrumenta⟧ nauda']],
    [listed('eea-norway', 'funder', 'eea-norway', 'EEZ un Norvēģijas finanšu instrumenti'), ['⟦EEZ un Norvēģijas finanšu instrumentu⟧ atbalsts']],
    [listed('interreg-est-lat', 'programme', 'eu-programme', 'Igaunijas – Latvijas pārrobežu sadarbības programma 2014.–2020. gadam'), [
      'no ⟦Igaunijas – Latvijas pārrobežu sadarbības programmas 2014.–2020. gadam⟧ naudas',
    ]],
    [listed('creative-europe', 'programme', 'eu-programme', 'Radošā Eiropa'), ['⟦programmas „Radošā Eiropa”⟧ projekts']],
    [listed('cfla', 'agency', 'national', 'Centrālā finanšu un līgumu aģentūra'), ['līgums ar ⟦Centrālo finanšu un līgumu aģentūru⟧']],
    [listed('eu', 'funder', 'eu-fund', 'Eiropas Savienība', { isUmbrella: true }), ['ar ⟦Eiropas Savienības⟧ atbalstu']],
    [listed('state-budget', 'funder', 'national', 'valsts budžets', { isUmbrella: true }), ['⟦valsts budžeta līdzekļi⟧ sedz pārējo']],
  ],
  ignores: [
    ['projekta Nr. AIF/2022/KAPAC2/777', 'an abbreviation inside a project number names no fund'],
    ['līguma Nr. 2019-1-LV01-KA229-060777', 'the action inside an Erasmus+ number'],
    ['novada pašvaldība un pašu finansējums', 'anybody may be a municipality or pay for itself'],
    ['Ciema kultūras fondi', 'a fund that no list knows'],
  ],
});
