package org.qingyuan.scoring;

import java.time.LocalDate;

/** A veto that has taken effect because its matter was announced. */
public record AnnouncedVeto(String ground, LocalDate announcedOn, String decidedBy, Evidence evidence) {}
