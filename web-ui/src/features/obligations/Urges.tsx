import { BellOutlined } from '@ant-design/icons';
import { Button, Card, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $responsibility, responsibility } from '@/api/client';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';
import { has, useSession } from '@/session/session';
import { Modal } from '@/ui/Dialog';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { uuidv7 } from '@/ui/uuid';
import styles from './Subtasks.module.css';

const LIST = '/api/responsibility/v1/obligations/{obligation}/urges';

/** 催办: what 纪委 said to whoever owes it; silent where nothing was said and the reader has nothing to say. */
export function Urges({ obligation }: { obligation: Schema<'ObligationView'> }) {
  const { t } = useTranslation();
  const session = useSession();
  const [urging, setUrging] = useState(false);
  const { data, error, refetch } = $responsibility.useQuery('get', LIST, {
    params: { path: { obligation: obligation.id } },
  });
  const open =
    ['NOT_STARTED', 'IN_PROGRESS', 'OVERDUE'].includes(obligation.state) ||
    obligation.heldUp?.by === 'UNIT_HEAD';
  const urges = open && !obligation.recordable && has(session, 'discipline', 'discipline-head');
  if (!error && !urges && !data?.length) return null;
  return (
    <Card
      style={{ marginTop: 16 }}
      title={t('urge.card')}
      extra={
        urges && (
          <Button icon={<BellOutlined aria-hidden="true" />} onClick={() => setUrging(true)}>
            {t('urge.urge')}
          </Button>
        )
      }
    >
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      {data?.length === 0 && <p className={styles.note}>{t('urge.none')}</p>}
      <ul className={styles.list}>
        {data?.map((one) => (
          <li key={one.id} className={styles.words}>
            <span>{one.words}</span>
            <span className={styles.sub}>
              {one.by} · {one.on}
            </span>
          </li>
        ))}
      </ul>
      {urging && <UrgeDialog obligation={obligation.id} onClose={() => setUrging(false)} />}
    </Card>
  );
}

function UrgeDialog({ obligation, onClose }: { obligation: string; onClose: () => void }) {
  const { t } = useTranslation();
  const [id] = useState(uuidv7);
  const [words, setWords] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function confirm() {
    setBusy(true);
    setError(null);
    try {
      const path = { obligation, urge: id };
      await responsibility.PUT(`${LIST}/{urge}`, { params: { path }, body: { words: words.trim() } });
      await queries.invalidateQueries({ predicate: ({ queryKey: [, path] }) => path === LIST });
      onClose();
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      title={t('urge.urge')}
      okText={t('urge.urge')}
      okButtonProps={{ loading: busy, disabled: !words.trim() }}
      cancelText={t('common.cancel')}
      onOk={confirm}
      onCancel={onClose}
    >
      <p className={styles.note}>{t('urge.note')}</p>
      <label htmlFor="urge-words">{t('urge.words')}</label>
      <Input.TextArea
        id="urge-words"
        autoFocus
        value={words}
        maxLength={500}
        autoSize={{ minRows: 2 }}
        onChange={(event) => setWords(event.target.value)}
      />
      {error !== null && <ProblemAlert error={error} />}
    </Modal>
  );
}
