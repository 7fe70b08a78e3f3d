import { Alert, App, Button, DatePicker, Input } from 'antd';
import dayjs from 'dayjs';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useToday } from '@/api/useToday';
import { fieldId, labelAt } from '@/ui/forms/faults';
import { Missing } from '@/ui/forms/Missing';
import { saidOf } from '@/ui/forms/said';
import { onDay } from '@/ui/forms/sameDay';
import { LeaveGuard } from '@/ui/LeaveGuard';
import { OlderCopy } from '@/ui/OlderCopy';
import { obligationText } from '@/ui/obligationText';
import { Page } from '@/ui/Page';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { act, evidenceHref, type RecordView } from './calls';
import { EvidenceDrop, evidenceId } from './EvidenceDrop';
import { Field } from './Field';
import { FormPart } from './FormPart';
import { ObligationPicker } from './ObligationPicker';
import { ProgressNote } from './ProgressNote';
import { ProposalList } from './ProposalList';
import styles from './RecordForm.module.css';
import { SavedNote } from './SavedNote';
import { ServedReasons } from './ServedReasons';
import { useEvidence } from './useEvidence';
import { useFieldNames } from './useFieldNames';
import { useNamed } from './useNamed';
import { useRecordDraft } from './useRecordDraft';
import { useRecordForm } from './useRecordForm';
import type { Values } from './values';

const TITLE = 200;

interface Props {
  id: string;
  title: string;
  stored: RecordView | null;
  /** What a new record begins with. */
  first: Values;
}

