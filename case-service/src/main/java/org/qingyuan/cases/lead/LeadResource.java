package org.qingyuan.cases.lead;

import static org.qingyuan.kit.caller.Roles.ADJUDICATOR;
import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.CASE_MANAGER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.HANDLER;
import static org.qingyuan.kit.caller.Roles.INTAKE;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.page.Page;
import org.qingyuan.kit.trail.Trail;

/** 线索: the ledger, one lead with its course, and every step. What the caller may not know of is not found. */
@Path("/api/case/v1/leads")
@Tag(name = "leads")
@RolesAllowed({INTAKE, CASE_MANAGER, HANDLER, ADJUDICATOR, DISCIPLINE_HEAD, BUREAU_LEADER, SUPERIOR})
public class LeadResource {
    private final CurrentCaller caller;
    private final LeadRepository leads;
    private final LeadViews views;
    private final LeadActs acts;
    private final LeadRecords records;
    private final LeadDesk desk;
    private final LeadExchange exchange;
    private final LeadCandidates candidates;
    private final BusinessCalendar calendar;
    private final Trail trail;

    LeadResource(
            CurrentCaller caller,
            LeadRepository leads,
            LeadViews views,
            LeadActs acts,
            LeadRecords records,
            LeadDesk desk,
            LeadExchange exchange,
            LeadCandidates candidates,
            BusinessCalendar calendar,
            Trail trail) {
        this.caller = caller;
        this.leads = leads;
        this.views = views;
        this.acts = acts;
        this.records = records;
        this.desk = desk;
        this.exchange = exchange;
        this.candidates = candidates;
        this.calendar = calendar;
        this.trail = trail;
    }

    /** Newest first; without numbers, which stand only inside the case. */
    @GET
    @Transactional
    public Page<LeadSummary> listLeads(
            @BeanParam @Valid LeadFilter filter,
            @RestQuery String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return Page.of(
                leads.list(caller.get(), filter, Cursor.decode(after, 1), limit),
                limit,
                views::summary,
                row -> Cursor.of(row.id()));
    }

    /** The board: what is due within so many days or overdue, the nearest first. */
    @GET
    @Path("board")
    @Transactional
    public Page<LeadSummary> leadBoard(
            @RestQuery @DefaultValue("30") @Min(0) @Max(400) int days,
            @RestQuery String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return Page.of(
                leads.board(caller.get(), calendar.today().plusDays(days), Cursor.decode(after, 2), limit),
                limit,
                views::summary,
                row -> Cursor.of(row.due(), row.id()));
    }

    /** Reading is on the lead's trail. */
    @GET
    @Path("{lead}")
    @Transactional
    public LeadView getLead(UUID lead) {
        Lead found = leads.get(caller.get(), lead);
        trail.recordIn(found.bureau, "lead.read", "lead", lead, Map.of());
        return views.of(caller.get(), found);
    }

    /** What handlers will read, while the lead is at the desk: by who registered it, or who was allowed to open the vault. */
    @PUT
    @Path("{lead}/summary")
    @Transactional
    @RolesAllowed({INTAKE, CASE_MANAGER, DISCIPLINE_HEAD, SUPERIOR})
    public LeadView summariseLead(
            UUID lead, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid SummaryRequest request) {
        return views.of(caller.get(), desk.summarise(caller.get(), lead, ifMatch, request));
    }

    /** What the outside system that it came from was answered: received, acknowledged, the result sent. */
    @POST
    @Path("{lead}/exchange")
    @Transactional
    @RolesAllowed({INTAKE, CASE_MANAGER, HANDLER, SUPERIOR})
    public LeadView exchangeOfLead(
            UUID lead, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid ExchangeRequest request) {
        return views.of(caller.get(), exchange.set(caller.get(), lead, ifMatch, request.state()));
    }

    /** Who can be named on it: the discipline office, or whoever in the bureau bears the name. */
    @GET
    @Path("{lead}/candidates")
    @Transactional
    @RolesAllowed({CASE_MANAGER, HANDLER, DISCIPLINE_HEAD, SUPERIOR})
    public List<CandidateView> listLeadCandidates(UUID lead, @RestQuery @Size(max = 60) String name) {
        return candidates.list(caller.get(), lead, name);
    }

    /** 密封 or its end. */
    @POST
    @Path("{lead}/restriction")
    @Transactional
    @RolesAllowed({DISCIPLINE_HEAD, SUPERIOR})
    public LeadView restrictLead(
            UUID lead, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid RestrictionRequest request) {
        return views.of(caller.get(), acts.restrict(caller.get(), lead, ifMatch, request.restricted()));
    }

    /** Takes a step that needs no approval. */
    @POST
    @Path("{lead}/acts")
    @Transactional
    public LeadView actOnLead(
            UUID lead, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid ActRequest request) {
        return views.of(caller.get(), acts.act(caller.get(), lead, ifMatch, request));
    }

    /** 呈批: proposes a step; the last approval carries it out. */
    @POST
    @Path("{lead}/proposals")
    @Transactional
    public LeadView proposeOnLead(
            UUID lead, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid ActRequest request) {
        return views.of(caller.get(), acts.propose(caller.get(), lead, ifMatch, request));
    }

    /** 审批: the next approval of the chain. Whoever carried a lead out of the own sight by it gets the view once more. */
    @POST
    @Path("{lead}/proposals/{proposal}/decision")
    @Transactional
    public LeadView decideOnLead(
            UUID lead,
            UUID proposal,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DecisionRequest request) {
        return views.of(caller.get(), acts.decide(caller.get(), lead, proposal, ifMatch, request));
    }

    /** 撤回呈批. */
    @POST
    @Path("{lead}/proposals/{proposal}/withdrawal")
    @Transactional
    public LeadView withdrawLeadProposal(UUID lead, UUID proposal, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return views.of(caller.get(), acts.withdraw(caller.get(), lead, proposal, ifMatch));
    }

    /** Puts something on record under an id of the client. Nothing on record is ever changed or taken away. */
    @PUT
    @Path("{lead}/records/{record}")
    @Transactional
    public LeadView recordOnLead(UUID lead, UUID record, @NotNull @Valid RecordRequest request) {
        return views.of(caller.get(), records.add(caller.get(), lead, record, request));
    }

    /** 会签 of a report by one of those who handle the lead. */
    @POST
    @Path("{lead}/records/{record}/signature")
    @Transactional
    public LeadView signLeadRecord(UUID lead, UUID record) {
        return views.of(caller.get(), records.sign(caller.get(), lead, record));
    }
}
