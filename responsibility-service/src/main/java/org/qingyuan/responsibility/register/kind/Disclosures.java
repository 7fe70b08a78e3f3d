package org.qingyuan.responsibility.register.kind;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.qingyuan.responsibility.form.FieldFault;
import org.qingyuan.responsibility.form.FormFault;
import org.qingyuan.responsibility.register.Facets;
import org.qingyuan.responsibility.register.Life;
import org.qingyuan.responsibility.register.RegisterKind;

/** 公开目录: what has to be made public, to whom, how and until when; each note tells where it was, with proof. */
public final class Disclosures extends Kept {
    public Disclosures() {
        super(Steps.BY_OVERSEER);
    }

    @Override
    public RegisterKind kind() {
        return RegisterKind.DISCLOSURE;
    }

    @Override
    public Facets facets(JsonNode values, Life life) {
        return Facets.NONE
                .withCategory(Values.text(values, "carrier"))
                .withGrade(Values.text(values, "scope"))
                .withDue(Frequency.of(Values.text(values, "frequency"))
                        .map(frequency -> frequency.dueAfter(Values.day(values, "due"), life.answeredDue()))
                        .orElse(null));
    }

    /** Proof is a file or an address. */
    @Override
    public Optional<FieldFault> noteFault(JsonNode values, boolean withFiles) {
        return withFiles || values.has("address")
                ? Optional.empty()
                : Optional.of(FieldFault.of("values.address", FormFault.REQUIRED));
    }
}
