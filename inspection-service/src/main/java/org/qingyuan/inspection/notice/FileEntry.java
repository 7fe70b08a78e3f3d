package org.qingyuan.inspection.notice;

import org.qingyuan.inspection.facts.client.AnnouncedKind;
import org.qingyuan.inspection.facts.client.MeasureAct;

/** What an evaluation leaves in a person's integrity file. */
public enum FileEntry {
    /** The circular that tells the result. */
    CIRCULAR(MeasureAct.ANNOUNCED, AnnouncedKind.CIRCULAR),
    CIRCULAR_WITHDRAWN(MeasureAct.REVOKED, AnnouncedKind.CIRCULAR),
    /** An admonishing talk that was held. */
    TALK(MeasureAct.ANNOUNCED, AnnouncedKind.ADMONITION),
    TALK_WITHDRAWN(MeasureAct.REVOKED, AnnouncedKind.ADMONITION),
    /** An order to rectify, from its issue on. */
    ORDER(MeasureAct.ANNOUNCED, AnnouncedKind.RECTIFICATION),
    ORDER_WITHDRAWN(MeasureAct.REVOKED, AnnouncedKind.RECTIFICATION);

    final MeasureAct act;
    final AnnouncedKind kind;

    FileEntry(MeasureAct act, AnnouncedKind kind) {
        this.act = act;
        this.kind = kind;
    }
}
