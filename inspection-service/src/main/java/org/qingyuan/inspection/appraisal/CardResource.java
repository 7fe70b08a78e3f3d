package org.qingyuan.inspection.appraisal;

import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.INSPECTOR;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.qingyuan.kit.caller.CurrentCaller;

/** 测评卡: issued in lots to be printed, cancelled when lost. */
@Path("/api/inspection/v1/polls/{poll}")
@Tag(name = "appraisal")
@RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, BUREAU_LEADER, SUPERIOR})
public class CardResource {
    private final CurrentCaller caller;
    private final Cards cards;
    private final PollViews views;

    CardResource(CurrentCaller caller, Cards cards, PollViews views) {
        this.caller = caller;
        this.cards = cards;
        this.views = views;
    }

    /** Draws a lot under an id of the client; the answer holds the codes, this once. */
    @PUT
    @Path("card-lots/{lot}")
    @ResponseStatus(201)
    public IssuedCardsView issueCards(UUID poll, UUID lot, @NotNull @Valid CardLotRequest request) {
        return cards.issue(caller.get(), poll, lot, request);
    }

    /** Cancels all cards of a lot that were not used yet. */
    @POST
    @Path("card-lots/{lot}/cancellation")
    @Transactional
    public PollView cancelCardLot(UUID poll, UUID lot) {
        return views.of(caller.get(), cards.cancelLot(caller.get(), poll, lot));
    }

    /** Cancels one card by its code. */
    @POST
    @Path("card-cancellations")
    @Transactional
    public PollView cancelCard(UUID poll, @NotNull @Valid CardCancellationRequest request) {
        return views.of(caller.get(), cards.cancel(caller.get(), poll, request.code()));
    }
}
