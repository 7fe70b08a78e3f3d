import { Card, Skeleton } from 'antd';

/** Holds the room of a page's title and first block, so that nothing jumps when the page arrives. */
export function PageSkeleton() {
  return (
    <div aria-busy="true" style={{ display: 'grid', gap: 20 }}>
      <Skeleton active title={{ width: 180 }} paragraph={{ rows: 1, width: 320 }} />
      <Card>
        <Skeleton active paragraph={{ rows: 8 }} />
      </Card>
    </div>
  );
}
