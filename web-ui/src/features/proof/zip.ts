import { Rejected } from './rejected';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const HEADER = 30;

/** The entries of an archive as they stand one after the other; `rezip` then shows whether anything else is in it. */
export function unzip(archive: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const entries = new Map<string, Uint8Array>();
  let at = 0;
  while (at + HEADER <= archive.length && view.getUint32(at, true) === LOCAL) {
    const size = view.getUint32(at + 18, true);
    const from = at + HEADER + view.getUint16(at + 26, true);
    if (from + size > archive.length) throw new Rejected('ARCHIVE', `@${at}`);
    const name = new TextDecoder().decode(archive.subarray(at + HEADER, from));
    if (entries.has(name)) throw new Rejected('ARCHIVE', name);
    entries.set(name, archive.subarray(from, from + size));
    at = from + size;
  }
  if (entries.size === 0) throw new Rejected('ARCHIVE', '@0');
  return entries;
}

/** The one way to write these entries: in the order of their names, stored, one time for all, nothing besides. */
export function rezip(entries: Map<string, Uint8Array>): Uint8Array {
  const local: number[] = [];
  const directory: number[] = [];
  const names = [...entries.keys()].sort();
  for (const name of names) {
    const content = entries.get(name) as Uint8Array;
    const utf8 = new TextEncoder().encode(name);
    const common = [
      ...u16(20, 0x0800, 0, 0, 0x0021),
      ...u32(crc32(content), content.length, content.length),
      ...u16(utf8.length, 0),
    ];
    const offset = local.length;
    push(local, [...u32(LOCAL), ...common, ...utf8]);
    push(local, content);
    push(directory, [...u32(CENTRAL), ...u16(20), ...common, ...u16(0, 0, 0), ...u32(0, offset), ...utf8]);
  }
  const end = [
    ...u32(END),
    ...u16(0, 0, names.length, names.length),
    ...u32(directory.length, local.length),
    ...u16(0),
  ];
  const archive = new Uint8Array(local.length + directory.length + end.length);
  archive.set(local);
  archive.set(directory, local.length);
  archive.set(end, local.length + directory.length);
  return archive;
}

function push(to: number[], bytes: Iterable<number>) {
  for (const byte of bytes) to.push(byte);
}

const u16 = (...values: number[]) => values.flatMap((value) => [value & 255, (value >>> 8) & 255]);
const u32 = (...values: number[]) =>
  values.flatMap((value) => [0, 8, 16, 24].map((by) => (value >>> by) & 255));

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 255] as number);
  return (crc ^ 0xffffffff) >>> 0;
}
