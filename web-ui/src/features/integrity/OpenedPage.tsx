import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { $responsibility } from '@/api/client';
import { isRefused } from '@/api/problem';
import { has, useSession } from '@/session/session';
import { instantText } from '@/ui/instant';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import { FileSections } from './FileSections';
import { Openings } from './Openings';

/** A file that was opened for a reason; it can be read again until the day ends. */
export default function OpenedPage() {
  const { t } = useTranslation();
  const session = useSession();
  const { opening = '' } = useParams();
  const { data, error, refetch } = $responsibility.useQuery(
    'get',
    '/api/responsibility/v1/integrity-openings/{opening}',
    { params: { path: { opening } } },
    { staleTime: Number.POSITIVE_INFINITY },
  );
  if (!data || isRefused(error)) return <PageWait error={error} onRetry={refetch} />;
  const { file } = data;
  return (
    <Page
      title={t('integrity.fileOf', { name: file.person.name })}
      above={[{ title: t('nav.integrity'), path: '/integrity' }]}
      note={`${file.unit.name} · ${t('integrity.asOf', { day: file.day })}`}
      output={{
        files: [
          {
            label: t('integrity.export'),
            url: `/api/responsibility/v1/integrity-openings/${opening}/file.docx`,
          },
        ],
      }}
    >
      <Alert
        type="warning"
        showIcon
        style={{ marginBottom: 16 }}
        title={t('integrity.openedFor', {
          reason: t(`openingReason.${data.reason}`),
          at: instantText(data.openedAt),
        })}
        description={data.note || t('integrity.careful')}
      />
      <FileSections file={file} />
      {has(session, 'discipline-head', 'superior') && (
        <Openings person={file.person.id} bureau={file.bureau} />
      )}
    </Page>
  );
}
