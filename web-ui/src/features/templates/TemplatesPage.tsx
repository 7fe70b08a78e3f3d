import { UploadOutlined } from '@ant-design/icons';
import { App, Button, Card, Popconfirm, Skeleton, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $cases, cases } from '@/api/client';
import { queries } from '@/api/queries';
import type { CaseSchema } from '@/api/schema';
import { upload } from '@/api/upload';
import { has, useSession } from '@/session/session';
import { DownloadButton } from '@/ui/DownloadButton';
import { FileLink } from '@/ui/FileLink';
import { Page } from '@/ui/Page';
import styles from '@/ui/Panels.module.css';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { uuidv7 } from '@/ui/uuid';

type Template = CaseSchema<'DocumentTemplateView'>;

const TEMPLATES = '/api/case/v1/document-templates';

/** 文书模板: what each kind of paper is made from, and the bureau's own in its place. */
export default function TemplatesPage() {
  const { t } = useTranslation();
  const { data, error, isPending, refetch } = $cases.useQuery('get', TEMPLATES);
  return (
    <Page title={t('template.title')} note={t('template.note')}>
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      {isPending && <Skeleton active paragraph={{ rows: 10 }} />}
      <div className={styles.column}>
        {(['LEAD', 'PETITION', 'SUPERVISION'] as const).map((about) => {
          const here = data?.filter((one) => one.about === about) ?? [];
          return (
            here.length > 0 && (
              <Card key={about} title={t(`template.about.${about}`)}>
                <ul className={styles.plain}>
                  {here.map((one) => (
                    <li key={one.kind} aria-label={t(`document.kind.${one.kind}`)}>
                      <Kind one={one} />
                    </li>
                  ))}
                </ul>
              </Card>
            )
          );
        })}
      </div>
    </Page>
  );
}

function changed() {
  return queries.invalidateQueries({ queryKey: ['get', TEMPLATES] });
}

function Kind({ one }: { one: Template }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const session = useSession();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const writes = has(session, 'discipline-head');
  const present = one.versions.find(({ number }) => number === one.inForce);

  async function run(call: () => Promise<unknown>, done: string) {
    setBusy(true);
    setError(null);
    try {
      await call();
      await changed();
      message.success(done);
    } catch (problem) {
      setError(problem);
    }
    setBusy(false);
  }

  const add = (file: File) =>
    run(
      () =>
        upload({
          method: 'PUT',
          url: `${TEMPLATES}/${one.kind}/versions/${uuidv7()}?name=${encodeURIComponent(file.name)}`,
          body: file,
          headers: { 'Content-Type': 'application/octet-stream' },
        }).done,
      t('template.added'),
    );

  return (
    <>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' }}>
        <strong style={{ minWidth: 130 }}>{t(`document.kind.${one.kind}`)}</strong>
        <span className={styles.sub} style={{ flex: 1, minWidth: 220 }}>
          {present
            ? t('template.own', {
                number: present.number,
                name: present.name,
                by: present.addedBy.name,
                day: present.addedOn,
              })
            : t('template.shipped')}
        </span>
        <DownloadButton label={t('template.download')} url={`${TEMPLATES}/${one.kind}/file`} />
        {writes && (
          <Upload
            accept=".docx"
            showUploadList={false}
            beforeUpload={(file) => {
              void add(file);
              return false;
            }}
          >
            <Button icon={<UploadOutlined aria-hidden="true" />} loading={busy}>
              {t('template.replace')}
            </Button>
          </Upload>
        )}
        {writes && present && (
          <Popconfirm
            title={t('template.withdrawSure')}
            okText={t('template.withdraw')}
            cancelText={t('common.cancel')}
            onConfirm={() =>
              run(
                () => cases.POST(`${TEMPLATES}/{kind}/withdrawal`, { params: { path: { kind: one.kind } } }),
                t('template.withdrawn'),
              )
            }
          >
            <Button>{t('template.withdraw')}</Button>
          </Popconfirm>
        )}
      </div>
      <span className={styles.sub}>
        {t('template.fields')}
        {[...one.common, ...one.fields].map((field) => (
          <code key={field} style={{ marginRight: 8 }}>
            {`{{${field}}}`}
            {(one.needed.includes(field) || field === 'number') && '*'}
          </code>
        ))}
      </span>
      {one.versions.length > (present ? 1 : 0) && (
        <span className={styles.sub}>
          {t('template.before')}
          {one.versions
            .filter(({ number }) => number !== one.inForce)
            .map(({ number, addedOn }) => (
              <span key={number} style={{ marginRight: 10 }}>
                <FileLink url={`${TEMPLATES}/${one.kind}/file?number=${number}`}>
                  {t('template.version', { number, day: addedOn })}
                </FileLink>
              </span>
            ))}
        </span>
      )}
      {error !== null && <ProblemAlert error={error} />}
    </>
  );
}
