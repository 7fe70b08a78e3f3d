package org.qingyuan.responsibility.reminder.delivery;

import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The words of a letter. Plain text: every mail program shows it, and nothing in it can be anything but text. */
final class MailText {
    private static final int LONGEST_CLAUSE = 80;

    private MailText() {}

    static String subject(List<Line> open, LocalDate today) {
        long late = open.stream().filter(line -> line.due().isBefore(today)).count();
        String what = open.size() + " 项" + open.getFirst().subject().words();
        if (late == open.size()) {
            return "【清源】" + what + "已逾期";
        }
        return late == 0 ? "【清源】" + what + "即将到期" : "【清源】" + what + "提醒，其中 " + late + " 项已逾期";
    }

    static String subject(Told told) {
        return "【清源】" + told.subject();
    }

    static String body(String name, Told told, URI origin) {
        return name + "同志：\n\n" + told.content() + "\n\n办理：" + origin + told.path() + end(origin);
    }

    static String body(String name, List<Line> open, LocalDate today, URI origin) {
        StringBuilder text = new StringBuilder(name)
                .append("同志：\n\n以下")
                .append(open.getFirst().subject().words())
                .append("请及时办理：\n");
        for (Line line : open) {
            text.append("\n· ")
                    .append(line.itemNo())
                    .append(' ')
                    .append(line.itemName())
                    .append("（")
                    .append(line.unit())
                    .append("）\n  ")
                    .append(shortened(line.clause()))
                    .append("\n  到期日 ")
                    .append(line.due())
                    .append("，")
                    .append(line.held() == null ? when(line.due(), today) : line.held())
                    .append(why(line))
                    .append("\n  ")
                    .append(origin)
                    .append(line.path())
                    .append('\n');
        }
        return text.append(end(origin)).toString();
    }

    private static String end(URI origin) {
        return "\n全部提醒：" + origin + "/reminders\n如不需要邮件提醒，可在该页的“接收方式”中关闭。本邮件由系统自动发出，请勿回复。\n";
    }

    private static String when(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        return days < 0 ? "已逾期 " + -days + " 天" : days == 0 ? "今天到期" : "还有 " + days + " 天";
    }

    private static String why(Line line) {
        return switch (line.audience()) {
            case "HEAD" -> "，提请单位负责人督促";
            case "DISCIPLINE" -> "，报纪委督办";
            case "ASSIGNEE" -> "，交给您办理的子任务";
            default -> "";
        };
    }

    private static String shortened(String clause) {
        return clause.length() <= LONGEST_CLAUSE ? clause : clause.substring(0, LONGEST_CLAUSE) + "…";
    }
}
