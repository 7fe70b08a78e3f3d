package org.qingyuan.responsibility.reading.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingyuan.responsibility.reading.clause.Draft.Form;
import org.qingyuan.responsibility.reading.clause.Draft.Tokens;
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
    /** Where words begin that belong to what follows them; -1 for none. */
    private int pending = -1;

    SentenceReader(Wording wording, Subjects subjects) {
        this.wording = wording;
        this.subjects = subjects;
    }

    List<Draft> read(Span sentence) {
        if (sentence.end() - sentence.start() > LONGEST) {
            Tokens none = new Tokens(List.of(), List.of(), List.of());
            return List.of(new Draft(Form.UNREAD, sentence.start(), sentence, none));
        }
        List<Span> parts = Sentences.parts(wording, sentence);
        for (int i = 0; i < parts.size(); i++) {
            part(parts.get(i), i == parts.size() - 1);
        }
        return drafts;
    }

    private void part(Span part, boolean last) {
        Span rest = part;
        Optional<Subject> own = subjects.of(wording, part);
        if (own.isPresent()) {
            subject = own.get();
            newSubject = true;
            rest = new Span(subject.span().end(), part.end());
        }
        Tokens tokens = Tokens.in(wording, part);
        String words = wording.masked(rest);
        if (!last
                && !tokens.any()
                && (words.isEmpty() || Lexicon.ADVERBIAL.matcher(words).matches())) {
            pend(part);
            return;
        }
        Optional<Topic> found = rest.start() == rest.end() ? Optional.empty() : Topics.of(wording, rest, last);
        if (found.isPresent() && found.get().wholePart() && !tokens.any()) {
            topic = found.get();
            pend(part);
            return;
        }
        if (found.isPresent() && (topic == null || topic.who() == null)) {
            topic = found.get();
        }
        form(part, words, tokens, found.isPresent()).ifPresentOrElse(form -> open(form, part, tokens), () -> {
            drafts.getLast().end = part.end();
            pending = -1;
        });
    }

    private void pend(Span part) {
        if (pending < 0) {
            pending = part.start();
        }
    }

    /** Empty where the part goes on with the matter before it. */
    private Optional<Form> form(Span part, String words, Tokens tokens, boolean topical) {
        if (topic != null && tokens.periods().isEmpty() && tokens.any() && isTopicOpen()) {
            return Optional.of(Form.EVENT);
        }
        if (tokens.any()) {
            return Optional.of(Form.COUNTED);
        }
        if (Lexicon.CONDITION.matcher(words).lookingAt()) {
            return Optional.of(Form.CONDITION);
        }
        if (Lexicon.STAFF.matcher(wording.masked(part)).find()) {
            return Optional.of(Form.STAFF);
        }
        if (Lexicon.TARGET.matcher(words).find()) {
            return Optional.of(Form.TARGET);
        }
        if (topic != null && (isTopicOpen() || topical && !isEvent())) {
            return Optional.of(Form.EVENT);
        }
        boolean opens = drafts.isEmpty()
                || newSubject
                || drafts.getLast().counts() && Lexicon.STANDS.matcher(words).lookingAt();
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
        draft.topic = topic;
        draft.before = lastPeriod;
        drafts.add(draft);
        pending = -1;
        newSubject = false;
        if (!tokens.periods().isEmpty()) {
            lastPeriod = tokens.periods().getLast();
        }
    }
}
