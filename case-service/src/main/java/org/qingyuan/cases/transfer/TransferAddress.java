package org.qingyuan.cases.transfer;

import static org.qingyuan.cases.vault.BlindIndex.normalised;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.qingyuan.cases.people.People;
import org.qingyuan.cases.people.People.Officer;
import org.qingyuan.cases.rules.RuleSets;

/**
 * To whose desk a report goes before anybody has read it. Where it may be about one of the bureau's own heads, or somebody of its
 * discipline office, it goes up: the superior's desk reads it and passes it down when it is not. Too careful costs a day; too
 * bold shows a head what is said of him.
 */
@ApplicationScoped
class TransferAddress {
    /**
     * @param likely who bear the subject's name
     * @param mentioned whom the words name besides
     * @param heads the bureau's own, whom it may be about where it names a post alone
     */
    record Found(boolean up, List<Officer> likely, List<Officer> mentioned, List<Officer> heads) {}

    private static final String DISCIPLINE_OFFICE = "DISCIPLINE";

    private final People people;
    private final RuleSets rules;

    TransferAddress(People people, RuleSets rules) {
        this.people = people;
        this.rules = rules;
    }

    Found read(String bureau, TransferLetter letter) {
        List<Officer> serving = people.serving(bureau);
        String subject = normalised(letter.subjectName());
        String words = normalised(letter.words());
        List<Officer> likely = serving.stream()
                .filter(officer -> normalised(officer.name()).equals(subject))
                .toList();
        List<Officer> mentioned = serving.stream()
                .filter(officer -> !likely.contains(officer) && words.contains(normalised(officer.name())))
                .toList();
        Set<String> kinds = rules.present(bureau).settings().ownHeads();
        Set<UUID> heads = kinds.isEmpty() ? Set.of() : people.holders(bureau, kinds);
        Set<String> titles = kinds.isEmpty() ? Set.of() : people.titles(bureau, kinds);
        return new Found(
                goesUp(letter, serving, likely, mentioned, heads, titles),
                likely,
                mentioned,
                serving.stream().filter(officer -> heads.contains(officer.id())).toList());
    }

    /** Of the superior organ, whom the words name: they do not read it at its desk. */
    List<Officer> named(String bureau, TransferLetter letter) {
        String words = normalised(letter.words());
        return people.serving(bureau).stream()
                .filter(officer -> words.contains(normalised(officer.name())))
                .toList();
    }

    private static boolean goesUp(
            TransferLetter letter,
            List<Officer> serving,
            List<Officer> likely,
            List<Officer> mentioned,
            Set<UUID> heads,
            Set<String> titles) {
        boolean unnamed = letter.subjectName().isBlank();
        return likely.stream().anyMatch(officer -> heads.contains(officer.id()) || ofOffice(officer))
                || titles.stream().anyMatch(title -> isPost(normalised(letter.subjectPost()), normalised(title)))
                || serving.stream().anyMatch(officer -> ofOffice(officer) && inUnit(letter, officer))
                || unnamed && mentioned.stream().anyMatch(officer -> heads.contains(officer.id()) || ofOffice(officer));
    }

    private static boolean ofOffice(Officer officer) {
        return DISCIPLINE_OFFICE.equals(officer.unitKind());
    }

    private static boolean inUnit(TransferLetter letter, Officer officer) {
        return normalised(letter.subjectUnit()).contains(normalised(officer.unitName()));
    }

    /** 市公安局局长 is the 局长, 副局长 is not. */
    static boolean isPost(String said, String title) {
        return said.endsWith(title) && !said.endsWith("副" + title);
    }
}
