import { PlusOutlined } from '@ant-design/icons';
import { App, Button, DatePicker, Form, Skeleton } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { $responsibility } from '@/api/client';
import { keyset } from '@/api/keyset';
import { queries } from '@/api/queries';
import { useToday } from '@/api/useToday';
import { has, useSession } from '@/session/session';
import { Modal } from '@/ui/Dialog';
import { instantText } from '@/ui/instant';
import styles from '@/ui/List.module.css';
import { MoreButton } from '@/ui/MoreButton';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';

const PATH = '/api/responsibility/v1/fact-snapshots';

/** 事实快照: what was frozen for the evaluation, each with the hash that it can be checked by. */
export default function SnapshotsPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [taking, setTaking] = useState(false);
  const list = $responsibility.useInfiniteQuery('get', PATH, { params: { query: { limit: 50 } } }, keyset);
  const items = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page
      title={t('nav.facts')}
      note={t('facts.note')}
      actions={
        has(session, 'discipline', 'discipline-head') && (
          <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setTaking(true)}>
            {t('facts.take')}
          </Button>
        )
      }
    >
      {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
      {list.isPending && <Skeleton active />}
      {list.data && items.length === 0 && <Nothing title={t('facts.none')} note={t('facts.noneNote')} />}
      {items.length > 0 && (
        <div className={styles.frame}>
          <table className={styles.table} style={{ minWidth: 720 }}>
            <thead>
              <tr>
                <th scope="col">{t('facts.period')}</th>
                <th scope="col">{t('facts.asOf')}</th>
                <th scope="col" className={styles.right}>
                  {t('facts.count')}
                </th>
                <th scope="col">{t('facts.madeBy')}</th>
                <th scope="col">{t('facts.hash')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((one) => (
                <tr key={one.id}>
                  <td className={styles.nowrap}>
                    <Link to={`/facts/${one.id}`} className={styles.main}>
                      {one.from} — {one.to}
                    </Link>
                  </td>
                  <td className={styles.nowrap}>{one.asOf}</td>
                  <td className={styles.right}>{one.facts}</td>
                  <td className={styles.nowrap}>
                    {one.madeBy}
                    <span className={styles.sub}>{instantText(one.madeAt)}</span>
                  </td>
                  <td>
                    <code title={one.hash}>{one.hash.slice(0, 16)}…</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <MoreButton query={list} />
      {taking && <TakeDialog onClose={() => setTaking(false)} />}
    </Page>
  );
}

interface Values {
  period: [Dayjs, Dayjs];
  asOf: Dayjs;
}

function TakeDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const take = $responsibility.useMutation('post', PATH, { meta: { shown: true } });
  const now = dayjs(useToday());

  async function confirm({ period: [from, to], asOf }: Values) {
    const day = (date: Dayjs) => date.format('YYYY-MM-DD');
    const taken = await take.mutateAsync({ body: { from: day(from), to: day(to), asOf: day(asOf) } });
    await queries.invalidateQueries({ queryKey: ['get', PATH] });
    message.success(t('facts.taken'));
    navigate(`/facts/${taken.id}`);
  }

  return (
    <Modal
      open
      title={t('facts.take')}
      okText={t('facts.take')}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: take.isPending }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p style={{ marginBottom: 16, color: 'var(--ink-soft)' }}>{t('facts.takeNote')}</p>
      <Form
        form={form}
        layout="vertical"
        onFinish={(values) => confirm(values).catch(() => undefined)}
        initialValues={{ period: [now.startOf('year'), now.endOf('year')], asOf: now }}
      >
        <Form.Item required name="period" label={t('facts.period')}>
          <DatePicker.RangePicker allowClear={false} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item required name="asOf" label={t('facts.asOf')}>
          <DatePicker allowClear={false} style={{ width: '100%' }} />
        </Form.Item>
      </Form>
      {take.error && <ProblemAlert error={take.error} />}
    </Modal>
  );
}
