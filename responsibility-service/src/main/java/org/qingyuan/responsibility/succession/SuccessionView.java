package org.qingyuan.responsibility.succession;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The holders of a post in order, and those who took up the same office after them.
 *
 * @param vacantSince the day from which nobody owes it, also where somebody took up the office since; null while somebody does
 */
public record SuccessionView(
        List<HolderView> holders, @Nullable LocalDate vacantSince) {}
