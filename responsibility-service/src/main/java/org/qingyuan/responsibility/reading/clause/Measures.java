package org.qingyuan.responsibility.reading.clause;

/** Measure words, with what must not follow so that they are measure words. */
final class Measures {
    /** Nothing is counted: 八个方面, 三个阶段. */
    private static final String NO_THING =
            "(?!月|季|半|年|星|工作日|小时|学时|课时|方面|阶段|环节|层面|层级|层次|步骤|维度|领域|关口|关系|原则|百分|专题(?!会|党|调|报|研|活|讲))";

    static final String TIMES =
            "场次|批次|次(?![数序性要第])|遍|场(?!所|合|地|景)|期(?!间|限|内|末|初|中|满)|回(?!访|复|避|应|头|收)|堂|节(?!假|日|前|约|能|点|目|水)"
                    + "|轮(?!训|岗|换|流|值|候)|批(?!准|示|评|复|办|量)|趟|届";

    static final String PEOPLE = "人(?!次|均|大|民|员|才|事|口|社|选|群|文)|名(?!单|册|义|额|称)|位(?!置|于)";

    static final String THINGS =
            "个" + NO_THING + "|处(?!理|分|置|以(?![上下内])|长|室|罚|于)|家(?!庭|访|长|属)|项(?!目)|件|份(?!额|子)|篇(?!章)|条(?!例|线|款|块)"
                    + "|起(?!来|草|诉|底|到|步|点)|所(?!有|需|在|属|长|队|以)|部(?!门|署|分|委|长|队)|本(?!单|部|级|人|局|年|地|职|科|着)|册|封(?!闭)|幅|则|户|块|套(?!餐|取)"
                    + "|支(?!部|队|持|出|委|撑)|面(?!向|对)|款|类|宗|卷|间(?!隔|接)|座(?!谈)|种(?!植|类|子|养)|句|栏|版|对(?!照|象|口|接)|组(?!织|长|成)|例(?!会)|张(?!贴|榜|扬)|台(?!账|帐|风|阶)|辆|盏|枚|棵|亩";

    /** Of a number that no production has used, so that a person sees all of it. */
    static final String ANY =
            "(?:个?百分点|个?工作日|个月|小时|学时|课时|分钟|人次|场次|批次|公里|万元|亿元|季度|个|项|次|场|期|回|人|名|处|家|件|份|篇|条|种|天|日|年|月|周|元|分|遍|起|批|户|米|岁|倍|成)";

    private Measures() {}
}
