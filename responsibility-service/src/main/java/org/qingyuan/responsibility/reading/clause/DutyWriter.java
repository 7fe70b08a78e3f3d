package org.qingyuan.responsibility.reading.clause;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyuan.responsibility.reading.Clause;
import org.qingyuan.responsibility.reading.DutyText;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.clause.Owners.Owner;

/** Turns a matter of a sentence into its duties and says what was doubtful about it. */
final class DutyWriter {
    private final Wording wording;
    private final ReadingContext context;
    private final Draft draft;
    private final Clause clause;
    private final Doubts doubts;

    DutyWriter(Wording wording, ReadingContext context, Draft draft) {
        this.wording = wording;
        this.context = context;
        this.draft = draft;
        this.clause = wording.clause(Points.without(wording, draft.span()));
        this.doubts = new Doubts(context.cell(), clause);
    }

    Reading write() {
        List<Demand> demands = Demands.of(wording, context, draft, doubts);
        Owner owner = Owners.of(wording, context, draft);
        Set<DutyText> duties = new LinkedHashSet<>();
        demands.forEach(demand -> duties.add(duty(demand, owner)));
        OwnerDoubts.ask(wording, context, draft, owner, doubts);
        if (draft.form == Draft.Form.UNREAD) {
            doubts.add(FlagCode.CLAUSE_NOT_UNDERSTOOD, clause.text().substring(0, 40));
        } else {
            askAboutWords();
        }
        return new Reading(List.copyOf(duties), doubts.flags());
    }

    private DutyText duty(Demand demand, Owner owner) {
        return new DutyText(
                clause,
                demand.kind(),
                demand.every(),
                demand.atLeast(),
                demand.atMost(),
                demand.limit(),
                owner.owedBy(),
                owner.owners(),
                owner.sharing());
    }

    private void askAboutWords() {
        String masked = wording.masked(draft.span());
        askHowMany(masked);
        if (draft.ownSubject && draft.subject != null && !isMeasured(draft.subject)) {
            doubts.use(draft.subject.span());
        }
        List<Span> asked = new ArrayList<>();
        for (Span time : TimeWords.unread(wording, draft.span(), doubts.used())) {
            doubts.use(time);
            asked.add(time);
            doubts.add(FlagCode.TIME_NOT_READ, wording.printed(time));
        }
        for (Span number : Amounts.unread(wording, draft.span(), doubts.used())) {
            asked.add(number);
            String words = wording.printed(number);
            boolean rate = wording.text(number).matches(".*[%％‰].*|.*百分.*|.成|三分之.|半数以上");
            doubts.add(rate ? FlagCode.PERCENTAGE : FlagCode.NUMBER_NOT_READ, words);
        }
        Remains.ask(wording, draft, asked, doubts);
        if (draft.form == Draft.Form.STANDING && !Lexicon.VERB.matcher(masked).find()) {
            doubts.add(FlagCode.CLAUSE_NOT_UNDERSTOOD, clause.text());
        }
    }

    /** 任职满五年的领导干部: a number that tells who is met by it. */
    private boolean isMeasured(Subject subject) {
        return wording.masked(subject.span())
                .matches(".*(?:满|超过|不满|达到?|连续|以上)" + Numeral.ANY + ".*|.*" + Numeral.ANY + "[年次岁].*的.*");
    }

    private void askHowMany(String masked) {
        Set<String> vague = new LinkedHashSet<>();
        boolean settled =
                !draft.tokens.periods().isEmpty() && !draft.tokens.amounts().isEmpty();
        List<Pattern> patterns =
                draft.form == Draft.Form.STAFF ? List.of(Lexicon.STAFF, Lexicon.VAGUE) : List.of(Lexicon.VAGUE);
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(masked);
            while (matcher.find()) {
                if (!settled || !Lexicon.IDLE.matcher(matcher.group()).matches()) {
                    vague.add(matcher.group());
                }
            }
        }
        if (!vague.isEmpty() && draft.form != Draft.Form.PROHIBITION) {
            doubts.add(FlagCode.NO_COUNT, String.join("、", vague));
        }
    }
}
