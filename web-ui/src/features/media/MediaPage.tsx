import { PictureOutlined, PlayCircleFilled, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Select, Skeleton, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $responsibility } from '@/api/client';
import { keyset } from '@/api/keyset';
import type { Schema } from '@/api/schema';
import { has, useSession } from '@/session/session';
import { Filters } from '@/ui/Filters';
import { MoreButton } from '@/ui/MoreButton';
import { Nothing } from '@/ui/Nothing';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useSearch } from '@/ui/useSearch';
import { AddDialog } from './AddDialog';
import { type Media, thumbnailHref, useCollections } from './calls';
import styles from './Media.module.css';

const kinds: Schema<'MediaKind'>[] = ['PICTURE', 'VIDEO'];

/** 图片影像库: pictures and videos of the bureau, by collection and tag. */
export default function MediaPage() {
  const { t } = useTranslation();
  const session = useSession();
  const { get, set, clear, any } = useSearch<'q' | 'collection' | 'tag' | 'kind'>();
  const [adding, setAdding] = useState(false);
  const collections = useCollections();
  const q = get('q');
  const tag = get('tag');
  const collection = get('collection');
  const kind = get('kind') as Schema<'MediaKind'> | undefined;
  const list = $responsibility.useInfiniteQuery(
    'get',
    '/api/responsibility/v1/media',
    { params: { query: { q, collection, tag, kind, limit: 24 } } },
    keyset,
  );
  const items = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page
      title={t('nav.media')}
      note={t('media.note')}
      actions={
        has(session, 'staff', 'unit-leader', 'discipline', 'discipline-head') && (
          <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setAdding(true)}>
            {t('media.add')}
          </Button>
        )
      }
    >
      <Filters onClear={any ? clear : undefined}>
        <Input.Search
          key={q ?? ''}
          defaultValue={q}
          allowClear
          style={{ width: 220 }}
          placeholder={t('media.search')}
          aria-label={t('media.search')}
          onSearch={(words) => set({ q: words.trim() })}
        />
        <Select
          value={collection}
          allowClear
          style={{ width: 200 }}
          placeholder={t('media.collection')}
          aria-label={t('media.collection')}
          options={collections.map(({ name, items: count }) => ({
            value: name,
            label: `${name}（${count}）`,
          }))}
          onChange={(one) => set({ collection: one })}
        />
        <Select
          value={kind}
          allowClear
          style={{ width: 120 }}
          placeholder={t('media.kind')}
          aria-label={t('media.kind')}
          options={kinds.map((value) => ({ value, label: t(`mediaKind.${value}`) }))}
          onChange={(one) => set({ kind: one })}
        />
        {tag && (
          <Tag closable onClose={() => set({ tag: null })}>
            {tag}
          </Tag>
        )}
      </Filters>
      {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
      {list.isPending && <Skeleton active paragraph={{ rows: 6 }} />}
      {list.data && items.length === 0 && (
        <Nothing title={t('media.none')} note={any ? undefined : t('media.noneNote')} />
      )}
      <ul className={styles.grid}>
        {items.map((item) => (
          <li key={item.id} className={styles.card}>
            <Link to={`/media/${item.id}`} className={styles.link}>
              <Picture item={item} />
              <span className={styles.title}>{item.title}</span>
            </Link>
            <span className={styles.sub}>
              {item.collection} · {item.unit.name} · {t('media.views', { count: item.views })}
            </span>
          </li>
        ))}
      </ul>
      <MoreButton query={list} />
      {adding && <AddDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}

function Picture({ item }: { item: Media }) {
  return (
    <span className={styles.picture}>
      {item.thumbnail ? (
        <img src={thumbnailHref(item.id)} alt="" loading="lazy" />
      ) : (
        <PictureOutlined aria-hidden="true" className={styles.sign} />
      )}
      {item.kind === 'VIDEO' && <PlayCircleFilled aria-hidden="true" className={styles.play} />}
    </span>
  );
}
