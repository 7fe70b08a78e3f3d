package org.qingyuan.cases.lead;

import java.time.LocalDate;
import java.util.UUID;
import org.qingyuan.cases.rules.MatterKind;
import org.qingyuan.cases.rules.SubjectRank;

/**
 * What a lead is opened with.
 *
 * @param bureau whose lead it becomes: the superior's for a report on the own head
 * @param registrar who keeps seeing it at the desk; null where the desk must forget it
 * @param superiorDue the superior's own deadline, null without one
 */
public record NewLead(
        UUID id,
        String bureau,
        LeadSource source,
        LocalDate receivedOn,
        boolean repeated,
        Naming naming,
        boolean verified,
        SubjectRank subjectRank,
        MatterKind matterKind,
        LeadContent content,
        String outsideSystem,
        String outsideNumber,
        UUID registrar,
        LocalDate superiorDue) {}
