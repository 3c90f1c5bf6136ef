import { defineCorpus } from '../../../testing/index.ts';
import type { Identifier } from './index.ts';

const form = (value: string, scheme: string | null): Identifier => ({ value, scheme, by: 'form' });
const labelled = (value: string): Identifier => ({ value, scheme: null, by: 'project-label' });

export const identifiersCorpus = defineCorpus<Identifier>({
  finds: [
    [form('LIFE18 TAE/LV/000777', 'life'), ['(Nr. ⟦LIFE18 TAE/LV/000777⟧)']],
    [labelled('ABCLV04/GSKA/2013/02'), ['Project “Pier” Nr.⟦ABCLV04/GSKA/2013/02⟧ is implemented']],
    [form('5.6.2.0/16/I/777', 'op-growth-2014'), [
      '5.6.2.0/16/I/777', 'projekts Nr.⟦5.6.2.0/16/I/777⟧ „Osta”', 'Nr. ⟦5.6.2.0/16/\nI/777⟧.', 'Nr. ⟦5.6.2.0/16/I/777⟧, kas', '(⟦5.6.2.0/16/I/777⟧)',
    ]],
    [form('5.6.2.0/16/777', 'op-growth-2014'), ['projekts „Osta” (Nr.⟦5.6.2.0/16/777⟧)']],
    [form('2.3.1.1.i.0/1/22/I/CFLA/777', 'rrf'), ['2.3.1.1.i.0/1/22/I/CFLA/777', 'projekta ⟦2.3.1.1.i.0/1/22/I/CFLA/777⟧ “Skola”']],
    [form('3DP/3.1.4.3.0/08/IPIA/VRAA/777', 'op-infra-2007'), ['līgums Nr. ⟦3DP/3.1.4.3.0/08/IPIA/VRAA/777⟧']],
    [form('17-02-AL13-A019.2203-000777', 'eafrd'), ['17-02-AL13-A019.2203-000777', 'Nr. ⟦17–02–AL13–A019.2203–000777⟧']],
    [form('LLI-777', 'interreg-lat-lit'), ['LLI-777', 'projekta ⟦LLI-777⟧ “Pils”', 'projekts Nr.⟦LLI-777⟧']],
    [form('LLIII-777', 'interreg-lat-lit'), ['projekts „Ezers” (⟦LLIII-777⟧)']],
    [form('LLI 777', 'interreg-lat-lit'), ['projekts ⟦LLI 777⟧ turpinās']],
    [form('ELRII 777', 'enpi-est-lat-rus'), ['projekta ⟦ELRII 777⟧ pārstāvji', 'Projekta ⟦ELRII 777⟧ „Pils”']],
    [labelled('LV0777'), ['Project Number:\n⟦LV0777⟧\nStatus']],
    [labelled('1.2/SW/10/7'), ['Ietekme liela\n\nIdentifikācijas numurs ⟦1.2/SW/10/7⟧']],
    [form('509777-EFC-1-2010-2-LV-EFC-CM', 'eu'), ['Identifikācijas numurs ⟦509777-EFC-1-2010-2-LV-EFC-CM⟧']],
    [form('NPAD-2023/10777', 'nordplus'), ['NPAD-2023/10777', 'Nordplus Adult (⟦NPAD-2023/10777⟧)']],
    [form('AIF/2022/KAPAC2/777', 'acf'), ['ID Nr. ⟦AIF/2022/KAPAC2/777⟧', 'Nr.⟦AIF/2022/KAPAC2/777⟧', '⟦АIF/2022/КAPAC2/777⟧']],
    [form('AIF/2022/R/77', 'acf'), ['Nr. ⟦AIF/2022/R/77⟧.Fonda mājās', 'projekts ⟦AIF/2022/R/77⟧']],
    [form('AIF/2021/2/777', 'acf'), ['(⟦AIF/2021/2/777⟧)']],
    [form('2019-1-LV01-KA229-060777', 'erasmus-plus'), ['2019-1-LV01-KA229-060777']],
    [form('CB777', 'interreg-central-baltic'), ['Central Baltic projekts ⟦CB777⟧']],
    [form('#C077', 'interreg-bsr'), ['Interreg Baltijas jūras reģiona projekts ⟦#C077⟧']],
    [form('LIFE21-NAT-LV-101074777', 'life'), ['(LIFE Pļava, ⟦LIFE21-NAT-LV-101074777⟧)']],
    [form('2008.EEZ/DP2/MAC/000/077/3', 'eea-ngo-2009'), ['līguma Nr. ⟦2008.EEZ/DP2/MAC/000/077/3⟧']],
    [form('101077777', 'eu'), ['granta līguma Nr. ⟦101077777⟧', '(Granta līgums Nr. ⟦101077777⟧)']],
    [labelled('VP2023/4-77'), ['projektu „Ābeļu taka” (Nr. ⟦VP2023/4-77⟧) iesniedza', 'Projekts “Ābeļu taka” (Nr.⟦VP2023/4-77⟧)', 'Projekta Nr. ⟦VP2023/4-77⟧', 'Projekta identifikācijas Nr.: ⟦VP2023/4-77⟧', 'Pieteikuma Nr. ⟦VP2023/4-77⟧', 'Project No. ⟦VP2023/4-77⟧', 'Projekta ID\n⟦VP2023/4-77⟧', 'Projekta numurs ir ⟦VP2023/4-77⟧']],
    [{ value: 'LVM-7/2019', scheme: null, by: 'contract-label' }, ['Līguma Nr. ⟦LVM-7/2019⟧', 'vienošanās numurs – ⟦LVM-7/2019⟧']],
  ],
  ignores: [
    ['uzņēmuma identifikācijas numurs 1.2/SW/10/7', 'a number in a sentence that speaks of no project'],
    ['iepirkuma līguma Nr. 5-12/34', 'a procurement contract has „iepirkuma” before it'],
    ['darba līguma Nr. 5-12/34', 'a contract of employment has „darba” before it'],
    ['reģistrācijas Nr. 40003077777', 'no word of a project or a grant contract stands before a registry number'],
    ['projekta Nr. 40003077777', 'eleven digits of the registry are no project number even behind „projekta Nr.”'],
    ['projekta kods LV-1010', 'a postal code is none either'],
    ['projekta ID: 12.03.2024.', 'a date behind the label is a date'],
    ['Projekta numurs irdens 2/4', 'a word that only begins like „ir”'],
    ['The proposal, no less than 2021 pages', 'the word “no” without a code behind it'],
    ['Project No. 2021 Q2 news', 'a year behind the label is a year'],
    ['Projektu no 2017. – 2020. gadam īstenoja reģions', 'the Latvian „no” before a year is no „No” of a number'],
    ['telpā Nr. 14', 'a number of a room has no label of a project'],
    ['konkursā „Ābeļu taka” (Nr. VP2023/4-77)', 'the number of a contest behind its name'],
    ['projektā stādītas ābeles „Antonovka” un „Baltais” (Nr. 5-12/34)', 'a name in quotation marks that is no project’s'],
    ['EKII-5 konkurss', 'a call without the serial of a project'],
    ['1-08/77/2019 vēstule', 'a form of letters and registries needs a project or the fund beside it'],
    ['veikals CB 24 stundas', 'two letters and a number need a programme beside them'],
    ['x9.3.1.1/19/I/077', 'digits inside a longer code'],
  ],
});
