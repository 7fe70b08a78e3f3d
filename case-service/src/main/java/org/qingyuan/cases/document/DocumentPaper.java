package org.qingyuan.cases.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.directory.Bureau;
import org.qingyuan.kit.directory.CopiedDirectory;

/** Makes the Word file of a document, from the bureau's own template where it has one. */
@ApplicationScoped
class DocumentPaper {
    private final DocumentTemplates templates;
    private final BureauTemplates own;
    private final DocumentShelf shelf;
    private final CopiedDirectory directory;
    private final BusinessCalendar calendar;

    DocumentPaper(
            DocumentTemplates templates,
            BureauTemplates own,
            DocumentShelf shelf,
            CopiedDirectory directory,
            BusinessCalendar calendar) {
        this.templates = templates;
        this.own = own;
        this.shelf = shelf;
        this.directory = directory;
        this.calendar = calendar;
    }

    /** What holds for it today; read before the document is changed, for the query would write half of the change. */
    byte[] template(CaseDocument document) {
        return own.inForce(document.bureau, document.kind);
    }

    DocumentTemplates.Made made(CaseDocument document, byte[] template) {
        return templates.fill(template, values(document));
    }

    private Map<String, String> values(CaseDocument document) {
        Map<String, String> values = new HashMap<>(shelf.said(document));
        document.kind.fields().forEach(field -> values.putIfAbsent(field, ""));
        values.put("bureau", directory.bureau(document.bureau).map(Bureau::name).orElse(""));
        values.put("number", document.number == null ? "" : document.number);
        values.put("date", ChineseDate.of(document.issuedOn == null ? calendar.today() : document.issuedOn));
        return values;
    }
}
