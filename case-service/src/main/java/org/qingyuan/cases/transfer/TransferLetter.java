package org.qingyuan.cases.transfer;

import org.qingyuan.cases.lead.Naming;
import org.qingyuan.cases.vault.Reporter;

/** What lies sealed in the inbox. */
public record TransferLetter(
        Naming naming,
        Reporter reporter,
        String subjectName,
        String subjectUnit,
        String subjectPost,
        String matter,
        String letter) {

    /** Everything in which somebody of the bureau may be named. */
    String words() {
        return String.join("\n", subjectName, subjectUnit, subjectPost, matter, letter);
    }

    /** As a paper of the vault. */
    String paper() {
        return String.join(
                "\n",
                "姓名：" + reporter.name(),
                "联系方式：" + reporter.contact(),
                "其他信息：" + reporter.details(),
                "被反映人："
                        + String.join(" ", subjectName, subjectUnit, subjectPost)
                                .strip(),
                "反映问题：" + matter,
                "",
                letter);
    }
}
