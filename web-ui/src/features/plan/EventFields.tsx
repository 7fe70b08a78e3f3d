import { InputNumber, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DutyChange } from './calls';
import styles from './DutyFields.module.css';

const lists = ['NEW_RECRUIT', 'PROMOTED', 'SANCTIONED', 'BAD_SIGN'] as const;
const counted = [
  'POST_CASE_HANDLER',
  'POST_AUDITOR',
  'ROSTER_CASE_HANDLER',
  'ROSTER_AUDITOR',
  'ROSTER_REPORT_DUTY_OFFICER',
  'ROSTER_CONDUCT_SUPERVISOR',
] as const;

interface Props {
  value: DutyChange;
  put: (part: Partial<DutyChange>) => void;
}

/** Of an event duty: what opens it, what it asks for, until when. Of any other: who is counted. */
export function EventFields({ value, put }: Props) {
  const { t } = useTranslation();
  if (value.kind !== 'EVENT') {
    return (
      <div className={styles.field}>
        <span className={styles.label}>{t('eventForm.countedList')}</span>
        <Select
          value={value.countedList ?? undefined}
          allowClear
          aria-label={t('eventForm.countedList')}
          placeholder={t('common.none')}
          options={counted.map((list) => ({ value: list, label: t(`countedList.${list}`) }))}
          onChange={(countedList) => put({ countedList })}
        />
      </div>
    );
  }
  return (
    <>
      {value.owedBy === 'PERSON' && (
        <div className={styles.field}>
          <span className={styles.label}>{t('eventForm.trigger')}</span>
          <Select
            value={value.trigger ?? undefined}
            allowClear
            aria-label={t('eventForm.trigger')}
            placeholder={t('eventForm.byHand')}
            options={lists.map((list) => ({ value: list, label: t(`rosterKind.${list}`) }))}
            onChange={(trigger) => put({ trigger })}
          />
        </div>
      )}
      {value.trigger && (
        <div className={styles.field}>
          <span className={styles.label}>{t('eventForm.automatic')}</span>
          <Switch
            checked={Boolean(value.atLeast)}
            aria-label={t('eventForm.automatic')}
            title={t('eventForm.automaticNote')}
            style={{ justifySelf: 'start' }}
            onChange={(on) => put({ atLeast: on ? 1 : undefined })}
          />
        </div>
      )}
      <div className={styles.field}>
        <span className={styles.label}>{t('eventForm.termDays')}</span>
        <InputNumber
          value={value.termDays ?? 30}
          min={1}
          max={3650}
          aria-label={t('eventForm.termDays')}
          onChange={(termDays) => put({ termDays: termDays ?? 30 })}
        />
      </div>
      <div className={styles.field}>
        <span className={styles.label}>{t('eventForm.acts')}</span>
        <Select
          mode="tags"
          value={value.acts ?? []}
          maxCount={10}
          open={false}
          suffixIcon={null}
          tokenSeparators={['、', '，', ',']}
          aria-label={t('eventForm.acts')}
          placeholder={t('eventForm.actsHint')}
          onChange={(acts: string[]) => put({ acts })}
        />
      </div>
    </>
  );
}
