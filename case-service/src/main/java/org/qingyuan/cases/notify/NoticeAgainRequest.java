package org.qingyuan.cases.notify;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param duty one of those that the notice was refused with; none when what stood in the way is out of it */
public record NoticeAgainRequest(@Nullable UUID duty) {}
