import { defineCorpus } from '../../../testing/index.ts';
import type { Quoted } from './index.ts';

const plain = (text: string, opening: string): Quoted => ({ text, opening, nested: [], closed: 'own' });

export const quotesCorpus = defineCorpus<Quoted>({
  finds: [
    [plain('Zaļais pagalms', '„'), ['„Zaļais pagalms”', '„Zaļais pagalms“', 'projekts ⟦„Zaļais pagalms"⟧ beidzies', '„ Zaļais pagalms ”', 'projektam⟦„Zaļais pagalms”⟧ piešķirts']],
    [plain('Zaļais pagalms', '“'), ['“Zaļais pagalms”', 'konkurss ⟦“Zaļais pagalms″⟧ ar projektu', 'projekts⟦“Zaļais pagalms”⟧ sācies', '(⟦“Zaļais pagalms”⟧)']],
    [plain('Zaļais pagalms', '“'), ['projekta ⟦“ Zaļais pagalms”⟧ (Nr. 5)', 'pasākuma vārdi, tad projekta ⟦“ Zaļais pagalms ”⟧ ietvaros']],
    [plain('Zaļais pagalms', '«'), ['«Zaļais pagalms»', 'проект ⟦«Zaļais pagalms»⟧ начат']],
    [plain('Zaļais pagalms', '"'), ['"Zaļais pagalms"', 'projekta ⟦"Zaļais pagalms"⟧, Nr. 5']],
    [plain('Zaļais pagalms', '”'), ['projekts ⟦”Zaļais pagalms”⟧ beidzies']],
    [plain('Zaļais pagalms', '‘'), ['the project ⟦‘Zaļais pagalms’⟧ ended']],
    [plain('Zaļais pagalms', ',,'), ['projekts ⟦,,Zaļais pagalms”⟧ beidzies', '⟦,,Zaļais pagalms,,⟧ un citi', '(⟦,,Zaļais pagalms"⟧)']],
    [plain('Zaļais pagalms', '\'\''), ['projekts ⟦\'\'Zaļais pagalms"⟧ beidzies', 'projekts ⟦\'\'Zaļais pagalms\'\'⟧ beidzies']],
    [plain('Zaļais pagalms', '<<'), ['projekts ⟦<<Zaļais pagalms>>⟧ beidzies']],
    [plain('Upes 2.0 #kopā', '“'), ['“Upes 2.0 #kopā”']],
    [{ text: 'Biedrības “Zīle” dārzs', opening: '„', nested: [{ start: 12, end: 16 }], closed: 'own' }, ['„Biedrības “Zīle” dārzs”']],
    [{ text: 'Biedrības "Zīle" dārzs', opening: '"', nested: [{ start: 12, end: 16 }], closed: 'own' }, ['"Biedrības "Zīle" dārzs"']],
    [{ text: 'Pasākums un “Uguns”', opening: '„', nested: [{ start: 14, end: 19 }], closed: 'shared' }, ['⟦„Pasākums un “Uguns”⟧ (EUR 300)']],
    [{ text: 'Pasākums un “Uguns”', opening: '„', nested: [{ start: 24, end: 29 }], closed: 'shared' }, ['projektam ⟦„Pasākums un “Uguns”⟧, 283,49 eiro biedrībai', 'biedrībai ⟦„Pasākums un “Uguns”⟧ projektam Taka']],
    [{ text: 'Atvērtā pils', opening: '„', nested: [], closed: 'none' }, ['⟦„Atvērtā pils⟧, Nr. LLI-777 sākas rīt', '⟦„Atvērtā pils⟧; nākamais ir cits']],
  ],
  ignores: [
    ["d'Azur un rock'n'roll", 'apostrophes inside words quote nothing'],
    ['5” caurule un 12" ekrāns', 'inch marks close nothing that was opened'],
    ['tad,, kā teikts, viss”', 'two commas behind a word open nothing'],
    ['vārds “ Zaļais pagalms', 'a curly mark between blanks that nothing closes'],
    ['„” un „ ”', 'a quotation without words names nothing'],
  ],
});
