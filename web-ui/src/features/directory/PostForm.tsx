import { Checkbox, Form, Input, Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { responsibility } from '@/api/client';
import type { Schema } from '@/api/schema';
import { useToday } from '@/api/useToday';
import { uuidv7 } from '@/ui/uuid';
import { PersonField, UnitField, ValidityFields } from './fields';
import { postKinds } from './kinds';
import { ObjectForm } from './ObjectForm';

type Post = Schema<'PostView'>;

const PATH = '/api/responsibility/v1/posts/{id}';

interface Props {
  unit: Schema<'UnitView'>;
  /** Null for a new one. */
  post: Post | null;
  onClose: () => void;
}

/** 职务: who holds which office from when. A successor is a new post; the old one gets its last day. */
export function PostForm({ unit, post, onClose }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const id = useMemo(() => post?.id ?? uuidv7(), [post]);
  const path = { id };
  return (
    <ObjectForm
      kind="posts"
      title={post ? `${t('common.edit')} ${post.title}` : t('directory.addPost')}
      object={post}
      valuesOf={(one: Post | null) => ({
        person: one?.person ?? null,
        title: one?.title ?? '',
        kind: one?.kind ?? ('OFFICER' as const),
        unit: one?.unit ?? unit.id,
        economicResponsibility: one?.economicResponsibility ?? false,
        validFrom: one?.validFrom ?? today,
        validTo: one?.validTo ?? null,
      })}
      load={() => responsibility.GET(PATH, { params: { path } })}
      put={({ person, ...values }, header) =>
        responsibility.PUT(PATH, {
          params: { path, header },
          body: { ...values, person: person ?? '', id, bureau: unit.bureau },
        })
      }
      onClose={onClose}
    >
      <PersonField
        name="person"
        label={t('directory.holder')}
        known={post ? { id: post.person, name: post.personName } : undefined}
      />
      <Form.Item
        name="title"
        label={t('directory.post')}
        rules={[{ required: true, whitespace: true, message: t('common.required') }]}
      >
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="kind" label={t('directory.kind')} rules={[{ required: true }]}>
        <Select options={postKinds.map((kind) => ({ value: kind, label: t(`postKind.${kind}`) }))} />
      </Form.Item>
      <UnitField
        name="unit"
        label={t('record.unit')}
        known={{ id: post?.unit ?? unit.id, name: post?.unitName ?? unit.name }}
      />
      <Form.Item name="economicResponsibility" valuePropName="checked">
        <Checkbox>{t('directory.economicResponsibility')}</Checkbox>
      </Form.Item>
      <ValidityFields />
    </ObjectForm>
  );
}
