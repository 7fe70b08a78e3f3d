import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
}

/** Goes on with a list; its place stays while the next lines come. */
export function MoreButton({ query }: Props) {
  const { t } = useTranslation();
  if (!query.hasNextPage) return null;
  return (
    <div style={{ padding: '14px 0 0', textAlign: 'center' }}>
      <Button loading={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
        {t('common.more')}
      </Button>
    </div>
  );
}
