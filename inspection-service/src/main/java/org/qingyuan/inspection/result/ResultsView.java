package org.qingyuan.inspection.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reader sees of a round's results: exactly this, whether he reads or somebody previews it for him. */
public record ResultsView(@Nullable PublicationView publication, List<ResultLine> lines) {}
