package org.qingyuan.responsibility.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.form.FormJson;
import org.qingyuan.responsibility.form.FormText;
import org.qingyuan.responsibility.form.FormVersionView;
import org.qingyuan.responsibility.form.Forms;
import org.qingyuan.responsibility.record.Deputies;
import org.qingyuan.responsibility.record.LedgerLine;
import org.qingyuan.responsibility.record.RecordFilter;
import org.qingyuan.responsibility.record.RecordRepository;

/** Writes what a list of records shows into a workbook, page by page. */
@ApplicationScoped
public class LedgerExport {
    private static final int PAGE = 200;
    private static final int MOST = 10_000;

    private final RecordRepository records;
    private final Forms forms;
    private final Deputies deputies;
    private final Trail trail;

    LedgerExport(RecordRepository records, Forms forms, Deputies deputies, Trail trail) {
        this.records = records;
        this.forms = forms;
        this.deputies = deputies;
        this.trail = trail;
    }

    /** @throws Problem 422 when more than 10,000 records are asked for at once */
    @Transactional
    public byte[] workbook(Caller caller, RecordFilter filter, Language language) {
        Map<String, String> fields = filter.form() == null
                ? Map.of()
                : FormText.fields(forms.inUse(caller, filter.form()).definition());
        Map<UUID, FormVersionView> versions = new HashMap<>();
        try (LedgerWorkbook workbook = new LedgerWorkbook(language, fields)) {
            int written = 0;
            Cursor after = null;
            do {
                List<LedgerLine> lines = records.lines(deputies.standing(caller), filter, after, PAGE);
                List<LedgerLine> page = lines.subList(0, Math.min(PAGE, lines.size()));
                written += page.size();
                if (written > MOST) {
                    throw new Problem(ResponsibilityProblem.LEDGER_TOO_LONG, MOST);
                }
                page.forEach(line -> add(caller, workbook, line, fields, versions));
                LedgerLine last = page.isEmpty() ? null : page.getLast();
                after = lines.size() > PAGE ? Cursor.of(last.key(filter), last.id()) : null;
            } while (after != null);
            trail.record("ledger.export", "bureau", caller.bureau(), Map.of("records", written));
            return workbook.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(
            Caller caller,
            LedgerWorkbook workbook,
            LedgerLine line,
            Map<String, String> fields,
            Map<UUID, FormVersionView> versions) {
        JsonNode values = FormJson.parse(line.values());
        Map<String, String> names = fields.isEmpty() || line.form() == null
                ? Map.of()
                : forms.names(
                        caller.bureau(),
                        versions.computeIfAbsent(line.form(), id -> forms.version(caller.bureau(), id)),
                        values);
        workbook.add(line, fields, values, names);
    }
}
