package org.qingyuan.responsibility.reading.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingyuan.responsibility.reading.clause.Draft.Form;
import org.qingyuan.responsibility.reading.clause.Topics.Topic;

/** Divides a sentence into its matters: each becomes one duty, or several where it names several periods. */
final class SentenceReader {
    /** The longest sentence of the bureau's table has 170 characters; what is this long is no sentence. */
    private static final int LONGEST = 1_000;

    private final Wording wording;
    private final Subjects subjects;
    private final List<Draft> drafts = new ArrayList<>();

    private Subject subject;
    /** Whether the subject was named after the last draft was opened. */
    private boolean newSubject;

    private Topic topic;
    private Every lastPeriod;
    private Dates.Dated lastDate;
    /** Where words begin that belong to what follows them; -1 for none. */
    private int pending = -1;
    /** Times that stand alone before what is due by them: 每季度末， 9月15日前，. */
    private Tokens carried = Tokens.NONE;

    SentenceReader(Wording wording, Subjects subjects) {
        this.wording = wording;
        this.subjects = subjects;
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
        return drafts;
    }

    /** @param next null behind the last part */
    private void part(Span part, Span next) {
        boolean last = next == null;
        Tokens tokens = Tokens.in(wording, part, topic != null && isTopicOpen());
        Span rest = withoutSubject(part, tokens);
        boolean comma = !last && wording.at(part.end()) == '，';
        if (comma && tokens.amounts().isEmpty() && tokens.any() && tokens.areAll(wording, rest)) {
            if (newSubject && rest.start() > part.start() && SameMatter.isOfItsOwn(wording, subjects, tokens, next)) {
                open(Form.COUNTED, part, tokens);
                drafts.getLast().predicateShared = true;
                return;
            }
            carried = tokens.after(carried);
            pend(part);
            return;
        }
        String words = wording.masked(rest);
        boolean follows = pending < 0 && Sequels.isBehind(drafts, words);
        if (follows) {
            tokens = tokens.behind(rest.start() + Sequels.ofThose(words));
        }
        if (comma && tokens.amounts().isEmpty() && tokens.any() && Adverbials.isStretch(words)) {
            carried = (Periods.in(wording, next).isEmpty() ? tokens : tokens.onlyDates()).after(carried);
            pend(part);
            return;
        }
        boolean ofTheNext = drafts.isEmpty() && !tokens.amounts().isEmpty() && SameMatter.goesOn(words, tokens);
        if (comma && (ofTheNext || Adverbials.isWhich(words))) {
            pend(part);
            return;
        }
        boolean prohibited = Prohibitions.isOne(words);
        if (!last
                && !tokens.any()
                && !prohibited
                && (words.isEmpty()
                        || Adverbials.isOne(words)
                        || Adverbials.isOne(wording.masked(part))
                        || Adverbials.isSpokenOf(words, wording.masked(next), newSubject))) {
            if (words.isEmpty() && newSubject && subject.isNew()) {
                topic = new Topic(true, subject.text(), true);
            }
            pend(part);
            return;
        }
        Optional<Topic> found = rest.start() == rest.end() ? Optional.empty() : Topics.of(wording, rest, last);
        if (follows) {
            found = Sequels.topic(found, isEvent() ? topic : null);
        }
        if (found.isEmpty() && !last && !tokens.any() && Topics.isKeptTo(words, wording.masked(next))) {
            found = Optional.of(new Topic(false, null, true));
        }
        boolean nobody =
                found.isEmpty() || found.get().who() == null && !found.get().wholePart();
        if (nobody && rest.start() > part.start() && subject.isNew()) {
            found = Optional.of(new Topic(true, subject.text(), false));
        }
        if (found.isPresent() && found.get().wholePart() && tokens.periods().isEmpty() && !prohibited) {
            topic = found.get();
            if (tokens.onlyWithin()) {
                carried = tokens.after(carried);
            }
            pend(part);
            return;
        }
        boolean also = !prohibited && pending < 0 && !newSubject && SameMatter.isAlso(drafts, words, tokens);
        if (found.isPresent() && !also && (topic == null || topic.who() == null || follows)) {
            topic = found.get();
        }
        // 入职一年内至少接受1次: the time counts from what the part itself names.
        Tokens all = (found.isPresent() && tokens.startsSomewhere() ? Tokens.in(wording, part, true) : tokens)
                .after(carried);
        if (!drafts.isEmpty()
                && !newSubject
                && (SameMatter.saysWhen(drafts.getLast(), words, all)
                        || pending < 0
                                && SameMatter.saysWhat(drafts.getLast(), all, wording.masked(drafts.getLast().core)))) {
            drafts.getLast().takeIn(part, all);
            pending = -1;
            return;
        }
        boolean alone = drafts.isEmpty() || pending >= 0 || newSubject;
        if (!alone && SameMatter.saysHowOften(drafts.getLast(), all, all.without(wording, rest))) {
            mend(part, all);
            return;
        }
        form(part, words, all, found.isPresent(), prohibited).ifPresentOrElse(form -> open(form, part, all), () -> {
            drafts.getLast().join(new Span(pending < 0 ? part.start() : pending, part.end()));
            pending = -1;
        });
    }

