import { Card, Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { isRefused } from '@/api/problem';
import { has, useSession } from '@/session/session';
import { Documents } from '@/ui/Documents';
import { FreezeButton } from '@/ui/FreezeButton';
import { instantText } from '@/ui/instant';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import styles from '@/ui/Panels.module.css';
import { type Order, useOrder } from './calls';
import { OrderActs } from './OrderActs';
import { OrderLightTag, OrderStateTag } from './OrderTags';

/** One order with its course, and just the steps that are open to this person now. */
export default function SupervisionPage() {
  const { t } = useTranslation();
  const session = useSession();
  const navigate = useNavigate();
  const { supervision: id = '' } = useParams();
  const { data, error, refetch } = useOrder(id);
  if (!data || isRefused(error)) return <PageWait error={error} onRetry={refetch} />;
  const issuing = has(session, 'discipline', 'discipline-head', 'case-manager', 'handler');
  return (
    <Page
      narrow
      title={data.title}
      above={[{ title: t('nav.supervisions'), path: '/supervisions' }]}
      note={
        <>
          <OrderStateTag state={data.state} /> {data.light && <OrderLightTag light={data.light} />}
        </>
      }
      actions={
        <FreezeButton kind="SUPERVISION" object={data.id} onFrozen={() => navigate('/supervisions')} />
      }
    >
      <div className={styles.columns}>
        <Card>
          <Descriptions
            size="small"
            column={{ xs: 1, md: 2 }}
            items={[
              { key: 'number', label: t('supervision.number'), children: data.number },
              { key: 'kind', label: t('supervision.kindName'), children: t(`supervision.kind.${data.kind}`) },
              { key: 'issued', label: t('supervision.issuedOn'), children: data.issuedOn },
              {
                key: 'due',
                label: t('supervision.due'),
                children: instantText(data.dueAt),
              },
              {
                key: 'units',
                label: t('supervision.units'),
                children: data.units.map(({ name }) => name).join('、'),
              },
              { key: 'issuer', label: t('supervision.issuer'), children: data.issuer.name },
              ...(data.partner
                ? [{ key: 'partner', label: t('supervision.partner'), children: data.partner }]
                : []),
              ...(issuing
                ? [
                    {
                      key: 'excluded',
                      label: t('supervision.excluded'),
                      children:
                        data.excluded.map(({ name }) => name).join('、') || t('supervision.excludedNone'),
                    },
                  ]
                : []),
              ...(data.urged > 0
                ? [
                    {
                      key: 'urged',
                      label: t('supervision.act.URGE'),
                      children: t('supervision.urged', { count: data.urged }),
                    },
                  ]
                : []),
            ]}
          />
          <h2 className={styles.heading}>{t('supervision.request')}</h2>
          <p className={styles.text}>{data.request}</p>
        </Card>
        <div className={styles.column}>
          <Card title={t('document.title')}>
            <Documents about="SUPERVISION" id={data.id} writes={issuing} />
          </Card>
          <Card title={t('supervision.history')}>
            <Course order={data} />
          </Card>
        </div>
      </div>
      <OrderActs order={data} />
    </Page>
  );
}

function Course({ order }: { order: Order }) {
  const { t } = useTranslation();
  return (
    <ol className={styles.plain}>
      {order.history.map((step) => (
        <li key={step.at + step.act}>
          <strong>{t(`supervision.act.${step.act}`)}</strong> {step.person.name}
          <span className={styles.sub}>
            {instantText(step.at)}
            {step.day && ` · ${step.day}`}
            {step.sent && ` · ${t('supervision.sent', { name: step.sent.name })}`}
          </span>
          {step.words && <span className={styles.reason}>{step.words}</span>}
        </li>
      ))}
    </ol>
  );
}
