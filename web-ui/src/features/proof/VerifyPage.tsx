import { InboxOutlined } from '@ant-design/icons';
import { Alert, Button, Card, Input } from 'antd';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import list from '@/ui/List.module.css';
import { Page } from '@/ui/Page';
import type { Committee } from './committee';
import { Rejected } from './rejected';
import styles from './Verify.module.css';
import { type Accepted, verify } from './verify';

type Verdict = { file: string } & ({ good: Accepted } | { bad: Rejected });

/** 核验考评结果: the second verifier of proof bundles; the file is read here and goes nowhere. */
export default function VerifyPage() {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [key, setKey] = useState('');
  const [busy, setBusy] = useState(false);
  const [verdict, setVerdict] = useState<Verdict | null>(null);

  async function check(file: File) {
    setBusy(true);
    setVerdict(null);
    const bytes = new Uint8Array(await file.arrayBuffer());
    try {
      setVerdict({ file: file.name, good: verify(bytes, key.trim() || undefined) });
    } catch (reason) {
      const bad = reason instanceof Rejected ? reason : new Rejected('DOCUMENT', file.name);
      setVerdict({ file: file.name, bad });
    } finally {
      setBusy(false);
    }
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    if (file) void check(file);
  }

  return (
    <Page narrow title={t('proof.title')} note={t('proof.note')}>
      <div className={styles.column}>
        <Card>
          <div className={styles.form}>
            {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first */}
            <div className={styles.drop} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
              <InboxOutlined aria-hidden="true" className={styles.icon} />
              <Button type="primary" size="large" loading={busy} onClick={() => input.current?.click()}>
                {t('proof.choose')}
              </Button>
              <span>{t('proof.drop')}</span>
              <input
                ref={input}
                type="file"
                accept=".zip,application/zip"
                className="visually-hidden"
                tabIndex={-1}
                aria-label={t('proof.choose')}
                onChange={(event) => {
                  const file = event.target.files?.[0];
                  event.target.value = '';
                  if (file) void check(file);
                }}
              />
            </div>
            <div>
              <label htmlFor="proof-key" className={styles.label}>
                {t('proof.key')}
              </label>
              <Input
                id="proof-key"
                value={key}
                maxLength={16}
                placeholder={t('proof.keyHint')}
                style={{ maxWidth: 320 }}
                onChange={(event) => setKey(event.target.value)}
              />
            </div>
          </div>
        </Card>
        <div aria-live="polite">{verdict && <Shown verdict={verdict} />}</div>
      </div>
    </Page>
  );
}

function Met({ committee }: { committee: Committee }) {
  const { t } = useTranslation();
  const { heldOn, chairedBy, present, absent, votesFor, votesAgainst, abstained } = committee;
  return (
    <>
      <div>
        {t('proof.met', { day: heldOn, chair: chairedBy, for: votesFor, against: votesAgainst, abstained })}
      </div>
      <div>
        {t('proof.present', { count: present.length, names: present.join('、') })}
        {absent.length > 0 && t('proof.absent', { count: absent.length, names: absent.join('、') })}
      </div>
    </>
  );
}

function Shown({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation();
  if ('bad' in verdict) {
    return (
      <Alert
        type="error"
        showIcon
        title={`${t('proof.bad')} · ${verdict.file}`}
        description={
          <>
            <div>{t(`proof.finding.${verdict.bad.finding}`)}</div>
            <div style={{ overflowWrap: 'anywhere' }}>
              {t('proof.place')}
              <code>{verdict.bad.place}</code>
            </div>
          </>
        }
      />
    );
  }
  const { good } = verdict;
  return (
    <div className={styles.column}>
      <Alert
        type="success"
        showIcon
        title={`${t('proof.good')} · ${good.title}`}
        description={
          <>
            <div>{t('proof.goodNote', { objects: good.objects.length, heads: good.heads })}</div>
            <div>{t('proof.anyKey', { key: good.keyId })}</div>
            {good.committee ? (
              <Met committee={good.committee} />
            ) : (
              <div>{t('proof.decided', { day: good.decidedOn })}</div>
            )}
          </>
        }
      />
      <div className={list.frame}>
        <table className={list.table}>
          <thead>
            <tr>
              <th scope="col">{t('proof.object')}</th>
              <th scope="col" className={list.right}>
                {t('proof.total')}
              </th>
              <th scope="col">{t('proof.grade')}</th>
            </tr>
          </thead>
          <tbody>
            {good.objects.map((one, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two objects may have the same name, and none moves
              <tr key={at}>
                <td>
                  {one.name}
                  {one.corrected && (
                    <div className={list.sub}>
                      {t('proof.corrected', {
                        day: one.corrected.on,
                        by: one.corrected.decidedBy,
                        document: one.corrected.document,
                        reason: one.corrected.reason,
                      })}
                    </div>
                  )}
                </td>
                <td className={list.right}>{one.total}</td>
                <td>{one.grade}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
