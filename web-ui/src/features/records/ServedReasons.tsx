import { Alert, Input, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { obligationText } from '@/ui/obligationText';
import styles from './RecordForm.module.css';

interface Props {
  chosen: readonly string[];
  known: readonly { id: string; clause: string; act?: string | null; item: { no: string } }[];
  reasons: Record<string, string>;
  /** Obligations that ask for a record of their own. */
  unshareable: readonly string[];
  onChange: (reasons: Record<string, string>) => void;
}

/** One record for several obligations: a person says for each why it fits; the first needs no reason. */
export function ServedReasons({ chosen, known, reasons, unshareable, onChange }: Props) {
  const { t } = useTranslation();
  if (chosen.length < 2) return null;
  const refusing = known.find(({ id }) => unshareable.includes(id));
  return (
    <div className={styles.reasons}>
      {refusing && (
        <Alert
          type="warning"
          showIcon
          title={t('record.sharingRefused', { clause: obligationText(refusing, t) })}
        />
      )}
      {chosen.map((id, index) => {
        const one = known.find((obligation) => obligation.id === id);
        const words = one ? `${one.item.no} ${obligationText(one, t)}` : '';
        return (
          <div key={id} className={styles.reason}>
            <span className={styles.note}>
              {index === 0 && <Tag>{t('record.mainObligation')}</Tag>}
              {words}
            </span>
            {index > 0 && (
              <Input
                id={`reason-${id}`}
                value={reasons[id] ?? ''}
                maxLength={500}
                aria-label={`${t('record.fitReason')}：${words}`}
                placeholder={t('record.fitReasonHint')}
                onChange={(event) => onChange({ ...reasons, [id]: event.target.value })}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
