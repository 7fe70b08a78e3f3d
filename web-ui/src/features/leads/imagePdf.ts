/** A page as a picture: JPEG bytes and its size in pixels. */
export interface PicturePage {
  jpeg: Uint8Array;
  width: number;
  height: number;
}

const A4_WIDTH = 595;

/** A PDF that holds nothing but pictures, one on each page: whatever text the pages had before is not in it. */
export function imagePdf(pages: readonly PicturePage[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  const write = (part: string | Uint8Array) => {
    const bytes = typeof part === 'string' ? encoder.encode(part) : part;
    parts.push(bytes);
    length += bytes.length;
  };
  const object = (number: number, head: string, body?: Uint8Array) => {
    offsets[number] = length;
    write(`${number} 0 obj\n${head}\n`);
    if (body) {
      write('stream\n');
      write(body);
      write('\nendstream\n');
    }
    write('endobj\n');
  };
  write('%PDF-1.4\n');
  const kids = pages.map((_, at) => `${3 + at * 3} 0 R`).join(' ');
  object(1, '<< /Type /Catalog /Pages 2 0 R >>');
  object(2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  pages.forEach(({ jpeg, width, height }, at) => {
    const page = 3 + at * 3;
    const [w, h] = [A4_WIDTH, Math.round((A4_WIDTH * height) / width)];
    object(
      page,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${w} ${h}] /Contents ${page + 1} 0 R ` +
        `/Resources << /XObject << /P ${page + 2} 0 R >> >> >>`,
    );
    const draw = encoder.encode(`q ${w} 0 0 ${h} 0 0 cm /P Do Q`);
    object(page + 1, `<< /Length ${draw.length} >>`, draw);
    object(
      page + 2,
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB ` +
        `/BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>`,
      jpeg,
    );
  });
  const start = length;
  const count = 3 + pages.length * 3;
  write(`xref\n0 ${count}\n0000000000 65535 f \n`);
  for (let number = 1; number < count; number++)
    write(`${String(offsets[number]).padStart(10, '0')} 00000 n \n`);
  write(`trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  const file = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}
