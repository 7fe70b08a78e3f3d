package org.qingyuan.responsibility.register.kind;

import com.fasterxml.jackson.databind.JsonNode;
import org.qingyuan.responsibility.register.Facets;
import org.qingyuan.responsibility.register.Life;
import org.qingyuan.responsibility.register.RegisterKind;

/** 职权目录: what a unit may decide, on what basis and in which fixed steps. */
public final class Powers extends Kept {
    public Powers() {
        super(Steps.BY_HEAD);
    }

    @Override
    public RegisterKind kind() {
        return RegisterKind.POWER;
    }

    @Override
    public Facets facets(JsonNode values, Life life) {
        return Facets.NONE
                .withCategory(Values.text(values, "category"))
                .withAmount(values.path("flow").size());
    }
}
