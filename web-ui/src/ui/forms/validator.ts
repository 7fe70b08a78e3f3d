import { Validator } from '@cfworker/json-schema';
import type { RJSFSchema, ValidatorType } from '@rjsf/utils';
import type { Values } from './definition';

/**
 * What rjsf asks a validator for, answered by an interpreter: the page's content security policy forbids the compiled
 * validators that rjsf brings. Messages are ours (`faultsOf`), so that a form never shows two opinions.
 */
export const validator: ValidatorType<Values, RJSFSchema> = {
  validateFormData: () => ({ errors: [], errorSchema: {} }),
  isValid: (schema, values) => new Validator(schema as object, '2020-12').validate(values).valid,
  rawValidation: () => ({ errors: [] }),
};
