import type { Plugin, Rolldown } from 'vite';

/** More than the early modules need by far, and less than the smallest library: one that came in by an import would keep the server waiting. */
const MOST_BYTES = 16_000;

type Bundle = Rolldown.OutputBundle;

/** A file of code and all that it imports at once. */
function withImports(bundle: Bundle, fileName: string, seen = new Set<string>()): ReadonlySet<string> {
  const file = bundle[fileName];
  if (file?.type !== 'chunk' || seen.has(fileName)) return seen;
  seen.add(fileName);
  for (const imported of file.imports) withImports(bundle, imported, seen);
  return seen;
}

const chunkOf = (bundle: Bundle, fits: (chunk: Rolldown.OutputChunk) => boolean): Rolldown.OutputChunk => {
  const found = Object.values(bundle).find((file): file is Rolldown.OutputChunk => file.type === 'chunk' && fits(file));
  if (!found) throw new Error('expected a file of code that the first screen needs: see scripts/early-script.ts and scripts/code-groups.ts');
  return found;
};

/** Throws where files of code import each other: one of them would run before what it needs. */
function refuseCircles(bundle: Bundle): void {
  for (const file of Object.values(bundle)) {
    const way = file.type === 'chunk' ? file.imports.find((name) => withImports(bundle, name).has(file.fileName)) : undefined;
    if (way !== undefined) throw new Error(`${file.fileName} and ${way} import each other: see scripts/code-groups.ts`);
  }
}

/**
 * Has the early modules run by themselves as soon as they have come, without waiting for the code of the pages, and tells them which files the page of a record is made of.
 * The build fails where they hang on anything else, or files import each other.
 */
export function earlyScript(): Plugin {
  return {
    name: 'siets-early-script',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        if (!bundle) return [];
        refuseCircles(bundle);
        const early = chunkOf(bundle, ({ name }) => name === 'early');
        if (early.imports.length > 0) throw new Error(`The early chunk must stand alone, but imports ${early.imports.join(', ')}`);
        if (early.code.length > MOST_BYTES) throw new Error(`The early chunk has ${early.code.length} bytes: ${early.moduleIds.join(', ')}`);
        const first = withImports(bundle, chunkOf(bundle, ({ isEntry }) => isEntry).fileName);
        const record = chunkOf(bundle, ({ facadeModuleId, moduleIds }) => facadeModuleId?.endsWith('/record-page.tsx') ?? moduleIds.some((id) => id.endsWith('/record-page.tsx')));
        const code = [...withImports(bundle, record.fileName)].filter((name) => !first.has(name));
        const styles = code.flatMap((name) => [...((bundle[name] as Rolldown.OutputChunk).viteMetadata?.importedCss ?? [])]);
        const ofRecord = [...code, ...styles].map((name) => `/${name}`);
        return [
          { tag: 'meta', attrs: { name: 'record-code', content: ofRecord.join(' ') }, injectTo: 'head-prepend' },
          { tag: 'script', attrs: { type: 'module', async: true, crossorigin: true, src: `/${early.fileName}` }, injectTo: 'head-prepend' },
        ];
      },
    },
  };
}
