import type { PicturePage } from './imagePdf';

/** A part of a page, in shares of its width and height. */
export interface Cover {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const MOST_PAGES = 30;
// About 150 dots per inch on A4: handwriting stays legible, a page stays under a megabyte.
const WIDTH = 1240;

/** Why a file cannot be covered here. */
export class Uncoverable extends Error {
  constructor(readonly reason: 'redactUnreadable' | 'redactTooLong') {
    super(reason);
  }
}

/** The pages of a PDF or a picture, drawn to pixels. */
export async function pagesOf(file: File): Promise<HTMLCanvasElement[]> {
  if (file.type.startsWith('image/')) return [await picture(file)];
  if (file.type !== 'application/pdf') throw new Uncoverable('redactUnreadable');
  const pdfjs = await import('pdfjs-dist');
  const { default: PdfWorker } = await import('pdfjs-dist/build/pdf.worker.min.mjs?worker');
  pdfjs.GlobalWorkerOptions.workerPort ??= new PdfWorker();
  const loading = pdfjs.getDocument({ data: await file.arrayBuffer(), isEvalSupported: false });
  try {
    const document = await loading.promise;
    if (document.numPages > MOST_PAGES) throw new Uncoverable('redactTooLong');
    const pages: HTMLCanvasElement[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const viewport = page.getViewport({ scale: WIDTH / page.getViewport({ scale: 1 }).width });
      const canvas = blank(Math.round(viewport.width), Math.round(viewport.height));
      await page.render({ canvasContext: context(canvas), viewport }).promise;
      pages.push(canvas);
    }
    return pages;
  } catch (problem) {
    throw problem instanceof Uncoverable ? problem : new Uncoverable('redactUnreadable');
  } finally {
    await loading.destroy();
  }
}

/** The page with its covers as pixels: what was under them is gone before anything is encoded. */
export async function covered(page: HTMLCanvasElement, covers: readonly Cover[]): Promise<PicturePage> {
  const canvas = blank(page.width, page.height);
  const to = context(canvas);
  to.drawImage(page, 0, 0);
  to.fillStyle = '#000';
  for (const { x, y, width, height } of covers)
    to.fillRect(
      Math.floor(x * page.width),
      Math.floor(y * page.height),
      Math.ceil(width * page.width),
      Math.ceil(height * page.height),
    );
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.85));
  if (!blob) throw new Uncoverable('redactUnreadable');
  return { jpeg: new Uint8Array(await blob.arrayBuffer()), width: page.width, height: page.height };
}

async function picture(file: File): Promise<HTMLCanvasElement> {
  try {
    const bitmap = await createImageBitmap(file);
    const scale = Math.min(1, (2 * WIDTH) / bitmap.width);
    const canvas = blank(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale));
    context(canvas).drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    return canvas;
  } catch {
    throw new Uncoverable('redactUnreadable');
  }
}

/** White below: a transparent page must not come out black. */
function blank(width: number, height: number) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const to = context(canvas);
  to.fillStyle = '#fff';
  to.fillRect(0, 0, width, height);
  return canvas;
}

function context(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const to = canvas.getContext('2d');
  if (!to) throw new Uncoverable('redactUnreadable');
  return to;
}
