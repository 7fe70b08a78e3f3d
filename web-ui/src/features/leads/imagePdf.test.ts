import { describe, expect, it } from 'vitest';
import { imagePdf } from './imagePdf';

const page = { jpeg: new Uint8Array([0xff, 0xd8, 0xff, 0xd9]), width: 200, height: 100 };
const read = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

describe('imagePdf', () => {
  it('points at each of its objects', () => {
    const text = read(imagePdf([page, page]));
    const start = Number(/startxref\n(\d+)/.exec(text)?.[1]);
    expect(text.slice(start, start + 4)).toBe('xref');
    const offsets = [...text.slice(start).matchAll(/(\d{10}) 00000 n/g)].map(([, at]) => Number(at));
    expect(offsets).toHaveLength(8);
    offsets.forEach((at, index) => {
      expect(text.slice(at, at + 7)).toBe(`${index + 1} 0 obj`);
    });
  });

  it('holds a picture on each page and no text or font', () => {
    const text = read(imagePdf([page, page]));
    expect(text).toContain('/Count 2');
    expect(text.match(/DCTDecode/g)).toHaveLength(2);
    expect(text).toContain('/MediaBox [0 0 595 298]');
    expect(text).not.toMatch(/BT|Tj|Font/);
  });
});
