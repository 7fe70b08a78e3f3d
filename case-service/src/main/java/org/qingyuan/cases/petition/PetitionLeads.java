package org.qingyuan.cases.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.cases.intake.Intake;
import org.qingyuan.cases.intake.RegistrationRequest;
import org.qingyuan.cases.intake.RegistrationView;
import org.qingyuan.cases.lead.LeadSource;
import org.qingyuan.cases.lead.Naming;
import org.qingyuan.cases.vault.Reporter;
import org.qingyuan.cases.vault.Vault;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.version.IfMatch;

/** Turns a petition that the desk has taken back into a lead, and leaves a stub like every other one. */
@ApplicationScoped
class PetitionLeads {
    private final PetitionRepository petitions;
    private final PetitionRules rules;
    private final PetitionSteps steps;
    private final PetitionPapers papers;
    private final Intake intake;
    private final Vault vault;
    private final EntityManager entities;

    PetitionLeads(
            PetitionRepository petitions,
            PetitionRules rules,
            PetitionSteps steps,
            PetitionPapers papers,
            Intake intake,
            Vault vault,
            EntityManager entities) {
        this.petitions = petitions;
        this.rules = rules;
        this.steps = steps;
        this.papers = papers;
        this.intake = intake;
        this.vault = vault;
        this.entities = entities;
    }

    /**
     * All or nothing: the lead, its vault, and the emptied petition.
     *
     * @throws Problem 404; 403 not the desk; 409 not taken back, or taken over already; and whatever registering a lead says
     */
    @Transactional
    public RegistrationView move(Caller caller, UUID id, String ifMatch, PetitionLeadRequest request) {
        PetitionSight sight = PetitionSight.of(caller, rules);
        Petition petition = petitions.lock(sight, id);
        if (!sight.desk() || caller.person() == null) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        if (petition.moved || petition.frozen || petition.state != PetitionState.RECALLED) {
            throw new Problem(PetitionProblem.PETITION_ACT_NOT_POSSIBLE);
        }
        IfMatch.check(ifMatch, petition.version);
        Petitioner citizen = entities.find(Petitioner.class, id);
        UUID lead = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        RegistrationView registered = intake.register(caller, lead, registration(petition, citizen, request));
        // Also of one that went straight up: its vault is the superior's, and the desk has no way back to it.
        keep(caller, lead, "来件登记内容.txt", papers.words(petition, citizen).getBytes(StandardCharsets.UTF_8));
        List<PetitionPapers.Paper> handedIn = papers.of(petition);
        handedIn.forEach(paper -> keep(caller, lead, paper.name(), paper.bytes()));
        empty(petition, citizen);
        petitions.flush();
        papers.forget(petition);
        steps.note(caller, petition, PetitionAct.SETTLE, PetitionState.RECALLED, null);
        return registered;
    }

    private void keep(Caller caller, UUID lead, String name, byte[] bytes) {
        if (bytes.length > 0) {
            vault.add(lead, UuidVersion7Strategy.INSTANCE.generateUuid(null), name, bytes, caller.person());
        }
    }

    private static RegistrationRequest registration(
            Petition petition, Petitioner citizen, PetitionLeadRequest request) {
        boolean named = citizen != null && !citizen.anonymous && !citizen.name.isBlank() && !citizen.contact.isBlank();
        return new RegistrationRequest(
                LeadSource.PETITION,
                petition.receivedOn,
                petition.repeatOf != null,
                named ? Naming.REAL_NAME : Naming.ANONYMOUS,
                named && request.verified(),
                named ? new Reporter(citizen.name, citizen.contact, citizen.address) : unnamed(citizen),
                request.subjectRank(),
                request.matterKind(),
                request.subjectName(),
                request.subjectPerson(),
                request.anotherPerson(),
                request.subjectUnit(),
                request.subjectPost(),
                request.named(),
                request.matter(),
                request.summary(),
                null,
                null,
                null);
    }

    /** Whoever gave a name but no way to reach him is no real-name reporter; what he gave is kept all the same. */
    private static Reporter unnamed(Petitioner citizen) {
        return citizen == null
                ? new Reporter("", "", "")
                : new Reporter("", citizen.contact, (citizen.name + " " + citizen.address).strip());
    }

    private void empty(Petition petition, Petitioner citizen) {
        petition.state = PetitionState.SETTLED;
        petition.moved = true;
        petition.title = "—";
        petition.content = "";
        petition.outcome = null;
        petition.finding = null;
        petition.reply = null;
        if (citizen != null) {
            entities.remove(citizen);
        }
    }
}
