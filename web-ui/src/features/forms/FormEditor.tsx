import { PlusOutlined } from '@ant-design/icons';
import { App, Button, Card, Input, Popconfirm } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ConfirmButton } from '@/ui/ConfirmButton';
import type { FormDefinition, Values } from '@/ui/forms/definition';
import { FormFields } from '@/ui/forms/FormFields';
import { LeaveGuard } from '@/ui/LeaveGuard';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { useKept } from '@/ui/useKept';
import { discardFormDraft, type FormView, publishForm, saveFormDraft } from './calls';
import { definitionOf } from './definitionOf';
import styles from './FormEditor.module.css';
import { FulfilsEditor } from './FulfilsEditor';
import { newSection, type Section, sectionsOf } from './fieldKinds';
import { Place } from './Place';
import { SectionEditor } from './SectionEditor';
import { ServesEditor } from './ServesEditor';

interface Typed {
  head: FormDefinition;
  sections: Section[];
  version: number | undefined;
}

/** Writes the next version of a form: fields on one side, the form itself on the other. */
export function FormEditor({ form, onLeave }: { form: FormView; onLeave: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const began = form.draft?.definition ?? form.current?.definition;
  const kept = useKept<Typed>(`form.${form.code}`, (): Typed | null =>
    touched ? { head, sections, version } : null,
  );
  const [head, setHead] = useState<FormDefinition>(kept?.head ?? (began as FormDefinition));
  const [sections, setSections] = useState<Section[]>(
    () => kept?.sections ?? (began ? sectionsOf(began) : []),
  );
  const [version, setVersion] = useState(kept ? kept.version : form.draft?.version);
  const [saved, setSaved] = useState(!kept && form.draft !== null && form.draft !== undefined);
  const [touched, setTouched] = useState(kept !== null);
  const [tried, setTried] = useState<Values>({});
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const definition = useMemo(() => definitionOf(head, sections), [head, sections]);

  function change(next: Section[]) {
    setSections(next);
    setSaved(false);
    setTouched(true);
  }

  function put(part: Partial<FormDefinition>) {
    setHead({ ...head, ...part });
    setSaved(false);
    setTouched(true);
  }

  async function act(work: () => Promise<unknown>, done: string) {
    setBusy(true);
    setError(null);
    try {
      await work();
      message.success(done);
      return true;
    } catch (problem) {
      setError(problem);
      return false;
    } finally {
      setBusy(false);
    }
  }

  async function save() {
    return act(async () => {
      const draft = await saveFormDraft(form.code, definition, version);
      if (!draft) return;
      setVersion(draft.version);
      // The names that new fields were given stay theirs.
      setHead(draft.definition);
      setSections(sectionsOf(draft.definition));
      setSaved(true);
      setTouched(false);
    }, t('forms.savedDraft'));
  }

  async function publish() {
    if (await act(() => publishForm(form.code, version ?? 0), t('forms.published'))) onLeave();
  }

  async function discard() {
    if (!(await act(() => discardFormDraft(form.code, version ?? 0), t('forms.discarded')))) return;
    if (form.current) onLeave();
    else navigate('/forms');
  }

  return (
    <Page
      title={head.title || form.title}
      note={t('forms.editNote')}
      above={[{ title: t('forms.title'), path: '/forms' }]}
      actions={
        <>
          {form.current &&
            (touched ? (
              <ConfirmButton ask={t('typed.leaveNote')} onConfirm={onLeave}>
                {t('common.back')}
              </ConfirmButton>
            ) : (
              <Button onClick={onLeave}>{t('common.back')}</Button>
            ))}
          {version !== undefined && (
            <Popconfirm title={t('forms.discardAsk')} onConfirm={discard}>
              <Button danger disabled={busy}>
                {t('forms.discard')}
              </Button>
            </Popconfirm>
          )}
          <Button loading={busy} disabled={saved} onClick={save}>
            {t('forms.saveDraft')}
          </Button>
          <Popconfirm
            title={t('forms.publishAsk')}
            description={t('forms.publishNote')}
            disabled={!saved || busy}
            onConfirm={publish}
          >
            <Button type="primary" disabled={!saved || busy}>
              {t('forms.publish')}
            </Button>
          </Popconfirm>
        </>
      }
    >
      {error !== null && (
        <div style={{ marginBottom: 16 }}>
          <ProblemAlert error={error} />
        </div>
      )}
      <div className={styles.columns}>
        <div className={styles.column}>
          <Card>
            <div className={styles.pair}>
              <Place label={t('forms.formTitle')}>
                <Input
                  value={head.title}
                  maxLength={100}
                  onChange={(event) => put({ title: event.target.value })}
                />
              </Place>
              <Place label={t('forms.formNote')}>
                <Input
                  value={head.note ?? ''}
                  maxLength={500}
                  onChange={(event) => put({ note: event.target.value || null })}
                />
              </Place>
            </div>
          </Card>
          {sections.map((section) => (
            <SectionEditor
              key={section.key}
              section={section}
              only={sections.length === 1}
              onChange={(changed) => change(sections.map((one) => (one === section ? changed : one)))}
              onRemove={() => change(sections.filter((one) => one !== section))}
            />
          ))}
          <Button
            type="dashed"
            icon={<PlusOutlined aria-hidden="true" />}
            onClick={() => change([...sections, newSection(t('forms.section'))])}
          >
            {t('forms.sectionAdd')}
          </Button>
          <FulfilsEditor definition={definition} onChange={(fulfils) => put({ fulfils: fulfils ?? null })} />
          <ServesEditor value={head.serves} onChange={(serves) => put({ serves })} />
        </div>
        <Card title={t('forms.preview')} className={styles.preview}>
          <FormFields definition={definition} values={tried} onChange={setTried} />
        </Card>
      </div>
      <LeaveGuard when={touched && !busy} note={t('typed.leaveNote')} />
    </Page>
  );
}
