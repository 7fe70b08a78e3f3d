package org.qingyuan.responsibility.record;

import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.INSPECTOR;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.trail.Trail;

/** 履职记录: the recording unit writes and signs, the accepting side accepts or returns; others see nothing of it. */
@Path("/api/responsibility/v1/records")
@Tag(name = "records")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
public class RecordResource {
    private final CurrentCaller caller;
    private final RecordRepository records;
    private final RecordService service;
    private final RecordViews views;
    private final Deputies deputies;
    private final Proposals proposals;
    private final Trail trail;
    private final Event<RecordOpened> opened;

    RecordResource(
            CurrentCaller caller,
            RecordRepository records,
            RecordService service,
            RecordViews views,
            Deputies deputies,
            Proposals proposals,
            Trail trail,
            Event<RecordOpened> opened) {
        this.caller = caller;
        this.records = records;
        this.service = service;
        this.views = views;
        this.deputies = deputies;
        this.proposals = proposals;
        this.trail = trail;
        this.opened = opened;
    }

    /** Newest first unless another order is asked for; of a queue other than drafts what has waited longest. */
    @GET
    @Transactional
    public Page<RecordSummary> listRecords(
            @BeanParam @Valid RecordFilter filter,
            @RestQuery String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return Page.of(
                records.list(deputies.standing(caller.get()), filter, Cursor.decode(after, 2), limit),
                limit,
                record -> record,
                record -> Cursor.of(filter.order().key(record), record.id()));
    }

    /** Also for inspectors, as long as they are granted the records of a unit that they inspect. */
    @GET
    @Path("{record}")
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER, INSPECTOR, SUPERIOR})
    public RecordView getRecord(UUID record) {
        RecordRepository.Reading reading = records.read(deputies.standing(caller.get()), record);
        RecordView view = views.of(caller.get(), reading.record());
        if (reading.grant() == null) {
            trail.record("record.read", "record", record);
            opened.fire(new RecordOpened(caller.get(), record));
        } else {
            Map<String, String> by = Map.of("grant", reading.grant().toString());
            trail.recordIn(reading.record().bureau, "record.read", "record", record, by);
        }
        return view;
    }

    /** Other open obligations that a draft may serve as well, the likeliest first; the person who writes it decides. */
    @GET
    @Path("{record}/proposals")
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER})
    public List<Proposal> listProposals(UUID record) {
        return proposals.of(caller.get(), records.get(caller.get(), record));
    }

    /** Keeps a draft under an id of the client: 201 the first time. A change names its version in If-Match. */
    @PUT
    @Path("{record}")
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER})
    public RestResponse<RecordView> saveRecord(
            UUID record, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid RecordRequest request) {
        RecordService.Saved saved = service.save(caller.get(), record, ifMatch, request);
        RecordView view = views.of(caller.get(), saved.record());
        return RestResponse.status(saved.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, view);
    }

    /** Takes a step: submit, withdraw, sign, send back, accept, return, discard. Only the {@code acts} of the record are open. */
    @POST
    @Path("{record}/acts")
    @Transactional
    public RecordView actOnRecord(
            UUID record,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @NotNull @Valid ActRequest request) {
        return views.of(caller.get(), service.act(caller.get(), record, ifMatch, request, Language.of(language)));
    }
}
