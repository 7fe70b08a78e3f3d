package org.qingyuan.responsibility.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.responsibility.directory.Directory;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.reading.DutyText;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.OwedBy;
import org.qingyuan.responsibility.reading.PlanText;
import org.qingyuan.responsibility.reading.RowText;

/** Makes a draft of what was read from a document: finds the units in the directory and keeps every doubt as a flag. */
@ApplicationScoped
public class PlanDrafting {
    private static final Period REPORT_CYCLE = Period.ofMonths(6);

    private final Directory directory;

    PlanDrafting(Directory directory) {
        this.directory = directory;
    }

    public Plan draft(UUID id, String bureau, int year, PlanText text) {
        Plan plan = new Plan();
        plan.id = id;
        plan.bureau = bureau;
        plan.year = year;
        plan.title = text.title();
        plan.documentNo = text.particulars().documentNo();
        plan.issuer = text.particulars().issuer();
        plan.issuedOn = text.particulars().issuedOn();
        plan.sources = text.particulars().sources();
        plan.leftAside = text.leftAside();
        plan.state = PlanState.DRAFT;
        plan.validFrom = LocalDate.of(year, 1, 1);
        plan.validTo = LocalDate.of(year, 12, 31);
        plan.reportCycle = REPORT_CYCLE;
        text.flags().forEach(flag -> flag(plan, null, flag.cell(), flag.code().name(), flag.args()));
        UnitsOfTable units = new UnitsOfTable(directory.resolve(bureau, UnitsOfTable.named(text)));
        text.rows().forEach(row -> plan.rows.add(row(plan, row, units)));
        return plan;
    }

    private static PlanRow row(Plan plan, RowText text, UnitsOfTable units) {
        PlanRow row = new PlanRow();
        row.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        row.bureau = plan.bureau;
        row.plan = plan;
        row.ordinal = text.ordinal();
        row.mechanismNo = text.mechanism().no();
        row.mechanismName = text.mechanism().name();
        row.itemNo = text.item().no();
        row.itemName = text.item().name();
        row.task = text.task();
        row.leader = text.leader();
        row.sources = text.sources();
        row.timeLimit = Limit.of(text.timeLimit());
        text.flags().forEach(flag -> flag(row, flag.cell(), flag.code().name(), flag.args()));
        text.responsible().forEach(unit -> row.responsible.add(unit(row, unit.text(), units)));
        text.supporting().forEach(unit -> row.supporting.add(unit(row, unit.text(), units)));
        text.duties().forEach(duty -> row.duties.add(duty(row, duty, units)));
        return row;
    }

    private static UnitWords unit(PlanRow row, String text, UnitsOfTable units) {
        UnitWords words = units.words(text).orElse(new UnitWords(text, null, null));
        if (!words.known()) {
            flag(row, null, PlanFlag.UNIT_UNKNOWN, List.of(text));
        }
        return words;
    }

    private static Duty duty(PlanRow row, DutyText text, UnitsOfTable units) {
        Duty duty = new Duty();
        duty.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        duty.bureau = row.bureau;
        duty.row = row;
        duty.ordinal = row.duties.size();
        duty.clauseText = text.clause().text();
        duty.clauseStart = text.clause().start();
        duty.clauseEnd = text.clause().end();
        duty.kind = text.kind();
        duty.every = text.every();
        duty.atLeast = text.atLeast();
        duty.atMost = text.atMost();
        duty.timeLimit = Limit.of(text.limit());
        duty.owedBy = text.owedBy();
        duty.ownersText = text.owners();
        duty.sharing = text.sharing();
        infer(row, duty);
        if (UnitsOfTable.namesOwners(text)) {
            owners(row, duty, text.owners(), units);
        }
        return duty;
    }

    /** What the words do not say but the system needs: each inference is a flag that a person settles. */
    private static void infer(PlanRow row, Duty duty) {
        inferOwners(row, duty);
        if (duty.kind != DutyKind.EVENT) {
            duty.countedList = EventWording.countedList(duty.clauseText, duty.kind);
            if (duty.countedList != null) {
                flag(row, null, InferredFlag.COUNTED_LIST.code(), List.of(duty.clauseText, duty.countedList.title()));
            }
            return;
        }
        duty.termDays = EventWording.TERM_DAYS;
        if (duty.owedBy == OwedBy.PERSON) {
            duty.triggerList = EventWording.list(duty.ownersText == null ? duty.clauseText : duty.ownersText);
            duty.acts = EventWording.acts(duty.clauseText).toArray(String[]::new);
        }
        String days = String.valueOf(duty.termDays);
        if (duty.triggerList == null) {
            flag(row, null, InferredFlag.EVENT_BY_HAND.code(), List.of(duty.clauseText, days));
        } else {
            flag(
                    row,
                    null,
                    InferredFlag.EVENT_BY_LIST.code(),
                    List.of(duty.clauseText, duty.triggerList.title(), days, String.join("、", duty.acts)));
        }
    }

    /** 领导干部, 总支部（支部）: nobody is asked where it brings no obligation. */
    private static void inferOwners(PlanRow row, Duty duty) {
        boolean asked = duty.kind != DutyKind.EVENT && duty.kind != DutyKind.PROHIBITION;
        if (duty.owedBy == OwedBy.LEADER) {
            PostWording read = PostWording.of(duty.ownersText);
            duty.postList = read.posts();
            if (asked && !read.said()) {
                flag(row, null, InferredFlag.POSTS.code(), List.of(duty.clauseText, duty.postList.title()));
            }
        }
        if (duty.owedBy == OwedBy.BRANCH) {
            BranchWording read = BranchWording.of(duty.ownersText);
            duty.branchList = read.branches();
            if (asked && !read.said()) {
                flag(row, null, InferredFlag.BRANCHES.code(), List.of(duty.clauseText, duty.branchList.title()));
            }
        }
    }

    /** A subject that is no unit of the bureau (上级公安机关检查组: 6.3) is asked about; until then the responsible units owe. */
    private static void owners(PlanRow row, Duty duty, String owners, UnitsOfTable units) {
        List<Optional<UnitWords>> words =
                UnitsOfTable.owners(owners).map(units::words).toList();
        if (words.stream().allMatch(Optional::isPresent)) {
            words.forEach(each -> duty.owners.add(each.get()));
        } else if (row.plan.flags.stream().noneMatch(flag -> asks(flag, row, owners))) {
            flag(row, null, FlagCode.OWNER_UNCLEAR.name(), List.of(owners));
        }
    }

    private static boolean asks(PlanFlag flag, PlanRow row, String owners) {
        return flag.row == row
                && flag.code.equals(FlagCode.OWNER_UNCLEAR.name())
                && Arrays.asList(flag.args).contains(owners);
    }

    private static void flag(PlanRow row, String cell, String code, List<String> args) {
        flag(row.plan, row, cell, code, args);
    }

    /** @param row null: about the table as a whole */
    private static void flag(Plan plan, PlanRow row, String cell, String code, List<String> args) {
        PlanFlag flag = new PlanFlag();
        flag.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        flag.plan = plan;
        flag.row = row;
        flag.ordinal = plan.flags.size();
        flag.cell = cell;
        flag.code = code;
        flag.args = args.toArray(String[]::new);
        plan.flags.add(flag);
    }
}
