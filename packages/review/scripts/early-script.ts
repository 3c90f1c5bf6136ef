import type { Plugin } from 'vite';

/** The modules that ask the server for what the first screen shows; `src/app/ask-first.ts` is their beginning. */
export const EARLY = /\/(?:ask-first|early-answers|first-page|decode-part|addresses|queue-filter|to-url|queue-names|value-names)\.ts$/u;
/** More than these modules need by far, and less than the smallest library: one that came in by an import would keep the server waiting. */
const MOST_BYTES = 16_000;

/** Has the early modules run by themselves as soon as they have come, without waiting for the code of the pages. The build fails where they hang on anything else. */
export function earlyScript(): Plugin {
  return {
    name: 'siets-early-script',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        if (!bundle) return [];
        const early = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === 'early');
        if (early?.type !== 'chunk') throw new Error('The build has no early chunk: see scripts/early-script.ts');
        if (early.imports.length > 0) throw new Error(`The early chunk must stand alone, but imports ${early.imports.join(', ')}`);
        if (early.code.length > MOST_BYTES) throw new Error(`The early chunk has ${early.code.length} bytes: ${early.moduleIds.join(', ')}`);
        return [{ tag: 'script', attrs: { type: 'module', async: true, crossorigin: true, src: `/${early.fileName}` }, injectTo: 'head-prepend' }];
      },
    },
  };
}
