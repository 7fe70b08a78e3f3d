import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/schema';
import { Due } from '@/ui/Due';

/** A due date with what moved it: a free day, or a postponement that was granted. */
export function DueDate({ obligation }: { obligation: Schema<'ObligationView'> }) {
  const { t } = useTranslation();
  const { due, dueWritten, dueOriginal, state } = obligation;
  const held = dueOriginal ?? due;
  return (
    <span>
      <Due date={due} state={state} />
      <span style={{ display: 'block', color: 'var(--ink-soft)', fontSize: 12.5 }}>
        {dueOriginal && (
          <span style={{ display: 'block' }}>{t('obligations.duePostponed', { day: dueOriginal })}</span>
        )}
        {dueWritten &&
          t('obligations.dueMoved', {
            day: dueWritten,
            way: held > dueWritten ? t('obligations.later') : t('obligations.earlier'),
          })}
      </span>
    </span>
  );
}
