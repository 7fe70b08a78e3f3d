package org.qingyuan.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Tells clients what they can rely on: a member of a record is always there, unless it is {@link Nullable}, which may be null
 * or left out. Requests keep the constraints that the scanner found on them.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RequiredMembers implements OASFilter {
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final String OURS = "org.qingyuan.";

    /** What comes in is described by its constraints. */
    private static final Pattern INPUT = Pattern.compile("Request|Body$");

    private final Map<String, ClassInfo> records = new HashMap<>();

    public RequiredMembers(IndexView index) {
        Set<String> twice = new HashSet<>();
        index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().toString().startsWith(OURS))
                .forEach(type -> {
                    String name = type.name().withoutPackagePrefix().replaceAll(".*\\$", "");
                    ClassInfo other = records.put(name, type);
                    // A class that stands in two indexes is known twice.
                    if (other != null && !other.name().equals(type.name())) {
                        twice.add(name);
                    }
                });
        // Two records of one simple name get numbered schemas: which is which cannot be told, so neither is touched.
        twice.forEach(records::remove);
        records.values().removeIf(type -> INPUT.matcher(type.name().toString()).find());
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return;
        }
        document.getComponents().getSchemas().forEach((name, schema) -> {
            ClassInfo type = records.get(name.startsWith("Page") ? "Page" : name);
            if (type != null && schema.getProperties() != null) {
                describe(schema, type);
            }
        });
    }

    private static void describe(Schema schema, ClassInfo type) {
        List<String> required = new ArrayList<>();
        for (RecordComponentInfo component : type.recordComponents()) {
            Schema member = schema.getProperties().get(component.name());
            if (member == null) {
                continue;
            }
            if (component.type().hasAnnotation(NULLABLE)) {
                schema.addProperty(component.name(), nullable(member));
            } else {
                required.add(component.name());
            }
        }
        schema.setRequired(required);
    }

    private static Schema nullable(Schema member) {
        if (member.getRef() != null) {
            return OASFactory.createSchema()
                    .anyOf(List.of(member, OASFactory.createSchema().addType(SchemaType.NULL)));
        }
        return member.getType() == null || member.getType().contains(SchemaType.NULL)
                ? member
                : member.addType(SchemaType.NULL);
    }
}
