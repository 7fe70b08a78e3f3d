package org.qingyuan.cases.outcome;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.qingyuan.cases.lead.MeasureKind;
import org.qingyuan.cases.rules.SubjectRank;

/** 已宣布的处理结果. Names no lead; its id is random, its grain the day. */
@Entity
@Immutable
class AnnouncedOutcome {
    @Id
    UUID id;

    String bureau;

    /** The bureau that decided it: the superior's where the lead had gone straight up. */
    String decidedBy;

    UUID unit;
    UUID person;

    /** Random; the same for all measures on one person out of one lead. */
    UUID matter;

    @Enumerated(EnumType.STRING)
    SubjectRank subjectRank;

    @Enumerated(EnumType.STRING)
    MeasureKind kind;

    boolean caseFiled;
    String organ;
    LocalDate announcedOn;
}
