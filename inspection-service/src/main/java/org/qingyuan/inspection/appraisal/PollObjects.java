package org.qingyuan.inspection.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;

/** Whom the items of a poll are about, by the copy of the directory. */
@ApplicationScoped
class PollObjects {
    private final EntityManager entities;

    PollObjects(EntityManager entities) {
        this.entities = entities;
    }

    /** @throws Problem 422 naming the items whose object is neither of the bureau nor a bureau right below */
    void exist(String bureau, PollDefinition definition) {
        Problem invalid = new Problem(AppraisalProblem.POLL_INVALID);
        for (int i = 0; i < definition.items().size(); i++) {
            PollDefinition.PollItem item = definition.items().get(i);
            if (item.object() != null && name(bureau, item).isEmpty()) {
                invalid.withError("items[" + i + "].object", "UNKNOWN");
            }
        }
        if (!invalid.errors().isEmpty()) {
            throw invalid;
        }
    }

    /** Null for an item without an object. */
    String nameOf(String bureau, PollDefinition.PollItem item) {
        return item.object() == null ? null : name(bureau, item).orElse("");
    }

    /** @throws Problem 403 for a poll about the caller, the caller's unit or the branch that the caller heads */
    void notOwn(Caller caller, PollDefinition definition) {
        if (own(caller, definition)) {
            throw new Problem(AppraisalProblem.POLL_OWN_OBJECT);
        }
    }

    boolean own(Caller caller, PollDefinition definition) {
        return definition.items().stream()
                .map(PollDefinition.PollItem::object)
                .anyMatch(object -> object != null
                        && (object.equals(String.valueOf(caller.unit()))
                                || object.equals(String.valueOf(caller.person()))
                                || heads(caller, object)));
    }

    private boolean heads(Caller caller, String branch) {
        return caller.person() != null
                && !entities.createNativeQuery(
                                "select 1 from directory_party_branch where bureau = :bureau and cast(id as text) = :id"
                                        + " and secretary = :person",
                                Integer.class)
                        .setParameter("bureau", caller.bureau())
                        .setParameter("id", branch)
                        .setParameter("person", caller.person())
                        .getResultList()
                        .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private Optional<String> name(String bureau, PollDefinition.PollItem item) {
        String known =
                switch (item.objectKind()) {
                    case UNIT -> """
                            select name from directory_unit where bureau = :bureau and cast(id as text) = :id
                            union all select name from directory_bureau where parent = :bureau and code = :id
                            """;
                    case LEADER ->
                        "select name from directory_person where bureau = :bureau and cast(id as text) = :id";
                    case BRANCH_SECRETARY ->
                        "select name from directory_party_branch where bureau = :bureau and cast(id as text) = :id";
                };
        List<String> names = entities.createNativeQuery(known, String.class)
                .setParameter("bureau", bureau)
                .setParameter("id", item.object())
                .getResultList();
        return names.stream().findFirst();
    }
}
