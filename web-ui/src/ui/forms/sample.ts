import type { FormDefinition } from './definition';

/** A form with one field of each kind, for tests. */
export const sample: FormDefinition = {
  title: '学习',
  note: null,
  schema: {
    type: 'object',
    properties: {
      theme: { type: 'string', title: '学习主题', maxLength: 5 },
      hours: { type: 'number', title: '学习时长', minimum: 0.5, maximum: 72 },
      open: { type: 'boolean', title: '已公开' },
      level: { type: 'string', title: '级别', enum: ['省级', '市级'] },
      on: { type: 'string', title: '日期', format: 'date' },
      text: { type: 'string', title: '内容', maxLength: 4000 },
      kinds: {
        type: 'array',
        title: '方式',
        items: { type: 'string', enum: ['会议', '文件'] },
        maxItems: 2,
        uniqueItems: true,
      },
      lines: {
        type: 'array',
        title: '条线',
        maxItems: 3,
        items: {
          type: 'object',
          properties: {
            what: { type: 'string', title: '事项', maxLength: 9 },
            count: { type: 'integer', title: '件数', minimum: 0, maximum: 9 },
          },
          required: ['what'],
          additionalProperties: false,
        },
      },
    },
    required: ['theme', 'hours'],
    additionalProperties: false,
  },
  ui: {
    sections: [
      { title: '安排', fields: ['theme', 'hours', 'open', 'level', 'on'] },
      { title: '内容', fields: ['text', 'kinds', 'lines'] },
    ],
    widgets: { level: 'RADIO', text: 'TEXTAREA', kinds: 'CHECKBOXES' },
    units: { hours: '小时', 'lines.count': '件' },
  },
  measures: [
    { name: 'hours', title: '学习时长', field: 'hours', how: 'VALUE', unit: '小时' },
    { name: 'open', title: '已公开', field: 'open', how: 'VALUE' },
    { name: 'counted', title: '件数合计', field: 'lines.count', how: 'SUM', unit: '件' },
  ],
  serves: [{ item: '1.1', words: ['集中学习'] }],
};
