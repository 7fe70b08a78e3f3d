package org.qingyuan.inspection.wire;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Discriminator;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;
import org.qingyuan.scoring.Fact;
import org.qingyuan.scoring.Rule;
import org.qingyuan.scoring.json.Kinds;

/** Describes rules and facts as what they are: one of a closed set, told apart by its kind. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ScoringOpenApi implements OASFilter {
    private static final String COMPONENT = "#/components/schemas/";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        for (Class<?> sealed : List.of(Rule.class, Fact.class)) {
            if (schemas.containsKey(sealed.getSimpleName())) {
                describe(document, sealed);
            }
        }
    }

    private static void describe(OpenAPI document, Class<?> sealed) {
        Discriminator discriminator = OASFactory.createDiscriminator().propertyName(Kinds.MEMBER);
        Schema oneOf = OASFactory.createSchema().discriminator(discriminator);
        for (Class<?> kind : sealed.getPermittedSubclasses()) {
            String name = kind.getSimpleName() + sealed.getSimpleName();
            document.getComponents().removeSchema(kind.getSimpleName());
            document.getComponents().addSchema(name, members(kind));
            discriminator.addMapping(Kinds.of(kind).orElseThrow(), COMPONENT + name);
            oneOf.addOneOf(ref(name));
        }
        document.getComponents().addSchema(sealed.getSimpleName(), oneOf);
    }

    private static Schema members(Class<?> kind) {
        Schema schema = type(SchemaType.OBJECT)
                .addProperty(
                        Kinds.MEMBER,
                        type(SchemaType.STRING)
                                .enumeration(List.of(Kinds.of(kind).orElseThrow())));
        List<String> required = new ArrayList<>(List.of(Kinds.MEMBER));
        for (RecordComponent component : kind.getRecordComponents()) {
            Schema member = member(component.getGenericType());
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            schema.addProperty(component.getName(), optional ? member.addType(SchemaType.NULL) : member);
            if (!optional) {
                required.add(component.getName());
            }
        }
        return schema.required(required);
    }

    private static Schema member(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type of = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            return generic.getRawType() == List.class
                    ? type(SchemaType.ARRAY).items(member(of))
                    : type(SchemaType.OBJECT).additionalPropertiesSchema(member(of));
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            return type(SchemaType.STRING)
                    .enumeration(Stream.of(raw.getEnumConstants())
                            .map(constant -> (Object) constant.toString())
                            .toList());
        }
        if (raw.isRecord()) {
            return record(raw);
        }
        if (raw == BigDecimal.class) {
            return type(SchemaType.NUMBER);
        }
        return raw == int.class || raw == Integer.class
                ? type(SchemaType.INTEGER).format("int32")
                : type(raw == boolean.class ? SchemaType.BOOLEAN : SchemaType.STRING);
    }

    private static Schema record(Class<?> of) {
        Schema schema = type(SchemaType.OBJECT);
        List<String> required = new ArrayList<>();
        for (RecordComponent component : of.getRecordComponents()) {
            schema.addProperty(component.getName(), member(component.getGenericType()));
            required.add(component.getName());
        }
        return schema.required(required);
    }

    private static Schema type(SchemaType type) {
        return OASFactory.createSchema().type(new ArrayList<>(List.of(type)));
    }

    private static Schema ref(String name) {
        return OASFactory.createSchema().ref(COMPONENT + name);
    }
}
