// Text made to be slow: one piece said again and again. Linear: four times the text takes four times as long, and the ratio stays near 1.
import { bestOf, row } from './measure.ts';
import { mentionPass } from './mention-pass.ts';

const SMALL = 250_000;
const LARGE = 1_000_000;

const PIECES: Readonly<Record<string, string>> = {
  digits: '7', 'numbers of one digit': '7 ', 'groups of three': '123 ', 'dates without an end': '12.12.', quotes: '„', 'quotes of both kinds': '“a ', 'years': 'gada ', 'years and days': '2023. gada 12. un ', brackets: '(', 'nested brackets': '([{<',
  'lists of places': 'Cēsu, ', 'heads': 'biedrības ', 'a name without a head': 'Latvijas Nacionālās ', 'numbers of projects': 'projekta Nr. ', codes: '1.1.1.1/', 'hyphens': 'A-', 'addresses': 'a.b@c.', 'currencies': '1 EUR ', 'one word': 'x', 'line ends': '\n',
};

const secondsPerMegabyte = (piece: string, units: number): number => {
  const text = Buffer.from(piece.repeat(Math.ceil(units / piece.length))).toString();
  return bestOf(3, () => mentionPass(text)) / (text.length / 1e6);
};

row('said again and again', 'MB/s at 0.25 MB', 'at 1 MB', 'time per MB');
for (const [name, piece] of Object.entries(PIECES)) {
  const [small, large] = [secondsPerMegabyte(piece, SMALL), secondsPerMegabyte(piece, LARGE)];
  row(name, (1 / small).toFixed(1), (1 / large).toFixed(1), `x ${(large / small).toFixed(2)}`);
}
