import type { Shape } from '../shape';
import type { zh } from '../zh/all';

export const source: Shape<typeof zh.source> = {
  wayFile: 'Upload a file',
  wayPaste: 'Paste a table',
  wayLabel: 'How to import',
  kinds: 'Word (.docx, .doc), Excel (.xlsx, .xls), web pages and texts, up to 20 MB',
  paste: 'Paste here',
  pasteNote:
    'Select the whole table with its title in Word, Excel or a web page, copy it, click here and paste (Ctrl+V). Merged cells are kept.',
  pasteText:
    'No table came with the clipboard; it will be read as text: a row on each line with tabs in between, or paragraphs that end in （责任单位：…）.',
  pasteTable: 'Table pasted: {{rows}} rows, up to {{columns}} columns',
  pasteMore: 'The first {{shown}} rows are shown; all {{rows}} will be read.',
  pasteClear: 'Clear',
  pasteCaption: 'What was pasted',
  documentNo: 'Document number',
  issuer: 'Issued by',
  issuedOn: 'Issued on',
  unsaid: 'not in the document',
  leader: 'Leaders who answer for it',
  places: 'Source',
  placesOf: 'Where the values of task {{no}} stand in the document',
  placesTitle: 'Where the values stand in the document',
  place: 'At {{at}}',
  leftAside: 'Not read',
  leftAsideNote:
    '{{count}} parts of the document are no part of the plan and were not read. Make sure that no task is among them.',
  line: 'line {{line}}',
  at_row: 'row {{row}}, column {{column}}',
  at_table: 'table {{table}}, row {{row}}, column {{column}}',
  at_cell: 'cell {{cell}}',
  at_line: 'line {{line}}',
  at_paragraph: 'paragraph {{paragraph}}',
};

export const valueField: Shape<typeof zh.valueField> = {
  TITLE: 'Title',
  DOCUMENT_NO: 'Document number',
  ISSUER: 'Issuer',
  ISSUED_ON: 'Date',
  MECHANISM: 'Mechanism',
  ITEM: 'Item',
  TASK: 'Task',
  RESPONSIBLE: 'Responsible',
  SUPPORTING: 'Supporting',
  LEADER: 'Leader',
  TIME_LIMIT: 'Time limit',
};

export const valueOrigin: Shape<typeof zh.valueOrigin> = {
  PRINTED: 'as printed',
  MERGED: 'merged cell',
  ABOVE: 'from the row above',
  HEADING: 'heading',
  INFERRED: 'inferred',
};
