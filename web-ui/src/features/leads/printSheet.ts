import type { TFunction } from 'i18next';
import type { Lead } from './calls';
import { saidWith } from './saidWith';

/** 呈批表 in a window of its own: the last proposal, or the present stage where nothing was proposed, with room to sign. */
export function printSheet(lead: Lead, t: TFunction) {
  const page = window.open('', '_blank', 'width=900,height=1000');
  if (!page) return;
  const proposal = lead.proposals.at(-1);
  const rows: [string, string][] = [
    [t('lead.number'), lead.number ?? ''],
    [t('lead.subject'), `${lead.content?.subjectName ?? ''} ${lead.content?.subjectUnitName ?? ''}`],
    [t('lead.sourceName'), `${t(`lead.source.${lead.source}`)} ${lead.receivedOn}`],
    [t('lead.matter'), lead.content?.matter ?? ''],
    [t('lead.summary'), lead.content?.summary ?? ''],
    [t('lead.paperAct'), proposal ? t(`lead.act.${proposal.act}`) : t(`lead.stage.${lead.stage}`)],
    ...(proposal ? saidWith(proposal, t) : []),
    [t('lead.paperReason'), proposal?.asked.reason ?? ''],
  ];
  const { document } = page;
  document.title = t('lead.paper');
  const style = document.createElement('style');
  style.textContent = `body{font-family:SimSun,"Songti SC",serif;margin:20mm;font-size:14pt}
h1{text-align:center;font-size:20pt}table{width:100%;border-collapse:collapse}
th,td{border:1px solid #000;padding:8px;text-align:left;vertical-align:top;white-space:pre-wrap}
th{width:22%;font-weight:normal}td.sign{height:70px}`;
  document.head.append(style);
  const heading = document.createElement('h1');
  heading.textContent = t('lead.paper');
  const table = document.createElement('table');
  for (const [label, text] of rows) table.append(line(document, label, text));
  for (const approval of proposal?.approvals ?? []) {
    const said = approval.person
      ? `${t(`lead.approval.${approval.state}`)} ${approval.opinion ?? ''}\n${approval.person.name} ${approval.decidedOn ?? ''}`
      : '';
    table.append(
      line(document, t(`lead.role.${approval.role}`), `${said}\n${t('lead.paperSign')}：`, 'sign'),
    );
  }
  document.body.append(heading, table);
  page.print();
}

function line(document: Document, label: string, text: string, kind = '') {
  const row = document.createElement('tr');
  const head = document.createElement('th');
  head.textContent = label;
  const cell = document.createElement('td');
  cell.textContent = text;
  cell.className = kind;
  row.append(head, cell);
  return row;
}
