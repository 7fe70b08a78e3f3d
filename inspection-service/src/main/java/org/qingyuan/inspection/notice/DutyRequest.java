package org.qingyuan.inspection.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param duty one of those that the notice was refused with; none when what stood in the way is out of it */
public record DutyRequest(@Nullable UUID duty) {}
