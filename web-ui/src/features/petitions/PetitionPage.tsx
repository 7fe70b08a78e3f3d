import { EditOutlined } from '@ant-design/icons';
import { Alert, Button, Card, Descriptions } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { isRefused } from '@/api/problem';
import { Documents } from '@/ui/Documents';
import { FreezeButton } from '@/ui/FreezeButton';
import { instantText } from '@/ui/instant';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import styles from '@/ui/Panels.module.css';
import { type Petition, usePetition } from './calls';
import { PetitionActs } from './PetitionActs';
import { PetitionFiles } from './PetitionFiles';
import { PetitionForm } from './PetitionForm';
import { PetitionLead } from './PetitionLead';
import { LightTag, PetitionStateTag } from './PetitionTags';

/** One petition, with just the steps that are open to this person now. */
export default function PetitionPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { petition: id = '' } = useParams();
  const { data, error, refetch } = usePetition(id);
  const [editing, setEditing] = useState(false);
  if (!data || isRefused(error)) return <PageWait error={error} onRetry={refetch} />;
  const { matter } = data;
  return (
    <Page
      narrow
      title={matter?.title ?? t('petition.recalledTitle')}
      above={[{ title: t('nav.petitions'), path: '/petitions' }]}
      note={
        <>
          <PetitionStateTag state={data.state} /> {data.light && <LightTag light={data.light} />}
        </>
      }
      actions={
        <>
          <PetitionLead petition={data} />
          {matter && (
            <FreezeButton kind="PETITION" object={data.id} onFrozen={() => navigate('/petitions')} />
          )}
          {data.editable && (
            <Button icon={<EditOutlined aria-hidden="true" />} onClick={() => setEditing(true)}>
              {t('common.edit')}
            </Button>
          )}
        </>
      }
    >
      {!matter && (
        <>
          <Alert type="info" showIcon title={t('petition.recalledNote')} style={{ marginBottom: 16 }} />
          <Card>
            <Descriptions size="small" column={1} items={outside(data)} />
          </Card>
        </>
      )}
      {matter && (
        <div className={styles.columns}>
          <div className={styles.column}>
            <Card>
              <Descriptions
                size="small"
                column={{ xs: 1, md: 2 }}
                items={[...outside(data), ...inside(matter)]}
              />
              <Words label={t('petition.content')} text={matter.content} />
              {matter.finding && <Words label={t('petition.need.FINDING')} text={matter.finding} />}
              {matter.reply && <Words label={t('petition.need.REPLY')} text={matter.reply} />}
            </Card>
            <Card title={t('petition.petitioner')}>
              {matter.petitioner.anonymous ? (
                t('petition.anonymous')
              ) : (
                <Descriptions
                  size="small"
                  column={{ xs: 1, md: 2 }}
                  items={(['name', 'contact', 'address'] as const).map((key) => ({
                    key,
                    label: t(`petition.${key}`),
                    children: matter.petitioner[key] || '—',
                  }))}
                />
              )}
            </Card>
          </div>
          <div className={styles.column}>
            <Card title={t('petition.files')}>
              <PetitionFiles petition={data} />
            </Card>
            <Card title={t('document.title')}>
              <Documents about="PETITION" id={data.id} writes />
            </Card>
            <Card title={t('petition.history')}>
              <History petition={data} />
            </Card>
            <p className={styles.sub}>
              {t('petition.rule')}：{matter.rule.source}
            </p>
          </div>
        </div>
      )}
      <PetitionActs petition={data} />
      {editing && <PetitionForm petition={data} onClose={() => setEditing(false)} />}
    </Page>
  );

  function outside(petition: Petition) {
    return [
      { key: 'number', label: t('petition.number'), children: petition.number },
      { key: 'source', label: t('petition.source'), children: t(`petition.sources.${petition.source}`) },
      { key: 'received', label: t('petition.received'), children: petition.receivedOn },
    ];
  }

  function inside(matter: NonNullable<Petition['matter']>) {
    return [
      { key: 'kind', label: t('petition.kind'), children: t(`petition.kinds.${matter.kind}`) },
      { key: 'unit', label: t('petition.unit'), children: matter.unit.name },
      { key: 'handler', label: t('petition.handler'), children: matter.handler?.name ?? '—' },
      {
        key: 'tell',
        label: t('petition.tell'),
        children:
          matter.toldOn && matter.toldWay
            ? t('petition.told', { day: matter.toldOn, way: t(`petition.way.${matter.toldWay}`) })
            : t('petition.tellBy', { day: matter.tellDue }),
      },
      {
        key: 'close',
        label: t('petition.close'),
        children: matter.extended ? t('petition.closeExtended', { day: matter.closeDue }) : matter.closeDue,
      },
      ...(matter.outcome
        ? [
            {
              key: 'outcome',
              label: t('petition.need.OUTCOME'),
              children: t(`petition.outcome.${matter.outcome}`),
            },
          ]
        : []),
      ...(matter.signer
        ? [
            {
              key: 'signer',
              label: t('petition.signer'),
              children: t('petition.signed', { name: matter.signer.name, day: matter.signedOn }),
            },
          ]
        : []),
      ...(matter.answeredOn && matter.answeredWay
        ? [
            {
              key: 'answered',
              label: t('petition.answered'),
              children: t('petition.told', {
                day: matter.answeredOn,
                way: t(`petition.way.${matter.answeredWay}`),
              }),
            },
            {
              key: 'copies',
              label: t('petition.copies'),
              children: matter.copies
                .map((copy) =>
                  t(copy.readAt ? 'petition.copyRead' : 'petition.copyUnread', { unit: copy.unit.name }),
                )
                .join('、'),
            },
          ]
        : []),
      ...(matter.repeatOf
        ? [
            {
              key: 'repeat',
              label: t('petition.repeatOf'),
              children: <Link to={`/petitions/${matter.repeatOf.id}`}>{matter.repeatOf.number}</Link>,
            },
          ]
        : []),
      { key: 'registrar', label: t('petition.registrar'), children: matter.registrar.name },
    ];
  }
}

function Words({ label, text }: { label: string; text: string }) {
  return (
    <>
      <h2 className={styles.heading}>{label}</h2>
      <p className={styles.text}>{text}</p>
    </>
  );
}

function History({ petition }: { petition: Petition }) {
  const { t } = useTranslation();
  return (
    <ol className={styles.plain}>
      {petition.history.map((step) => (
        <li key={step.at + step.act}>
          <strong>{t(`petition.act.${step.act}`)}</strong> {step.person.name}
          <span className={styles.sub}>{instantText(step.at)}</span>
          {step.reason && <span className={styles.reason}>{step.reason}</span>}
        </li>
      ))}
    </ol>
  );
}