export function RecordForm({ id, title, stored, first }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const now = useToday();
  const draft = useRecordDraft(id, stored, first);
  const evidence = useEvidence(id, stored, draft.flush);
  const [error, setError] = useState<unknown>(null);
  const [sending, setSending] = useState(false);
  const { values, change, valuesNow } = draft;
  const { form, options, newer, faults, unshareable, asking, progress } = useRecordForm(values, draft.adopt);
  const named = useNamed(stored, values.obligations);
  const reasons = values.reasons ?? {};
  const said = saidOf(error);
  const unfounded = values.obligations.slice(1).find((one) => !reasons[one]?.trim());
  const missing = [
    values.obligations.length === 0 && { name: t('record.obligations'), id: 'obligations' },
    !values.heldOn && { name: t('record.heldOn'), id: 'heldOn' },
    !values.title.trim() && { name: t('record.name'), id: 'name' },
    !values.content.trim() && { name: t('record.content'), id: 'content' },
    unfounded !== undefined && { name: t('record.fitReason'), id: `reason-${unfounded}` },
    ...evidence.failed.map(({ id: file, name }) => ({
      name: t('record.evidenceFailed', { name }),
      id: evidenceId(file),
    })),
    ...faults.map(({ path }) => form !== null && { name: labelAt(form.definition, path), id: fieldId(path) }),
  ].filter((one) => one !== false);
  const returned =
    stored?.state === 'RETURNED' ? stored.history.findLast(({ to }) => to === 'RETURNED') : undefined;

  useEffect(() => {
    if (draft.restored) message.info(t('record.restored'));
  }, [draft.restored, message, t]);

  // What it was done for says best what it is called; whoever writes says it better.
  const titled = useRef(stored !== null || values.title !== '');
  const [main] = named;
  const { adopt } = draft;
  useEffect(() => {
    if (titled.current || !main) return;
    titled.current = true;
    if (!valuesNow().title) adopt({ title: obligationText(main, t).slice(0, TITLE) });
  }, [main, adopt, valuesNow, t]);

  const nameOf = useFieldNames(form?.definition);

  async function submit() {
    setSending(true);
    setError(null);
    try {
      await draft.flush();
      const view = await act({ id, version: draft.versionNow() ?? 0 }, 'SUBMIT');
      message.success(t('record.actDone.SUBMIT'));
      navigate(`/records/${view.id}`, { replace: true });
    } catch (problem) {
      setError(problem);
      setSending(false);
    }
  }

  return (
    <Page
      narrow
      title={title}
      note={t('record.note')}
      above={[{ title: t('nav.records'), path: '/records' }]}
    >
      {returned?.reason && (
        <Alert
          type="warning"
          showIcon
          style={{ marginBottom: 16 }}
          title={`${returned.person.name} ${t(`record.act.${returned.act}`)}`}
          description={returned.reason}
        />
      )}
      <OlderCopy older={draft.older} onChoose={draft.choose} />
      <div className={styles.form}>
        <Field id="obligations" needed label={t('record.obligations')} note={t('record.obligationsNote')}>
          <ObligationPicker
            id="obligations"
            value={values.obligations}
            known={named}
            onChange={(chosen) => change({ obligations: chosen })}
          />
          <ProposalList
            record={id}
            version={draft.savedAt || stored ? draft.versionNow() : null}
            chosen={values.obligations}
            onTake={(taken) => change({ obligations: [...values.obligations, taken] })}
          />
          <ServedReasons
            chosen={values.obligations}
            known={named}
            reasons={reasons}
            unshareable={unshareable}
            onChange={(given) => change({ reasons: given })}
          />
        </Field>
        <div className={styles.pair}>
          <Field id="heldOn" needed label={t('record.heldOn')}>
            <DatePicker
              id="heldOn"
              value={values.heldOn ? dayjs(values.heldOn) : null}
              maxDate={dayjs(now)}
              style={{ width: '100%' }}
              onChange={(chosen) => {
                const day = chosen?.format('YYYY-MM-DD') ?? null;
                const filled =
                  form && onDay(form.definition, values.values ?? {}, values.heldOn ?? null, day);
                change({ heldOn: day, ...(filled && { values: filled }) });
              }}
            />
          </Field>
          <Field id="name" needed label={t('record.name')}>
            <Input
              id="name"
              value={values.title}
              maxLength={TITLE}
              placeholder={t('record.nameHint')}
              onChange={(event) => change({ title: event.target.value })}
            />
          </Field>
        </div>
        <Field id="content" needed label={t('record.content')}>
          <Input.TextArea
            id="content"
            value={values.content}
            maxLength={20_000}
            autoSize={{ minRows: 6, maxRows: 24 }}
            placeholder={t('record.contentHint')}
            onChange={(event) => change({ content: event.target.value })}
          />
        </Field>
        <Field id="participants" label={t('record.participants')}>
          <Input.TextArea
            id="participants"
            value={values.participants}
            maxLength={4000}
            autoSize={{ minRows: 2, maxRows: 8 }}
            placeholder={t('record.participantsHint')}
            onChange={(event) => change({ participants: event.target.value })}
          />
        </Field>
        <FormPart
          form={form}
          options={options}
          newer={newer}
          obligation={asking}
          values={values.values ?? {}}
          day={values.heldOn}
          faults={faults}
          said={said}
          onForm={(version) => change({ form: version })}
          onChange={(filled) => change({ values: filled })}
        />
        <ProgressNote
          served={progress.map(({ obligation, closing }) => {
            const one = values.obligations.length > 1 && named.find(({ id }) => id === obligation);
            return { id: obligation, closing, clause: one ? obligationText(one, t) : undefined };
          })}
        />
        <Field label={t('record.evidence')}>
          <EvidenceDrop
            items={evidence.items}
            onAdd={evidence.add}
            onAgain={evidence.again}
            onRemove={(one) => evidence.remove(one).catch(setError)}
            hrefOf={(one) => evidenceHref(id, one)}
          />
        </Field>
        {error !== null && <ProblemAlert error={error} nameOf={nameOf} />}
      </div>
      <div className={styles.bar}>
        <SavedNote saving={draft.saving} at={draft.savedAt} error={draft.error} />
        {missing.length > 0 && (
          <Missing lead={`${t('record.missing')}：`} fields={missing} className={styles.missing} />
        )}
        <Button
          type="primary"
          size="large"
          loading={sending}
          disabled={missing.length > 0 || evidence.busy}
          onClick={submit}
        >
          {t('record.submit')}
        </Button>
      </div>
      <LeaveGuard
        note={t('record.leaveNote')}
        when={
          !sending &&
          (evidence.busy ||
            evidence.failed.length > 0 ||
            draft.saving === 'UNSAVED' ||
            draft.saving === 'FAILED')
        }
      />
    </Page>
  );
}
