import { crc32, inflateRawSync } from 'node:zlib';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const HEADINGS = ['序号', '项目', '工作任务', '责任单位', '协办单位', '完成时限'];

/** A Word file with one table; without headings of its own, a responsibility table. */
export function docx(
  title: string,
  rows: readonly (readonly string[])[],
  headings: readonly string[] = HEADINGS,
): Buffer {
  const lines = [headings, ...rows].map(
    (cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`,
  );
  return zip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="${W}"><w:body>${paragraph(title)}<w:tbl><w:tblPr/>${lines.join('')}</w:tbl></w:body></w:document>`,
  });
}

function paragraph(text: string): string {
  return `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** Parts as they are, without compression. */
function zip(parts: Record<string, string>): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const data = Buffer.from(text);
    const path = Buffer.from(name);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc32(data), 0);
    sizes.writeUInt32LE(data.length, 4);
    sizes.writeUInt32LE(data.length, 8);
    const head = Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0x5b]);
    const name16 = Buffer.alloc(4);
    name16.writeUInt16LE(path.length, 0);
    files.push(head, sizes, name16, path, data);
    const entry = Buffer.alloc(46);
    entry.set([0x50, 0x4b, 1, 2, 20, 0, 20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0x5b]);
    sizes.copy(entry, 16);
    entry.writeUInt16LE(path.length, 28);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, path);
    offset += head.length + sizes.length + name16.length + path.length + data.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.set([0x50, 0x4b, 5, 6]);
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, listed, end]);
}

const CENTRAL = 0x02014b50;

/** The words of a Word file as they stand in its main part. */
export function wordsOf(file: Buffer): string {
  // From the central directory: a local header may not know the size yet.
  for (let at = file.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0 && file.readUInt32LE(at) === CENTRAL; ) {
    const [method, size] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20)];
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => file.readUInt16LE(at + field));
    const name = file.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    if (name === 'word/document.xml') {
      const head = file.readUInt32LE(at + 42);
      const data = head + 30 + file.readUInt16LE(head + 26) + file.readUInt16LE(head + 28);
      const bytes = file.subarray(data, data + size);
      return (method === 0 ? bytes : inflateRawSync(bytes)).toString('utf8').replace(/<[^>]+>/g, '');
    }
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  throw new Error('no Word file');
}
