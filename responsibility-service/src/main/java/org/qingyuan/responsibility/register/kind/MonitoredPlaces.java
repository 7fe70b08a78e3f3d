package org.qingyuan.responsibility.register.kind;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.qingyuan.responsibility.register.Facets;
import org.qingyuan.responsibility.register.Life;
import org.qingyuan.responsibility.register.RegisterKind;

/** 音视频监控场所: whether a place is seen and heard, in working order, and checked as often as was set. */
public final class MonitoredPlaces extends Kept {
    public static final String COVERED = "正常覆盖";
    public static final String FAULTY = "有故障";
    public static final String UNCOVERED = "未覆盖";

    public MonitoredPlaces() {
        super(Steps.BY_HEAD);
    }

    @Override
    public RegisterKind kind() {
        return RegisterKind.MONITORED_PLACE;
    }

    @Override
    public Facets facets(JsonNode values, Life life) {
        Integer cameras = Values.number(values, "cameras", 0, 1000);
        LocalDate seen = life.notedOn() == null ? life.begunOn() : life.notedOn();
        return Facets.NONE
                .withCategory(Values.text(values, "kind"))
                .withGrade(coverage(cameras, values.path("recording").asBoolean(false), life.outcome()))
                .withAmount(cameras)
                .withDue(Frequency.of(Values.text(values, "every"))
                        .map(every -> every.after(seen))
                        .orElse(null));
    }

    /** Covered is what has a camera and records both, and was in order when last checked. */
    static String coverage(Integer cameras, boolean recording, String lastCheck) {
        if (cameras == null || cameras == 0 || !recording) {
            return UNCOVERED;
        }
        return "故障".equals(lastCheck) ? FAULTY : COVERED;
    }
}
