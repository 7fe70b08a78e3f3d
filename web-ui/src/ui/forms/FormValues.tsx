import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { type FieldSchema, type FormDefinition, schemaOf, unitOf, type Values } from './definition';
import styles from './FormFields.module.css';

interface Props {
  definition: FormDefinition;
  values: Values;
  /** Names of people, units and supervisors by id. */
  names: Record<string, string>;
}

/** A filled-in form to be read; what was left open is left out. */
export function FormValues({ definition, values, names }: Props) {
  const { t } = useTranslation();
  const { properties = {} } = schemaOf(definition);
  // A form of one part says its name once, where it stands.
  const named = definition.ui.sections.length > 1;
  return (
    <div className={styles.sections}>
      {definition.ui.sections
        .map(({ title, fields }) => ({ title, fields: fields.filter((name) => values[name] !== undefined) }))
        .filter(({ fields }) => fields.length > 0)
        .map(({ title, fields }) => (
          <section key={title}>
            {(named || title !== definition.title) && <h3 className={styles.title}>{title}</h3>}
            <dl className={styles.pairs}>
              {fields.map((name) => {
                const field = properties[name];
                if (!field) return null;
                const value = values[name];
                const wide = field.type === 'array' || String(value).length > 40;
                return (
                  <div key={name} className={`${styles.pair} ${wide ? styles.wide : ''}`}>
                    <dt className={field.title === title ? 'visually-hidden' : undefined}>{field.title}</dt>
                    <dd>
                      {field.items?.properties ? (
                        <Rows definition={definition} name={name} field={field} value={value} names={names} />
                      ) : (
                        valueText(field, value, unitOf(definition, name), names, t)
                      )}
                    </dd>
                  </div>
                );
              })}
            </dl>
          </section>
        ))}
    </div>
  );
}

interface RowsProps extends Omit<Props, 'values'> {
  name: string;
  field: FieldSchema;
  value: unknown;
}

function Rows({ definition, name, field, value, names }: RowsProps) {
  const { t } = useTranslation();
  const columns = Object.entries(field.items?.properties ?? {});
  const rows: Values[] = Array.isArray(value) ? value : [];
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(([column, { title }]) => (
              <th key={column} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a stored record have no other name and never move
            <tr key={index}>
              {columns.map(([column, schema]) => (
                <td key={column}>
                  {valueText(schema, row[column], unitOf(definition, name, column), names, t)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** One value in words. */
export function valueText(
  field: FieldSchema,
  value: unknown,
  unit: string | undefined,
  names: Record<string, string>,
  t: TFunction,
): string {
  if (value === undefined || value === null) return '—';
  if (typeof value === 'boolean') return t(value ? 'forms.yes' : 'forms.no');
  if (Array.isArray(value)) {
    return value
      .map((one) => valueText(field.items ?? field, one, undefined, names, t))
      .join(t('duty.comma'));
  }
  const named = field.format && field.format !== 'date' ? names[String(value)] : undefined;
  return `${named ?? String(value)}${unit ? ` ${unit}` : ''}`;
}
