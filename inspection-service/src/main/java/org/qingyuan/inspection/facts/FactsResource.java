package org.qingyuan.inspection.facts;

import static org.qingyuan.kit.caller.Roles.AUDITOR;
import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.INSPECTOR;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.kit.caller.CurrentCaller;

/** 考评事实: frozen from the ledgers, and entered by hand with their papers. */
@Path("/api/inspection/v1/rounds/{round}")
@Tag(name = "facts")
@RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, SUPERIOR})
public class FactsResource {
    private final CurrentCaller caller;
    private final Rounds rounds;
    private final Snapshots snapshots;
    private final FactLines lines;
    private final MinutedFigures minuted;
    private final EnteredFacts entered;
    private final WithdrawnRecords withdrawn;

    FactsResource(
            CurrentCaller caller,
            Rounds rounds,
            Snapshots snapshots,
            FactLines lines,
            MinutedFigures minuted,
            EnteredFacts entered,
            WithdrawnRecords withdrawn) {
        this.caller = caller;
        this.rounds = rounds;
        this.snapshots = snapshots;
        this.lines = lines;
        this.minuted = minuted;
        this.entered = entered;
        this.withdrawn = withdrawn;
    }

    /** Freezes the facts of every bureau that is evaluated; their hash is recomputed before they are kept. */
    @POST
    @Path("snapshots")
    @ResponseStatus(201)
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, SUPERIOR})
    public List<SnapshotView> freezeFacts(UUID round, @NotNull @Valid SnapshotRequest request) {
        return snapshots.take(caller.get(), round, request);
    }

    @GET
    @Path("snapshots")
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, BUREAU_LEADER, SUPERIOR, AUDITOR})
    public List<SnapshotView> listRoundSnapshots(UUID round) {
        return snapshots.list(rounds.get(caller.get(), round));
    }

    /** What would not count yet: records handed in by the round's day that wait for a signature or for acceptance now. */
    @GET
    @Path("waiting-records")
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, SUPERIOR})
    public List<WaitingView> listRoundWaitingRecords(UUID round) {
        return snapshots.waiting(caller.get(), round);
    }

    /** Records behind the facts whose acceptance was withdrawn since, as far as it is known here. */
    @GET
    @Path("withdrawn-records")
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, BUREAU_LEADER, SUPERIOR, AUDITOR})
    public List<WithdrawnView> listRoundWithdrawnRecords(UUID round) {
        return withdrawn.list(caller.get(), round);
    }

    /** Asks responsibility-service at once; a job does so every few minutes. */
    @POST
    @Path("withdrawn-records")
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, SUPERIOR})
    public List<WithdrawnView> askForWithdrawnRecords(UUID round) {
        return withdrawn.ask(caller.get(), round);
    }

    /** Strikes such a record, or lets it count, with a reason. Once, until the scoring is concluded. */
    @POST
    @Path("withdrawn-records/{record}/answer")
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, SUPERIOR})
    public List<WithdrawnView> answerWithdrawnRecord(
            UUID round, UUID record, @NotNull @Valid WithdrawalRequest request) {
        return withdrawn.answer(caller.get(), round, record, request);
    }

    /** Line by line as they count for an object: what was struck is marked, what is not yet due stands apart. */
    @GET
    @Path("objects/{object}/facts")
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, BUREAU_LEADER, SUPERIOR, AUDITOR})
    public List<FactLine> listObjectFacts(UUID round, UUID object) {
        Round found = rounds.get(caller.get(), round);
        return lines.of(found, rounds.object(caller.get(), found, object));
    }

    /** 联席会议通报: the three figures of 3.2 of every unit, as they were taken over with the facts. */
    @GET
    @Path("minuted-figures")
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, BUREAU_LEADER, SUPERIOR, AUDITOR})
    public List<MinutedFigureView> listMinutedFigures(UUID round) {
        return minuted.of(rounds.own(caller.get(), round));
    }

    @GET
    @Path("entered-facts")
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, BUREAU_LEADER, SUPERIOR, AUDITOR})
    public List<EnteredFactView> listEnteredFacts(UUID round) {
        return entered.list(caller.get(), round);
    }

    /** A figure with its paper: results of the 责任制 inspection, the three figures of 3.2, announced outcomes. */
    @POST
    @Path("entered-facts")
    @ResponseStatus(201)
    public EnteredFactView enterFact(UUID round, @NotNull @Valid EnteredFactRequest request) {
        return entered.enter(caller.get(), round, request);
    }

    /** Hands in the paper itself, at most 20 MB; until somebody confirms the figure another one takes its place. */
    @PUT
    @Path("entered-facts/{fact}/file")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public EnteredFactView attachPaper(
            UUID round, UUID fact, @RestQuery @NotBlank @Size(max = 200) String name, InputStream body) {
        return entered.attach(caller.get(), round, fact, name, body);
    }

    @GET
    @Path("entered-facts/{fact}/file")
    @Transactional
    @RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, INSPECTOR, BUREAU_LEADER, SUPERIOR, AUDITOR})
    public RestResponse<?> downloadPaper(UUID round, UUID fact, @HeaderParam("Range") String range) {
        return entered.paper(caller.get(), round, fact, range);
    }

    /** A second person confirms it, or it is withdrawn; it counts once confirmed. */
    @POST
    @Path("entered-facts/{fact}/acts")
    public EnteredFactView actOnEnteredFact(UUID round, UUID fact, @NotNull @Valid FactActRequest request) {
        return entered.act(caller.get(), round, fact, request);
    }
}
