import { ImportOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, InputNumber, Radio, Skeleton, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { $inspection } from '@/api/client';
import { keyset } from '@/api/keyset';
import { useToday } from '@/api/useToday';
import { has, useSession } from '@/session/session';
import { Modal } from '@/ui/Dialog';
import { instantText } from '@/ui/instant';
import styles from '@/ui/List.module.css';
import { MoreButton } from '@/ui/MoreButton';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { beginScheme, SCHEMES } from './calls';

/** 考评方案: every version, drafts for those who write them. */
export default function SchemesPage() {
  const { t } = useTranslation();
  const edits = has(useSession(), 'discipline', 'discipline-head', 'superior');
  const [beginning, setBeginning] = useState(false);
  const list = $inspection.useInfiniteQuery('get', SCHEMES, { params: { query: { limit: 50 } } }, keyset);
  const items = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page
      title={t('nav.schemes')}
      note={t('schemes.note')}
      actions={
        edits && (
          <>
            <Link to="/schemes/import">
              <Button icon={<ImportOutlined aria-hidden="true" />}>{t('schemes.import')}</Button>
            </Link>
            <Button
              type="primary"
              icon={<PlusOutlined aria-hidden="true" />}
              onClick={() => setBeginning(true)}
            >
              {t('schemes.begin')}
            </Button>
          </>
        )
      }
    >
      {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
      {list.isPending && <Skeleton active />}
      {list.data && items.length === 0 && (
        <Nothing title={t('schemes.none')} note={edits ? t('schemes.noneNote') : undefined} />
      )}
      {items.length > 0 && (
        <div className={styles.frame}>
          <table className={styles.table} style={{ minWidth: 760 }}>
            <thead>
              <tr>
                <th scope="col">{t('schemes.title')}</th>
                <th scope="col">{t('schemes.year')}</th>
                <th scope="col">{t('schemes.versionName')}</th>
                <th scope="col">{t('schemes.stateName')}</th>
                <th scope="col">{t('schemes.changedBy')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((one) => (
                <tr key={one.id}>
                  <td>
                    <Link to={`/schemes/${one.id}`} className={styles.main}>
                      {one.title}
                    </Link>
                  </td>
                  <td className={styles.nowrap}>{one.year}</td>
                  <td className={styles.nowrap}>{t('schemes.number', { number: one.number })}</td>
                  <td className={styles.nowrap}>
                    <Tag color={one.state === 'ADOPTED' ? 'success' : 'warning'}>
                      {t(`schemes.state.${one.state}`)}
                    </Tag>
                    {one.openFlags > 0 && (
                      <Tag color="warning">{t('schemes.openFlags', { count: one.openFlags })}</Tag>
                    )}
                    {one.adoptedOn && <span className={styles.sub}>{one.adoptedOn}</span>}
                  </td>
                  <td className={styles.nowrap}>
                    {one.changedBy}
                    <span className={styles.sub}>{instantText(one.changedAt)}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <MoreButton query={list} />
      {beginning && <BeginDialog onClose={() => setBeginning(false)} />}
    </Page>
  );
}

interface Values {
  title: string;
  year: number;
  start: 'EXAMPLE' | 'FRAME';
}

function BeginDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const year = Number(useToday().slice(0, 4));

  async function begin(values: Values) {
    setBusy(true);
    setError(null);
    try {
      const begun = await beginScheme(values);
      if (begun) navigate(`/schemes/${begun.id}`);
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      title={t('schemes.begin')}
      okText={t('schemes.beginDraft')}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: busy }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ title: t('schemes.defaultTitle', { year }), year, start: 'EXAMPLE' }}
        onFinish={begin}
      >
        <Form.Item
          name="title"
          label={t('schemes.title')}
          rules={[{ required: true, whitespace: true, message: t('common.required') }]}
        >
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="year" label={t('schemes.year')}>
          <InputNumber min={2000} max={2200} />
        </Form.Item>
        <Form.Item required name="start" label={t('schemes.startName')}>
          <Radio.Group
            options={(['EXAMPLE', 'FRAME'] as const).map((value) => ({
              value,
              label: t(`schemes.start.${value}`),
            }))}
          />
        </Form.Item>
      </Form>
      {error !== null && <ProblemAlert error={error} />}
    </Modal>
  );
}
