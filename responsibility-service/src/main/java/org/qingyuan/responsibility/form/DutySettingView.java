package org.qingyuan.responsibility.form;

import java.util.UUID;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.reading.Numbered;

/**
 * How records of a duty are written.
 *
 * @param row position of its row in the table, from 1
 * @param form code of the form in use for it
 * @param chosen whether somebody chose it, or the words of the clause did
 * @param version for If-Match; 0 before the first change
 */
public record DutySettingView(
        UUID duty,
        int row,
        Numbered item,
        String clause,
        DutyKind kind,
        String form,
        String formTitle,
        boolean chosen,
        boolean formRequired,
        boolean shareable,
        int version) {}
