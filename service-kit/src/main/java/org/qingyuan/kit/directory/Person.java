package org.qingyuan.kit.directory;

import java.time.LocalDate;
import java.util.UUID;

/** @param unit where the person serves now, or served last */
public record Person(UUID id, String policeNumber, String name, UUID unit, LocalDate validFrom, LocalDate validTo) {}
