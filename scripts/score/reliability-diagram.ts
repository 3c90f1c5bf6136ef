import { calibrationErrorOf, toBins, type Bin, type Guess } from './reliability.ts';

const SIZE = 420;
const MARGIN = { left: 64, top: 44, right: 24, bottom: 60 };
const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];
const COLOURS = { paper: '#ffffff', ink: '#1f2933', line: '#c5cdd6', ideal: '#7b8794', dot: '#1c6dd0' };

const x = (share: number): number => MARGIN.left + share * SIZE;
const y = (share: number): number => MARGIN.top + (1 - share) * SIZE;
const text = (at: [number, number], words: string, more = ''): string => `<text x="${at[0]}" y="${at[1]}" ${more}>${words}</text>`;

/** The range in which the true share of a bin lies with 95 % certainty (Wilson). */
export function wilson({ count, right }: Pick<Bin, 'count' | 'right'>): [low: number, high: number] {
  const z = 1.96;
  const middle = (right + (z * z) / (2 * count)) / (1 + (z * z) / count);
  const reach = (z / (1 + (z * z) / count)) * Math.sqrt((right * (1 - right)) / count + (z * z) / (4 * count * count));
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)];
}

function toDot(bin: Bin): string {
  const [low, high] = wilson(bin);
  const at = x(bin.mean).toFixed(1);
  return [
    `<line x1="${at}" x2="${at}" y1="${y(low).toFixed(1)}" y2="${y(high).toFixed(1)}" stroke="${COLOURS.dot}" stroke-width="2"/>`,
    `<circle cx="${at}" cy="${y(bin.right).toFixed(1)}" r="${(3 + Math.sqrt(bin.count) / 4).toFixed(1)}" fill="${COLOURS.dot}" fill-opacity="0.75">`,
    `<title>${bin.count} values, confidence ${bin.mean.toFixed(3)}, right ${bin.right.toFixed(3)}</title></circle>`,
  ].join('');
}

/** An SVG: for values of like confidence the share that is right, with its 95 % range; a dot on the dashed line is honest. */
export function toDiagram(guesses: readonly Guess[]): string {
  const width = MARGIN.left + SIZE + MARGIN.right;
  const height = MARGIN.top + SIZE + MARGIN.bottom;
  const grid = TICKS.flatMap((tick) => [
    `<path d="M${x(tick)} ${y(0)}V${y(1)}M${x(0)} ${y(tick)}H${x(1)}" stroke="${COLOURS.line}" stroke-width="0.6"/>`,
    text([x(tick), y(0) + 18], `${tick * 100} %`, 'text-anchor="middle"'),
    text([x(0) - 8, y(tick) + 4], `${tick * 100} %`, 'text-anchor="end"'),
  ]);
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Reliability diagram" font-family="sans-serif" font-size="12" fill="${COLOURS.ink}">`,
    `<rect width="${width}" height="${height}" fill="${COLOURS.paper}"/>`,
    text([x(0), 26], `${guesses.length} values; apart by ${calibrationErrorOf(guesses).toFixed(3)} on average`, 'font-size="14"'),
    ...grid,
    `<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="${COLOURS.ideal}" stroke-dasharray="6 5"/>`,
    ...toBins(guesses).map(toDot),
    text([x(0.5), y(0) + 42], 'confidence', 'text-anchor="middle"'),
    text([18, y(0.5)], 'right', `text-anchor="middle" transform="rotate(-90 18 ${y(0.5)})"`),
    '</svg>',
  ].join('\n')}\n`;
}
