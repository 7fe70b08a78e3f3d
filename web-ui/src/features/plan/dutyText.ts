import type { TFunction } from 'i18next';
import type { Duty, Row } from './calls';

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
    case 'BRANCH':
      return duty.branches ? t(`branches.${duty.branches}`) : t('owedBy.BRANCH');
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
