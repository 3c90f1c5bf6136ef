import { describe, expect, it } from 'vitest';
import { extract } from '../extract.ts';
import { readText } from '../read.ts';
import { readTextOf } from '../../testing/documents.ts';

const read = (text: string): string => readText(readTextOf(text)).text;

/** Lines of one width, so that the page has a width to be cut at. */
const page = [
  'Gaujmalas novada pašvaldība kopā ar četriem partneriem no kaimiņu zemēm sāk',
  'projektu „Upju muzejs visiem”. Tā kopējais finansējums ir 12',
  '500 EUR, un to īsteno Gaujmalas novada pašvaldība kopā ar biedrību „Laivu',
  'darbnīca”, kas jau desmit gadus strādā ar jauniešiem un viņu vecākiem. Dar-',
  'bi sāksies pavasarī, kad upē noies ledus un pļavās būs sausi celiņi visiem.',
  '',
  'Kontakti:',
  'Ilze Upmale,',
  'projekta vadītāja',
].join('\n');

describe('line ends that the width of a page made', () => {
  it('become blanks, at the same offsets', () => {
    expect(read(page)).toHaveLength(page.length);
    expect(read(page)).toContain('finansējums ir 12 500 EUR');
    expect(read(page)).toContain('„Laivu darbnīca”');
  });

  it('stay between paragraphs, after lines that are short by choice and in words parted by a hyphen', () => {
    expect(read(page)).toContain('visiem.\n\nKontakti:\nIlze Upmale,\nprojekta vadītāja');
    expect(read(page)).toContain('Dar-\nbi sāksies');
  });

  it('stay where lines are whole paragraphs', () => {
    const text = 'Projekta partneri\nGaujmalas novada pašvaldība\nbiedrība „Laivu darbnīca”';
    expect(read(text)).toBe(text);
  });

  it('stay around a day that has a line to itself', () => {
    const head = `Gaujmalas novada pašvaldība sāk upju muzeja projektu kopā ar kaimiņiem\n22/07/2010\n\n${page}`;
    expect(read(head)).toContain('kaimiņiem\n22/07/2010\n');
    expect(extract(readTextOf(head)).record.document.published?.value).toBe('2010-07-22');
  });

  it.each([
    ['labels in the middle of an item', ['4. „Galdu iegāde” – SIA „Sēļu koks”, reģ. Nr. 45401099921 un citi partneri;', 'attiecināmās izmaksas 55 190,00 EUR, publiskais finansējums 38 633,00 EUR']],
    ['a currency behind its sum', ['Pašvaldības projekta attiecināmās izmaksas šajā gadā kopā būs jau 55 190,00', 'EUR, bet publiskais finansējums 38 633,00 EUR']],
    ['a dash inside a sentence', ['Latvijas skolotāji šogad īstenoja plašu sadarbību ar trim ES kaimiņvalstīm', '– Moldovu, Armēniju un Gruziju, piedāvājot tur mācības un praksi']],
    ['a number that only counts', ['Projekta vadītājas uz pirmo sarunu ielūdza skolēnus no Olainē esošās 1. un', '2. vidusskolas, kā arī viņu skolotājus']],
    ['what a full line tells of behind its colon', ['Šajā projektā vairāk nekā divus gadus kopīgi darbojas seši labi partneri:', 'biedrība „Zars”, biedrība „Lapa” un divas skolas']],
  ])('become blanks before %s', (_, [first, second]) => {
    expect(read(`${page}\n\n${first}\n${second}`)).toContain(`${first} ${second}`);
  });

  it.each([
    ['an item of a list with such dashes', ['– stādīsim liepas, bērzus un ozolus abās pusēs celiņam, kas ved uz mūsu skolu', '– iekopsim arī ogulāju']],
    ['the next item', ['1. „Galdu iegāde” – SIA „Sēļu koks”, attiecināmās izmaksas ir 55 190,00 EUR;', '2. „Solu iegāde” – SIA „Sēļu koks”']],
    ['an address that stands alone', ['Neretas novada domes projektu vadītājs Edgars Liepkalējs un viņa palīdzes', 'edgars.liepkalejs@nereta.example']],
    ['a word that would have stood on the line above', ['Gaujmalas novada pašvaldība ar partneriem sāk projektu', 'Upju muzejs visiem, kas jau desmit gadus strādā ar jauniešiem']],
  ])('stay before %s', (_, [first, second]) => {
    expect(read(`${page}\n\n${first}\n${second}`)).toContain(`${first}\n${second}`);
  });

  it('stay before a date of publication that stands alone below the headline', () => {
    const headline = 'Gaujmalas novada pašvaldība ar četriem partneriem sāk veidot upju muzeju';
    expect(read(`${headline}\n2023. gada 12. oktobris\n\n${page}`)).toContain(`${headline}\n2023`);
  });

  it('are still there in the words that prove a value', () => {
    const { projects } = extract(readTextOf(page)).record;
    const total = projects[0]!.costs[0]!;
    expect(total.value.amount).toBe(12_500);
    expect(total.evidence.map(({ start, end }) => page.slice(start, end))).toContain('12\n500 EUR');
  });
});
