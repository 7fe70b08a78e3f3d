package org.qingyuan.responsibility.reading.clause;

import java.util.Optional;
import org.qingyuan.responsibility.reading.clause.Draft.Form;

/** Says whether a part goes on with the matter before it or opens one of its own, and of what form. */
final class Forms {
    private Forms() {}

    /**
     * Empty where the part goes on with the matter before it.
     *
     * @param words of the part, without its subject
     * @param topical whether the part itself names what it arises from
     */
    static Optional<Form> of(
            Wording wording, Matters matters, Span part, String words, Tokens tokens, boolean topical) {
        boolean prohibited = Prohibitions.isOne(words);
        if (goesOn(wording, matters, part, words, tokens, topical, prohibited)) {
            return Optional.empty();
        }
        if (matters.isEvent()
                && !matters.isPending()
                && !matters.newSubject()
                && !topical
                && !prohibited
                && tokens.onlyWithin()
                && !Sequels.isToldTo(words)) {
            Draft event = matters.last();
            if (event.isTimed(wording) || Sequels.isSaidOfAnother(words)) {
                return Optional.of(Form.EVENT);
            }
            event.tokens = tokens.after(event.tokens);
            return Optional.empty();
        }
        if (prohibited) {
            return Optional.of(Form.PROHIBITION);
        }
        if (tokens.onlyWithin() && !matters.none() && !matters.newSubject() && Sequels.isAsked(matters, wording)) {
            return Optional.of(Form.EVENT);
        }
        if (tokens.any() && matters.isTopicOpen() && isOfSize(wording, matters, part, tokens)) {
            return Optional.of(Form.COUNTED);
        }
        if (tokens.periods().isEmpty() && tokens.any() && matters.isTopicOpen()) {
            // 对三年以上的积案，8月底前提出意见 is due by that date, whatever comes up.
            boolean due = tokens.onlyOfTheCalendar() && !matters.topic().ofPersons();
            return Optional.of(due ? Form.COUNTED : Form.EVENT);
        }
        boolean inHours = Sequels.isInHours(words, tokens)
                && (matters.newSubject() || matters.isEvent() && matters.last().isTimed(wording));
        if (!matters.none()
                && !matters.isPending()
                && (inHours || Sequels.isKept(words, tokens, matters.newSubject()))) {
            return Optional.of(Form.EVENT);
        }
        return tokens.any() ? Optional.of(Form.COUNTED) : untimed(wording, matters, part, words, topical);
    }

    /** 帮教对象30人以上的，指定1名干部负责: how many there are to be by the size of a place. */
    private static boolean isOfSize(Wording wording, Matters matters, Span part, Tokens tokens) {
        boolean people = tokens.periods().isEmpty()
                && tokens.dates().isEmpty()
                && tokens.amounts().stream().allMatch(amount -> amount.measure() == Amount.Measure.PEOPLE);
        return people
                && matters.startOf(part) < part.start()
                && Lexicon.SIZE
                        .matcher(wording.masked(new Span(matters.startOf(part), part.start())))
                        .find();
    }

    private static boolean goesOn(
            Wording wording,
            Matters matters,
            Span part,
            String words,
            Tokens tokens,
            boolean topical,
            boolean prohibited) {
        return !matters.none()
                && !matters.isPending()
                && (SameMatter.isAlso(matters.all(), words, tokens) && !prohibited && !matters.newSubject()
                        || SameMatter.goesOn(words, tokens))
                && (!topical
                        || words.startsWith("并")
                        || Lexicon.EACH_LASTS.matcher(words).lookingAt());
    }

    private static Optional<Form> untimed(Wording wording, Matters matters, Span part, String words, boolean topical) {
        Optional<Form> said = said(wording, new Span(matters.startOf(part), part.end()), part, words);
        if (said.isPresent()) {
            return said;
        }
        if (Sequels.isKeptInWorkdays(words) || matters.none() && Sequels.isProlonged(words)) {
            return Optional.of(Form.EVENT);
        }
        boolean share = matters.topic() != null
                && !matters.topic().ofPersons()
                && Lexicon.RATE.matcher(words).find();
        if (matters.topic() != null && !share && (matters.isTopicOpen() || topical && !matters.isEvent())) {
            return Optional.of(Form.EVENT);
        }
        boolean first = matters.none() || matters.newSubject();
        if (Lexicon.RATE.matcher(words).find()) {
            boolean another = !first
                    && (matters.last().form == Form.RATE || matters.last().form == Form.STANDING)
                    && Lexicon.RATE_OF_ITS_OWN.matcher(words).lookingAt();
            return first || another || share && matters.isTopicOpen() ? Optional.of(Form.RATE) : Optional.empty();
        }
        boolean opens = first
                || matters.last().isStaff() && words.matches("并(?:建立|健全|完善|制定)[^，]+")
                || matters.last().counts() && (SameMatter.isLeft(words) || SameMatter.isKeptUp(matters.last(), words));
        return opens ? Optional.of(Form.STANDING) : Optional.empty();
    }

    /**
     * What a part without a time says by its words alone: a condition, people in a place, or something to reach.
     *
     * @param whole the part with the words before it that belong to it
     */
    private static Optional<Form> said(Wording wording, Span whole, Span part, String words) {
        if (Lexicon.CONDITION.matcher(wording.masked(whole)).lookingAt()
                || Lexicon.CONDITION.matcher(words).lookingAt()) {
            return Optional.of(Form.CONDITION);
        }
        if (Lexicon.STAFF.matcher(wording.masked(part)).find()) {
            return Optional.of(Form.STAFF);
        }
        return Lexicon.TARGET.matcher(words).find() ? Optional.of(Form.TARGET) : Optional.empty();
    }
}
