package org.qingyuan.responsibility.directory.workbook;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.qingyuan.responsibility.directory.DirectoryProblem;
import org.qingyuan.responsibility.directory.branch.BranchKind;
import org.qingyuan.responsibility.directory.branch.PartyBranchBody;
import org.qingyuan.responsibility.directory.bureau.BureauBody;
import org.qingyuan.responsibility.directory.charge.LeaderInChargeBody;
import org.qingyuan.responsibility.directory.group.UnitGroupBody;
import org.qingyuan.responsibility.directory.object.DirectoryBody;
import org.qingyuan.responsibility.directory.object.ObjectKey;
import org.qingyuan.responsibility.directory.person.PersonBody;
import org.qingyuan.responsibility.directory.post.PostBody;
import org.qingyuan.responsibility.directory.post.PostKind;
import org.qingyuan.responsibility.directory.unit.UnitBody;
import org.qingyuan.responsibility.directory.unit.UnitKind;
import org.qingyuan.responsibility.directory.write.DirectoryState;

/** Makes objects of rows. A row with something wrong makes none; what is wrong is noted with its cell. */
final class RowBodies {
    private final String bureau;
    private final DirectoryState state;
    private final Names names;
    private final Validator validator;
    private final Map<ObjectKey, SheetRow> origins = new HashMap<>();

    RowBodies(String bureau, DirectoryState state, List<SheetRow> rows, Validator validator) {
        this.bureau = bureau;
        this.state = state;
        this.names = new Names(bureau, state, rows);
        this.validator = validator;
    }

    /** Where each object came from. */
    Map<ObjectKey, SheetRow> origins() {
        return origins;
    }

    /** Null when the row is broken. */
    DirectoryBody read(SheetRow row) {
        DirectoryBody body =
                switch ((Layout) row.layout()) {
                    case BUREAUS -> bureau(row);
                    case UNITS -> unit(row);
                    case UNIT_GROUPS -> group(row);
                    case PEOPLE -> person(row);
                    case POSTS -> post(row);
                    case LEADERS_IN_CHARGE -> charge(row);
                    case PARTY_BRANCHES -> branch(row);
                };
        if (body != null) {
            for (ConstraintViolation<DirectoryBody> violation : validator.validate(body)) {
                String field = violation.getPropertyPath().iterator().next().getName();
                row.problem(field, DirectoryProblem.CELL_FORMAT, row.header(field), violation.getMessage());
            }
            SheetRow first = origins.putIfAbsent(ObjectKey.of(body), row);
            if (first != null) {
                row.problem("id", DirectoryProblem.ROW_TWICE, first.number());
            }
        }
        return row.broken() ? null : body;
    }

    private BureauBody bureau(SheetRow row) {
        String code = row.text("code");
        if (code != null && !code.equals(bureau)) {
            row.problem("code", DirectoryProblem.BUREAU_NOT_YOURS, code);
        }
        BureauBody body = new BureauBody(code, row.text("name"), row.text("shortName"), row.text("parent"));
        return row.broken() ? null : body;
    }

    private UnitBody unit(SheetRow row) {
        String name = row.text("name");
        UnitKind kind = row.choice("kind", Labels.UNIT_KINDS);
        UUID parent = names.unit(row, "parent");
        Integer ordinal = row.count("ordinal");
        List<String> aliases = row.list("aliases");
        LocalDate from = row.date("validFrom");
        LocalDate to = row.date("validTo");
        return row.broken()
                ? null
                : new UnitBody(names.of(row).orElseThrow(), bureau, name, kind, parent, ordinal, aliases, from, to);
    }

    private UnitGroupBody group(SheetRow row) {
        String name = row.text("name");
        List<UnitKind> kinds = row.choices("kinds", Labels.UNIT_KINDS);
        List<UUID> units = names.units(row, "units");
        LocalDate to = row.date("validTo");
        return row.broken() ? null : new UnitGroupBody(names.of(row).orElseThrow(), bureau, name, kinds, units, to);
    }

    private PersonBody person(SheetRow row) {
        String number = row.text("policeNumber");
        String name = row.text("name");
        UUID unit = names.unit(row, "unit");
        String account = row.text("account");
        LocalDate from = row.date("validFrom");
        LocalDate to = row.date("validTo");
        return row.broken()
                ? null
                : new PersonBody(names.of(row).orElseThrow(), bureau, number, name, unit, account, from, to);
    }

    private PostBody post(SheetRow row) {
        UUID unit = names.unit(row, "unit");
        UUID person = names.person(row, "person", "personName");
        String title = row.text("title");
        PostKind kind = row.choice("kind", Labels.POST_KINDS);
        boolean economic = row.yes("economicResponsibility");
        LocalDate from = row.date("validFrom");
        LocalDate to = row.date("validTo");
        UUID given = row.id();
        if (row.broken()) {
            return null;
        }
        UUID id = given != null
                ? given
                : state.all(PostBody.class).stream()
                        .filter(post -> post.unit().equals(unit)
                                && post.person().equals(person)
                                && post.title().equals(title)
                                && post.validFrom().equals(from))
                        .map(PostBody::id)
                        .findFirst()
                        .orElseGet(Names::newId);
        return new PostBody(id, bureau, unit, person, title, kind, economic, from, to);
    }

    private LeaderInChargeBody charge(SheetRow row) {
        UUID unit = names.unit(row, "unit");
        UUID leader = names.person(row, "leader", "leaderName");
        LocalDate from = row.date("validFrom");
        LocalDate to = row.date("validTo");
        UUID given = row.id();
        if (row.broken()) {
            return null;
        }
        UUID id = given != null
                ? given
                : state.all(LeaderInChargeBody.class).stream()
                        .filter(charge -> charge.unit().equals(unit)
                                && charge.leader().equals(leader)
                                && Objects.equals(charge.validFrom(), from))
                        .map(LeaderInChargeBody::id)
                        .findFirst()
                        .orElseGet(Names::newId);
        return new LeaderInChargeBody(id, bureau, unit, leader, from, to);
    }

    private PartyBranchBody branch(SheetRow row) {
        String name = row.text("name");
        BranchKind kind = row.choice("kind", Labels.BRANCH_KINDS);
        UUID parent = names.branch(row, "parent");
        UUID unit = names.unit(row, "unit");
        UUID secretary = names.person(row, "secretary", "secretaryName");
        LocalDate from = row.date("validFrom");
        LocalDate to = row.date("validTo");
        return row.broken()
                ? null
                : new PartyBranchBody(
                        names.of(row).orElseThrow(), bureau, name, kind, parent, unit, secretary, from, to);
    }
}
