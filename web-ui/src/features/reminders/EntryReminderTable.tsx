import { useTranslation } from 'react-i18next';
import { useToday } from '@/api/useToday';
import { ObligationState } from '@/ui/ObligationState';
import { pathOf } from '@/ui/registerAddress';
import type { EntryReminder } from './calls';
import { ToldTable } from './ToldTable';

interface Props {
  items: readonly EntryReminder[];
  onRead: (id: string) => void;
}

/** 专项台账到期: reviews, checks and disclosures that are due. */
export function EntryReminderTable(props: Props) {
  const { t } = useTranslation();
  const today = useToday();
  return (
    <ToldTable
      {...props}
      what={t('reminders.entry')}
      matterOf={(one) => {
        const overdue = one.due < today;
        return {
          to: `${pathOf(one.kind)}/${one.entry}`,
          title: one.title,
          name: one.title,
          note: t(`registers.kind.${one.kind}`),
          due: !one.open ? 'DONE' : overdue ? 'OVERDUE' : 'NOT_STARTED',
          state: one.open ? (
            <ObligationState state={overdue ? 'OVERDUE' : 'DUE_SOON'} />
          ) : (
            t('reminders.settled')
          ),
        };
      }}
    />
  );
}
