import { Button, Card, Tag } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $inspection, inspection } from '@/api/client';
import type { InspectionSchema } from '@/api/schema';
import { has, useSession } from '@/session/session';
import { Modal } from '@/ui/Dialog';
import { DownloadButton } from '@/ui/DownloadButton';
import listStyles from '@/ui/List.module.css';
import { Ask } from './Ask';
import { at, atObject, OBJECT, ROUND, type RoundView } from './calls';
import styles from './Rounds.module.css';

/** Results as far as this person may see them; the scope, its preview and the circular for who publishes. */
export function ResultsTab({ view }: { view: RoundView }) {
  const { t } = useTranslation();
  const session = useSession();
  const { round, mine } = view;
  const results = $inspection.useQuery('get', `${ROUND}/results`, at(round.id));
  const [asking, setAsking] = useState(false);
  const [preview, setPreview] = useState<{ object: string; name: string } | null>(null);
  const office = mine && has(session, 'discipline', 'discipline-head', 'superior');
  const decided = ['DECIDED', 'PUBLISHED', 'CLOSED'].includes(round.state);
  const publication = results.data?.publication;
  const proves =
    mine && has(session, 'discipline', 'discipline-head', 'bureau-leader', 'superior', 'auditor');
  return (
    <div className={styles.stack}>
      {proves && decided && (
        <Card
          title={t('rounds.proof')}
          extra={
            <DownloadButton
              label={t('rounds.proofDownload')}
              url={`/api/inspection/v1/rounds/${round.id}/proof-bundle`}
            />
          }
        >
          <p>{t('rounds.proofNote')}</p>
          <Link to="/verify">{t('rounds.proofVerify')}</Link>
        </Card>
      )}
      {(office || publication) && decided && (
        <Card
          title={t('rounds.scope')}
          extra={
            <span className={styles.row}>
              {office && publication && (
                <DownloadButton
                  label={t('rounds.circular')}
                  url={`/api/inspection/v1/rounds/${round.id}/circular.docx`}
                />
              )}
              {office && round.state === 'DECIDED' && (
                <Button type="primary" onClick={() => setAsking(true)}>
                  {t('rounds.scopeChoose')}
                </Button>
              )}
            </span>
          }
        >
          {publication ? (
            <>
              <strong>{t(`rounds.scopes.${publication.scope}`)}</strong> {publication.documentNo}
              <p className={styles.text}>{publication.opening}</p>
            </>
          ) : (
            <span className={styles.sub}>{t('rounds.what.SCOPE')}</span>
          )}
        </Card>
      )}
      {results.data?.lines.length === 0 && <span className={styles.sub}>{t('rounds.resultsNone')}</span>}
      {results.data && results.data.lines.length > 0 && (
        <Lines
          lines={results.data.lines}
          action={(line) => (
            <span className={styles.row}>
              {(mine || line.own) && (
                <Link to={`/rounds/${round.id}/objects/${line.object}/result`}>{t('rounds.trace')}</Link>
              )}
              {office && decided && (
                <Button
                  type="link"
                  size="small"
                  style={{ padding: 0, height: 'auto', lineHeight: 'inherit' }}
                  onClick={() => setPreview({ object: line.object, name: line.name })}
                >
                  {t('rounds.preview')}
                </Button>
              )}
            </span>
          )}
        />
      )}
      {asking && (
        <Ask
          about={round.id}
          title={t('rounds.scopeChoose')}
          ok={t('rounds.save')}
          initial={{
            scope: publication?.scope ?? 'GRADES',
            documentNo: publication?.documentNo,
            opening: publication?.opening,
          }}
          questions={[
            {
              name: 'scope',
              label: t('rounds.scope'),
              kind: 'select',
              options: (['OWN', 'GRADES', 'TOTALS'] as const).map((value) => ({
                value,
                label: t(`rounds.scopes.${value}`),
              })),
            },
            { name: 'documentNo', label: t('rounds.documentNo'), kind: 'text' },
            { name: 'opening', label: t('rounds.opening'), kind: 'area' },
          ]}
          onAnswer={({ scope, documentNo, opening }) =>
            inspection.PUT(`${ROUND}/publication`, {
              ...at(round.id),
              body: {
                scope: scope as InspectionSchema<'Scope'>,
                documentNo: String(documentNo),
                opening: String(opening),
              },
            })
          }
          onClose={() => setAsking(false)}
        />
      )}
      {preview && <Preview round={round.id} {...preview} onClose={() => setPreview(null)} />}
    </div>
  );
}

interface PreviewProps {
  round: string;
  object: string;
  name: string;
  onClose: () => void;
}

function Preview({ round, object, name, onClose }: PreviewProps) {
  const { t } = useTranslation();
  const seen = $inspection.useQuery('get', `${OBJECT}/preview`, atObject(round, object));
  return (
    <Modal shows open title={t('rounds.previewOf', { name })} footer={null} width={720} onCancel={onClose}>
      {seen.data && <Lines lines={seen.data.lines} />}
    </Modal>
  );
}

interface LinesProps {
  lines: InspectionSchema<'ResultLine'>[];
  action?: (line: InspectionSchema<'ResultLine'>) => ReactNode;
}

function Lines({ lines, action }: LinesProps) {
  const { t } = useTranslation();
  return (
    <div className={listStyles.frame}>
      <table className={listStyles.table}>
        <thead>
          <tr>
            <th scope="col">{t('rounds.objects')}</th>
            <th scope="col" className={listStyles.right}>
              {t('rounds.total')}
            </th>
            <th scope="col">{t('rounds.grade')}</th>
            {action && <th scope="col">{t('rounds.open')}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.object}>
              <td>
                {line.name} {line.corrected && <Tag color="warning">{t('rounds.cause.CORRECTED')}</Tag>}
              </td>
              <td className={styles.number}>{line.total ?? '—'}</td>
              <td>{line.gradeTitle ?? '—'}</td>
              {action && <td>{action(line)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
