import type { TFunction } from 'i18next';
import { periodText } from '@/ui/period';
import type { Duty, Limit, Row } from './calls';

/** A duty in a few words: how often, how many, by when. */
export function demandText(duty: Duty, t: TFunction): string {
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

/** Who owes a duty, in the words of the table where it names units. */
export function ownersText(duty: Duty, row: Row, t: TFunction): string {
  const names = (duty.owners.length > 0 ? duty.owners : row.responsible)
    .map(({ unit, text }) => unit?.name ?? text)
    .join(t('duty.comma'));
  switch (duty.owedBy) {
    case 'UNIT':
      return names;
    case 'MEMBER':
      return duty.owners.length > 0 ? names : t('owedBy.MEMBER');
    case 'LEADER':
      return duty.posts ? t(`posts.${duty.posts}`) : t('owedBy.LEADER');
    case 'BUREAU':
      return t('duty.bureau', { names });
    default:
      return t(`owedBy.${duty.owedBy}`);
  }
}

/** True where it matters whether several owners owe one thing together or one each. */
export function isShared(duty: Duty, row: Row): boolean {
  const owners = duty.owners.length > 0 ? duty.owners : row.responsible;
  return (
    (duty.owedBy === 'UNIT' || duty.owedBy === 'MEMBER') &&
    (owners.length > 1 || owners.some(({ unit }) => unit?.group))
  );
}
