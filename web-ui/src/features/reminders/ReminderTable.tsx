import { useTranslation } from 'react-i18next';
import { ObligationState } from '@/ui/ObligationState';
import { datedWindowOf } from '@/ui/windowText';
import { pageOf, type Reminder } from './calls';
import { ToldTable } from './ToldTable';

interface Props {
  items: readonly Reminder[];
  current: number;
  onRead: (id: string) => void;
}

export function ReminderTable(props: Props) {
  const { t } = useTranslation();
  return (
    <ToldTable
      {...props}
      what={t('obligations.item')}
      matterOf={(one) => ({
        to: pageOf(one),
        title: `${datedWindowOf(one, t)} · ${one.clause}`,
        name: one.clause,
        note: `${one.item.no} ${one.item.name}${one.owner ? ` · ${one.owner}` : ''}`,
        due: one.state,
        state: <ObligationState state={one.state} />,
      })}
    />
  );
}
