import { Card } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schema } from '@/api/schema';
import styles from '@/ui/List.module.css';
import { ObligationState } from '@/ui/ObligationState';
import local from './Integrity.module.css';

type File = Schema<'IntegrityFileView'>;

/** The sections of a file, each with the number of its lines. */
export function FileSections({ file }: { file: File }) {
  const { t } = useTranslation();
  return (
    <div className={local.sections}>
      <Section title={t('integrity.posts')} head={['post', 'unit', 'term']} count={file.posts.length}>
        {file.posts.map((one) => (
          <tr key={one.id}>
            <td>
              {one.title}
              {one.economicResponsibility && <span className={styles.sub}>{t('integrity.economic')}</span>}
            </td>
            <td>{one.unit.name}</td>
            <td className={styles.nowrap}>
              {one.from} — {one.to ?? t('integrity.now')}
            </td>
          </tr>
        ))}
      </Section>
      <Section
        title={t('integrity.measures')}
        head={['kind', 'announcedOn', 'organ', 'reference']}
        count={file.measures.length}
      >
        {file.measures.map((one) => (
          <tr key={one.id}>
            <td className={styles.nowrap}>{t(`measureKind.${one.kind}`)}</td>
            <td className={styles.nowrap}>{one.on}</td>
            <td>{one.organ}</td>
            <td>{one.reference}</td>
          </tr>
        ))}
      </Section>
      <Section
        title={t('integrity.audits')}
        head={['post', 'day', 'opinion', 'uses']}
        count={file.audits.length}
      >
        {file.audits.map((one) => (
          <tr key={one.id}>
            <td>{one.post}</td>
            <td className={styles.nowrap}>{one.reportedOn}</td>
            <td>
              {t(`auditOpinion.${one.opinion}`)}
              <span className={styles.sub}>{t('audits.found', { count: one.findings })}</span>
            </td>
            <td>{one.uses.map((use) => t(`auditUse.${use}`)).join('、') || '—'}</td>
          </tr>
        ))}
      </Section>
      <Section title={t('integrity.lists')} head={['list', 'day', 'basis', 'owed']} count={file.lists.length}>
        {file.lists.map((one) => (
          <tr key={one.id}>
            <td className={styles.nowrap}>{t(`rosterKind.${one.kind}`)}</td>
            <td className={styles.nowrap}>{one.on}</td>
            <td>
              {one.basis}
              {one.note && <span className={styles.sub}>{one.note}</span>}
            </td>
            <td className={styles.nowrap}>{one.opened > 0 ? `${one.done} / ${one.opened}` : '—'}</td>
          </tr>
        ))}
      </Section>
      <Section
        id="duties"
        title={t('integrity.duties')}
        head={['task', 'post', 'due', 'state']}
        count={file.duties.length}
      >
        {file.duties.map((one) => (
          <tr key={one.id}>
            <td>
              {one.act ?? one.clause}
              <span className={styles.sub}>
                {one.item.no} {one.act ? one.clause : one.item.name}
              </span>
            </td>
            <td className={styles.nowrap}>{one.post ?? t('integrity.self')}</td>
            <td className={styles.nowrap}>{one.due}</td>
            <td className={styles.nowrap}>
              <ObligationState state={one.state} />
              <span className={styles.sub}>
                {one.accepted} / {one.required}
              </span>
            </td>
          </tr>
        ))}
      </Section>
      <Section
        title={t('integrity.records')}
        note={file.namesake ? t('integrity.namesake') : undefined}
        head={['day', 'record', 'as', 'facts']}
        count={file.records.length}
      >
        {file.records.map((one) => (
          <tr key={one.id}>
            <td className={styles.nowrap}>{one.heldOn}</td>
            <td>
              {file.own ? one.title : <Link to={`/records/${one.id}`}>{one.title}</Link>}
              <span className={styles.sub}>
                {[one.unit.name, one.form, one.items.map(({ no }) => no).join('、')]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </td>
            <td>
              {[
                ...one.as,
                ...(one.participant ? [t('integrity.participant')] : []),
                ...(one.as.length === 0 && !one.participant ? [t('integrity.owner')] : []),
              ].join('、')}
            </td>
            <td>
              {one.facts.map((fact) => (
                <span key={fact.title} className={local.fact}>
                  {fact.title}：{fact.value}
                </span>
              ))}
              {one.facts.length === 0 && '—'}
            </td>
          </tr>
        ))}
      </Section>
    </div>
  );
}

type Head =
  | 'post'
  | 'unit'
  | 'term'
  | 'kind'
  | 'announcedOn'
  | 'organ'
  | 'reference'
  | 'list'
  | 'day'
  | 'basis'
  | 'owed'
  | 'task'
  | 'due'
  | 'state'
  | 'record'
  | 'as'
  | 'facts'
  | 'opinion'
  | 'uses';

interface SectionProps {
  id?: string;
  title: string;
  note?: string;
  head: Head[];
  count: number;
  children: ReactNode;
}

function Section({ id, title, note, head, count, children }: SectionProps) {
  const { t } = useTranslation();
  return (
    <Card id={id} title={title} extra={t('common.total', { count })} role="region" aria-label={title}>
      {note && <p className={local.note}>{note}</p>}
      {count === 0 ? (
        <span className={styles.sub}>{t('common.none')}</span>
      ) : (
        <div style={{ overflowX: 'auto' }}>
          <table className={styles.table}>
            <thead>
              <tr>
                {head.map((one) => (
                  <th key={one} scope="col">
                    {t(`integrity.${one}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>{children}</tbody>
          </table>
        </div>
      )}
    </Card>
  );
}
