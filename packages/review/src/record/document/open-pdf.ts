import type { PDFDocumentProxy } from 'pdfjs-dist';

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

/** Opens a PDF of this server. The reader of PDF, its worker, fonts and decoders lie beside the page: nothing comes from elsewhere. */
export async function openPdf(url: string, signal: AbortSignal): Promise<PDFDocumentProxy> {
  const [pdfjs, { default: worker }] = await Promise.all([import('pdfjs-dist'), import('pdfjs-dist/build/pdf.worker.min.mjs?url')]);
  pdfjs.GlobalWorkerOptions.workerSrc = worker;
  const task = pdfjs.getDocument({
    url, withCredentials: true, disableAutoFetch: true, enableXfa: false, useWasm: false, standardFontDataUrl: '/pdf/standard_fonts/', cMapUrl: '/pdf/cmaps/', cMapPacked: true,
    wasmUrl: '/pdf/wasm/', iccUrl: '/pdf/iccs/',
  });
  signal.addEventListener('abort', () => void task.destroy());
  return task.promise;
}
