package org.qingyuan.responsibility.register.kind;

import static org.qingyuan.responsibility.register.RegisterState.DISCARDED;
import static org.qingyuan.responsibility.register.RegisterState.DONE;
import static org.qingyuan.responsibility.register.RegisterState.DRAFT;
import static org.qingyuan.responsibility.register.RegisterState.REGISTERED;
import static org.qingyuan.responsibility.register.RegisterState.REVISING;
import static org.qingyuan.responsibility.register.RegisterState.TRANSFERRED;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingyuan.responsibility.form.FieldFault;
import org.qingyuan.responsibility.form.FormFault;
import org.qingyuan.responsibility.register.Facets;
import org.qingyuan.responsibility.register.Life;
import org.qingyuan.responsibility.register.NoteTaken;
import org.qingyuan.responsibility.register.Register;
import org.qingyuan.responsibility.register.RegisterAct;
import org.qingyuan.responsibility.register.RegisterKind;
import org.qingyuan.responsibility.register.RegisterNeed;
import org.qingyuan.responsibility.register.RegisterState;
import org.qingyuan.responsibility.register.RegisterTransition;
import org.qingyuan.responsibility.register.RegisterWho;

/** 走访企业: what firms need, and what was done about it. */
public final class FirmVisits implements Register {
    /** Outcomes of a need after which nothing more is done about it. */
    private static final Set<String> FINAL = Set.of("已办成", "已转交", "不能办，已答复");

    private static final List<RegisterTransition> TABLE = List.of(
            Steps.step(DRAFT, RegisterAct.REGISTER, REGISTERED, RegisterWho.UNIT, RegisterNeed.WHOLE),
            Steps.step(DRAFT, RegisterAct.DISCARD, DISCARDED, RegisterWho.UNIT),
            Steps.step(REGISTERED, RegisterAct.FINISH, DONE, RegisterWho.HEAD, RegisterNeed.SETTLED),
            Steps.because(REGISTERED, RegisterAct.TRANSFER, TRANSFERRED, RegisterWho.HEAD),
            Steps.because(REGISTERED, RegisterAct.HAND_OVER, REGISTERED, RegisterWho.HEAD),
            Steps.because(REGISTERED, RegisterAct.REVISE, REVISING, RegisterWho.UNIT),
            Steps.step(REVISING, RegisterAct.REGISTER, REGISTERED, RegisterWho.UNIT, RegisterNeed.WHOLE),
            Steps.because(REGISTERED, RegisterAct.DISCARD, DISCARDED, RegisterWho.HEAD));

    @Override
    public RegisterKind kind() {
        return RegisterKind.FIRM_VISIT;
    }

    @Override
    public List<RegisterTransition> table() {
        return TABLE;
    }

    @Override
    public Set<RegisterState> editable() {
        return Set.of(DRAFT, REVISING);
    }

    @Override
    public Set<RegisterState> noted() {
        return Set.of(REGISTERED, REVISING);
    }

    @Override
    public Set<RegisterState> begins() {
        return Set.of(REGISTERED);
    }

    @Override
    public Set<RegisterState> ends() {
        return Set.of(DONE, TRANSFERRED);
    }

    /** Where the firm named needs, a note says which of them it tells of. */
    @Override
    public Optional<FieldFault> noteFault(NoteTaken note) {
        Set<String> needs = needs(note.entry());
        String need = Values.text(note.values(), "need");
        if (need == null) {
            return needs.isEmpty() ? Optional.empty() : Optional.of(FieldFault.of("values.need", FormFault.REQUIRED));
        }
        return needs.contains(need) ? Optional.empty() : Optional.of(FieldFault.of("values.need", FormFault.ENUM));
    }

    /** Each need by the last note on it; one of before that names none tells of the only need there is. */
    @Override
    public Optional<String> unsettled(JsonNode entry, List<JsonNode> notes) {
        Set<String> needs = needs(entry);
        Map<String, String> last = new HashMap<>();
        for (JsonNode note : notes) {
            String need = Values.text(note, "need");
            if (need == null && needs.size() == 1) {
                need = needs.iterator().next();
            }
            last.putIfAbsent(need, note.path("outcome").asText());
        }
        List<String> open = needs.stream()
                .filter(need -> !FINAL.contains(last.getOrDefault(need, "")))
                .toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(String.join("；", open));
    }

    private static Set<String> needs(JsonNode entry) {
        Set<String> needs = new LinkedHashSet<>();
        entry.path("needs").forEach(line -> needs.add(line.path("need").asText()));
        return needs;
    }

    @Override
    public Facets facets(JsonNode values, Life life) {
        LocalDate visited = Values.day(values, "visitedOn");
        return Facets.NONE
                .withYear(visited == null ? null : visited.getYear())
                .withAmount(values.path("needs").size())
                .withDue(Values.day(values, "until"));
    }
}
