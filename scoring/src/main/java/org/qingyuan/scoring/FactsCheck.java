package org.qingyuan.scoring;

import java.util.List;

/** Says what cannot be with facts: two of one id, counts that contradict each other, votes for what is no option. */
public final class FactsCheck {
    private final Scheme scheme;
    private final Faults faults = new Faults();

    private FactsCheck(Scheme scheme) {
        this.scheme = scheme;
    }

    public static List<Fault> faults(Scheme scheme, Facts facts) {
        FactsCheck check = new FactsCheck(scheme);
        check.faults.text("/object", facts.object());
        check.faults.there("/kind", facts.kind());
        check.faults.unique("/facts", "/id", facts.facts(), Fact::id);
        for (int i = 0; i < facts.facts().size(); i++) {
            check.fact(facts.facts().get(i), "/facts/" + i);
        }
        for (int i = 0; i < facts.vetoes().size(); i++) {
            check.veto(facts.vetoes().get(i), "/vetoes/" + i);
        }
        return check.faults.all();
    }

    private void fact(Fact fact, String place) {
        faults.text(place + "/key", fact.key());
        switch (fact) {
            case Fact.Duty duty -> duty(duty, place);
            case Fact.Number number -> {
                faults.there(place + "/source", number.source());
                faults.notNegative(place + "/number", number.number(), true);
                if (number.source() == SourceKind.DUTY || number.source() == SourceKind.BALLOT) {
                    faults.add(FaultCode.RULE_AND_SOURCE, place + "/source", null, number.source());
                }
            }
            case Fact.Ballots ballots -> ballots(ballots, place);
        }
    }

    private void duty(Fact.Duty duty, String place) {
        rising(place + "/done", duty.done(), duty.required());
        rising(place + "/onTime", duty.onTime(), duty.done());
        rising(place + "/notYetDue", 0, duty.notYetDue());
    }

    private void rising(String place, int lower, int upper) {
        if (lower < 0 || lower > upper) {
            faults.add(FaultCode.IMPOSSIBLE_COUNT, place, "0–" + upper, lower);
        }
    }

    private void ballots(Fact.Ballots ballots, String place) {
        faults.text(place + "/group", ballots.group());
        rising(place + "/returned", ballots.returned(), ballots.issued());
        int counted = 0;
        for (int count : ballots.counts().values()) {
            rising(place + "/counts", 0, count);
            counted += count;
        }
        rising(place + "/counts", counted, ballots.returned());
        ballots.counts().keySet().stream()
                .filter(option -> scheme.ballots().stream()
                        .flatMap(rules -> rules.options().stream())
                        .noneMatch(known -> known.code().equals(option)))
                .forEach(option -> faults.add(FaultCode.UNKNOWN_REFERENCE, place + "/counts", null, option));
    }

    private void veto(AnnouncedVeto veto, String place) {
        faults.there(place + "/announcedOn", veto.announcedOn());
        if (scheme.vetoes().stream().noneMatch(ground -> ground.code().equals(veto.ground()))) {
            faults.add(FaultCode.UNKNOWN_REFERENCE, place + "/ground", null, veto.ground());
        }
    }
}
