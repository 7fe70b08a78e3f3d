export const reports = {
  note: '按年度和单位生成，打开即为当前数据。单位人员只能生成本单位的报表。',
  year: '年度',
  yearOf: '{{year}} 年',
  quarter: '季度落实情况报告',
  quarterNote: '总体情况、各机制和各单位落实情况、逾期事项、下季度到期事项，附图表。',
  whichQuarter: '季度',
  word: '生成 Word 文档',
  excel: '生成 Excel 工作簿',
  calendar: '全年日历',
  calendarNote: '一张全年一览表，一张到期事项清单，可直接打印。',
  ledger: '履职台账打包',
  ledgerNote:
    '一个单位全年的履职记录、佐证材料、专项台账登记和目录，并附每个文件的校验值，脱离本系统也能查阅和核对。',
  ledgerSize: '{{records}} 条记录，{{notes}} 条台账登记，{{files}} 个文件，约 {{size}}',
  chooseUnit: '请先在上方选择单位。',
  zip: '打包下载',
  making: '正在生成… {{size}}',
};
