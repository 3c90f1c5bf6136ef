import { ProblemError } from '@siets/record';
import { serve } from '../src/sandbox/serve.ts';

// Does what a parser does on a hostile file; the job says which.

let jobs = 0;
const kept: Uint8Array[] = [];

function spin(until: number): void {
  while (performance.now() < until) Math.sqrt(2);
}

serve<string, string>(async (job, tellPages) => {
  jobs += 1;
  switch (job) {
    case 'hang':
      spin(Infinity);
      break;
    case 'hog':
      for (;;) {
        kept.push(new Uint8Array(16_000_000).fill(1));
        await new Promise((resolve) => {
          setTimeout(resolve, 5);
        });
      }
    case 'die':
      process.exit(3);
      break;
    case 'problem':
      throw new ProblemError('encrypted', { page: 2 });
    case 'bug':
      throw new TypeError('expected a page, found nothing');
    case 'pages':
      tellPages(100);
      await new Promise((resolve) => {
        setTimeout(resolve, 900);
      });
      break;
    default:
      break;
  }
  return `${job} ${jobs} ${process.pid}`;
});
