package org.qingyuan.responsibility.form;

import java.util.Map;
import java.util.UUID;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.reading.Numbered;

/**
 * How records of a duty are written.
 *
 * @param row position of its row in the table, from 1
 * @param form code of the form in use for it
 * @param formTitle of a duty whose event asks for several acts: the titles of all their forms
 * @param formsByAct code of the form for each act, by its words; empty where an event asks for one thing alone
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
        Map<String, String> formsByAct,
        boolean chosen,
        boolean formRequired,
        boolean shareable,
        int version) {

    /** @param act what an obligation asks for; null for the whole duty */
    String formOf(String act) {
        return act == null ? form : formsByAct.getOrDefault(act, form);
    }
}
