package org.qingyuan.responsibility.reading.clause;

import java.util.ArrayList;
import java.util.List;
import org.qingyuan.responsibility.reading.clause.Draft.Form;
import org.qingyuan.responsibility.reading.clause.Topics.Topic;

/** The matters of a sentence as far as it has been read, and what of it holds for the parts that follow. */
final class Matters {
    private final Wording wording;
    private final List<Draft> drafts = new ArrayList<>();

    private Subject subject;
    /** Whether the subject was named after the last matter was opened. */
    private boolean newSubject;

    private Topic topic;
    private Every lastPeriod;
    private Dates.Dated lastDate;
    /** Where words begin that belong to what follows them; -1 for none. */
    private int pending = -1;
    /** Times that stand alone before what is due by them: 每季度末， 9月15日前，. */
    private Tokens carried = Tokens.NONE;

    Matters(Wording wording) {
        this.wording = wording;
    }

    List<Draft> all() {
        return drafts;
    }

    boolean none() {
        return drafts.isEmpty();
    }

    Draft last() {
        return drafts.getLast();
    }

    Subject subject() {
        return subject;
    }

    boolean newSubject() {
        return newSubject;
    }

    void name(Subject who) {
        subject = who;
        newSubject = true;
    }

    Topic topic() {
        return topic;
    }

    void arisesFrom(Topic what) {
        topic = what;
    }

    /** Whether a topic was named that no matter has taken up. */
    boolean isTopicOpen() {
        return topic != null && drafts.stream().noneMatch(draft -> draft.topic == topic);
    }

    boolean isEvent() {
        return !drafts.isEmpty() && drafts.getLast().form == Form.EVENT;
    }

    boolean isPending() {
        return pending >= 0;
    }

    /** The words belong to what follows them. */
    void pend(Span part) {
        pending = startOf(part);
    }

    void carry(Tokens times) {
        carried = times.after(carried);
    }

    Tokens withCarried(Tokens tokens) {
        return tokens.after(carried);
    }

    /** Where the part begins with the words before it that belong to it. */
    int startOf(Span part) {
        return pending < 0 ? part.start() : pending;
    }

    void takeIn(Span part, Tokens tokens) {
        drafts.getLast().takeIn(part, tokens);
        pending = -1;
    }

    void join(Span part) {
        drafts.getLast().join(new Span(startOf(part), part.end()));
        pending = -1;
    }

    /** A frequency without an act: one matter with the act before it. */
    void mend(Span part, Tokens tokens) {
        Draft act = drafts.getLast();
        pending = act.joined.isEmpty() ? act.start : act.joined.getLast().start();
        if (act.joined.isEmpty()) {
            drafts.removeLast();
        } else {
            act.leave();
        }
        Subject holds = subject;
        open(Form.COUNTED, part, tokens);
        drafts.getLast().subject = act.subject;
        drafts.getLast().ownSubject = act.ownSubject;
        subject = holds;
    }

    void open(Form form, Span part, Tokens tokens) {
        Draft draft = new Draft(form, startOf(part), part, tokens);
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
                && (tokens.areAll(wording, withoutSubject(part))
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
                || Owners.SHARE.matcher(wording.masked(withoutSubject(part))).lookingAt();
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

    private Span withoutSubject(Span part) {
        boolean own = subject != null && subject.span().start() == part.start();
        return own ? new Span(subject.span().end(), part.end()) : part;
    }
}
