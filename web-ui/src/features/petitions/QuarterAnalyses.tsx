import { CheckCircleOutlined, HourglassOutlined, RollbackOutlined } from '@ant-design/icons';
import { App, Button, Card, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $cases, cases } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { isRefused } from '@/api/problem';
import { queries } from '@/api/queries';
import type { CaseSchema } from '@/api/schema';
import { has, useSession } from '@/session/session';
import { Conflict } from '@/ui/opened/Conflict';
import { useTypedForm } from '@/ui/opened/useTypedForm';
import styles from '@/ui/Panels.module.css';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { StateTag } from '@/ui/StateTag';

type Analysis = CaseSchema<'PetitionAnalysisView'>;
type Words = CaseSchema<'PetitionAnalysisRequest'>;

const ANALYSES = '/api/case/v1/petition-analyses';
const parts = ['trends', 'causes', 'measures'] as const;
const looks = {
  SUBMITTED: { tone: 'blue', icon: <HourglassOutlined /> },
  RETURNED: { tone: 'amber', icon: <RollbackOutlined /> },
  ACCEPTED: { tone: 'green', icon: <CheckCircleOutlined /> },
} as const;

interface Props {
  year: number;
  quarter: 1 | 2 | 3 | 4;
  /** Only this unit's. */
  unit?: string;
}

/** 季度分析: what each unit's head wrote of the quarter, and 纪委's word on it. */
export function QuarterAnalyses({ year, quarter, unit }: Props) {
  const { t } = useTranslation();
  const session = useSession();
  const { data, error, refetch } = $cases.useQuery('get', ANALYSES, {
    params: { query: { year, quarter } },
  });
  if (!data || isRefused(error)) return error ? <ProblemAlert error={error} onRetry={refetch} /> : null;
  const own = data.find((one) => one.unit.id === session.unit);
  const others = data.filter((one) => one !== own && (!unit || one.unit.id === unit));
  const writes = has(session, 'unit-leader') && (!own || own.editable);
  return (
    <div className={styles.column} style={{ marginTop: 16 }}>
      {(writes || own) && (
        <Card title={t('petitionFigures.own')} extra={own && <State one={own} />}>
          {writes ? <Write key={`${year}-${quarter}`} year={year} quarter={quarter} own={own} /> : null}
          {own && !writes && <Read one={own} />}
        </Card>
      )}
      {others.map((one) => (
        <Card key={one.id} title={one.unit.name ?? one.unit.id} extra={<State one={one} />}>
          <Read one={one} />
          {one.decidable && <Decide one={one} />}
        </Card>
      ))}
      {others.length === 0 && has(session, 'discipline', 'discipline-head', 'bureau-leader') && (
        <Card>{t('petitionFigures.noneSubmitted')}</Card>
      )}
    </div>
  );
}

function State({ one }: { one: Analysis }) {
  const { t } = useTranslation();
  return <StateTag {...looks[one.state]}>{t(`petitionFigures.state.${one.state}`)}</StateTag>;
}

function changed() {
  return queries.invalidateQueries({ queryKey: ['get', ANALYSES] });
}

function Read({ one }: { one: Analysis }) {
  const { t } = useTranslation();
  return (
    <>
      <span className={styles.sub}>
        {t('petitionFigures.submitted', { name: one.submittedBy.name, day: one.submittedOn })} ·{' '}
        {t('petitionFigures.counted', { received: one.received, closed: one.closed, late: one.late })}
      </span>
      {parts.map((part) => (
        <div key={part}>
          <h3 className={styles.heading}>{t(`petitionFigures.part.${part}`)}</h3>
          <p className={styles.text}>{one[part]}</p>
        </div>
      ))}
      <Opinion one={one} />
    </>
  );
}

