import { CheckCircleFilled, MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { App, Button, Card, Form, Input, Popconfirm, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $cases, cases } from '@/api/client';
import { queries } from '@/api/queries';
import type { CaseSchema } from '@/api/schema';
import { Modal } from '@/ui/Dialog';
import list from '@/ui/List.module.css';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { StateTag } from '@/ui/StateTag';
import { uuidv7 } from '@/ui/uuid';

const RELATIONS = '/api/case/v1/declared-relations';
const kinds: CaseSchema<'RelationKind'>[] = ['SPOUSE', 'DIRECT_KIN', 'COLLATERAL_KIN', 'IN_LAW', 'OTHER'];

type Relation = CaseSchema<'RelationView'>;

/** 回避关系申报: declared once, nobody has to remember it when a report comes in. */
export default function RelationsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = $cases.useQuery('get', RELATIONS);
  const [declaring, setDeclaring] = useState(false);
  return (
    <Page
      title={t('relation.title')}
      above={[{ title: t('nav.leads'), path: '/leads' }]}
      note={t('relation.note')}
      actions={
        <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setDeclaring(true)}>
          {t('relation.declare')}
        </Button>
      }
    >
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      {!data && !error && <Skeleton active />}
      {data?.length === 0 && <Nothing title={t('relation.none')} note={t('relation.noneNote')} />}
      {data && data.length > 0 && (
        <Card styles={{ body: { padding: 0, overflowX: 'auto' } }}>
          <table className={list.table} style={{ minWidth: 640 }}>
            <thead>
              <tr>
                <th scope="col">{t('relation.who')}</th>
                <th scope="col">{t('relation.other')}</th>
                <th scope="col">{t('relation.kindName')}</th>
                <th scope="col">{t('relation.declaredOn')}</th>
                <th scope="col">{t('relation.state')}</th>
              </tr>
            </thead>
            <tbody>
              {data.map((one) => (
                <Row key={one.id} one={one} />
              ))}
            </tbody>
          </table>
        </Card>
      )}
      {declaring && <Declare onClose={() => setDeclaring(false)} />}
    </Page>
  );
}

function Row({ one }: { one: Relation }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [error, setError] = useState<unknown>(null);

  async function withdraw() {
    setError(null);
    try {
      await cases.POST(`${RELATIONS}/{relation}/withdrawal`, {
        params: { path: { relation: one.id }, header: { 'If-Match': `"${one.version}"` } },
      });
      await queries.invalidateQueries({ queryKey: ['get', RELATIONS] });
      message.success(t('relation.withdrawn'));
    } catch (problem) {
      setError(problem);
    }
  }

  return (
    <tr>
      <td className={list.nowrap}>{one.person.name}</td>
      <td className={list.nowrap}>
        {one.other.name}
        <span className={list.sub}>{one.otherUnit}</span>
      </td>
      <td>{t(`relation.kind.${one.kind}`)}</td>
      <td className={list.nowrap}>{one.declaredOn}</td>
      <td className={list.nowrap}>
        {one.withdrawnOn ? (
          <StateTag tone="grey" icon={<MinusCircleOutlined />}>
            {t('relation.ended', { day: one.withdrawnOn })}
          </StateTag>
        ) : (
          <StateTag tone="green" icon={<CheckCircleFilled />}>
            {t('relation.stands')}
          </StateTag>
        )}
        {one.withdrawable && (
          <Popconfirm
            title={t('relation.withdrawSure')}
            okText={t('relation.withdraw')}
            cancelText={t('common.cancel')}
            onConfirm={withdraw}
          >
            <Button size="small" type="link">
              {t('relation.withdraw')}
            </Button>
          </Popconfirm>
        )}
        {error !== null && <ProblemAlert error={error} />}
      </td>
    </tr>
  );
}

function Declare({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ name: string; other: string; kind: Relation['kind'] }>();
  const [id] = useState(uuidv7);
  const [error, setError] = useState<unknown>(null);
  const name = (Form.useWatch('name', form) ?? '').trim();
  const { data: people } = $cases.useQuery(
    'get',
    `${RELATIONS}/people`,
    { params: { query: { name } } },
    { enabled: name.length > 1 },
  );

  async function save({ other, kind }: { other: string; kind: Relation['kind'] }) {
    setError(null);
    try {
      await cases.PUT(`${RELATIONS}/{relation}`, {
        params: { path: { relation: id } },
        body: { other, kind },
      });
      await queries.invalidateQueries({ queryKey: ['get', RELATIONS] });
      message.success(t('relation.declared'));
      onClose();
    } catch (problem) {
      setError(problem);
    }
  }

  return (
    <Modal
      open
      title={t('relation.declare')}
      okText={t('relation.declare')}
      cancelText={t('common.cancel')}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" onFinish={save}>
        <Form.Item
          name="name"
          label={t('relation.name')}
          extra={t('relation.nameNote')}
          rules={[{ required: true }]}
        >
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <Form.Item name="other" label={t('relation.person')} rules={[{ required: true }]}>
          <Select
            notFoundContent={t('relation.nobody')}
            options={(people ?? []).map((one) => ({
              value: one.id,
              label: t('lead.subjectFound', { name: one.name, unit: one.unitName ?? '' }),
            }))}
          />
        </Form.Item>
        <Form.Item name="kind" label={t('relation.kindName')} rules={[{ required: true }]}>
          <Select options={kinds.map((value) => ({ value, label: t(`relation.kind.${value}`) }))} />
        </Form.Item>
      </Form>
      {error !== null && <ProblemAlert error={error} />}
    </Modal>
  );
}
