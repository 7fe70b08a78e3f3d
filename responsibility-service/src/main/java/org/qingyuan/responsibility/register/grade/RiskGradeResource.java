package org.qingyuan.responsibility.register.grade;

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
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.kit.caller.CurrentCaller;

/** 分级管理: which leader manages the risk points of a grade. */
@Path("/api/responsibility/v1/risk-grades")
@Tag(name = "registers")
public class RiskGradeResource {
    private final CurrentCaller caller;
    private final RiskGrades grades;

    RiskGradeResource(CurrentCaller caller, RiskGrades grades) {
        this.caller = caller;
        this.grades = grades;
    }

    @GET
    @Transactional
    @RolesAllowed({STAFF, UNIT_LEADER, DISCIPLINE, DISCIPLINE_HEAD, BUREAU_LEADER, INSPECTOR, AUDITOR})
    public List<RiskGradeView> listRiskGrades() {
        return grades.all(caller.get().bureau());
    }

    @PUT
    @Path("{grade}")
    @RolesAllowed(DISCIPLINE_HEAD)
    public RiskGradeView decideRiskGrade(
            String grade, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid RiskGradeRequest request) {
        return grades.decide(caller.get(), grade, ifMatch, request.manager());
    }
}