function Opinion({ one }: { one: Analysis }) {
  const { t } = useTranslation();
  if (!one.decidedBy) return null;
  return (
    <p className={styles.reason} style={{ marginTop: 12 }}>
      {t(one.state === 'ACCEPTED' ? 'petitionFigures.acceptedBy' : 'petitionFigures.returnedBy', {
        name: one.decidedBy.name,
        day: one.decidedOn,
      })}{' '}
      {one.opinion}
    </p>
  );
}

function openedOf(own: Analysis | undefined) {
  const { trends, causes, measures } = own ?? { trends: '', causes: '', measures: '' };
  return { version: own?.version ?? null, values: { trends, causes, measures } };
}

function Write({ year, quarter, own }: Omit<Props, 'unit'> & { own?: Analysis }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const session = useSession();
  const [form] = Form.useForm<Words>();
  const typed = useTypedForm(form, {
    name: `analysis.${year}-${quarter}`,
    // Whoever looks at the figures of another quarter meanwhile goes on writing afterwards.
    stays: true,
    now: openedOf(own),
    load: async () => {
      const { data } = await cases.GET(ANALYSES, { params: { query: { year, quarter } } });
      return openedOf(data?.find((one) => one.unit.id === session.unit));
    },
  });

  async function submit(body: Words) {
    setBusy(true);
    setError(null);
    try {
      const saved = await typed.save((version) =>
        cases.PUT(`${ANALYSES}/{year}/{quarter}`, {
          params: { path: { year, quarter }, header: ifMatch(version) },
          body,
        }),
      );
      if (saved) {
        message.success(t('petitionFigures.submittedDone'));
        await changed();
      }
    } catch (problem) {
      setError(problem);
    }
    setBusy(false);
  }

  return (
    <>
      <p className={styles.sub} style={{ marginBottom: 12 }}>
        {t('petitionFigures.ownNote')}
      </p>
      {own && <Opinion one={own} />}
      <Form form={form} layout="vertical" onFinish={submit} initialValues={typed.first}>
        {parts.map((part) => (
          <Form.Item
            key={part}
            name={part}
            label={t(`petitionFigures.part.${part}`)}
            rules={[{ required: true, whitespace: true }]}
          >
            <Input.TextArea maxLength={5000} autoSize={{ minRows: 2 }} />
          </Form.Item>
        ))}
        <Conflict
          differences={typed.differences}
          onTake={typed.take}
          label={(part) => t(`petitionFigures.part.${part}`)}
        />
        {error !== null && <ProblemAlert error={error} />}
        <Button type="primary" htmlType="submit" loading={busy}>
          {t(own ? 'petitionFigures.submitAgain' : 'petitionFigures.submit')}
        </Button>
      </Form>
    </>
  );
}

function Decide({ one }: { one: Analysis }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [opinion, setOpinion] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function decide(accepted: boolean) {
    setBusy(true);
    setError(null);
    try {
      await cases.POST(`${ANALYSES}/{analysis}/decision`, {
        params: { path: { analysis: one.id }, header: { 'If-Match': `"${one.version}"` } },
        body: { accepted, opinion: opinion.trim() || undefined },
      });
      message.success(t(`petitionFigures.state.${accepted ? 'ACCEPTED' : 'RETURNED'}`));
      await changed();
    } catch (problem) {
      setError(problem);
    }
    setBusy(false);
  }

  return (
    <div style={{ marginTop: 16 }}>
      <label htmlFor={`analysis-${one.id}`}>{t('petitionFigures.opinion')}</label>
      <Input.TextArea
        id={`analysis-${one.id}`}
        maxLength={1000}
        autoSize={{ minRows: 2 }}
        value={opinion}
        onChange={(event) => setOpinion(event.target.value)}
        style={{ margin: '4px 0 8px' }}
      />
      <Button type="primary" loading={busy} onClick={() => decide(true)}>
        {t('petitionFigures.accept')}
      </Button>{' '}
      <Button loading={busy} disabled={!opinion.trim()} onClick={() => decide(false)}>
        {t('petitionFigures.giveBack')}
      </Button>
      {error !== null && <ProblemAlert error={error} />}
    </div>
  );
}