    /** A subject stands at the head of the part or behind a time: 每年市局…. */
    private Span withoutSubject(Span part, Tokens tokens) {
        Optional<Subject> own = subjects.of(wording, part);
        int behind = tokens.timeAtHead(wording, part);
        if (own.isEmpty() && behind > part.start() && behind < part.end()) {
            own = subjects.of(wording, new Span(behind, part.end()));
        }
        if (own.isEmpty()) {
            Optional<Subject> by = subjects.behindBy(wording, part);
            if (by.isPresent()) {
                subject = by.get();
                newSubject = true;
            }
            return part;
        }
        Span behindIt = new Span(Math.min(own.get().span().end(), part.end()), part.end());
        if (pending >= 0 && subject != null && Adverbials.isSupport(wording.masked(behindIt))) {
            return new Span(part.end(), part.end());
        }
        subject = own.get();
        newSubject = true;
        return behindIt;
    }

    private void pend(Span part) {
        if (pending < 0) {
            pending = part.start();
        }
    }

    private void mend(Span part, Tokens tokens) {
        Draft act = drafts.removeLast();
        pending = act.start;
        Subject holds = subject;
        open(Form.COUNTED, part, tokens);
        drafts.getLast().subject = act.subject;
        drafts.getLast().ownSubject = act.ownSubject;
        subject = holds;
    }

