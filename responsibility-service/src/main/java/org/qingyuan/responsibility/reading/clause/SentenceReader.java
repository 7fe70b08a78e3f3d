package org.qingyuan.responsibility.reading.clause;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.qingyuan.responsibility.reading.clause.Draft.Form;
import org.qingyuan.responsibility.reading.clause.Topics.Topic;

/** Divides a sentence into its matters: each becomes one duty, or several where it names several periods. */
final class SentenceReader {
    /** The longest sentence of the bureau's table has 170 characters; what is this long is no sentence. */
    private static final int LONGEST = 1_000;

    private final Wording wording;
    private final Subjects subjects;
    private final Matters matters;

    SentenceReader(Wording wording, Subjects subjects) {
        this.wording = wording;
        this.subjects = subjects;
        this.matters = new Matters(wording);
    }

    List<Draft> read(Span sentence) {
        if (sentence.end() - sentence.start() > LONGEST) {
            return List.of(new Draft(Form.UNREAD, sentence.start(), sentence, Tokens.NONE));
        }
        List<Span> parts = Sentences.parts(wording, subjects, sentence);
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            part(parts.get(i), last ? null : parts.get(i + 1));
        }
        return matters.all();
    }

    /** @param next null behind the last part */
    private void part(Span part, Span next) {
        boolean last = next == null;
        Tokens tokens = tokens(part);
        if (!matters.none()
                && !matters.isPending()
                && (SameMatter.attends(matters.last(), wording.masked(part), tokens)
                        || SameMatter.isAllowed(matters.last(), wording.masked(part))
                        || SameMatter.isBy(matters.last(), wording.masked(part), tokens)
                        || SameMatter.saysHowSoon(wording, matters.last(), part))) {
            matters.join(part);
            return;
        }
        Span rest = withoutSubject(part, tokens);
        boolean comma = !last && wording.at(part.end()) == '，';
        if (comma && isTimeAlone(part, rest, tokens, next)) {
            return;
        }
        String words = wording.masked(rest);
        boolean follows = !matters.isPending() && Sequels.isBehind(matters.all(), words);
        if (follows) {
            tokens = tokens.behind(rest.start() + Sequels.ofThose(words));
        }
        if (comma && belongsToNext(part, words, tokens, next)) {
            return;
        }
        boolean prohibited = Prohibitions.isOne(words);
        if (!last
                && !tokens.any()
                && !prohibited
                && isAdverbial(part, words, next)
                && !Topics.isUnexpected(words, wording.masked(next))) {
            if (words.isEmpty() && matters.newSubject() && matters.subject().isNew()) {
                matters.arisesFrom(new Topic(true, matters.subject().text(), true));
            }
            matters.pend(part);
            return;
        }
        Optional<Topic> found = topic(part, rest, words, tokens, next, follows);
        if (comma
                && found.isPresent()
                && Owners.isOfOutsiders(found.get())
                && Lexicon.KEPT_UP.matcher(wording.masked(next)).lookingAt()) {
            matters.pend(part);
            return;
        }
        if (found.isPresent() && found.get().wholePart() && tokens.periods().isEmpty() && !prohibited) {
            matters.arisesFrom(found.get());
            if (tokens.onlyWithin()) {
                matters.carry(tokens);
            }
            matters.pend(part);
            return;
        }
        boolean also = !prohibited
                && !matters.isPending()
                && !matters.newSubject()
                && SameMatter.isAlso(matters.all(), words, tokens);
        if (found.isPresent()
                && !also
                && (matters.topic() == null || matters.topic().who() == null || follows)) {
            matters.arisesFrom(found.get());
        }
        // 入职一年内至少接受1次: the time counts from what the part itself names.
        Tokens all = matters.withCarried(
                found.isPresent() && tokens.startsSomewhere() ? Tokens.in(wording, part, true) : tokens);
        matter(part, rest, words, all, found.isPresent());
    }

    private Tokens tokens(Span part) {
        Tokens tokens = Tokens.in(wording, part, matters.isTopicOpen());
        boolean more = !tokens.any()
                && !matters.none()
                && !matters.isPending()
                && matters.last().isStaff();
        return more ? new Tokens(List.of(), Amounts.ofMorePeople(wording, part), List.of()) : tokens;
    }

    /** Whether the part goes on with the matter before it in some way; else a matter of its own is opened. */
    private void matter(Span part, Span rest, String words, Tokens tokens, boolean topical) {
        if (!matters.none()
                && !matters.newSubject()
                && (SameMatter.saysWhen(matters.last(), words, tokens)
                        || !matters.isPending()
                                && SameMatter.saysWhat(matters.last(), tokens, wording.masked(matters.last().core)))) {
            matters.takeIn(part, tokens);
            return;
        }
        boolean alone = matters.none() || matters.isPending() || matters.newSubject();
        if (!alone && SameMatter.saysHowOften(matters.last(), tokens, tokens.without(wording, rest))) {
            matters.mend(part, tokens);
            return;
        }
        Forms.of(wording, matters, part, words, tokens, topical)
                .ifPresentOrElse(form -> matters.open(form, part, tokens), () -> matters.join(part));
    }

    /** 每季度末， 9月15日前，: a time of what follows, or of somebody who shares what follows. */
    private boolean isTimeAlone(Span part, Span rest, Tokens tokens, Span next) {
        int lead = rest.start() + Adverbials.lead(wording.masked(rest));
        if (!tokens.amounts().isEmpty()
                || !tokens.any()
                || !tokens.areAll(wording, new Span(Math.min(lead, rest.end()), rest.end()))) {
            return false;
        }
        if (matters.newSubject()
                && rest.start() > part.start()
                && SameMatter.isOfItsOwn(wording, subjects, tokens, next)) {
            matters.open(Form.COUNTED, part, tokens);
            matters.last().predicateShared = true;
            return true;
        }
        // 每年3月至12月，每月巡查: the stretch in which it comes back each month
        boolean stretch = !tokens.periods().isEmpty()
                && !tokens.dates().isEmpty()
                && !Periods.in(wording, next).isEmpty();
        matters.carry(stretch ? tokens.onlyDates() : tokens);
        matters.pend(part);
        return true;
    }

    private boolean belongsToNext(Span part, String words, Tokens tokens, Span next) {
        if (tokens.amounts().isEmpty()
                && tokens.any()
                && (Adverbials.isStretch(words) || Adverbials.isMoment(words) || isInRespect(part, tokens))) {
            matters.carry(Periods.in(wording, next).isEmpty() ? tokens : tokens.onlyDates());
            matters.pend(part);
            return true;
        }
        boolean ofTheNext = matters.none() && !tokens.amounts().isEmpty() && SameMatter.goesOn(words, tokens);
        if (ofTheNext || Adverbials.isWhich(words)) {
            matters.pend(part);
            return true;
        }
        return false;
    }

    private boolean isInRespect(Span part, Tokens tokens) {
        int behind = tokens.timeAtHead(wording, part);
        return behind > part.start() && Adverbials.isRespect(wording.masked(new Span(behind, part.end())));
    }

    private boolean isAdverbial(Span part, String words, Span next) {
        return words.isEmpty()
                || Adverbials.isOne(words) && !Topics.isBehindAnAct(words)
                || Adverbials.isOne(wording.masked(part)) && !Topics.isBehindAnAct(words)
                || matters.none() && !matters.newSubject() && Adverbials.isSoMany(words, wording.masked(next))
                || Adverbials.isSpokenOf(words, wording.masked(next), matters.newSubject());
    }

    private Optional<Topic> topic(Span part, Span rest, String words, Tokens tokens, Span next, boolean follows) {
        boolean last = next == null;
        Optional<Topic> found = rest.start() == rest.end() ? Optional.empty() : Topics.of(wording, rest, last);
        if (follows) {
            found = Sequels.topic(found, matters.isEvent() ? matters.topic() : null);
        }
        if (found.isEmpty() && !last && !tokens.any() && Topics.isKeptTo(words, wording.masked(next))) {
            found = Optional.of(new Topic(false, null, true));
        }
        boolean nobody =
                found.isEmpty() || found.get().who() == null && !found.get().wholePart();
        boolean named = rest.start() > part.start() && matters.subject().isNew();
        return nobody && named ? Optional.of(new Topic(true, matters.subject().text(), false)) : found;
    }

    /** A subject stands at the head of the part or behind a time: 每年市局…. */
    private Span withoutSubject(Span part, Tokens tokens) {
        int lead = part.start() + Adverbials.lead(wording.masked(part));
        Span softened = new Span(Math.min(lead, part.end()), part.end());
        Optional<Subject> own = IntStream.of(
                        part.start(),
                        tokens.timeAtHead(wording, part),
                        softened.start(),
                        tokens.timeAtHead(wording, softened))
                .filter(at -> at < part.end())
                .distinct()
                .mapToObj(at -> subjects.of(wording, new Span(at, part.end())))
                .flatMap(Optional::stream)
                .findFirst();
        if (own.isEmpty()) {
            subjects.behindBy(wording, part).ifPresent(matters::name);
            return part;
        }
        Span behindIt = new Span(Math.min(own.get().span().end(), part.end()), part.end());
        if (matters.isPending() && matters.subject() != null && Adverbials.isSupport(wording.masked(behindIt))) {
            return new Span(part.end(), part.end());
        }
        matters.name(own.get());
        return behindIt;
    }
}
