import { DownloadOutlined } from '@ant-design/icons';
import { Button, Skeleton } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $responsibility } from '@/api/client';
import { answerOf } from '@/api/download';
import { unreachable } from '@/api/problem';
import type { Schema } from '@/api/schema';
import { Drawer } from '@/ui/Dialog';
import { instantText } from '@/ui/instant';
import { Nothing } from '@/ui/Nothing';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { evidenceHref } from './calls';
import styles from './EvidencePreview.module.css';

type Evidence = Pick<Schema<'EvidenceView'>, 'id' | 'name' | 'sha256'>;
type Kind = Schema<'EvidencePreview'>['kind'];

interface Props {
  record: string;
  /** What is looked at; null: nothing. */
  evidence: Evidence | null;
  onClose: () => void;
}

/** Shows a file without leaving the page, with its digest and whoever looked into it. */
export function EvidencePreview({ record, evidence, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Drawer
      open={evidence !== null}
      onClose={onClose}
      size="min(960px, 100vw)"
      title={evidence?.name}
      extra={
        evidence && (
          <Button href={evidenceHref(record, evidence.id)} icon={<DownloadOutlined aria-hidden="true" />}>
            {t('evidence.download')}
          </Button>
        )
      }
    >
      {evidence && <Shown key={evidence.id} record={record} evidence={evidence} />}
    </Drawer>
  );
}

function Shown({ record, evidence }: { record: string; evidence: Evidence }) {
  const { t } = useTranslation();
  const at = { params: { path: { record, evidence: evidence.id } } };
  const PATH = '/api/responsibility/v1/records/{record}/evidence/{evidence}';
  const preview = $responsibility.useQuery('get', `${PATH}/preview`, at, {
    staleTime: Number.POSITIVE_INFINITY,
  });
  const reads = $responsibility.useQuery('get', `${PATH}/reads`, at, { staleTime: 0 });
  const kind = preview.data?.kind;
  return (
    <div className={styles.shown}>
      {preview.error && <ProblemAlert error={preview.error} onRetry={preview.refetch} />}
      {preview.isPending && <Skeleton active paragraph={{ rows: 10 }} />}
      {kind && isDrawn(kind) && <Drawn record={record} evidence={evidence} kind={kind} />}
      {kind === 'TEXT' && (
        <div className={styles.text}>
          {preview.data?.text.map((paragraph, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a stored file never move
            <p key={index}>{paragraph}</p>
          ))}
        </div>
      )}
      {kind === 'TABLE' && preview.data?.sheets.map((sheet) => <Table key={sheet.name} sheet={sheet} />)}
      {kind === 'NONE' && <Nothing title={t('evidence.none')} note={t('evidence.noneNote')} />}
      {preview.data?.cut && <p className={styles.note}>{t('evidence.cut')}</p>}
      <dl className={styles.about}>
        <dt>SHA-256</dt>
        <dd>
          <code>{evidence.sha256}</code>
        </dd>
        <dt>{t('evidence.reads')}</dt>
        <dd>
          {reads.data?.length === 0 && t('evidence.readsNone')}
          {reads.data?.map(({ name, how, at: when }) => (
            <div key={when + name}>
              {instantText(when)} {name} {t(`evidence.how.${how}`)}
            </div>
          ))}
        </dd>
      </dl>
    </div>
  );
}

const isDrawn = (kind: Kind) => kind === 'PDF' || kind === 'IMAGE' || kind === 'VIDEO' || kind === 'AUDIO';

/** Video and audio are read in parts as they play; the rest is fetched whole and drawn from memory. */
function Drawn({ record, evidence, kind }: { record: string; evidence: Evidence; kind: Kind }) {
  const { t } = useTranslation();
  const href = `${evidenceHref(record, evidence.id)}?preview=true`;
  const streamed = kind === 'VIDEO' || kind === 'AUDIO';
  const { url, error } = useBytes(streamed ? null : href);
  if (error) return <ProblemAlert error={error} />;
  if (kind === 'VIDEO') {
    // biome-ignore lint/a11y/useMediaCaption: evidence is shown as it was handed in
    return <video src={href} controls className={styles.picture} />;
  }
  if (kind === 'AUDIO') {
    // biome-ignore lint/a11y/useMediaCaption: evidence is shown as it was handed in
    return <audio src={href} controls style={{ width: '100%' }} />;
  }
  if (!url) return <Skeleton active paragraph={{ rows: 10 }} />;
  return kind === 'IMAGE' ? (
    <img src={url} alt={evidence.name} className={styles.picture} />
  ) : (
    <iframe src={url} title={t('evidence.previewOf', { name: evidence.name })} className={styles.page} />
  );
}

function useBytes(href: string | null) {
  const [url, setUrl] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    if (!href) return;
    const stop = new AbortController();
    let made: string | null = null;
    (async () => {
      const answer = await answerOf(href, stop.signal);
      const bytes = await answer.blob().catch(() => {
        throw unreachable();
      });
      made = URL.createObjectURL(bytes);
      if (stop.signal.aborted) URL.revokeObjectURL(made);
      else setUrl(made);
    })().catch((problem) => {
      if (!stop.signal.aborted) setError(problem);
    });
    return () => {
      stop.abort();
      if (made) URL.revokeObjectURL(made);
    };
  }, [href]);
  return { url, error };
}

function Table({ sheet }: { sheet: Schema<'Sheet'> }) {
  return (
    <section>
      <h3 className={styles.sheet}>{sheet.name}</h3>
      <div style={{ overflowX: 'auto' }}>
        <table className={styles.table}>
          <tbody>
            {sheet.rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a stored file never move
              <tr key={index}>
                {row.map((cell, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
