package org.qingyuan.inspection.scheme.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.qingyuan.scoring.Absent;
import org.qingyuan.scoring.Quantity;
import org.qingyuan.scoring.Source;
import org.qingyuan.scoring.SourceKind;

/** Which figure a statement is about. Duties are taken only where the words are about things owed; else a document. */
final class Figures {
    private static final Pattern DAYS =
            Pattern.compile("(?:每|超|逾期|迟交|迟报|延期)[^扣]{0,6}" + Words.NUMBER + "?(?:个)?(?:工作)?[天日]");
    private static final Pattern FOUND = Pattern.compile("发现|查实|查出|经查|瞒报|虚报|缺席|迟到|退回");
    private static final Pattern LATE =
            Pattern.compile("未(?:能)?(?:在[^,]{0,10}内|按时|及时|按期|如期|在规定时间)|不(?:按时|及时|按期)|迟报|迟交|逾期|延期|超期|超时");
    private static final Pattern LESS =
            Pattern.compile("(?:少|缺|差|漏|不足|减少)(?:开展|召开|报送|报|学习|组织|上报)?[^,扣率]{0,6}" + Words.NUMBER + "?" + Words.UNIT);
    private static final Pattern NOT_DONE = Pattern.compile("未|没有|无(?!成?效|力)|没|不(?:报|上报|报送|召开|开展|组织)");
    private static final Pattern NOT_PROPER = Pattern.compile("未(?:按|依|规范|严格|能?达标|能?达到)|不按");
    private static final Pattern OF_DUTIES = Pattern.compile("(?:完成|办结|落实|开展|执行)率");
    private static final Pattern IN_TIME = Pattern.compile("(?:按时|按期|及时|准时)[^,率]{0,4}率");
    private static final Pattern OTHER_RATE = Pattern.compile("率|满意度|知晓度");

    private Figures() {}

    /** What is counted in a deduction or makes an indicator worth nothing. */
    static Source counted(Statement statement) {
        String effect = statement.effect().text();
        Source nearest = near(effect);
        return nearest != null ? nearest : otherwise(statement.whole());
    }

    /** The words beside the deduction say more than those before it. */
    private static Source near(String effect) {
        if (DAYS.matcher(effect).find()) {
            return document(Absent.ZERO);
        }
        if (FOUND.matcher(effect).find()) {
            return document(Absent.ZERO);
        }
        if (LATE.matcher(effect).find()) {
            return duties(Quantity.NOT_ON_TIME);
        }
        return LESS.matcher(effect).find() ? duties(Quantity.SHORTFALL) : null;
    }

    private static Source otherwise(String whole) {
        if (FOUND.matcher(whole).find()) {
            return document(Absent.ZERO);
        }
        if (LATE.matcher(whole).find()) {
            return duties(Quantity.NOT_ON_TIME);
        }
        boolean owed =
                NOT_DONE.matcher(whole).find() && !NOT_PROPER.matcher(whole).find();
        return owed ? duties(Quantity.SHORTFALL) : document(Absent.ZERO);
    }

    /** A rate is one of duties only when it is called so: 完成率, 按时办结率; any other comes from a document. */
    static Source rate(String whole) {
        if (IN_TIME.matcher(whole).find()) {
            return duties(Quantity.ON_TIME_RATE);
        }
        return OF_DUTIES.matcher(whole).find() || !OTHER_RATE.matcher(whole).find()
                ? duties(Quantity.RATE)
                : document(Absent.MISSING);
    }

    static boolean owed(Source source) {
        return source.kind() == SourceKind.DUTY;
    }

    static Source duties(Quantity quantity) {
        return new Source(SourceKind.DUTY, List.of(), quantity, Absent.NOT_APPLICABLE);
    }

    static Source document(Absent absent) {
        return new Source(SourceKind.DOCUMENT, List.of(), Quantity.SUM, absent);
    }
}
