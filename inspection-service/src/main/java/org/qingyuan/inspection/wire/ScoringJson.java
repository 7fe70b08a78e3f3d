package org.qingyuan.inspection.wire;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.qingyuan.scoring.Fact;
import org.qingyuan.scoring.Rule;
import org.qingyuan.scoring.json.Kinds;

/** Rules and facts carry their kind on the wire as they do in canonical texts; the scoring module knows no Jackson. */
@Singleton
class ScoringJson implements ObjectMapperCustomizer {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = Kinds.MEMBER)
    interface WithKind {}

    @Override
    public void customize(ObjectMapper mapper) {
        for (Class<?> sealed : new Class<?>[] {Rule.class, Fact.class}) {
            mapper.addMixIn(sealed, WithKind.class);
            for (Class<?> kind : sealed.getPermittedSubclasses()) {
                mapper.registerSubtypes(new NamedType(kind, Kinds.of(kind).orElseThrow()));
            }
        }
    }
}
