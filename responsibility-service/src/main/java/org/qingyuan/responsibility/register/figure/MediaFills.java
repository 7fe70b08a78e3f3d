package org.qingyuan.responsibility.register.figure;

import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qingyuan.responsibility.Sql;

/** The record of item 1.2 about the picture and video library: what came in and how often it was opened. */
final class MediaFills {
    private MediaFills() {}

    /**
     * media-library-progress: zeros too, since a library that nobody adds to is a figure. No openings where some of the days may
     * lie before openings were counted by day: part of them would look like all.
     */
    static Map<String, Object> library(FillScope scope) {
        Tuple counted = new Sql("""
                        select count(*) filter (where m.added_on between :from and :last and m.kind = 'PICTURE') as pictures,
                               count(*) filter (where m.added_on between :from and :last and m.kind = 'VIDEO') as videos,
                               sum((select sum(v.views) from media_item_views v
                                     where v.item = m.id and v.viewed_on between :from and :last)) as views,
                               sum(m.views - coalesce((select sum(v.views) from media_item_views v where v.item = m.id), 0)) as undated,
                               coalesce(min((select min(v.viewed_on) from media_item_views v where v.item = m.id)) < :from, false) as dated
                          from media_item m where m.bureau = :bureau and m.removed_at is null
                        """)
                .with("bureau", scope.caller().bureau())
                .with("from", scope.from())
                .with("last", scope.to())
                .when(scope.unit(), "and m.unit in (select unit_and_predecessors(:bureau, :unit))", "unit")
                .rows(scope.entities())
                .getFirst();
        Map<String, Object> values = new LinkedHashMap<>();
        for (String field : new String[] {"pictures", "videos", "views"}) {
            values.put(field, FillScope.number(counted, field));
        }
        if (FillScope.number(counted, "undated") > 0 && !counted.get("dated", Boolean.class)) {
            values.remove("views");
        }
        return values;
    }
}
