package org.qingyuan.responsibility.register.figure;

import static org.qingyuan.kit.caller.Roles.AUDITOR;
import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.INSPECTOR;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.responsibility.delegation.Delegations;
import org.qingyuan.responsibility.register.RegisterFilter;
import org.qingyuan.responsibility.report.ReportFile;

/** What the registers add up to. */
@Path("/api/responsibility/v1")
@Tag(name = "registers")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER, INSPECTOR, AUDITOR})
public class RegisterFigureResource {
    private final CurrentCaller caller;
    private final RegisterFigures figures;
    private final CrossTabs crossTabs;
    private final RegisterWorkbooks workbooks;
    private final RecordFills fills;
    private final BusinessCalendar calendar;
    private final Delegations delegations;

    RegisterFigureResource(
            CurrentCaller caller,
            RegisterFigures figures,
            CrossTabs crossTabs,
            RegisterWorkbooks workbooks,
            RecordFills fills,
            BusinessCalendar calendar,
            Delegations delegations) {
        this.caller = caller;
        this.figures = figures;
        this.crossTabs = crossTabs;
        this.workbooks = workbooks;
        this.fills = fills;
        this.calendar = calendar;
        this.delegations = delegations;
    }

    /** All registers at one look; the year is the present one unless named. */
    @GET
    @Path("register-figures")
    @Transactional
    public List<RegisterFigureView> getRegisterFigures(
            @RestQuery @Min(2000) @Max(2100) Integer year, @RestQuery UUID unit) {
        return figures.of(delegations.standing(caller.get()), year, unit);
    }

    /** Entries of a register counted by two properties, such as unit × grade or likelihood × impact. */
    @GET
    @Path("register-crosstab")
    @Transactional
    public CrossTabView getRegisterCrosstab(
            @BeanParam @Valid RegisterFilter filter,
            @RestQuery @NotNull Dimension rows,
            @RestQuery @NotNull Dimension columns,
            @RestQuery @DefaultValue("true") boolean standing) {
        return crossTabs.of(delegations.standing(caller.get()), filter, rows, columns, standing);
    }

    /** A register as a workbook, narrowed as the list is. */
    @GET
    @Path("register-workbook")
    @Produces(ReportFile.XLSX)
    public RestResponse<byte[]> downloadRegister(
            @BeanParam @Valid RegisterFilter filter, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return workbooks.of(caller.get(), filter, Language.of(language)).response();
    }

    /** The record forms that can be filled in, each with where its values come from. */
    @GET
    @Path("register-fills")
    public List<FilledForm> listRegisterFills() {
        return fills.all();
    }

    /**
     * Values for a record's form, taken from the registers, joint meetings or the media library: for a record of an obligation, of the days and the units that it
     * stands for; or of a year, of one unit or of all that the caller sees.
     */
    @GET
    @Path("register-fills/{form}")
    @Transactional
    public RecordFillView getRegisterFill(
            String form,
            @RestQuery UUID obligation,
            @RestQuery @Min(2000) @Max(2100) Integer year,
            @RestQuery UUID unit) {
        if (obligation != null) {
            return fills.ofObligation(caller.get(), form, obligation);
        }
        int of = year != null ? year : calendar.today().getYear();
        return fills.ofYear(caller.get(), form, of, unit);
    }
}
