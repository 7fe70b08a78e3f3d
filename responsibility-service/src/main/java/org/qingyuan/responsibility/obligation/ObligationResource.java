package org.qingyuan.responsibility.obligation;

import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;

/** 应履行事项: a unit sees its own, the discipline office and the bureau's leaders those of all units. */
@Path("/api/responsibility/v1")
@Tag(name = "obligations")
public class ObligationResource {
    private static final int MOST_OF_ONE = 50;

    private final CurrentCaller caller;
    private final ObligationRepository obligations;
    private final Progress progress;
    private final Warnings warnings;

    ObligationResource(CurrentCaller caller, ObligationRepository obligations, Progress progress, Warnings warnings) {
        this.caller = caller;
        this.obligations = obligations;
        this.progress = progress;
        this.warnings = warnings;
    }

    /** By due date. In a transaction, as all that looks at the whole bureau: its minute ends what a page that was left still asks. */
    @GET
    @Path("obligations")
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
    @Transactional
    public Page<ObligationView> listObligations(
            @BeanParam @Valid ObligationFilter filter,
            @RestQuery String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return Page.of(
                obligations.list(caller.get(), filter, Cursor.decode(after, 2), limit),
                limit,
                obligation -> obligation,
                obligation -> Cursor.of(obligation.due(), obligation.id()));
    }

    @GET
    @Path("obligations/{obligation}")
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
    public ObligationView getObligation(UUID obligation) {
        return obligations.get(caller.get(), obligation);
    }

    /** What the caller owes in person, the first due first; the unit named with it keeps the record. */
    @GET
    @Path("my-obligations")
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
    public List<ObligationView> listMyObligations() {
        return obligations.ownOpen(caller.get(), MOST_OF_ONE);
    }

    /** The list with what is alike in one line, the first due first: what many units owe at a time is said once. */
    @GET
    @Path("obligation-groups")
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
    @Transactional
    public List<ObligationGroup> listObligationGroups(
            @BeanParam @Valid ObligationFilter filter, @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return obligations.groups(caller.get(), filter, limit);
    }

    /** What will be missed unless somebody acts: counted by unit, with the next ones that can still be met. */
    @GET
    @Path("obligation-warnings")
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
    @Transactional
    public WarningsView getObligationWarnings(
            @RestQuery UUID unit, @RestQuery @DefaultValue("10") @Min(1) @Max(50) int limit) {
        return warnings.of(caller.get(), unit, limit);
    }

    /** How many obligations are due on each day, by state: the year at a glance. */
    @GET
    @Path("obligation-days")
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
    public List<DayProgress> listObligationDays(@BeanParam @Valid ObligationFilter filter) {
        return progress.byDay(caller.get(), filter);
    }
}
