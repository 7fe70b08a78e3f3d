package org.qingyuan.cases.lead;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a record says; sealed as a whole.
 *
 * @param meeting for a collective decision
 * @param measure for a measure
 * @param executes for a measure that was carried out: which one
 * @param checklist for the report of the adjudication
 * @param custody for evidence and for its going into other hands; null on evidence of before it was asked for
 * @param tasks of a plan: what is to be found out, by whom, until when
 */
public record RecordWords(
        @NotBlank @Size(max = 200) String title,
        @NotNull @Size(max = 20000) String text,
        @Nullable @Valid Meeting meeting,
        @Nullable @Valid Measure measure,
        @Nullable UUID executes,
        @Nullable @Valid Checklist checklist,
        @Nullable @Valid Custody custody,
        @Nullable @Size(max = 50) List<@NotNull @Valid Task> tasks) {

    /** 集体研究: who was there and thought what. {@code minutes} are the words of the decision. */
    public record Meeting(
            @NotBlank @Size(max = 200) String place,
            @NotEmpty @Size(max = 50) List<@NotNull @Valid Attendance> attendance,
            @NotBlank @Size(max = 20000) String minutes) {

        int agreeing() {
            return (int)
                    attendance.stream().filter(each -> each.vote() == Vote.FOR).count();
        }
    }

    /** @param dissent what is to be on record of a differing opinion */
    public record Attendance(
            @NotBlank @Size(max = 60) String name,
            @NotNull Vote vote,
            @Nullable @Size(max = 2000) String opinion,
            @Nullable @Size(max = 2000) String dissent) {}

    /**
     * 证据保管.
     *
     * @param evidence for a hand-over: which piece
     * @param form null for a hand-over
     * @param from whom or where it comes from
     * @param keeper who keeps it from then on
     * @param place where it lies
     */
    public record Custody(
            @Nullable UUID evidence,
            @Nullable EvidenceForm form,
            @NotBlank @Size(max = 200) String from,
            @NotBlank @Size(max = 100) String keeper,
            @NotBlank @Size(max = 200) String place) {}

    /** 核查任务. */
    public record Task(
            @NotBlank @Size(max = 500) String what,
            @NotBlank @Size(max = 60) String who,
            @Nullable LocalDate dueOn) {}

    /** 证据种类. */
    public enum EvidenceForm {
        /** 物证. */
        OBJECT,
        /** 书证. */
        DOCUMENT,
        /** 证人证言. */
        TESTIMONY,
        /** 被审查人陈述. */
        STATEMENT,
        /** 鉴定意见. */
        EXPERTISE,
        /** 勘验、检查笔录. */
        INSPECTION,
        /** 视听资料、电子数据. */
        ELECTRONIC
    }

    public enum Vote {
        FOR,
        AGAINST,
        ABSTAINED,
        /** 列席. */
        ATTENDING
    }

    /** @param termDays of a suspension or confinement */
    public record Measure(
            @NotNull MeasureKind kind,
            @NotBlank @Size(max = 100) String decider,
            @NotBlank @Size(max = 500) String basis,
            @Nullable @Min(1) @Max(3650) Integer termDays,
            @NotBlank @Size(max = 500) String remedy) {}

    /** 审理: what was looked at, each with its finding. */
    public record Checklist(
            @NotBlank @Size(max = 5000) String facts,
            @NotBlank @Size(max = 5000) String evidence,
            @NotBlank @Size(max = 5000) String characterisation,
            @NotBlank @Size(max = 5000) String procedure,
            @NotBlank @Size(max = 5000) String handling) {}
}
