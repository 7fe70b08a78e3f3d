import { App, Button, Card, DatePicker, Form, Input, Radio, Skeleton } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $cases, cases } from '@/api/client';
import { keyset } from '@/api/keyset';
import { queries } from '@/api/queries';
import type { CaseSchema } from '@/api/schema';
import { useToday } from '@/api/useToday';
import { has, useSession } from '@/session/session';
import { Modal } from '@/ui/Dialog';
import list from '@/ui/List.module.css';
import { MoreButton } from '@/ui/MoreButton';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { uuidv7 } from '@/ui/uuid';
import { ColourTag } from './LeadTags';

type Entry = CaseSchema<'GateView'>;

const GATES = '/api/case/v1/gate-entries';

/** 涉密件、上级件: numbers only. */
export default function GatesPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [adding, setAdding] = useState(false);
  const [handing, setHanding] = useState<Entry | null>(null);
  const [error, setError] = useState<unknown>(null);
  const query = $cases.useInfiniteQuery('get', GATES, { params: { query: { limit: 50 } } }, keyset);
  const items = query.data?.pages.flatMap(({ items }) => items) ?? [];

  async function approve(entry: Entry) {
    setError(null);
    try {
      await cases.POST(`${GATES}/{entry}/approval`, {
        params: { path: { entry: entry.id }, header: { 'If-Match': `"${entry.version}"` } },
      });
      await changed();
    } catch (problem) {
      setError(problem);
    }
  }

  return (
    <Page
      title={t('nav.gates')}
      note={t('lead.gateNote')}
      actions={
        has(session, 'intake') && (
          <Button type="primary" onClick={() => setAdding(true)}>
            {t('lead.gateAdd')}
          </Button>
        )
      }
    >
      {error !== null && <ProblemAlert error={error} />}
      {query.error && <ProblemAlert error={query.error} onRetry={query.refetch} />}
      {query.isPending && <Skeleton active paragraph={{ rows: 6 }} />}
      {query.data && items.length === 0 && <Nothing title={t('lead.none')} />}
      {items.length > 0 && (
        <Card styles={{ body: { padding: 0, overflowX: 'auto' } }}>
          <table className={list.table} style={{ minWidth: 760 }}>
            <thead>
              <tr>
                <th scope="col">{t('lead.paperNumber')}</th>
                <th scope="col">{t('lead.gateName')}</th>
                <th scope="col">{t('lead.received')}</th>
                <th scope="col">{t('lead.due')}</th>
                <th scope="col">{t('lead.stageName')}</th>
                <th scope="col">{t('lead.next')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((entry) => (
                <tr key={entry.id}>
                  <td>{entry.paperNumber}</td>
                  <td className={list.nowrap}>{t(`lead.gate.${entry.gate}`)}</td>
                  <td className={list.nowrap}>{entry.receivedOn}</td>
                  <td className={list.nowrap}>
                    {entry.due} {entry.colour && <ColourTag colour={entry.colour} plain />}
                  </td>
                  <td className={list.nowrap}>
                    {t(`lead.gateState.${entry.state}`)}
                    {entry.receipt && <span className={list.sub}>{entry.receipt}</span>}
                  </td>
                  <td className={list.nowrap}>
                    {entry.approvable && (
                      <Button onClick={() => approve(entry)}>{t('lead.approveGate')}</Button>
                    )}
                    {entry.receivable && (
                      <Button onClick={() => setHanding(entry)}>{t('lead.handOver')}</Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Card>
      )}
      <MoreButton query={query} />
      {adding && <AddDialog onClose={() => setAdding(false)} />}
      {handing && <HandoverDialog entry={handing} onClose={() => setHanding(null)} />}
    </Page>
  );
}

function changed() {
  return queries.invalidateQueries({ queryKey: ['get', GATES] });
}

interface Added {
  gate: 'CLASSIFIED' | 'SUPERIOR';
  paperNumber: string;
  receivedOn: Dayjs;
}

function AddDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const today = useToday();
  const [form] = Form.useForm<Added>();
  const [error, setError] = useState<unknown>(null);
  const [id] = useState(uuidv7);

  async function save({ gate, paperNumber, receivedOn }: Added) {
    try {
      await cases.PUT(`${GATES}/{entry}`, {
        params: { path: { entry: id } },
        body: { gate, paperNumber, receivedOn: receivedOn.format('YYYY-MM-DD') },
      });
      await changed();
      message.success(t('lead.gateState.RECORDED'));
      onClose();
    } catch (problem) {
      setError(problem);
    }
  }

  return (
    <Modal
      open
      title={t('lead.gateAdd')}
      okText={t('lead.save')}
      cancelText={t('common.cancel')}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        onFinish={save}
        initialValues={{ gate: 'CLASSIFIED', receivedOn: dayjs(today) }}
      >
        <Form.Item required name="gate" label={t('lead.gateName')}>
          <Radio.Group
            options={(['CLASSIFIED', 'SUPERIOR'] as const).map((value) => ({
              value,
              label: t(`lead.gate.${value}`),
            }))}
          />
        </Form.Item>
        <Form.Item
          name="paperNumber"
          label={t('lead.paperNumber')}
          rules={[{ required: true }]}
          extra={t('lead.gateNote')}
        >
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item name="receivedOn" label={t('lead.received')} rules={[{ required: true }]}>
          <DatePicker maxDate={dayjs(today)} />
        </Form.Item>
        {error !== null && <ProblemAlert error={error} />}
      </Form>
    </Modal>
  );
}

function HandoverDialog({ entry, onClose }: { entry: Entry; onClose: () => void }) {
  const { t } = useTranslation();
  const today = useToday();
  const [form] = Form.useForm<{ receipt: string; handedOverOn: Dayjs }>();
  const [error, setError] = useState<unknown>(null);

  async function save({ receipt, handedOverOn }: { receipt: string; handedOverOn: Dayjs }) {
    try {
      await cases.POST(`${GATES}/{entry}/handover`, {
        params: { path: { entry: entry.id }, header: { 'If-Match': `"${entry.version}"` } },
        body: { receipt, handedOverOn: handedOverOn.format('YYYY-MM-DD') },
      });
      await changed();
      onClose();
    } catch (problem) {
      setError(problem);
    }
  }

  return (
    <Modal
      open
      title={t('lead.handOver')}
      okText={t('lead.handOver')}
      cancelText={t('common.cancel')}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" onFinish={save} initialValues={{ handedOverOn: dayjs(today) }}>
        <Form.Item name="receipt" label={t('lead.receipt')} rules={[{ required: true }]}>
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item name="handedOverOn" label={t('lead.handedOver')} rules={[{ required: true }]}>
          <DatePicker maxDate={dayjs(today)} />
        </Form.Item>
        {error !== null && <ProblemAlert error={error} />}
      </Form>
    </Modal>
  );
}
