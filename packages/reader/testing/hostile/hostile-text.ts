import { corrupt, encode, seededBytes, type HostileFile } from './hostile-file.ts';

const MILLION = 1_000_000;
const line = 'Projekta nosaukums: Zaļā taka\n';

function noise(length: number, seed: number): Uint8Array {
  const next = seededBytes(seed);
  return Uint8Array.from({ length }, next);
}

/** Text files: each repeats what a pattern could stumble over. They are read in the caller's process, so none may take long. */
export const hostileTexts: readonly HostileFile[] = [
  { name: 'tukss.txt', what: 'nothing', ends: ['empty'], make: () => new Uint8Array() },
  { name: 'atstarpes.txt', what: '4 MB of blanks', ends: ['empty'], make: () => encode(' '.repeat(4 * MILLION)) },
  { name: 'troksnis.txt', what: 'random bytes', ends: ['unknown-type', 'unknown-encoding'], make: () => noise(20_000, 7) },
  { name: 'sabojats.txt', what: 'a text with 20 bytes replaced', ends: ['read', 'unknown-encoding', 'unknown-type'], make: () => corrupt(encode(line.repeat(30)), 3, 20) },
  { name: 'par-lielu.txt', what: '51 MB', ends: ['too-large'], make: () => Buffer.alloc(51 * MILLION, 'Zala taka. ') },
  { name: 'viena-rinda.txt', what: '4 MB in one line', ends: ['read'], make: () => encode('Zala taka pie upes. '.repeat(200_000)) },
  { name: 'viens-vards.txt', what: 'one word of 4 million letters', ends: ['read'], make: () => encode('a'.repeat(4 * MILLION)) },
  { name: 'tabulatori.txt', what: 'lines of tabs', ends: ['read'], make: () => encode(`a\t${'\t'.repeat(2 * MILLION)}b\n`) },
  { name: 'tabulatori-iezimes.txt', what: 'marks among runs of tabs and blanks', ends: ['read'], make: () => encode(`<b>a</b>${'\t'.repeat(MILLION)}<i>b</i>${' '.repeat(MILLION)}c<td>${' '.repeat(MILLION)}d\n`) },
  { name: 'virsraksts.md', what: 'a heading with a million blanks inside', ends: ['read'], make: () => encode(`# Zaļā${' '.repeat(MILLION)}taka\n\n# a${'\t'.repeat(MILLION)}#b\n`) },
  { name: 'atvertas-iezimes.txt', what: 'marks that are opened and never closed', ends: ['read'], make: () => encode(`<b>${line}</b>${'<a '.repeat(MILLION)}`) },
  { name: 'komentari.txt', what: 'comments that are opened and never closed', ends: ['read'], make: () => encode(`<b>${line}</b>${'<!-- a '.repeat(500_000)}`) },
  { name: 'zvaigznites.md', what: 'a million stars', ends: ['read', 'empty'], make: () => encode(`${line}${'*a'.repeat(MILLION)}`) },
  { name: 'saites.md', what: 'brackets that are opened and never closed', ends: ['read'], make: () => encode(`${line}${'[a]('.repeat(MILLION)}`) },
  { name: 'garas-atstarpes.txt', what: 'words with a hundred blanks between them', ends: ['read'], make: () => encode(`a${' '.repeat(100)}`.repeat(30_000)) },
  { name: 'entitijas.txt', what: 'a million entities', ends: ['read'], make: () => encode(`<b>a</b>${'&amp;'.repeat(800_000)}`) },
  { name: 'miljons-rindu.txt', what: 'a million short lines', ends: ['read'], make: () => encode('a\n'.repeat(MILLION)) },
  { name: 'gari-cipari.txt', what: 'a number of a million digits', ends: ['read'], make: () => encode(`Summa: ${'9'.repeat(MILLION)} EUR`) },
  { name: 'pedinas.csv', what: 'a quote that is never closed', ends: ['read'], make: () => encode(`a;"b\n${'c;d\n'.repeat(100_000)}`) },
  { name: 'plata.csv', what: 'a row of 500,000 cells', ends: ['read', 'too-large', 'too-much-memory'], make: () => encode(`${'a;'.repeat(500_000)}\n${'b;'.repeat(500_000)}\n`) },
];
