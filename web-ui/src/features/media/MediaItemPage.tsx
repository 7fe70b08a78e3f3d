import { App, Button, Card, Descriptions, Form, Popconfirm, Tag } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { $responsibility, responsibility } from '@/api/client';
import { ifMatch } from '@/api/ifMatch';
import { isRefused } from '@/api/problem';
import { Modal } from '@/ui/Dialog';
import { instantText } from '@/ui/instant';
import { Conflict } from '@/ui/opened/Conflict';
import type { Opened } from '@/ui/opened/useOpened';
import { useTypedForm } from '@/ui/opened/useTypedForm';
import { Page } from '@/ui/Page';
import { PageWait } from '@/ui/PageWait';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { sizeText } from '@/ui/size';
import { contentHref, type Media, thumbnailHref, useChangeMedia, useRemoveMedia } from './calls';
import styles from './Media.module.css';
import { bodyOf, type Fields, MediaFields } from './MediaFields';

/** One picture, or a video that plays and seeks. */
export default function MediaItemPage() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const { item: id = '' } = useParams();
  const [editing, setEditing] = useState(false);
  /** As of this opening: the first answer may have been on its way before it was counted. */
  const [views, setViews] = useState<number>();
  const { data, error, refetch } = $responsibility.useQuery('get', '/api/responsibility/v1/media/{item}', {
    params: { path: { item: id } },
  });
  const remove = useRemoveMedia();
  useEffect(() => {
    responsibility
      .POST('/api/responsibility/v1/media/{item}/views', { params: { path: { item: id } } })
      .then(({ data: counted }) => setViews(counted?.views))
      .catch(() => undefined);
  }, [id]);
  if (!data || isRefused(error)) return <PageWait error={error} onRetry={refetch} />;
  return (
    <Page
      title={data.title}
      above={[{ title: t('nav.media'), path: '/media' }]}
      note={`${data.collection} · ${t('media.views', { count: views ?? data.views })}`}
      actions={
        data.editable && (
          <>
            <Button onClick={() => setEditing(true)}>{t('common.edit')}</Button>
            <Popconfirm
              title={t('media.removeAsk')}
              okText={t('common.remove')}
              cancelText={t('common.cancel')}
              onConfirm={async () => {
                await remove.mutateAsync({
                  params: { path: { item: id }, header: { 'If-Match': `"${data.version}"` } },
                });
                message.success(t('media.removed'));
                navigate('/media');
              }}
            >
              <Button danger>{t('common.remove')}</Button>
            </Popconfirm>
          </>
        )
      }
    >
      <div className={styles.stage}>
        {data.kind === 'PICTURE' ? (
          <img src={contentHref(id)} alt={data.title} />
        ) : (
          // biome-ignore lint/a11y/useMediaCaption: films of the bureau come without captions
          <video
            controls
            preload="metadata"
            src={contentHref(id)}
            poster={data.thumbnail ? thumbnailHref(id) : undefined}
            aria-label={data.title}
          />
        )}
      </div>
      <Card>
        <Descriptions
          size="small"
          column={{ xs: 1, md: 3 }}
          items={[
            { key: 'unit', label: t('media.unit'), children: data.unit.name },
            { key: 'added', label: t('media.addedAt'), children: instantText(data.addedAt, 'YYYY-MM-DD') },
            { key: 'size', label: t('media.size'), children: sizeText(data.size) },
            {
              key: 'tags',
              label: t('media.tags'),
              children: data.tags.length
                ? data.tags.map((tag) => (
                    <Link key={tag} to={`/media?tag=${encodeURIComponent(tag)}`}>
                      <Tag>{tag}</Tag>
                    </Link>
                  ))
                : '—',
            },
            { key: 'description', label: t('media.description'), children: data.description || '—' },
          ]}
        />
      </Card>
      {editing && <EditDialog item={data} onClose={() => setEditing(false)} />}
    </Page>
  );
}

function openedOf({ version, title, collection, tags, description }: Media): Opened<Fields> {
  return { version, values: { title, collection, tags, description } };
}

function EditDialog({ item, onClose }: { item: Media; onClose: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Fields>();
  const change = useChangeMedia();

  const path = { item: item.id };
  const typed = useTypedForm<Fields>(form, {
    name: `media.${item.id}`,
    now: openedOf(item),
    load: async () => {
      const { data } = await responsibility.GET('/api/responsibility/v1/media/{item}', { params: { path } });
      if (!data) throw new Error('a media item came back empty');
      return openedOf(data);
    },
  });

  async function submit(values: Fields) {
    const saved = await typed.save((version) =>
      change.mutateAsync({ params: { path, header: ifMatch(version) }, body: bodyOf(values) }),
    );
    if (saved) onClose();
    else change.reset();
  }

  return (
    <Modal
      open
      title={t('common.edit')}
      okText={t('common.save')}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: change.isPending }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={typed.first}
        onFinish={(values) => submit(values).catch(() => undefined)}
      >
        <MediaFields />
      </Form>
      <Conflict differences={typed.differences} onTake={typed.take} label={(field) => t(`media.${field}`)} />
      {change.error && <ProblemAlert error={change.error} />}
    </Modal>
  );
}
