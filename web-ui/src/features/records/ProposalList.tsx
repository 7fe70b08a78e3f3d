import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { obligationText } from '@/ui/obligationText';
import styles from './RecordForm.module.css';

interface Props {
  record: string;
  /** The version on the server; null while it has none. What is proposed follows what is written there. */
  version: number | null;
  chosen: readonly string[];
  onTake: (obligation: string) => void;
}

/** Other open obligations whose words stand in the record; a person takes one and says why it fits. */
export function ProposalList({ record, version, chosen, onTake }: Props) {
  const { t } = useTranslation();
  const { data } = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/records/{record}/proposals',
    { params: { path: { record } } },
    { enabled: version !== null && chosen.length > 0, staleTime: 0 },
  );
  const open = (data ?? []).filter(({ obligation }) => !chosen.includes(obligation));
  if (open.length === 0) return null;
  return (
    <div className={styles.reasons}>
      <span className={styles.note}>{t('record.proposals')}</span>
      {open.map((one) => (
        <div key={one.obligation} className={styles.proposal}>
          <span>
            {one.item.no} {obligationText(one, t)}
            <span className={styles.note}>
              （{one.due}，{t('record.proposalWords', { words: one.words.join(t('duty.comma')) })}）
            </span>
          </span>
          <Button
            size="small"
            icon={<PlusOutlined aria-hidden="true" />}
            aria-label={`${t('record.proposalTake')}：${obligationText(one, t)}`}
            onClick={() => onTake(one.obligation)}
          >
            {t('record.proposalTake')}
          </Button>
        </div>
      ))}
    </div>
  );
}
