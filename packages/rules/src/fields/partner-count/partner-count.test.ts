import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../testing/index.ts';

const countOf = (text: string): number | null => viewOf(text).resolved<number>('partnerCount').chosen[0]?.value ?? null;

describe('partnerCount', () => {
  it.each([
    ['Kopā ar septiņiem konsorcija partneriem no Beļģijas un Polijas.', 7],
    ['Partneru skaits: pieci, ieskaitot vadošo', 5],
    ['Dome ar diviem partneriem no Latvijas un trim no Lietuvas sāk projektu.', 5],
    ['Tajā apvienojušies astoņi muzeji un teātri no sešām valstīm.', 8],
    ['Projektā „Upe” piedalās septiņas izglītības iestādes no dažādām valstīm.', 7],
    ['Projekta īstenotāji ir desmit organizācijas, kas pārstāv valsti un sabiedrību.', 10],
    ['Projekts apvieno 12 partnerus.', 12],
    ['The project brings together six partners from Finland and Latvia.', 6],
    ['Projektā kopā darbojas četras skolas – no Itālijas, Spānijas un Latvijas.', 4],
  ])('%s → %d', (text, count) => expect(countOf(text)).toBe(count));

  it.each([
    ['Programmā jau strādājuši vairāk nekā 40 partneri.', 'partners of the programme'],
    ['Partneri ir novada muzejs, kā arī četri partneri no Krievijas.', 'some of the partners'],
    ['Vizīte notika sešiem projekta sadarbības partneru pārstāvjiem.', 'people, not partners'],
    ['Pieteikumā jābūt vismaz diviem partneriem.', 'a condition, not a count'],
    ['Izstādi apmeklēja četras skolas.', 'schools that visit are no partners'],
    ['Projekta dalībnieki ir iepazinušies ar trim skolām.', 'schools that they saw'],
    ['Projekta partneri tikās maijā.', 'no number'],
  ])('%s: %s', (text) => expect(countOf(text)).toBeNull());
});
