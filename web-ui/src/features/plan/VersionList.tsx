import { HistoryOutlined } from '@ant-design/icons';
import { Button, Popover, Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useVersions } from './revisions';

/** The versions of one table with the days on which each held; every one stays readable as it was. */
export function VersionList({ plan }: { plan: string }) {
  const { t } = useTranslation();
  const { data } = useVersions(plan);
  if (!data || data.length < 2) return null;
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      title={t('revision.versions')}
      content={
        <Timeline
          style={{ minWidth: 260, paddingTop: 8 }}
          items={data.map((version, index) => ({
            key: version.id,
            color: version.id === plan ? 'green' : 'gray',
            content: (
              <>
                <Link
                  to={`/plan?plan=${version.id}`}
                  aria-current={version.id === plan ? 'true' : undefined}
                  style={{ fontWeight: version.id === plan ? 650 : 400 }}
                >
                  {t('revision.version', { count: index + 1 })}
                  {version.revisionKind && ` · ${t(`revision.kind.${version.revisionKind}`)}`}
                </Link>
                <div style={{ color: 'var(--ink-soft)', fontSize: 12.5 }}>
                  {t('revision.span', { from: version.validFrom, to: version.validTo })}
                </div>
                {index > 0 && (
                  <Link to={`/plan/${version.id}/changes`} style={{ fontSize: 12.5 }}>
                    {t('revision.compare')}
                  </Link>
                )}
              </>
            ),
          }))}
        />
      }
    >
      <Button icon={<HistoryOutlined aria-hidden="true" />}>
        {t('revision.versions')} {data.length}
      </Button>
    </Popover>
  );
}