    /** Empty where the part goes on with the matter before it. */
    private Optional<Form> form(Span part, String words, Tokens tokens, boolean topical, boolean prohibited) {
        if (!drafts.isEmpty()
                && pending < 0
                && (SameMatter.isAlso(drafts, words, tokens) && !prohibited && !newSubject
                        || SameMatter.goesOn(words, tokens)
                        || SameMatter.isBy(drafts.getLast(), wording.masked(part), tokens))
                && (!topical
                        || words.startsWith("并")
                        || Lexicon.EACH_LASTS.matcher(words).lookingAt())) {
            return Optional.empty();
        }
        if (isEvent()
                && pending < 0
                && !newSubject
                && !topical
                && !prohibited
                && tokens.onlyWithin()
                && !Sequels.isToldTo(words)) {
            Draft event = drafts.getLast();
            if (event.isTimed(wording)) {
                return Optional.of(Form.EVENT);
            }
            event.tokens = tokens.after(event.tokens);
            return Optional.empty();
        }
        if (prohibited) {
            return Optional.of(Form.PROHIBITION);
        }
        if (topic != null && tokens.periods().isEmpty() && tokens.any() && isTopicOpen()) {
            // 对三年以上的积案，8月底前提出意见 is due by that date, whatever comes up.
            return Optional.of(tokens.onlyOfTheCalendar() && !topic.ofPersons() ? Form.COUNTED : Form.EVENT);
        }
        boolean inHours = Sequels.isInHours(words, tokens)
                && (newSubject || isEvent() && drafts.getLast().isTimed(wording));
        if (!drafts.isEmpty() && pending < 0 && (inHours || Sequels.isKept(words, tokens, newSubject))) {
            return Optional.of(Form.EVENT);
        }
        if (tokens.any()) {
            return Optional.of(Form.COUNTED);
        }
        Optional<Form> said =
                Forms.of(wording, new Span(pending < 0 ? part.start() : pending, part.end()), part, words);
        if (said.isPresent()) {
            return said;
        }
        boolean share = topic != null
                && !topic.ofPersons()
                && Lexicon.RATE.matcher(words).find();
        if (topic != null && !share && (isTopicOpen() || topical && !isEvent())) {
            return Optional.of(Form.EVENT);
        }
        if (Lexicon.RATE.matcher(words).find()) {
            return drafts.isEmpty() || newSubject || share && isTopicOpen() ? Optional.of(Form.RATE) : Optional.empty();
        }
        boolean opens = drafts.isEmpty() || newSubject || drafts.getLast().counts() && SameMatter.isLeft(words);
        return opens ? Optional.of(Form.STANDING) : Optional.empty();
    }

    /** Whether a topic was named that no draft has taken up. */
    private boolean isTopicOpen() {
        return drafts.stream().noneMatch(draft -> draft.topic == topic);
    }

    private boolean isEvent() {
        return !drafts.isEmpty() && drafts.getLast().form == Form.EVENT;
    }

    private void open(Form form, Span part, Tokens tokens) {
        Draft draft = new Draft(form, pending < 0 ? part.start() : pending, part, tokens);
        boolean inherited = subject != null && !newSubject;
        if (inherited
                && subject.person()
                && Lexicon.ORGANISES.matcher(wording.masked(part)).find()) {
            draft.doubtful = subject;
        } else {
            draft.subject = subject;
        }
        draft.ownSubject = newSubject;
        draft.topic = topic;
        draft.topicTaken = topic != null && !isTopicOpen();
        draft.kept = form == Form.EVENT && !isTopicOpen() && !isEvent();
        draft.before = lastPeriod;
        boolean listed = !drafts.isEmpty() && part.start() > 0 && "、和及与".indexOf(wording.at(part.start() - 1)) >= 0;
        if (listed && !Lexicon.VERB.matcher(wording.masked(part)).find()) {
            draft.shares = drafts.getLast();
        }
        draft.dateBefore = lastDate;
        draft.predicateShared = part.end() < wording.length()
                && wording.at(part.end()) == '、'
                && (tokens.areAll(wording, withoutSubjectOf(part))
                        || tokens.without(wording, part).isEmpty()
                        || !tokens.periods().isEmpty()
                                && tokens.periods().getLast().span().end() == part.end());
        drafts.add(draft);
        if (Owners.isName(wording, draft)) {
            subject = null;
        }
        pending = -1;
        carried = Tokens.NONE;
        boolean share = form == Form.RATE
                || Owners.SHARE.matcher(wording.masked(withoutSubjectOf(part))).lookingAt();
        boolean counted = share && newSubject && subject != null && subject.person();
        if (counted) {
            subject = null;
        }
        newSubject = false;
        if (!tokens.periods().isEmpty()) {
            lastPeriod = tokens.periods().getLast();
        }
        if (!tokens.dates().isEmpty()) {
            lastDate = tokens.dates().getLast();
        }
    }

    private Span withoutSubjectOf(Span part) {
        boolean own = subject != null && subject.span().start() == part.start();
        return own ? new Span(subject.span().end(), part.end()) : part;
    }
}
