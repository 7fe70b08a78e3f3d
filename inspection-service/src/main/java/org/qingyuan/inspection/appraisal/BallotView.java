package org.qingyuan.inspection.appraisal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ballot as its voter sees it; nothing about the voter, the card or anybody else's ballot. */
public record BallotView(
        PollKind kind,
        String title,
        String instructions,
        String group,
        List<Choice> options,
        List<Question> items,
        int minAnswered,
        List<PollDefinition.PollCap> caps) {

    public record Choice(String code, String title) {}

    /** @param object name of whom it is about */
    public record Question(String title, @Nullable String object) {}
}
