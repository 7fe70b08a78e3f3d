package org.qingyuan.responsibility.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Period;

/** Java keeps a week as seven days; on the wire it is P1W, as people say it (每周). */
@Singleton
class PeriodOnTheWire extends JsonSerializer<Period> implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("period").addSerializer(Period.class, this));
    }

    /** After the modules of the class path, whose own way with periods would win. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void serialize(Period period, JsonGenerator json, SerializerProvider provider) throws IOException {
        boolean weeks = period.toTotalMonths() == 0 && period.getDays() > 0 && period.getDays() % 7 == 0;
        json.writeString(weeks ? "P" + period.getDays() / 7 + "W" : period.toString());
    }
}
