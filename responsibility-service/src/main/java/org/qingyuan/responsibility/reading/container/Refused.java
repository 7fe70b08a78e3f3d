package org.qingyuan.responsibility.reading.container;

import java.util.List;
import org.qingyuan.responsibility.reading.UnreadableDocument;
import org.qingyuan.responsibility.reading.UnreadableReason;

/** Refusals of a whole file. */
public final class Refused {
    private Refused() {}

    public static UnreadableDocument because(UnreadableReason reason, String file) {
        return new UnreadableDocument(reason, file, null, List.of(), null);
    }

    public static UnreadableDocument broken(String file, Exception cause) {
        return new UnreadableDocument(UnreadableReason.BROKEN, file, null, List.of(), cause);
    }
}
