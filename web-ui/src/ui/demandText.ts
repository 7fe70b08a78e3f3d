import type { TFunction } from 'i18next';
import type { Schema } from '@/api/schema';
import { periodText } from './period';

type Limit = Schema<'Limit'>;

/** What is demanded, saved or not. */
interface Demand {
  kind: Schema<'DutyKind'>;
  every?: string | null;
  atLeast?: number | null;
  atMost?: number | null;
  timeLimit?: Limit | null;
}

/** A duty in a few words: how often, how many, by when. */
export function demandText(duty: Demand, t: TFunction): string {
  const { kind, atLeast, atMost } = duty;
  const every = duty.every ? periodText(duty.every, t) : '';
  switch (kind) {
    case 'RECURRING':
      return t('duty.recurring', { every, range: rangeText(atLeast, atMost, t) });
    case 'STAFFING':
      return atLeast ? t('duty.staffing', { range: rangeText(atLeast, atMost, t) }) : t('duty.staffingOpen');
    case 'TARGET':
      return atLeast ? t('duty.target', { range: rangeText(atLeast, atMost, t) }) : t('dutyKind.TARGET');
    case 'MILESTONE':
      return [every, duty.timeLimit ? limitText(duty.timeLimit, t) : t('dutyKind.MILESTONE')]
        .filter(Boolean)
        .join(' ');
    case 'EVENT':
      return t('duty.event');
    case 'STANDING':
      return t('duty.standing');
    case 'PROHIBITION':
      return atMost ? t('duty.noMoreThan', { every, count: atMost }) : t('duty.prohibition');
  }
}

function rangeText(
  atLeast: number | null | undefined,
  atMost: number | null | undefined,
  t: TFunction,
): string {
  if (atLeast && atMost) return atLeast === atMost ? `${atLeast}` : `${atLeast}–${atMost}`;
  return atLeast ? t('duty.atLeast', { count: atLeast }) : t('duty.uncounted');
}

export function limitText(limit: Limit, t: TFunction): string {
  if (limit.kind !== 'BY_DATE') return limit.text || t(`limitKind.${limit.kind}`);
  return limit.text || [limit.year, limit.month, limit.day].filter(Boolean).join('-');
}
