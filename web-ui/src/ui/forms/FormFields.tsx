import withTheme from '@rjsf/core/lib/withTheme.js';
import type { ErrorSchema } from '@rjsf/utils';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { drawnSchema, type FormDefinition, type Values } from './definition';
import { type Fault, faultText } from './faults';
import { templates } from './templates';
import { uiSchemaOf } from './uiSchema';
import { validator } from './validator';
import { widgets } from './widgets';

const Drawn = withTheme<Values>({ templates, widgets });

interface Props {
  definition: FormDefinition;
  values: Values;
  onChange?: (values: Values) => void;
  /** What the page found. */
  faults?: readonly Fault[];
  /** What the service found, in its words. */
  said?: readonly { path: (string | number)[]; message: string }[];
  disabled?: boolean;
  /** When it took place: who was in office on that day can be chosen. */
  day?: string | null;
}

/** Draws a form's fields; saving and submitting belong to the page around it. */
export function FormFields({ definition, values, onChange, faults = [], said = [], disabled, day }: Props) {
  const { t } = useTranslation();
  const uiSchema = useMemo(() => uiSchemaOf(definition), [definition]);
  const schema = useMemo(() => drawnSchema(definition), [definition]);
  const errors = useMemo(
    () => errorsAt([...faults.map((fault) => ({ path: fault.path, message: faultText(fault, t) })), ...said]),
    [faults, said, t],
  );
  return (
    <Drawn
      tagName="div"
      idPrefix="form"
      schema={schema}
      uiSchema={uiSchema}
      formData={values}
      validator={validator}
      extraErrors={errors}
      formContext={{ definition, day }}
      disabled={disabled}
      noHtml5Validate
      showErrorList={false}
      experimental_defaultFormStateBehavior={{
        emptyObjectFields: 'skipDefaults',
        arrayMinItems: { populate: 'never' },
      }}
      onChange={({ formData }) => onChange?.(formData ?? {})}
    >
      <span hidden />
    </Drawn>
  );
}

/** Messages by place, as rjsf nests them. */
function errorsAt(said: readonly { path: (string | number)[]; message: string }[]): ErrorSchema<Values> {
  const root: Record<string, unknown> = {};
  for (const { path, message } of said) {
    let at = root;
    for (const part of path) {
      at[part] ??= {};
      at = at[part] as Record<string, unknown>;
    }
    const messages = (at.__errors ?? []) as string[];
    if (!messages.includes(message)) at.__errors = [...messages, message];
  }
  return root as ErrorSchema<Values>;
}
