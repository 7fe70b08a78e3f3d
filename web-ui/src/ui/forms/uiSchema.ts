import type { UiSchema } from '@rjsf/utils';
import { type FieldSchema, type FormDefinition, fieldsOf, schemaOf, unitOf } from './definition';

/** The hints of a form in the words of rjsf. */
export function uiSchemaOf(definition: FormDefinition): UiSchema {
  const { properties = {} } = schemaOf(definition);
  return {
    'ui:order': [...fieldsOf(definition).map(([name]) => name), '*'],
    ...Object.fromEntries(
      Object.entries(properties).map(([name, field]) => [name, hintsOf(definition, field, [name])]),
    ),
  };
}

function hintsOf(definition: FormDefinition, field: FieldSchema, path: string[]): UiSchema {
  const options = { 'ui:options': { unit: unitOf(definition, ...path) } };
  if (field.items?.properties) {
    return {
      ...options,
      items: {
        'ui:order': [...Object.keys(field.items.properties), '*'],
        ...Object.fromEntries(
          Object.entries(field.items.properties).map(([name, column]) => [
            name,
            hintsOf(definition, column, [...path, name]),
          ]),
        ),
      },
    };
  }
  return {
    ...options,
    'ui:widget': widgetOf(field, path.length === 1 && definition.ui.widgets[path[0] ?? '']),
  };
}

function widgetOf(field: FieldSchema, hint: string | false | undefined): string {
  const { type, format, items } = field;
  if (items) {
    if (items.format === 'person') return 'people';
    if (items.format === 'unit') return 'units';
    if (items.format === 'supervisor') return 'supervisors';
    return items.enum ? (hint === 'CHECKBOXES' ? 'checks' : 'choices') : 'words';
  }
  if (format) return format === 'date' ? 'day' : format;
  if (field.enum) return hint === 'RADIO' ? 'oneOf' : 'choice';
  if (type === 'boolean') return 'yesNo';
  if (type === 'number' || type === 'integer') return 'figure';
  return hint === 'TEXTAREA' || (field.maxLength ?? 0) > 300 ? 'lines' : 'line';
}
