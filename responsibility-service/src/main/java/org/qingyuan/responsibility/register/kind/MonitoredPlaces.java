package org.qingyuan.responsibility.register.kind;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import org.qingyuan.responsibility.form.FieldFault;
import org.qingyuan.responsibility.register.Facets;
import org.qingyuan.responsibility.register.Life;
import org.qingyuan.responsibility.register.NoteTaken;
import org.qingyuan.responsibility.register.RegisterKind;

/** 音视频监控场所: whether a place is seen and heard, in working order, and checked as often as was set. */
public final class MonitoredPlaces extends Kept {
    public static final String COVERED = "正常覆盖";
    public static final String FAULTY = "有故障";
    public static final String UNCOVERED = "未覆盖";

    private static final String BROKEN = "故障";

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
                .withDue(Values.first(
                        life.askedBy(),
                        Frequency.of(Values.text(values, "every"))
                                .map(every -> every.after(seen))
                                .orElse(null)));
    }

    @Override
    public Optional<FieldFault> noteFault(NoteTaken note) {
        return broken(note) ? Values.deadline(note, "fixBy") : Optional.empty();
    }

    /** A fault is to be mended by the day that was set; the check that finds the place in order says that it was. */
    @Override
    public LocalDate asks(NoteTaken note) {
        return broken(note) ? Values.dayOrYearEnd(note, "fixBy") : null;
    }

    private static boolean broken(NoteTaken note) {
        return BROKEN.equals(Values.text(note.values(), "outcome"));
    }

    /** Covered is what has a camera and records both, and was in order when last checked. */
    static String coverage(Integer cameras, boolean recording, String lastCheck) {
        if (cameras == null || cameras == 0 || !recording) {
            return UNCOVERED;
        }
        return BROKEN.equals(lastCheck) ? FAULTY : COVERED;
    }
}
