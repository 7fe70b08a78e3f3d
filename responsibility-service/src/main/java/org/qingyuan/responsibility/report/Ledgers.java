package org.qingyuan.responsibility.report;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.files.FileNames;
import org.qingyuan.kit.files.FileStore;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.form.FormJson;
import org.qingyuan.responsibility.form.FormText;
import org.qingyuan.responsibility.form.FormVersionView;
import org.qingyuan.responsibility.form.Forms;
import org.qingyuan.responsibility.obligation.Sight;
import org.qingyuan.responsibility.plan.UnitNames;

/** A unit's whole ledger of a year, to take along. */
@ApplicationScoped
class Ledgers {
    private final LedgerRepository ledgers;
    private final LedgerNotes registers;
    private final UnitNames units;
    private final Forms forms;
    private final FileStore files;
    private final Trail trail;

    Ledgers(
            LedgerRepository ledgers,
            LedgerNotes registers,
            UnitNames units,
            Forms forms,
            FileStore files,
            Trail trail) {
        this.ledgers = ledgers;
        this.registers = registers;
        this.units = units;
        this.forms = forms;
        this.files = files;
        this.trail = trail;
    }

    @Transactional
    LedgerView size(Caller caller, int year, UUID unit) {
        LedgerRepository.Scope scope = scope(caller, year, unit);
        Tuple row = ledgers.size(scope);
        List<LedgerNotes.Note> notes = registers.of(scope);
        List<LedgerNotes.Proof> proofs =
                notes.stream().flatMap(note -> note.proofs().stream()).toList();
        return new LedgerView(
                row.get("records", Long.class),
                notes.size(),
                row.get("files", Number.class).longValue() + proofs.size(),
                row.get("bytes", Number.class).longValue()
                        + proofs.stream().mapToLong(LedgerNotes.Proof::size).sum());
    }

    @Transactional
    RestResponse<StreamingOutput> archive(Caller caller, int year, UUID unit) {
        LedgerRepository.Scope scope = scope(caller, year, unit);
        String name = units.names(caller.bureau()).get(scope.unit());
        String heading = "%s %d年履职台账".formatted(name, year);
        List<LedgerRepository.Entry> entries = ledgers.entries(scope);
        List<LedgerNotes.Note> notes = registers.of(scope);
        trail.record(
                "report.ledger",
                "unit",
                scope.unit(),
                Map.of("year", year, "records", entries.size(), "notes", notes.size()));
        ledgers.noteReading(scope, Instant.now());
        LedgerArchive archive = new LedgerArchive(
                heading,
                entries,
                filled(caller, entries),
                ledgers.evidence(scope),
                notes,
                file -> files.whole(caller.bureau(), file),
                file -> files.open(caller.bureau(), file));
        return RestResponse.ResponseBuilder.ok((StreamingOutput) archive::write, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.contentDisposition(heading + ".zip"))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** What each record was filled in with, read with the version of the form that it was written with. */
    private Map<UUID, FilledForm> filled(Caller caller, List<LedgerRepository.Entry> entries) {
        Map<UUID, FormVersionView> versions = new HashMap<>();
        Map<UUID, FilledForm> filled = new HashMap<>();
        for (LedgerRepository.Entry entry : entries) {
            if (entry.form() != null) {
                FormVersionView form = versions.computeIfAbsent(entry.form(), id -> forms.version(caller.bureau(), id));
                JsonNode values = FormJson.parse(entry.values());
                Map<String, String> names = forms.names(caller.bureau(), form, values);
                filled.put(
                        entry.id(),
                        new FilledForm(form.definition().title(), FormText.filled(form.definition(), values, names)));
            }
        }
        return filled;
    }

    private LedgerRepository.Scope scope(Caller caller, int year, UUID unit) {
        UUID whose = Sight.unit(caller, unit == null ? caller.unit() : unit);
        if (whose == null || !units.names(caller.bureau()).containsKey(whose)) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        return new LedgerRepository.Scope(
                caller,
                whose,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                whose.equals(caller.unit()) && caller.has("staff", "unit-leader"));
    }
}
