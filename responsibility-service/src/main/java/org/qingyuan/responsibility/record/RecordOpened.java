package org.qingyuan.responsibility.record;

import java.util.UUID;
import org.qingyuan.kit.caller.Caller;

/** Somebody opened a record to read it; told inside the transaction of the reading. */
public record RecordOpened(Caller caller, UUID record) {}
