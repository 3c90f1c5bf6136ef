import { defineCorpus } from '../../../testing/index.ts';
import type { EmailMention, PhoneMention } from './contact-mentions.ts';

export const contactsCorpus = defineCorpus<EmailMention | PhoneMention>({
  finds: [
    [{ address: 'ilze.kalna@kalni.example' }, [
      'ilze.kalna@kalni.example', 'Rakstiet ⟦Ilze.Kalna@kalni.example⟧.', 'e-pasts: ⟦ilze.kalna [at] kalni.example⟧', '⟦ilze.kalna(at)kalni.example⟧, 2. kabinets',
      '⟦ilze.kalna {at} kalni [dot] example⟧', '⟦ilze.kalna@\nkalni.example⟧',
    ]],
    [{ address: 'birojs-2@purvs.muzejs.example' }, ['(⟦birojs-2@purvs.muzejs.example⟧)']],
    [{ number: '+37120001234' }, ['+371 20001234', '(+371) 20 001 234', 'mob. ⟦+371-20001234⟧', 'Tālr. ⟦+371 2000 1234⟧, darba dienās', '⟦+371 20001234⟧sanita (blanks pazudis)']],
    [{ number: '+37253001122' }, ['+372 5300 1122']],
    [{ number: '60001234' }, [
      'tālr. ⟦60001234⟧', 'tālrunis: ⟦60001234⟧', 't. ⟦6000 1234⟧', 'Tel.: ⟦60 001 234⟧;', 'zvaniet ⟦60001234⟧', 'phone ⟦60001234⟧', 'Projektu vadītāja Ilze Kalna, ⟦60001234⟧ (informācija darbdienās)'.replace('Projektu', 'Saziņai: projektu'),
    ]],
  ],
  ignores: [
    ['reģ. Nr. 60001234', 'eight digits behind „reģ. Nr.” are a registration'],
    ['Kods 60001234', 'no cue, no address: any number may have eight digits'],
    ['Izmaksas 60001234 EUR', 'a sum'],
    ['tālr. 600012', 'too short for a telephone'],
    ['fakss 60001234', 'a fax machine answers nobody'],
    ['lietotājs @ nekas', 'no domain behind the sign'],
    ['@kalnudraugi seko mums', 'a handle has nothing before the sign'],
    ['Tikšanās (at 10.00)', 'brackets with „at” and no address around'],
  ],
});
