package org.qingyuan.responsibility.directory.workbook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingyuan.responsibility.directory.branch.PartyBranchBody;
import org.qingyuan.responsibility.directory.bureau.BureauBody;
import org.qingyuan.responsibility.directory.charge.LeaderInChargeBody;
import org.qingyuan.responsibility.directory.group.UnitGroupBody;
import org.qingyuan.responsibility.directory.object.DirectoryBody;
import org.qingyuan.responsibility.directory.object.ObjectKind;
import org.qingyuan.responsibility.directory.person.PersonBody;
import org.qingyuan.responsibility.directory.post.PostBody;
import org.qingyuan.responsibility.directory.unit.UnitBody;
import org.qingyuan.responsibility.directory.write.DirectoryState;

/** The cells of each object: field to value, with names in place of ids. The reverse of {@link RowBodies}. */
final class BodyRows {
    private static final String LIST = "、";

    private final String bureau;
    private final DirectoryState state;

    BodyRows(String bureau, DirectoryState state) {
        this.bureau = bureau;
        this.state = state;
    }

    Stream<Map<String, Object>> of(Layout layout) {
        return switch (layout) {
            case BUREAUS ->
                all(BureauBody.class, Comparator.comparing(BureauBody::code)).map(BodyRows::cells);
            case UNITS ->
                all(UnitBody.class, Comparator.comparing(UnitBody::ordinal)).map(this::cells);
            case UNIT_GROUPS ->
                all(UnitGroupBody.class, Comparator.comparing(UnitGroupBody::name))
                        .map(this::cells);
            case PEOPLE ->
                all(PersonBody.class, Comparator.comparing(PersonBody::policeNumber))
                        .map(this::cells);
            case POSTS ->
                all(PostBody.class, Comparator.comparing(PostBody::kind)).map(this::cells);
            case LEADERS_IN_CHARGE ->
                all(LeaderInChargeBody.class, Comparator.comparing(LeaderInChargeBody::validFrom))
                        .map(this::cells);
            case PARTY_BRANCHES ->
                all(PartyBranchBody.class, Comparator.comparing(PartyBranchBody::kind))
                        .map(this::cells);
        };
    }

    private <B extends DirectoryBody> Stream<B> all(Class<B> type, Comparator<B> order) {
        return state.all(type).stream()
                .filter(body -> body.bureau().equals(bureau))
                .sorted(order.thenComparing(DirectoryBody::objectId));
    }

    private static Map<String, Object> cells(BureauBody body) {
        Map<String, Object> cells = new HashMap<>();
        cells.put("code", body.code());
        cells.put("name", body.name());
        cells.put("shortName", body.shortName());
        cells.put("parent", body.parent());
        return cells;
    }

    private Map<String, Object> cells(UnitBody body) {
        Map<String, Object> cells = dated(body);
        cells.put("name", body.name());
        cells.put("kind", Labels.UNIT_KINDS.of(body.kind()));
        cells.put("parent", unit(body.parent()));
        cells.put("ordinal", body.ordinal());
        cells.put("aliases", String.join(LIST, body.aliases()));
        return cells;
    }

    private Map<String, Object> cells(UnitGroupBody body) {
        Map<String, Object> cells = dated(body);
        cells.put("name", body.name());
        cells.put("kinds", body.kinds().stream().map(Labels.UNIT_KINDS::of).collect(Collectors.joining(LIST)));
        cells.put("units", body.units().stream().map(this::unit).collect(Collectors.joining(LIST)));
        return cells;
    }

    private Map<String, Object> cells(PersonBody body) {
        Map<String, Object> cells = dated(body);
        cells.put("policeNumber", body.policeNumber());
        cells.put("name", body.name());
        cells.put("unit", unit(body.unit()));
        cells.put("account", body.account());
        return cells;
    }

    private Map<String, Object> cells(PostBody body) {
        Map<String, Object> cells = dated(body);
        cells.put("unit", unit(body.unit()));
        person(cells, "person", "personName", body.person());
        cells.put("title", body.title());
        cells.put("kind", Labels.POST_KINDS.of(body.kind()));
        cells.put("economicResponsibility", body.economicResponsibility() ? Labels.YES : Labels.NO);
        return cells;
    }

    private Map<String, Object> cells(LeaderInChargeBody body) {
        Map<String, Object> cells = dated(body);
        cells.put("unit", unit(body.unit()));
        person(cells, "leader", "leaderName", body.leader());
        return cells;
    }

    private Map<String, Object> cells(PartyBranchBody body) {
        Map<String, Object> cells = dated(body);
        cells.put("name", body.name());
        cells.put("kind", Labels.BRANCH_KINDS.of(body.kind()));
        cells.put(
                "parent",
                state.find(PartyBranchBody.class, ObjectKind.PARTY_BRANCH, bureau, body.parent())
                        .map(PartyBranchBody::name)
                        .orElse(null));
        cells.put("unit", unit(body.unit()));
        person(cells, "secretary", "secretaryName", body.secretary());
        return cells;
    }

    private static Map<String, Object> dated(DirectoryBody body) {
        Map<String, Object> cells = new HashMap<>();
        cells.put("id", body.objectId());
        cells.put("validFrom", body.validFrom());
        cells.put("validTo", body.validTo());
        return cells;
    }

    private String unit(UUID id) {
        return state.find(UnitBody.class, ObjectKind.UNIT, bureau, id)
                .map(UnitBody::name)
                .orElse(null);
    }

    private void person(Map<String, Object> cells, String field, String nameField, UUID id) {
        state.find(PersonBody.class, ObjectKind.PERSON, bureau, id).ifPresent(person -> {
            cells.put(field, person.policeNumber());
            cells.put(nameField, person.name());
        });
    }
}
