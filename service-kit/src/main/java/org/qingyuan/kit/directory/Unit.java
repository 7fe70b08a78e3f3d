package org.qingyuan.kit.directory;

import java.time.LocalDate;
import java.util.UUID;

/** @param validTo last day, null until further notice */
public record Unit(UUID id, String name, String kind, UUID parent, LocalDate validFrom, LocalDate validTo) {}
