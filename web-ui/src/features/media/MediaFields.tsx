import { AutoComplete, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCollections } from './calls';

export interface Fields {
  collection: string;
  title: string;
  description?: string;
  tags?: string[];
}

/** What is said about a picture or a video. */
export function MediaFields() {
  const { t } = useTranslation();
  const collections = useCollections();
  const required = [{ required: true, whitespace: true, message: t('common.required') }];
  return (
    <>
      <Form.Item name="title" label={t('media.title')} rules={required}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="collection" label={t('media.collection')} rules={required}>
        <AutoComplete
          maxLength={60}
          placeholder={t('media.collectionHint')}
          options={collections.map(({ name }) => ({ value: name }))}
        />
      </Form.Item>
      <Form.Item name="tags" label={t('media.tags')}>
        <Select mode="tags" maxCount={20} open={false} suffixIcon={null} placeholder={t('media.tagsHint')} />
      </Form.Item>
      <Form.Item name="description" label={t('media.description')}>
        <Input.TextArea maxLength={2000} autoSize={{ minRows: 2 }} />
      </Form.Item>
    </>
  );
}

export function bodyOf({ collection, title, description, tags }: Fields) {
  return {
    collection: collection.trim(),
    title: title.trim(),
    description: description?.trim() ?? '',
    tags: (tags ?? []).map((tag) => tag.trim().slice(0, 30)).filter(Boolean),
  };
}
