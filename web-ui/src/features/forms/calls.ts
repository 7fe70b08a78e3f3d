import { $responsibility, responsibility } from '@/api/client';
import { queries } from '@/api/queries';
import type { Schema } from '@/api/schema';
import type { FormDefinition } from '@/ui/forms/definition';

export type FormView = Schema<'FormView'>;
export type FormVersion = Schema<'FormVersionView'>;
export type Setting = Schema<'DutySettingView'>;

const FORMS = '/api/responsibility/v1/forms';
const FORM = `${FORMS}/{code}` as const;

export function useForms(retired = false) {
  return $responsibility.useQuery('get', FORMS, { params: { query: { retired } } });
}

export function useForm(code: string) {
  return $responsibility.useQuery('get', FORM, { params: { path: { code } } });
}

function refresh() {
  return queries.invalidateQueries({
    predicate: ({ queryKey: [, path] }) =>
      typeof path === 'string' && /\/(forms|form-versions|obligation-forms|duty-settings)/.test(path),
  });
}

const ifMatch = (version: number | undefined) =>
  version === undefined ? {} : { 'If-Match': `"${version}"` };

export async function saveFormDraft(code: string, definition: FormDefinition, version: number | undefined) {
  const { data } = await responsibility.PUT(`${FORM}/draft`, {
    params: { path: { code }, header: ifMatch(version) },
    body: definition,
  });
  await refresh();
  return data;
}

export async function publishForm(code: string, version: number) {
  await responsibility.POST(`${FORM}/draft/publish`, {
    params: { path: { code }, header: ifMatch(version) },
  });
  await refresh();
}

export async function discardFormDraft(code: string, version: number) {
  await responsibility.DELETE(`${FORM}/draft`, { params: { path: { code }, header: ifMatch(version) } });
  await refresh();
}

export async function retireForm(code: string) {
  await responsibility.PUT(`${FORM}/retirement`, { params: { path: { code } } });
  await refresh();
}

export async function restoreForm(code: string) {
  await responsibility.DELETE(`${FORM}/retirement`, { params: { path: { code } } });
  await refresh();
}

export async function changeSetting(setting: Setting, part: Partial<Schema<'DutySettingRequest'>>) {
  const { duty, formRequired, shareable, version } = setting;
  await responsibility.PUT('/api/responsibility/v1/duty-settings/{duty}', {
    params: { path: { duty }, header: ifMatch(version) },
    body: { form: setting.chosen ? setting.form : null, formRequired, shareable, ...part },
  });
  await refresh();
}
