package org.qingyuan.responsibility.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.responsibility.form.ObligationForm;
import org.qingyuan.responsibility.form.ObligationForms;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.reading.Numbered;
import org.qingyuan.responsibility.roster.CountedList;
import org.qingyuan.responsibility.staffing.StaffingView.RecordProposal;

/** 配备核对: checks head-counts against posts and lists as of the business day. It proposes a record and never makes one. */
@ApplicationScoped
public class Staffing {
    /** 专职审计人员配备 (3.5). */
    private static final String AUDIT_STAFF = "audit-staff";

    private final StaffingRepository repository;
    private final ObligationForms forms;
    private final BusinessCalendar calendar;

    Staffing(StaffingRepository repository, ObligationForms forms, BusinessCalendar calendar) {
        this.repository = repository;
        this.forms = forms;
        this.calendar = calendar;
    }

    public List<StaffingView> check(Caller caller) {
        LocalDate today = calendar.today();
        return repository.requirements(caller, today).stream()
                .map(row -> view(caller, row, today))
                .toList();
    }

    private StaffingView view(Caller caller, Tuple row, LocalDate today) {
        String named = row.get("counted_list", String.class);
        CountedList list = named == null ? null : CountedList.valueOf(named);
        Integer atLeast = row.get("at_least", Integer.class);
        boolean headCount = DutyKind.valueOf(row.get("kind", String.class)) == DutyKind.STAFFING;
        // 配备专职人员 without a number, and a duty that people of a list carry out, need at least one.
        Integer need = headCount && atLeast != null ? atLeast : list == null ? null : Integer.valueOf(1);
        List<Counted> all = list == null ? List.of() : repository.counted(caller.bureau(), list);
        List<Counted> present = Headcount.on(all, today);
        LocalDate shortSince = list == null
                ? null
                : Headcount.shortSince(all, need, row.get("valid_from", LocalDate.class), today)
                        .orElse(null);
        UUID obligation = caller.has(Roles.STAFF, Roles.UNIT_LEADER) ? row.get("obligation", UUID.class) : null;
        String clause = row.get("clause_text", String.class);
        return new StaffingView(
                row.get("duty", UUID.class),
                row.get("plan", UUID.class),
                row.get("plan_row", UUID.class),
                new Numbered(row.get("item_no", String.class), row.get("item_name", String.class)),
                clause,
                list,
                need,
                list == null ? null : present.size(),
                shortSince,
                present.stream()
                        .map(one -> new StaffingView.StaffMember(
                                one.person(), one.name(), one.unit(), one.source(), one.from()))
                        .toList(),
                obligation,
                obligation == null || list == null
                        ? null
                        : proposal(
                                caller, new Check(clause, list, need, present, shortSince == null, today), obligation));
    }

    private record Check(
            String clause, CountedList list, int need, List<Counted> present, boolean enough, LocalDate day) {}

    /** Too few are told only where a record that says so leaves the duty open. */
    private RecordProposal proposal(Caller caller, Check check, UUID obligation) {
        ObligationForm form = forms.of(caller, Set.of(obligation)).getFirst();
        if (!check.enough && form.closing() == null) {
            return null;
        }
        String names = check.present.stream().map(Counted::name).collect(Collectors.joining("、"));
        String lines = check.present.stream()
                .map(one -> "%s（%s，%s，自 %s）".formatted(one.name(), one.unit(), one.source(), one.from()))
                .collect(Collectors.joining("\n"));
        return new RecordProposal(
                check.day,
                "人员配备核对（%s）".formatted(check.day),
                "要求：%s\n截至 %s，按%s核对：应有不少于 %d 人，实有 %d 人。\n%s"
                        .formatted(check.clause, check.day, check.list.title(), check.need, check.present.size(), lines)
                        .strip(),
                names,
                Set.of(obligation),
                form.form().id(),
                values(form.form().code(), check));
    }

    private static Map<String, Object> values(String form, Check check) {
        Map<String, Object> values = new HashMap<>();
        if (form.equals(AUDIT_STAFF)) {
            values.put("staffed", check.enough);
            values.put("fullTime", check.present.size());
            values.put(
                    "people",
                    check.present.stream()
                            .map(Counted::person)
                            .filter(Objects::nonNull)
                            .map(UUID::toString)
                            .distinct()
                            .toList());
        }
        return values;
    }
}
