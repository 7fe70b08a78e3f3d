package org.qingyuan.inspection.appraisal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A batch as one of its two typists sees it: the other's entry stays unseen until both are done, and then only where they differ.
 *
 * @param mine which of the two entries is the caller's, 1 or 2; null: none yet
 * @param own what the caller typed
 * @param ownDone whether the caller said that it is complete
 * @param differences empty until both are done
 * @param open whether the caller may type
 * @param voids null as well where fewer valid ones are left than a result needs
 * @param countable whether both are done and alike
 */
public record PaperBatchView(
        UUID id,
        int ordinal,
        String group,
        int sheets,
        PaperState state,
        int entriesDone,
        @Nullable Integer mine,
        @Nullable List<List<@Nullable String>> own,
        boolean ownDone,
        List<PaperDifference> differences,
        boolean open,
        boolean countable,
        @Nullable Integer voids,
        int version) {}
