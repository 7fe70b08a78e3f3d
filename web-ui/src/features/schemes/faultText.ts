import type { TFunction } from 'i18next';
import type { Fault, Scheme } from './calls';
import { follow } from './figures';

interface Named {
  code?: string;
  title?: string;
  requirement?: string;
}

/** A fault as a sentence: where, what, and what should stand there. */
export function faultText(scheme: Scheme, { code, place, expected, actual }: Fault, t: TFunction): string {
  const steps = place.split('/');
  let where = '';
  for (let length = steps.length; length > 1 && !where; length -= 1) {
    const thing = follow(scheme, steps.slice(0, length).join('/')) as Named | undefined;
    if (thing && typeof thing === 'object' && !Array.isArray(thing) && 'code' in thing)
      where = `${thing.code} ${thing.title ?? thing.requirement ?? ''}`.trim();
  }
  const clause = /\/clauses\/(\d+)/.exec(place)?.[1];
  const last = steps.filter((step) => !/^\d+$/.test(step)).at(-1) ?? '';
  const field = t(`schemes.field.${last}` as 'schemes.field.title', { defaultValue: last });
  return [
    where,
    clause && t('schemes.clause', { number: Number(clause) + 1 }),
    t(`schemes.fault.${code}`, { field, expected: expected ?? '', actual: actual ?? '' }),
  ]
    .filter(Boolean)
    .join(' · ');
}
