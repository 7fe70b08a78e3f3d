package org.qingyuan.inspection.scheme.trial;

import static org.qingyuan.kit.caller.Roles.DISCIPLINE;
import static org.qingyuan.kit.caller.Roles.DISCIPLINE_HEAD;
import static org.qingyuan.kit.caller.Roles.SUPERIOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingyuan.inspection.scheme.SchemeContents;
import org.qingyuan.inspection.scheme.SchemeProblem;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.scoring.Facts;
import org.qingyuan.scoring.Scheme;

/** 试算: what a draft would do, before it is adopted. */
@Path("/api/inspection/v1/schemes/{scheme}/trials")
@Tag(name = "schemes")
@RolesAllowed({DISCIPLINE, DISCIPLINE_HEAD, SUPERIOR})
public class TrialResource {
    private final CurrentCaller caller;
    private final SchemeContents schemes;
    private final TrialFacts rounds;
    private final BusinessCalendar calendar;

    TrialResource(CurrentCaller caller, SchemeContents schemes, TrialFacts rounds, BusinessCalendar calendar) {
        this.caller = caller;
        this.schemes = schemes;
        this.rounds = rounds;
        this.calendar = calendar;
    }

    /** Scores generated facts, or those of a round, by this version and by another one. Keeps nothing. */
    @POST
    @Transactional
    public TrialView tryScheme(UUID scheme, @NotNull @Valid TrialRequest request) {
        Caller reader = caller.get();
        Scheme tried = schemes.faultless(reader, scheme);
        Scheme other = request.against() == null ? null : schemes.faultless(reader, request.against());
        List<Scheme> both =
                Stream.of(tried, other).filter(java.util.Objects::nonNull).toList();
        if (!GeneratedFacts.inCommon(request.kind(), both)) {
            throw new Problem(SchemeProblem.SCHEME_DIFFERENT_OBJECTS);
        }
        if (request.round() == null) {
            return Trial.of(request.kind(), tried, other, generated(request, both), 0);
        }
        List<UsableFacts> usable = rounds.of(reader, request.round(), request.kind(), tried).stream()
                .map(facts -> UsableFacts.of(facts, both))
                .toList();
        if (usable.isEmpty()) {
            throw new Problem(SchemeProblem.ROUND_WITHOUT_FACTS);
        }
        List<Facts> facts = usable.stream().map(UsableFacts::facts).toList();
        int leftOut = usable.stream().mapToInt(UsableFacts::leftOut).sum();
        return Trial.of(request.kind(), tried, other, facts, leftOut);
    }

    private List<Facts> generated(TrialRequest request, List<Scheme> schemes) {
        GeneratedFacts generated = new GeneratedFacts(request.seed(), calendar.today());
        return IntStream.rangeClosed(1, request.objects())
                .mapToObj(object -> generated.of(object, request.kind(), schemes))
                .toList();
    }
}
