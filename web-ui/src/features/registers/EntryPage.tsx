import { CopyOutlined, EditOutlined } from '@ant-design/icons';
import { Alert, Button, Card, Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useFormVersion } from '@/api/formVersion';
import { isRefused } from '@/api/problem';
import { useToday } from '@/api/useToday';
import { has, useSession } from '@/session/session';
import { byText } from '@/ui/byText';
import { FormValues } from '@/ui/forms/FormValues';
import { instantText } from '@/ui/instant';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import panels from '@/ui/Panels.module.css';
import { pathOf } from '@/ui/registerAddress';
import { shownAt } from './areas';
import { type Entry, useEntry } from './calls';
import { EntryActs } from './EntryActs';
import { Notes } from './Notes';
import { Papers } from './Papers';
import { RegisterState } from './RegisterState';
import styles from './Registers.module.css';

/** One entry of a register, with just the steps that are open to this person now. */
export default function EntryPage() {
  const { t } = useTranslation();
  const { area, register, entry: id = '' } = useParams();
  const shown = shownAt(area, register);
  const session = useSession();
  const { data, error, refetch } = useEntry(id);
  if (!shown) return <Nothing title={t('common.notFound')} note={t('common.notFoundNote')} />;
  if (!data || isRefused(error)) return <PageWait error={error} onRetry={refetch} />;
  const path = pathOf(data.kind);
  return (
    <Page
      title={data.title || t('registers.untitled')}
      above={[
        { title: t('nav.registers'), path: '/registers' },
        { title: t(`registers.kind.${data.kind}`), path },
      ]}
      note={
        <>
          <RegisterState state={data.state} />{' '}
          {data.overdue && (
            <span className={styles.late}>{t('registers.overdueSince', { day: data.due })}</span>
          )}
        </>
      }
      actions={
        <>
          {has(session, 'staff', 'unit-leader') && data.kind !== 'DISCLOSURE_BASIS' && (
            <Link to={`${path}/new?from=${data.id}`}>
              <Button icon={<CopyOutlined aria-hidden="true" />}>{t('registers.copy')}</Button>
            </Link>
          )}
          {data.editable && (
            <Link to={`${path}/${data.id}/edit`}>
              <Button icon={<EditOutlined aria-hidden="true" />}>{t('common.edit')}</Button>
            </Link>
          )}
        </>
      }
      output={{ onPrint: () => window.print() }}
    >
      <div className={panels.columns}>
        <div className={panels.column}>
          <Facts entry={data} />
          {data.standing && (
            <Alert
              type="info"
              showIcon
              title={t('registers.revised')}
              description={t('registers.revisedNote')}
            />
          )}
          <Contents form={data.form} values={data.values} names={data.names} />
          {data.standing && (
            <Contents
              form={data.standing.form}
              values={data.standing.values}
              names={data.names}
              title={t('registers.standingOf', { name: data.standing.title })}
            />
          )}
          <Notes entry={data} />
        </div>
        <div className={panels.column}>
          <Card title={t('registers.files')}>
            <Papers entry={data} />
          </Card>
          <Card title={t('registers.history')}>
            <History entry={data} />
          </Card>
        </div>
      </div>
      <EntryActs entry={data} />
    </Page>
  );
}

function Facts({ entry }: { entry: Entry }) {
  const { t } = useTranslation();
  const today = useToday();
  const missed = entry.kind === 'DISCLOSURE' ? entry.openDues.filter((due) => due < today) : [];
  const parts = [
    { key: 'unit', label: t('filter.unit'), children: entry.unit.name },
    entry.partner && { key: 'partner', label: t('registers.partner'), children: entry.partner.name },
    entry.parent && {
      key: 'parent',
      label: t('registers.parent'),
      children: <Link to={`${pathOf('POWER')}/${entry.parent.id}`}>{entry.parent.name}</Link>,
    },
    entry.manager && {
      key: 'manager',
      label: t('registers.managerName'),
      children: `${t(`registers.manager.${entry.manager.manager}`)}${entry.manager.person ? ` ${entry.manager.person.name}` : ''}`,
    },
    entry.kind === 'MONITORED_PLACE' && {
      key: 'grade',
      label: t('registers.gradeOf.MONITORED_PLACE'),
      children: entry.grade ?? '—',
    },
    missed.length > 0 && {
      key: 'missed',
      label: t('registers.missed'),
      children: <span className={styles.late}>{missed.join(t('duty.comma'))}</span>,
    },
    entry.due && { key: 'due', label: t(`registers.dueOf.${entry.kind}`), children: entry.due },
    { key: 'drafter', label: t('registers.drafter'), children: entry.drafter.name },
    entry.signer && { key: 'signer', label: t('registers.signer'), children: entry.signer.name },
    entry.decider && { key: 'decider', label: t('registers.decider'), children: entry.decider.name },
    entry.begunOn && { key: 'begun', label: t('registers.begunOn'), children: entry.begunOn },
    entry.endedOn && { key: 'ended', label: t('registers.endedOn'), children: entry.endedOn },
  ].filter((part) => part !== null && part !== undefined && part !== false && part !== '');
  return (
    <Card>
      <Descriptions size="small" column={{ xs: 1, md: 2 }} items={parts} />
    </Card>
  );
}

interface Written extends Pick<Entry, 'form' | 'values' | 'names'> {
  title?: string;
}

function Contents({ form: version, values, names, title }: Written) {
  const form = useFormVersion(version);
  if (!form) return null;
  return (
    <Card title={title ?? form.definition.title}>
      <FormValues definition={form.definition} values={values} names={names} />
    </Card>
  );
}

function History({ entry }: { entry: Entry }) {
  const { t } = useTranslation();
  if (entry.history.length === 0) return <span className={panels.sub}>{t('registers.historyNone')}</span>;
  return (
    <ol className={panels.plain}>
      {entry.history.map((step) => (
        <li key={step.at + step.act}>
          <strong>{t(`registers.act.${step.act}`)}</strong> {byText(step.person, step.onBehalfOf, t)}
          <span className={panels.sub}>{instantText(step.at)}</span>
          {step.reason && <span className={panels.reason}>{step.reason}</span>}
        </li>
      ))}
    </ol>
  );
}
