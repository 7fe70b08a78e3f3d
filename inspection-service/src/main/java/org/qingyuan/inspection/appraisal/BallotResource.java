package org.qingyuan.inspection.appraisal;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * 投票: the addresses that ask for no token, because a token would say who votes. The code of a card is the permission; it stands
 * in the body, which no access log holds. They are outside the contract, whose operations all ask for a token; docs/appraisal.md
 * describes them.
 */
@Path("/api/inspection/v1/ballots")
@PermitAll
public class BallotResource {
    private final Ballots ballots;

    BallotResource(Ballots ballots) {
        this.ballots = ballots;
    }

    /** What the card asks; changes nothing. */
    @POST
    @Path("opening")
    @Operation(hidden = true)
    public BallotView openBallot(@NotNull @Valid BallotOpeningRequest request) {
        return ballots.open(request.code());
    }

    /** Counts the ballot and uses the card up. */
    @POST
    @Operation(hidden = true)
    public void castBallot(@NotNull @Valid BallotRequest request) {
        ballots.cast(request);
    }
}
