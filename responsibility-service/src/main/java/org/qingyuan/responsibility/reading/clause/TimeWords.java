package org.qingyuan.responsibility.reading.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The net below the grammar: whatever looks like a time, whether a production knows it or not. What no reading has used of it
 * is shown to a person.
 */
final class TimeWords {
    private static final String N = Numeral.ANY;

    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d第满近])一(?:个季度|个月|季度|周|年)(?=、[^，]{2,12}?(?:[一两]个?(?:季度|月|周|年)|半年))|(?<![\\d第])一[日天周月](?:[两二三四](?=[报检巡查测扫研调会点消清]))|(?<![对将把])(?:当[日天晚]|次日|翌日|隔日|同日)(?!常)|每(?:间?隔)?(?:"
                    + N
                    + "个?)?(?:半?年|季|个?月|星期|周|礼拜|旬|日(?!常)|天|学期|学年|班次?(?!子|组|长|主))"
                    + "|\\d{1,2}月(?:\\d{1,2}[日号])?|(?<![\\d第一二三四五六七八九十])" + N
                    + "月(?:份|底|初)|第?[一二三四]季度|(?<!原则|基础)[上下]半年(?!度|工作|总结|情况|报告|数据|考核)"
                    + "|(?<![个\\d一二三四五六七八九十])[年月季周][底末](?!位)|[月季周]初|年终(?!奖|考核|总结|述职|考评|测评|决算)|年中|(?<![本新该上下每])学期|[上中下]旬|逢?[双单隔]月|(?:周|星期|礼拜)[一二三四五六](?![次个])"
                    + "|(?<![上本下每个各])(?:月度|季度|半年度)(?=通报|例会|调度|研判|分析|点评|小结|讲评|督查|检查|评比|会商|报告|评议|排名|巡查|考核|清查)"
                    + "|(?<![\\d一二两三四五六七八九十])半月(?!板)|(?<![\\d一二两三四五六七八九十])半年(?!度|工作|总结)|按[月季周旬](?!薪)|逐[月季周]"
                    + "|(?<![\\d每上下本一二两三四五六七八九十个半全])[年季月周](?=(?:例会|评比|总评|通报|调度|讲评|考核|小结|分析|研判|总结|检查)(?:$|，|、|制度))|逢[一二三四五六七八九十](?!必)|汛[前后]|[两二四]季|每(?:"
                    + N
                    + "个?)?(?:小时|分钟|餐|趟|车次)|(?:春节|国庆|元旦|五一|中秋|端午|清明|两节|寒假|暑假|寒暑假)(?:节)?□{0,4}(?:之?前|前夕|期间|后|(?=[、和及与]))"
                    + "|(?:年度|季度|月度|半年度)(?=[\\u4e00-\\u9fff]{2}、(?:年度|季度|月度|半年度))|(?<=、)(?:年度|季度|月度|半年度)(?=[\\u4e00-\\u9fff]{2}(?:[，、]|$|制度))|(?<=[“、])[日周旬月季](?=[\\u4e00-\\u9fff]{2}[、”])"
                    // 迎峰度夏前完成检修, 防火期内每天巡护
                    + "|(?<=每年)□{3,6}[\\u4e00-\\u9fff]{0,4}日|[\\u4e00-\\u9fff□]{2}(?<![目当先空提以之跟面眼超日节])前(?=完成|对|全面|组织|开展|进行|，)|[\\u4e00-\\u9fff]{1,3}(?:期间|(?<!任)期内|时期)");

    private TimeWords() {}

    static List<Span> unread(Wording wording, Span stretch, List<Span> used) {
        List<Span> unread = new ArrayList<>();
        if (!wording.hasAny("年季月周旬日天期礼班节届假时分汛餐趟车前日", stretch)) {
            return unread;
        }
        Matcher matcher = TIME.matcher(wording.masked(stretch));
        while (matcher.find()) {
            Span time = new Span(stretch.start() + matcher.start(), stretch.start() + matcher.end());
            if (used.stream().noneMatch(time::overlaps)) {
                unread.add(time);
            }
        }
        return unread;
    }
}
