// pnpm start: everything embedded, until Ctrl-C. Words after it go to `siets run`: pnpm start --port 8080
import './need-node.mjs';

const words = process.argv.slice(2).filter((word, index) => !(index === 0 && word === '--'));
process.argv.splice(2, Infinity, 'run', ...words);
const { buildReview } = await import('@siets/review/build');
await buildReview(() => console.error('Sagatavo pārlūka lapas (dažas sekundes, tikai pirmoreiz). Preparing the pages for the browser (some seconds, only once).'));
await import('../packages/cli/bin/siets.mjs');
