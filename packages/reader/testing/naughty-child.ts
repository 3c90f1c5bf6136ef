import { spawn } from 'node:child_process';
import { ProblemError } from '@siets/record';
import { serve } from '../src/sandbox/serve.ts';

// Does what a parser does on a hostile file; the job says which.

let jobs = 0;
const kept: Uint8Array[] = [];

function spin(until: number): void {
  while (performance.now() < until) Math.sqrt(2);
}

serve<string, string>(async (job, onProgress) => {
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
      for (let page = 1; page <= 12; page += 1) {
        onProgress({ page, pages: 100 });
        spin(performance.now() + 100);
      }
      break;
    case 'hang-on-page-3':
      onProgress({ page: 3, pages: 7 });
      spin(Infinity);
      break;
    case 'leave-a-program':
      return `${job} ${jobs} ${spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }).pid}`;
    default:
      break;
  }
  return `${job} ${jobs} ${process.pid}`;
});
