import { App, Button, DatePicker, Input, Radio, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useToday } from '@/api/useToday';
import { useSession } from '@/session/session';
import { LeaveGuard } from '@/ui/LeaveGuard';
import { Conflict } from '@/ui/opened/Conflict';
import { useTyped } from '@/ui/opened/useTyped';
import { Page } from '@/ui/Page';
import styles from '@/ui/Panels.module.css';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useOwed } from '@/ui/useOwed';
import { type Draft, draftOf, type Relief, readDraft, save } from './calls';

const kinds = ['EXEMPT', 'POSTPONE'] as const;

interface Props {
  id: string;
  stored: Relief | null;
  /** What a new request is begun for. */
  obligations: string[];
}

/** A draft may be incomplete; what is missing is said when the head submits it. */
export function ReliefForm({ id, stored, obligations }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const session = useSession();
  const today = useToday();
  const typed = useTyped<Draft>({
    name: `relief.${stored?.id ?? 'new'}`,
    now: {
      version: stored?.version ?? null,
      values: stored ? draftOf(stored) : { kind: 'POSTPONE', obligations, reason: '', basis: '' },
    },
    load: () => readDraft(id),
  });
  const { values, change } = typed;
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const owed = useOwed(values.obligations, {
    unit: session.unit ?? undefined,
    known: stored?.obligations,
  });

  const labels: Record<keyof Draft, string> = {
    kind: t('relief.kindName'),
    obligations: t('relief.obligations'),
    until: t('relief.until'),
    reason: t('relief.reason'),
    basis: t('relief.basis'),
  };

  async function keep() {
    setBusy(true);
    setError(null);
    try {
      if (await typed.save((version) => save(id, values, version))) {
        message.success(t('relief.saved'));
        navigate(`/reliefs/${id}`, { replace: true });
        return;
      }
    } catch (problem) {
      setError(problem);
    }
    setBusy(false);
  }

  return (
    <Page
      narrow
      title={stored ? t('relief.editTitle') : t('relief.askTitle')}
      above={[{ title: t('nav.reliefs'), path: '/reliefs' }]}
      note={t('relief.askNote')}
    >
      <div className={styles.form}>
        <div>
          <span className={styles.label} id="relief-kind">
            {t('relief.kindName')}
          </span>
          <Radio.Group
            aria-labelledby="relief-kind"
            value={values.kind}
            onChange={(event) => change({ kind: event.target.value })}
          >
            {kinds.map((kind) => (
              <Radio key={kind} value={kind}>
                {t(`relief.kind.${kind}`)}
                <span style={{ color: 'var(--ink-soft)' }}>（{t(`relief.kindHints.${kind}`)}）</span>
              </Radio>
            ))}
          </Radio.Group>
        </div>
        <div>
          <label htmlFor="relief-obligations" className={styles.label}>
            {t('relief.obligations')}
          </label>
          <Select
            id="relief-obligations"
            mode="multiple"
            style={{ width: '100%' }}
            value={values.obligations}
            loading={owed.isPending}
            placeholder={t('relief.obligationsChoose')}
            showSearch={{ optionFilterProp: 'label', onSearch: owed.setWords }}
            options={owed.options}
            onChange={(chosen) => change({ obligations: chosen })}
          />
        </div>
        {values.kind === 'POSTPONE' && (
          <div>
            <label htmlFor="relief-until" className={styles.label}>
              {t('relief.until')}
            </label>
            <DatePicker
              id="relief-until"
              value={values.until ? dayjs(values.until) : null}
              minDate={dayjs(today)}
              onChange={(day) => change({ until: day?.format('YYYY-MM-DD') })}
            />
          </div>
        )}
        <div>
          <label htmlFor="relief-why" className={styles.label}>
            {t('relief.reason')}
          </label>
          <Input.TextArea
            id="relief-why"
            value={values.reason}
            maxLength={2000}
            autoSize={{ minRows: 4, maxRows: 16 }}
            placeholder={t('relief.reasonHint')}
            onChange={(event) => change({ reason: event.target.value })}
          />
        </div>
        <div>
          <label htmlFor="relief-basis" className={styles.label}>
            {t('relief.basis')}
          </label>
          <Input.TextArea
            id="relief-basis"
            value={values.basis}
            maxLength={1000}
            autoSize={{ minRows: 2, maxRows: 8 }}
            placeholder={t('relief.basisHint')}
            onChange={(event) => change({ basis: event.target.value })}
          />
        </div>
        <Conflict differences={typed.differences} onTake={typed.take} label={(field) => labels[field]} />
        {error !== null && <ProblemAlert error={error} />}
      </div>
      <LeaveGuard when={!busy && typed.dirty} note={t('typed.leaveNote')} />
      <div className={styles.bar}>
        <Button type="primary" size="large" loading={busy} onClick={keep}>
          {t('relief.save')}
        </Button>
      </div>
    </Page>
  );
}
