package org.qingyuan.responsibility.report;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.responsibility.record.RecordState;
import org.qingyuan.responsibility.report.LedgerRepository.Entry;
import org.qingyuan.responsibility.report.LedgerRepository.Proof;

/** The archive's pages: plain HTML that any browser shows without this system, for as long as there are browsers. */
final class LedgerPages {
    /** No script, no request: what somebody wrote into a record stays text. */
    private static final String HEAD = """
            <!doctype html>
            <html lang="zh-CN"><head><meta charset="utf-8"><title>%s</title>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <style>
            body{font:15px/1.7 "PingFang SC","Microsoft YaHei",serif;color:#16302f;max-width:60em;margin:2em auto;padding:0 1em}
            h1{font-size:1.4em}table{border-collapse:collapse;width:100%%}
            td,th{border:1px solid #c9d5d3;padding:.4em .6em;text-align:left;vertical-align:top}
            th{background:#eef3f2;white-space:nowrap}pre{white-space:pre-wrap;font:inherit;margin:0}
            code{font-size:.8em;overflow-wrap:anywhere}
            </style></head><body>
            """;

    private LedgerPages() {}

    static String state(Entry entry) {
        return RecordState.valueOf(entry.state()).word(entry.progress(), Language.ZH);
    }

    static String index(String heading, List<Entry> entries, List<String> folders, int notes) {
        StringBuilder page = new StringBuilder(HEAD.formatted(text(heading)))
                .append("<h1>")
                .append(text(heading))
                .append("</h1><p>共 ")
                .append(entries.size())
                .append(" 条记录。各文件的 SHA-256 校验值见 manifest-sha256.txt，可用 sha256sum -c 核对。</p>")
                .append(notes == 0 ? "" : "<p><a href=\"registers.html\">专项台账登记 " + notes + " 条</a></p>")
                .append("<table><tr><th>序号</th><th>开展日期</th><th>标题</th><th>状态</th><th>记录校验值</th></tr>");
        for (int at = 0; at < entries.size(); at++) {
            Entry entry = entries.get(at);
            page.append("<tr><td>")
                    .append(at + 1)
                    .append("</td><td>")
                    .append(entry.heldOn())
                    .append("</td><td><a href=\"")
                    .append(folders.get(at))
                    .append("/record.html\">")
                    .append(text(entry.title()))
                    .append("</a>")
                    .append(entry.predecessor() == null ? "" : "（" + text(entry.predecessor()) + "）")
                    .append("</td><td>")
                    .append(state(entry))
                    .append("</td><td><code>")
                    .append(text(entry.hash()))
                    .append("</code></td></tr>");
        }
        return page.append("</table></body></html>\n").toString();
    }

    static String record(Entry entry, @Nullable FilledForm form, List<Proof> proofs, List<String> names) {
        StringBuilder page = new StringBuilder(HEAD.formatted(text(entry.title())))
                .append("<p><a href=\"../../index.html\">台账目录</a></p><h1>")
                .append(text(entry.title()))
                .append("</h1><table>");
        row(page, "开展日期", String.valueOf(entry.heldOn()));
        row(page, "状态", state(entry));
        if (entry.predecessor() != null) {
            row(page, "原单位", entry.predecessor());
        }
        row(page, "对应事项", entry.serves());
        row(page, "内容", entry.content());
        row(page, "参加人员", entry.participants());
        row(page, "填报", entry.recorder());
        row(page, "签字", entry.signer());
        row(page, "验收", entry.acceptor());
        row(page, "验收日期", entry.acceptedOn() == null ? null : entry.acceptedOn().toString());
        row(page, "记录校验值", entry.hash());
        row(page, "记录编号", entry.id().toString());
        if (form != null) {
            page.append("</table><h2>").append(text(form.title())).append("</h2><table>");
            form.fields().forEach((title, value) -> row(page, title, value));
        }
        page.append("</table><h2>佐证材料</h2><table><tr><th>文件</th><th>字节</th><th>SHA-256</th></tr>");
        for (int at = 0; at < proofs.size(); at++) {
            page.append("<tr><td>")
                    .append(text(names.get(at)))
                    .append("</td><td>")
                    .append(proofs.get(at).size())
                    .append("</td><td><code>")
                    .append(text(proofs.get(at).sha256()))
                    .append("</code></td></tr>");
        }
        return page.append("</table></body></html>\n").toString();
    }

    /** @param names of the files of each note, in their order */
    static String registers(String heading, List<LedgerNotes.Note> notes, List<List<String>> names) {
        StringBuilder page = new StringBuilder(HEAD.formatted(text(heading)))
                .append("<p><a href=\"index.html\">台账目录</a></p><h1>专项台账登记</h1><table><tr><th>台账</th><th>名称</th>")
                .append("<th>日期</th><th>登记情况</th><th>对应期限</th><th>登记人</th><th>佐证</th></tr>");
        for (int at = 0; at < notes.size(); at++) {
            LedgerNotes.Note note = notes.get(at);
            page.append("<tr>");
            cell(page, note.kind().title());
            cell(page, note.title() + (note.predecessor() == null ? "" : "（" + note.predecessor() + "）"));
            cell(page, note.heldOn().toString());
            cell(
                    page,
                    note.filled().fields().entrySet().stream()
                            .map(field -> field.getKey() + "：" + field.getValue())
                            .collect(Collectors.joining("\n")));
            cell(page, note.answered() == null ? "" : note.answered().toString());
            cell(page, note.writer());
            cell(page, String.join("\n", names.get(at)));
            page.append("</tr>");
        }
        return page.append("</table></body></html>\n").toString();
    }

    private static void cell(StringBuilder page, String value) {
        page.append("<td><pre>").append(text(value)).append("</pre></td>");
    }

    private static void row(StringBuilder page, String name, String value) {
        page.append("<tr><th>")
                .append(text(name))
                .append("</th><td><pre>")
                .append(text(value))
                .append("</pre></td></tr>");
    }

    private static String text(String value) {
        return value == null
                ? ""
                : value.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#39;");
    }
}
