import { CheckCircleFilled, WarningFilled } from '@ant-design/icons';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $inspection } from '@/api/client';
import { keyset } from '@/api/keyset';
import { FileLink } from '@/ui/FileLink';
import { instantText } from '@/ui/instant';
import list from '@/ui/List.module.css';
import { MoreButton } from '@/ui/MoreButton';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { StateTag } from '@/ui/StateTag';
import { sizeText } from '@/ui/size';
import { UPLOADS } from './calls';
import styles from './Schemes.module.css';

/** Every scoring table that was handed in; a refused one stands here with its reason. */
export function UploadList() {
  const { t } = useTranslation();
  const uploads = $inspection.useInfiniteQuery('get', UPLOADS, { params: { query: { limit: 20 } } }, keyset);
  const items = uploads.data?.pages.flatMap((page) => page.items) ?? [];
  if (uploads.data && items.length === 0) return null;
  return (
    <section className={styles.card} aria-label={t('schemes.uploads')}>
      <div className={styles.partHead}>
        <h2>{t('schemes.uploads')}</h2>
      </div>
      {uploads.error && <ProblemAlert error={uploads.error} onRetry={uploads.refetch} />}
      {uploads.isPending && <Skeleton active />}
      {items.length > 0 && (
        <table className={list.table} aria-label={t('schemes.uploads')}>
          <tbody>
            {items.map(({ id, name, bytes, scheme, refused, uploadedBy, uploadedAt }) => (
              <tr key={id}>
                <td>
                  <FileLink url={`${UPLOADS}/${id}/file`}>{name}</FileLink>
                  <span className={list.sub}>
                    {sizeText(bytes)} · {uploadedBy} · {instantText(uploadedAt)}
                  </span>
                </td>
                <td>
                  {refused ? (
                    <>
                      <StateTag tone="red" icon={<WarningFilled aria-hidden="true" />}>
                        {t('schemes.uploadRefused')}
                      </StateTag>
                      <span className={list.sub}>{refused}</span>
                    </>
                  ) : (
                    <>
                      <StateTag tone="green" icon={<CheckCircleFilled aria-hidden="true" />}>
                        {t('schemes.uploadRead')}
                      </StateTag>
                      <span className={list.sub}>
                        {scheme ? (
                          <Link to={`/schemes/${scheme}`}>{t('schemes.openScheme')}</Link>
                        ) : (
                          t('schemes.draftDiscarded')
                        )}
                      </span>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <MoreButton query={uploads} />
    </section>
  );
}
