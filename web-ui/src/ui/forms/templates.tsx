import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import type {
  ArrayFieldItemTemplateProps,
  ArrayFieldTemplateProps,
  FieldTemplateProps,
  ObjectFieldTemplateProps,
} from '@rjsf/utils';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldSchema, FormDefinition } from './definition';
import styles from './FormFields.module.css';

const nothing = () => null;

/** Wide fields take the whole line: text of several lines, lists, many choices. */
function isWide(schema: FieldSchema, widget: unknown): boolean {
  return (
    schema.type === 'array' || widget === 'lines' || (widget === 'oneOf' && (schema.enum?.length ?? 0) > 3)
  );
}

function FieldTemplate(props: FieldTemplateProps) {
  const { id, label, required, children, rawErrors = [], rawDescription, schema, uiSchema, hidden } = props;
  if (hidden) return null;
  const field = schema as FieldSchema;
  if (field.type === 'object') return children;
  const wide = isWide(field, uiSchema?.['ui:widget']);
  return (
    <div className={`${styles.field} ${wide ? styles.wide : ''}`}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {required && (
          <span className={styles.needed} aria-hidden="true">
            *
          </span>
        )}
      </label>
      {rawDescription && <span className={styles.note}>{rawDescription}</span>}
      {children}
      {rawErrors.length > 0 && (
        <span className={styles.fault} role="alert">
          {rawErrors.join(' ')}
        </span>
      )}
    </div>
  );
}

function ObjectFieldTemplate({ properties, registry, fieldPathId }: ObjectFieldTemplateProps) {
  const { definition } = registry.formContext as { definition?: FormDefinition };
  const isRoot = fieldPathId.path.length === 0;
  if (!isRoot || !definition) return <Grid>{properties.map(({ content }) => content)}</Grid>;
  return (
    <div className={styles.sections}>
      {definition.ui.sections.map((section) => (
        <fieldset key={section.title} className={styles.section}>
          <legend className={styles.title}>{section.title}</legend>
          <Grid>
            {section.fields.map((name) => properties.find((property) => property.name === name)?.content)}
          </Grid>
        </fieldset>
      ))}
    </div>
  );
}

function Grid({ children }: { children: ReactNode }) {
  return <div className={styles.grid}>{children}</div>;
}

function ArrayFieldTemplate({ items, canAdd, onAddClick, disabled, title }: ArrayFieldTemplateProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.rows}>
      {items}
      {canAdd && !disabled && (
        <Button
          type="dashed"
          icon={<PlusOutlined aria-hidden="true" />}
          aria-label={t('forms.addTo', { title })}
          onClick={onAddClick}
        >
          {t('forms.add')}
        </Button>
      )}
    </div>
  );
}

function ArrayFieldItemTemplate({ index, children, buttonsProps, disabled }: ArrayFieldItemTemplateProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.row}>
      <span className={styles.number} aria-hidden="true">
        {index + 1}
      </span>
      <div className={styles.cells}>{children}</div>
      {!disabled && (
        <Button
          type="text"
          icon={<DeleteOutlined aria-hidden="true" />}
          aria-label={t('forms.removeRow', { number: index + 1 })}
          onClick={buttonsProps.onRemoveItem}
        />
      )}
    </div>
  );
}

export const templates = {
  FieldTemplate,
  ObjectFieldTemplate,
  ArrayFieldTemplate,
  ArrayFieldItemTemplate,
  ArrayFieldDescriptionTemplate: nothing,
  ArrayFieldTitleTemplate: nothing,
  DescriptionFieldTemplate: nothing,
  FieldErrorTemplate: nothing,
  FieldHelpTemplate: nothing,
};
