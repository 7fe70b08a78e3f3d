package org.qingyuan.responsibility.record;

import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.form.FormJson;

/** The conditions of a filter over {@code record r}. */
final class RecordSearch {
    private static final String WORDS = "record_words(r.title, r.content, r.participants, r.form_values)";

    private RecordSearch() {}

    static void narrow(Sql sql, RecordFilter filter) {
        sql.when(filter.unit(), "and r.unit = :ofUnit", "ofUnit")
                .when(filter.state() == null ? null : filter.state().name(), "and r.state = :state", "state")
                .when(
                        filter.obligation(),
                        "and exists (select from obligation_record ro where ro.record = r.id and ro.obligation = :obligation)",
                        "obligation")
                .when(filter.item(), """
                        and exists (select from record_obligation ro join obligation o on o.id = ro.obligation
                                      join plan_row w on w.id = o.plan_row
                                     where ro.record = r.id and w.item_no = :item)
                        """, "item")
                .when(filter.from(), "and r.held_on >= :heldFrom", "heldFrom")
                .when(filter.to(), "and r.held_on <= :heldTo", "heldTo")
                .when(filter.person(), """
                        and (:person in (r.recorder, r.signer, r.acceptor)
                             or jsonb_path_exists(r.form_values, 'strict $.** ? (@ == $person)',
                                                  jsonb_build_object('person', cast(:person as text))))
                        """, "person")
                .when(
                        filter.form(),
                        "and exists (select from form_version f where f.id = r.form_version and f.code = :form)",
                        "form");
        sql.words(WORDS, filter.q());
        field(sql, filter);
    }

    /** A text, or what else the value may be as JSON: a number, yes or no; in a list it is one of several. */
    private static void field(Sql sql, RecordFilter filter) {
        if (filter.field() == null || filter.value() == null || filter.value().isBlank()) {
            return;
        }
        String text = FormJson.canonical(FormJson.tree(filter.value().strip()));
        String bare = filter.value().strip().matches("true|false|-?\\d{1,15}(\\.\\d{1,6})?")
                ? filter.value().strip()
                : text;
        String key = "{\"" + filter.field() + "\":";
        sql.add("""
                and (r.form_values @> cast(:asText as jsonb) or r.form_values @> cast(:asBare as jsonb)
                     or r.form_values @> cast(:asList as jsonb))
                """)
                .with("asText", key + text + "}")
                .with("asBare", key + bare + "}")
                .with("asList", key + "[" + text + "]}");
    }
}
