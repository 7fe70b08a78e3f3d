package org.qingyuan.responsibility.record;

/** Who wrote, signed and accepted a record {@code r}, by name, as columns of a SELECT. */
public final class RecordPeople {
    /** What another part of the system told has that for a recorder; a deputy stands with the one in whose place he acted. */
    public static final String NAMES = """
            coalesce((select h.name from person h where h.bureau = r.bureau and h.id = r.recorder),
                     (select notice_source_name(n.source) from fulfilment_notice n where n.id = r.notice)) as recorder,
            """ + name("signer", "signed_for") + ", " + name("acceptor", "accepted_for");

    private RecordPeople() {}

    private static String name(String who, String inPlaceOf) {
        return """
                (select h.name || coalesce((select '（代' || a.name || '）' from person a
                                             where a.bureau = r.bureau and a.id = r.%s), '')
                   from person h where h.bureau = r.bureau and h.id = r.%s) as %s
                """.formatted(inPlaceOf, who, who);
    }
}
