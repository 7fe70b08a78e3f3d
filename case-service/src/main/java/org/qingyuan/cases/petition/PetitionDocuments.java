package org.qingyuan.cases.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.cases.document.AboutKind;
import org.qingyuan.cases.document.ChineseDate;
import org.qingyuan.cases.document.DocumentKind;
import org.qingyuan.cases.document.DocumentSubject;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.directory.CopiedDirectory;
import org.qingyuan.kit.directory.Person;
import org.qingyuan.kit.directory.Unit;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;

/** What the templates of petitions begin with. What was taken back has no documents for anybody but the desk. */
@ApplicationScoped
class PetitionDocuments implements DocumentSubject {
    private final PetitionRepository petitions;
    private final PetitionRules rules;
    private final CopiedDirectory directory;
    private final EntityManager entities;

    PetitionDocuments(
            PetitionRepository petitions, PetitionRules rules, CopiedDirectory directory, EntityManager entities) {
        this.petitions = petitions;
        this.rules = rules;
        this.directory = directory;
        this.entities = entities;
    }

    @Override
    public AboutKind about() {
        return AboutKind.PETITION;
    }

    @Override
    public Sight look(Caller caller, UUID about) {
        PetitionSight sight = PetitionSight.of(caller, rules);
        Petition petition = petitions.get(sight, about);
        if (!sight.whole(petition)) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        return new Sight(true, known(petition));
    }

    /** 答复函: what the head signed goes out, not what somebody means to propose. */
    @Override
    public Map<String, String> settled(Caller caller, UUID about, DocumentKind kind) {
        if (kind != DocumentKind.REPLY_LETTER) {
            return Map.of();
        }
        Petition petition = petitions.get(PetitionSight.of(caller, rules), about);
        boolean signed = petition.state == PetitionState.SIGNED || petition.state == PetitionState.CLOSED;
        if (!signed || petition.reply == null) {
            throw new Problem(PetitionProblem.PETITION_REPLY_NOT_SIGNED);
        }
        return Map.of("reply", petition.reply);
    }

    private Map<String, String> known(Petition petition) {
        Petitioner citizen = entities.find(Petitioner.class, petition.id);
        String name = citizen == null || citizen.anonymous ? "匿名" : citizen.name;
        String unit =
                directory.unit(petition.bureau, petition.unit).map(Unit::name).orElse("");
        Map<String, String> known = new HashMap<>();
        known.put("petition", PetitionSummary.number(petition.year, petition.no));
        known.put("received", ChineseDate.of(petition.receivedOn));
        known.put("source", PetitionWords.of(petition.source));
        known.put("kind", PetitionWords.of(petition.kind));
        known.put("name", name);
        known.put("contact", citizen == null || citizen.anonymous ? "无" : citizen.contact);
        known.put("to", name);
        known.put("unit", unit);
        known.put("signed", unit);
        known.put("due", ChineseDate.of(petition.closeDue));
        known.put("title", petition.title);
        known.put("content", petition.content);
        known.put("finding", petition.finding == null ? "" : petition.finding);
        known.put("reply", petition.reply == null ? "" : petition.reply);
        known.put(
                "handler",
                petition.handler == null
                        ? ""
                        : directory
                                .person(petition.bureau, petition.handler)
                                .map(Person::name)
                                .orElse(""));
        return known;
    }
}
