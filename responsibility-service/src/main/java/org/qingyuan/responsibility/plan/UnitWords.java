package org.qingyuan.responsibility.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One unit of a cell: its words, and the unit or the group (各单位) that they name; neither while unknown. */
@Embeddable
public record UnitWords(
        @Column(name = "text", nullable = false) String text,
        @Column(name = "unit") UUID unit,
        @Column(name = "unit_group") UUID unitGroup) {

    public boolean known() {
        return unit != null || unitGroup != null;
    }
}
