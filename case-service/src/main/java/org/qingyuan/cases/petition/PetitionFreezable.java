package org.qingyuan.cases.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.qingyuan.cases.incident.Freezable;
import org.qingyuan.cases.incident.IncidentCopy;
import org.qingyuan.cases.incident.IncidentKind;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;

/** A petition: frozen it is the stub that everybody sees of what was taken back, for whoever saw it before as well. */
@ApplicationScoped
class PetitionFreezable implements Freezable {
    private static final String NOTHING = "—";

    private final PetitionRepository petitions;
    private final PetitionRules rules;
    private final PetitionPapers papers;
    private final EntityManager entities;

    PetitionFreezable(
            PetitionRepository petitions, PetitionRules rules, PetitionPapers papers, EntityManager entities) {
        this.petitions = petitions;
        this.rules = rules;
        this.papers = papers;
        this.entities = entities;
    }

    @Override
    public IncidentKind kind() {
        return IncidentKind.PETITION;
    }

    @Override
    public Held find(Caller caller, UUID id) {
        PetitionSight sight = PetitionSight.of(caller, rules);
        Petition petition = petitions.get(sight, id);
        if (!sight.whole(petition)) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        return held(petition);
    }

    @Override
    public Held run(Caller caller, UUID id) {
        Petition petition = petitions.get(PetitionSight.of(caller, rules), id);
        if (petition.moved) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        if (!caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        return held(petition);
    }

    private static Held held(Petition petition) {
        return new Held(
                petition.id, petition.bureau, PetitionSummary.number(petition.year, petition.no), petition.frozen);
    }

    @Override
    public void freeze(UUID id, boolean frozen) {
        petitions.findById(id).frozen = frozen;
        petitions.flush();
    }

    @Override
    public void destroy(Caller caller, UUID id) {
        Petition petition = petitions.findById(id);
        petition.title = NOTHING;
        petition.content = "";
        petition.finding = petition.finding == null ? null : NOTHING;
        petition.reply = petition.reply == null ? null : NOTHING;
        Petitioner citizen = entities.find(Petitioner.class, id);
        if (citizen != null) {
            entities.remove(citizen);
        }
        petitions.flush();
        papers.forget(petition);
    }

    @Override
    public List<IncidentCopy> copies(UUID id) {
        return List.of(
                new IncidentCopy(IncidentCopy.Place.CONTENT, 1),
                new IncidentCopy(IncidentCopy.Place.RECORDS, petitions.steps(id).size()),
                new IncidentCopy(IncidentCopy.Place.FILES, papers.count(id)),
                new IncidentCopy(IncidentCopy.Place.BACKUPS, -1),
                new IncidentCopy(IncidentCopy.Place.PRINTS, -1));
    }

    @Override
    public List<String> readings() {
        return List.of("petition.read");
    }
}
