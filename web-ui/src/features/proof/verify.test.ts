import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Decimal } from './decimal';
import { parseJson, writeJson } from './json';
import { Rejected } from './rejected';
import { verify } from './verify';

/** Written and accepted by the Java verifier, whose test keeps this file as it is. */
const bundleOf = (name: string) =>
  new Uint8Array(readFileSync(new URL(`./testdata/${name}.zip`, `file://${__filename}`)));
const good = bundleOf('worked-example');

function rejection(bundle: Uint8Array, keyId?: string): Rejected {
  try {
    verify(bundle, keyId);
  } catch (reason) {
    if (reason instanceof Rejected) return reason;
    throw reason;
  }
  throw new Error('accepted');
}

/** Changes what stands at a text of the archive. */
function changed(text: string, by: string): Uint8Array {
  const bundle = good.slice();
  const at = new TextDecoder('latin1').decode(bundle).indexOf(text);
  expect(at).toBeGreaterThan(0);
  bundle.set(new TextEncoder().encode(by), at);
  return bundle;
}

describe('the second verifier', () => {
  it('accepts what the first wrote, and comes to the same digits', () => {
    const accepted = verify(good);
    expect(accepted.objects).toEqual([{ name: '甲派出所', total: '88.01', grade: expect.any(String) }]);
    expect(accepted.heads).toBe(1);
    expect(verify(good, accepted.keyId)).toEqual(accepted);
    expect(rejection(good, '0123456789abcdef').finding).toBe('KEY');
  });

  it('shows the meeting that decided, which the first format did not hold', () => {
    expect(verify(good).committee).toMatchObject({ chairedBy: '赵示例', votesFor: 2, abstained: 1 });
    expect(verify(bundleOf('format-1')).committee).toBeUndefined();
  });

  it('takes measures of forms by their bare names, and shows what was corrected after the meeting', () => {
    const [one] = verify(bundleOf('form-measures')).objects;
    expect(one).toMatchObject({
      name: '甲派出所',
      corrected: { decidedBy: '局党委', document: '坛公党〔2027〕7号', on: '2027-03-20' },
    });
  });

  it('still accepts bundles of the formats before', () => {
    expect(verify(bundleOf('format-1')).objects).toHaveLength(1);
    const second = verify(bundleOf('format-2'));
    expect(second.committee).toMatchObject({ heldOn: '2026-12-30' });
    expect(second.objects[0]?.corrected).toBeUndefined();
  });

  it('rejects each of a thousand changes of one byte', () => {
    let seed = 20261128;
    const random = (below: number) => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    for (let time = 0; time < 1000; time++) {
      const bundle = good.slice();
      const at = random(bundle.length);
      bundle[at] = (bundle[at] as number) ^ (1 + random(255));
      expect(() => verify(bundle), `byte ${at}`).toThrow(Rejected);
    }
  }, 120_000);

  it('names what differs', () => {
    expect(rejection(changed('"done":3', '"done":4'))).toMatchObject({
      finding: 'ENTRY',
      place: expect.stringMatching(/^facts\/UNIT-/),
    });
    expect(rejection(changed('"bureau":"jintan"', '"bureau":"jintam"')).finding).toBe('SIGNATURE');
    expect(rejection(Uint8Array.from([...good, 0])).finding).toBe('ARCHIVE');
  });
});

describe('decimals', () => {
  it('divides and rounds exactly', () => {
    const of = Decimal.of;
    expect(String(of('1100').divide(of('12'), 10, 'HALF_UP'))).toBe('91.6666666667');
    expect(String(of('2.5').round(0, 'HALF_UP'))).toBe('3');
    expect(String(of('2.5').round(0, 'HALF_EVEN'))).toBe('2');
    expect(String(of('-2.5').round(0, 'HALF_UP'))).toBe('-3');
    expect(String(of('2.59').round(1, 'DOWN'))).toBe('2.5');
    expect(String(of('0.1').add(of('0.2')))).toBe('0.3');
    expect(String(of('100').times(of('0.10')))).toBe('10');
  });

  it('reads and writes JSON to the character', () => {
    const text = '{"a":[0.5,-12,true,null],"b":"引\\"号\\u0001","c":{}}';
    expect(writeJson(parseJson(text))).toBe(text);
    expect(() => parseJson('{"a":1,"a":2}')).toThrow();
    expect(() => parseJson('[1] ')).toThrow();
  });
});
