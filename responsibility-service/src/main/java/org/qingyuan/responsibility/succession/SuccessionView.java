package org.qingyuan.responsibility.succession;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The holders of a post since the obligation began, in order: a duty stays with the post and passes to the successor.
 *
 * @param vacantSince the day from which nobody holds it; null while somebody does
 */
public record SuccessionView(
        List<HolderView> holders, @Nullable LocalDate vacantSince) {}
