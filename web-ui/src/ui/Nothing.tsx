import { Empty } from 'antd';
import type { ReactNode } from 'react';

/** An empty place that says why it is empty and what comes next. */
export function Nothing({
  title,
  note,
  children,
}: {
  title: string;
  note?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <Empty
      image={<img src="/still.svg" alt="" width={132} height={84} />}
      styles={{ image: { height: 88 }, root: { padding: '28px 16px' } }}
      description={
        <>
          <div style={{ color: 'var(--ink)', fontWeight: 600 }}>{title}</div>
          {note && <div style={{ marginTop: 4, color: 'var(--ink-soft)' }}>{note}</div>}
        </>
      }
    >
      {children}
    </Empty>
  );
}
