package org.qingyuan.scoring.json;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of a sealed interface: PerCount is written as PER_COUNT in the member "kind". */
public final class Kinds {
    public static final String MEMBER = "kind";

    private static final ClassValue<Optional<String>> KINDS = new ClassValue<>() {
        @Override
        protected Optional<String> computeValue(Class<?> type) {
            return Stream.of(type.getInterfaces()).anyMatch(Class::isSealed)
                    ? Optional.of(type.getSimpleName()
                            .replaceAll("(?<=.)([A-Z])", "_$1")
                            .toUpperCase(Locale.ROOT))
                    : Optional.empty();
        }
    };

    private Kinds() {}

    /** @return the kind of a record that belongs to a sealed interface */
    public static Optional<String> of(Class<?> type) {
        return KINDS.get(type);
    }

    static Class<?> type(Class<?> sealed, Object kind, String place) {
        return Stream.of(sealed.getPermittedSubclasses())
                .filter(type -> of(type).orElseThrow().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotCanonical(place + "/" + MEMBER + ": " + kind));
    }
}
