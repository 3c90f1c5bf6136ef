// pnpm start: everything embedded, until Ctrl-C. Words after it go to `siets run`: pnpm start --port 8080
import './need-node.mjs';

const words = process.argv.slice(2).filter((word, index) => !(index === 0 && word === '--'));
process.argv.splice(2, Infinity, 'run', ...words);
await import('../packages/cli/bin/siets.mjs');
