import { describe, expect, it } from 'vitest';
import { readTextOf } from '../testing/index.ts';
import { extract } from './extract.ts';

const absentIn = (text: string, field: string, project = 0) => extract(readTextOf(text)).record.projects[project]?.absent.find((one) => one.field === field);

describe('why a field is empty', () => {
  it('is not said', () => {
    expect(absentIn('Projekta nosaukums: Ezera takas\nProjekta izmaksas: 1200 EUR', 'goal')).toEqual({ field: 'goal', reason: 'not-said', candidates: [] });
  });

  it('is said of another project, with the words that say so', () => {
    const text = `Atbalstītie projekti

1. „Ezera takas”, iesniedzējs biedrība „Krasts”, projekta Nr. NPAD-2031/10001, finansējums 1200 EUR.
2. „Dārza svētki”, iesniedzējs biedrība „Zari”, finansējums 800 EUR.
3. „Ziemas stāsti”, iesniedzējs biedrība „Pūce”, finansējums 700 EUR.`;
    const absence = absentIn(text, 'identifiers', 1);
    expect(absence?.reason).toBe('said-of-another-project');
    expect(absence?.candidates).toMatchObject([{ raw: 'NPAD-2031/10001', why: 'said of project 1' }]);
  });

  it('is said in two ways that are as sure', () => {
    const absence = absentIn('Projekta nosaukums: Ezera takas\nPartneru skaits: 5\nProjekta izmaksas: 1200 EUR\nPartneru skaits: 7', 'partnerCount');
    expect(absence).toMatchObject({ reason: 'candidates-disagree', candidates: [{ value: 5, raw: '5' }, { value: 7, raw: '7' }] });
  });

  it('stands in a language that is not read, with the passage', () => {
    const passage = 'Общество приглашает жителей на обучение осенью, занятия проходят в библиотеке.';
    const text = `Проект «Читающий берег»\n\nКонтакты: info@krasts.example, тел. 60001234\n\n${passage}`;
    const { record } = extract(readTextOf(text));
    expect(record.document.warnings).toMatchObject([{ code: 'not-read-language', detail: 'rus' }]);
    const absence = record.projects[0]?.absent.find(({ field }) => field === 'goal');
    expect(absence?.reason).toBe('not-read-language');
    expect(absence?.candidates.map(({ raw }) => raw)).toContain(passage);
  });

  it('says nothing of a greeting in another language', () => {
    const text = 'Projekta nosaukums: Ezera takas\nProjekta mērķis: atjaunot ezera krastu un iesaistīt apkaimes iedzīvotājus talkās un mācībās visa gada garumā.\nTere tulemast!';
    expect(absentIn(text, 'identifiers')?.reason).toBe('not-said');
  });
});
