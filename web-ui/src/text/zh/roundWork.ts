/** What people see while they work at a round: facts, papers, grants, and others who were faster. */
export const roundWork = {
  minuted: '联席会议通报（3.2）',
  minutedNone: '考评期内印发的纪要没有通报到单位。',
  unit: '单位',
  complaints: '查实投诉（件）',
  conductRank: '作风评议排名（平均）',
  keyWork: '重点工作推进',
  inPerson: '本人履行',
  paperAdd: '上传文件',
  paperReplace: '更换文件',
  granted:
    '作为检查组成员，您可以查阅该对象考评期内的台账和佐证材料，本次授权至 {{until}}；每次查阅都有记录。',
  overtaken: '他人已先保存。现在的内容如下；您填写的内容仍在，再次保存即以您的为准。',
  submitLate: '上报截止日期为 {{day}}，现在上报将记为逾期上报；签字后须由检查组退回方可修改。',
  calendarFile: '日历文件',
  evidence: {
    document: '文件',
    minutes: '联席会议纪要',
    'outcome-snapshot': '已公布的处理结果',
    poll: '民主测评',
    rating: '检查组评分',
    record: '记录',
  },
};
