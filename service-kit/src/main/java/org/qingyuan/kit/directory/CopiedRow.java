package org.qingyuan.kit.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingyuan.kit.client.ClientJson;
import org.qingyuan.kit.directory.client.BureauBody;
import org.qingyuan.kit.directory.client.FeedView;
import org.qingyuan.kit.directory.client.LeaderInChargeBody;
import org.qingyuan.kit.directory.client.PartyBranchBody;
import org.qingyuan.kit.directory.client.PersonBody;
import org.qingyuan.kit.directory.client.PostBody;
import org.qingyuan.kit.directory.client.UnitBody;
import org.qingyuan.kit.directory.client.UnitGroupBody;

/**
 * What one change of the feed writes into the copy.
 *
 * @param key the columns of the primary key
 * @param columns values by column; a list is an array of texts or ids
 */
record CopiedRow(String table, String key, Map<String, Object> columns) {

    /** Empty for a kind that this version does not know. */
    static Optional<CopiedRow> of(FeedView change) {
        CopiedRow row =
                switch (change.getKind()) {
                    case BUREAU -> bureau(body(change, BureauBody.class));
                    case UNIT -> unit(body(change, UnitBody.class));
                    case UNIT_GROUP -> unitGroup(body(change, UnitGroupBody.class));
                    case PERSON -> person(body(change, PersonBody.class));
                    case POST -> post(body(change, PostBody.class));
                    case LEADER_IN_CHARGE -> leaderInCharge(body(change, LeaderInChargeBody.class));
                    case PARTY_BRANCH -> partyBranch(body(change, PartyBranchBody.class));
                    case UNKNOWN_DEFAULT_OPEN_API -> null;
                };
        return Optional.ofNullable(row).map(known -> known.set("position", change.getPosition()));
    }

    /** Insert or, for an object that was copied before, replace. */
    String sql() {
        return "INSERT INTO %s (%s) VALUES (%s) ON CONFLICT (%s) DO UPDATE SET %s"
                .formatted(
                        table,
                        String.join(", ", columns.keySet()),
                        columns.keySet().stream()
                                // An empty list does not say what it is a list of.
                                .map(column -> column.equals("units") ? "?::uuid[]" : "?")
                                .collect(Collectors.joining(", ")),
                        key,
                        columns.keySet().stream()
                                .map(column -> column + " = excluded." + column)
                                .collect(Collectors.joining(", ")));
    }

    private static CopiedRow bureau(BureauBody body) {
        return new CopiedRow("directory_bureau", "code", new LinkedHashMap<>())
                .set("code", body.getCode())
                .set("name", body.getName())
                .set("short_name", body.getShortName())
                .set("parent", body.getParent());
    }

    private static CopiedRow unit(UnitBody body) {
        return ofBureau("directory_unit", body.getBureau(), body.getId())
                .set("name", body.getName())
                .set("kind", body.getKind().toString())
                .set("parent", body.getParent())
                .set("ordinal", body.getOrdinal() == null ? 0 : body.getOrdinal())
                .set("aliases", listOf(body.getAliases()))
                .set("valid_from", body.getValidFrom())
                .set("valid_to", body.getValidTo());
    }

    private static CopiedRow unitGroup(UnitGroupBody body) {
        return ofBureau("directory_unit_group", body.getBureau(), body.getId())
                .set("name", body.getName())
                .set(
                        "kinds",
                        listOf(body.getKinds()).stream().map(Object::toString).toList())
                .set("units", listOf(body.getUnits()))
                .set("valid_to", body.getValidTo());
    }

    private static CopiedRow person(PersonBody body) {
        return ofBureau("directory_person", body.getBureau(), body.getId())
                .set("police_number", body.getPoliceNumber())
                .set("name", body.getName())
                .set("unit", body.getUnit())
                .set("account", body.getAccount())
                .set("valid_from", body.getValidFrom())
                .set("valid_to", body.getValidTo());
    }

    private static CopiedRow post(PostBody body) {
        return ofBureau("directory_post", body.getBureau(), body.getId())
                .set("unit", body.getUnit())
                .set("person", body.getPerson())
                .set("title", body.getTitle())
                .set("kind", body.getKind().toString())
                .set("economic_responsibility", Boolean.TRUE.equals(body.getEconomicResponsibility()))
                .set("valid_from", body.getValidFrom())
                .set("valid_to", body.getValidTo());
    }

    private static CopiedRow leaderInCharge(LeaderInChargeBody body) {
        return ofBureau("directory_leader_in_charge", body.getBureau(), body.getId())
                .set("unit", body.getUnit())
                .set("leader", body.getLeader())
                .set("valid_from", body.getValidFrom())
                .set("valid_to", body.getValidTo());
    }

    private static CopiedRow partyBranch(PartyBranchBody body) {
        return ofBureau("directory_party_branch", body.getBureau(), body.getId())
                .set("name", body.getName())
                .set("kind", body.getKind().toString())
                .set("parent", body.getParent())
                .set("unit", body.getUnit())
                .set("secretary", body.getSecretary())
                .set("valid_from", body.getValidFrom())
                .set("valid_to", body.getValidTo());
    }

    private static CopiedRow ofBureau(String table, String bureau, Object id) {
        return new CopiedRow(table, "bureau, id", new LinkedHashMap<>())
                .set("bureau", bureau)
                .set("id", id);
    }

    private CopiedRow set(String column, Object value) {
        columns.put(column, value);
        return this;
    }

    private static <T> T body(FeedView change, Class<T> type) {
        return ClientJson.MAPPER.convertValue(change.getBody(), type);
    }

    private static <T> List<T> listOf(List<T> list) {
        return list == null ? List.of() : list;
    }
}
