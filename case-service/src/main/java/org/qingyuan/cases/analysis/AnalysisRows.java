package org.qingyuan.cases.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.sql.Statement;

/** Analyses as the caller may see them: a unit its own, 纪委 and the bureau's leaders all of their bureau. */
@ApplicationScoped
class AnalysisRows {
    private static final String SELECT = """
            select a.*, u.name as unit_name
              from petition_analysis a left join directory_unit u on u.bureau = a.bureau and u.id = a.unit
             where a.bureau = :bureau and (:all or a.unit = :own)
            """;

    private final EntityManager entities;

    AnalysisRows(EntityManager entities) {
        this.entities = entities;
    }

    List<Tuple> of(Caller caller, Quarter quarter, UUID unit) {
        return seen(caller)
                .add("and a.year = :year and a.quarter = :quarter")
                .with("year", quarter.year())
                .with("quarter", quarter.number())
                .when(unit, "and a.unit = :unit", "unit")
                .add("order by u.name, a.id")
                .rows(entities);
    }

    /** Held until the transaction ends. */
    Optional<Tuple> lock(Caller caller, UUID id) {
        return seen(caller).add("and a.id = :id for update of a").with("id", id).rows(entities).stream()
                .findFirst();
    }

    Optional<Tuple> lock(Caller caller, Quarter quarter) {
        return of(caller, quarter, caller.unit()).stream()
                .findFirst()
                .flatMap(row -> lock(caller, row.get("id", UUID.class)));
    }

    void insert(Caller caller, Quarter quarter, PetitionAnalysisRequest request, Submitted counted, LocalDate day) {
        said(new Statement("""
                        insert into petition_analysis (id, bureau, unit, year, quarter, state, trends, causes, measures, received,
                                                       closed, late, figures, submitted_by, submitted_on, by_discipline, version)
                        values (:id, :bureau, :unit, :year, :quarter, 'SUBMITTED', :trends, :causes, :measures, :received,
                                :closed, :late, :figures, :by, :day, :byDiscipline, 0)
                        """), caller, request, counted, day)
                .with("id", UUID.randomUUID())
                .with("bureau", caller.bureau())
                .with("unit", caller.unit())
                .with("year", quarter.year())
                .with("quarter", quarter.number())
                .run(entities);
    }

    void submitAgain(Caller caller, UUID id, PetitionAnalysisRequest request, Submitted counted, LocalDate day) {
        said(new Statement("""
                        update petition_analysis
                           set state = 'SUBMITTED', trends = :trends, causes = :causes, measures = :measures,
                               received = :received, closed = :closed, late = :late, figures = :figures, submitted_by = :by,
                               submitted_on = :day, by_discipline = :byDiscipline, decided_by = null, decided_on = null, opinion = null,
                               version = version + 1
                         where id = :id
                        """), caller, request, counted, day).with("id", id).run(entities);
    }

    void decide(Caller caller, UUID id, PetitionAnalysisState state, String opinion, LocalDate day) {
        new Statement("""
                        update petition_analysis
                           set state = :state, decided_by = :by, decided_on = :day, opinion = cast(:opinion as text),
                               version = version + 1
                         where id = :id
                        """)
                .with("state", state.name())
                .with("by", caller.person())
                .with("day", day)
                .with("opinion", opinion)
                .with("id", id)
                .run(entities);
    }

    private static Statement said(
            Statement statement, Caller caller, PetitionAnalysisRequest request, Submitted counted, LocalDate day) {
        return statement
                .with("trends", request.trends().strip())
                .with("causes", request.causes().strip())
                .with("measures", request.measures().strip())
                .with("received", counted.counts().received())
                .with("closed", counted.counts().closed())
                .with("late", counted.counts().late())
                .with("figures", counted.figuresKept())
                .with("by", caller.person())
                .with("day", day)
                .with("byDiscipline", caller.has(Roles.DISCIPLINE_HEAD));
    }

    private static Statement seen(Caller caller) {
        return new Statement(SELECT)
                .with("bureau", caller.bureau())
                .with("all", caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD, Roles.BUREAU_LEADER))
                .with("own", caller.unitOrNobody());
    }
}
