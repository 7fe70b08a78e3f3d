package org.qingyuan.responsibility.meeting;

import static org.qingyuan.kit.caller.Roles.BUREAU_LEADER;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.FACT_READER;
import static org.qingyuan.kit.caller.Roles.STAFF;
import static org.qingyuan.kit.caller.Roles.UNIT_LEADER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.report.ReportFile;

/** 联席会议通报情况 for the 绩效 system and the evaluation: by the convening unit, 纪委, leaders and services. */
@Path("/api/responsibility/v1/joint-meeting-figures")
@Tag(name = "joint-meetings")
@RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER})
public class FigureResource {
    private final CurrentCaller caller;
    private final MeetingRepository meetings;
    private final MeetingFigures figures;
    private final Trail trail;

    FigureResource(CurrentCaller caller, MeetingRepository meetings, MeetingFigures figures, Trail trail) {
        this.caller = caller;
        this.meetings = meetings;
        this.figures = figures;
        this.trail = trail;
    }

    /** Per unit over the minutes issued in a period. A service says for which bureau it reads. */
    @GET
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER, FACT_READER})
    public List<FigureLine> listJointMeetingFigures(
            @BeanParam @Valid FigureFilter filter, @RestQuery @Size(max = 40) String bureau) {
        return figures.of(reader(bureau), filter);
    }

    @GET
    @Path("figures.xlsx")
    @Produces(ReportFile.XLSX)
    @Transactional
    public RestResponse<byte[]> exportFigureWorkbook(@BeanParam @Valid FigureFilter filter) {
        byte[] bytes = figures.workbook(figures.of(reader(null), filter));
        trail.record("meeting.export", "bureau", caller.get().bureau());
        return new ReportFile(name(filter, "xlsx"), ReportFile.XLSX, bytes).response();
    }

    @GET
    @Path("figures.csv")
    @Produces("text/csv;charset=UTF-8")
    @Transactional
    public RestResponse<byte[]> exportFigureTable(@BeanParam @Valid FigureFilter filter) {
        byte[] bytes = figures.csv(figures.of(reader(null), filter));
        trail.record("meeting.export", "bureau", caller.get().bureau());
        return new ReportFile(name(filter, "csv"), "text/csv;charset=UTF-8", bytes).response();
    }

    private static String name(FigureFilter filter, String ending) {
        return "联席会议通报情况（%s至%s）.%s".formatted(filter.from(), filter.to(), ending);
    }

    /** @throws Problem 404 for a unit that convenes no such meetings */
    private String reader(String bureau) {
        Caller found = caller.find().orElseThrow(() -> new Problem(BaseProblem.UNAUTHENTICATED));
        if (found.has(FACT_READER) && found.bureau() == null && bureau != null) {
            return bureau;
        }
        Caller own = caller.get();
        boolean oversees = own.has(DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER, FACT_READER);
        if (!oversees && !meetings.convenes(own, MeetingKind.CONDUCT)) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        return own.bureau();
    }
}
