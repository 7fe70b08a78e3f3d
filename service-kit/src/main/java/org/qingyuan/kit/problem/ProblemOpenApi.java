package org.qingyuan.kit.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;

/**
 * Publishes the problem document, and the codes of every {@link ProblemCode} enum that the service holds, so that clients can
 * have a message for each and notice when one is added.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemOpenApi implements OASFilter {
    private static final DotName PROBLEM_CODE = DotName.createSimple(ProblemCode.class.getName());
    private static final String PROBLEM = "Problem";
    private static final String CODE = "ProblemCode";

    private final List<String> codes;

    public ProblemOpenApi(IndexView index) {
        this.codes = Stream.concat(
                        Stream.of(BaseProblem.values()).map(BaseProblem::name),
                        index.getAllKnownImplementations(PROBLEM_CODE).stream()
                                .filter(Objects::nonNull)
                                .filter(ClassInfo::isEnum)
                                .flatMap(type -> type.enumConstants().stream())
                                .map(FieldInfo::name))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema(CODE, codeSchema()).addSchema(PROBLEM, problemSchema());
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        for (PathItem path : document.getPaths().getPathItems().values()) {
            path.getOperations().values().forEach(ProblemOpenApi::addDefault);
        }
    }

    /** Problems stand under "default": which of the codes an operation can give is no promise of the contract. */
    private static void addDefault(Operation operation) {
        APIResponse problem = OASFactory.createAPIResponse()
                .description("A problem, RFC 9457")
                .content(OASFactory.createContent()
                        .addMediaType(
                                ProblemResponses.MEDIA_TYPE,
                                OASFactory.createMediaType().schema(ref(PROBLEM))));
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        // The scanner writes bare 400, 401 and 403; they are problems like all others.
        operation.getResponses().removeAPIResponse("400");
        operation.getResponses().removeAPIResponse("401");
        operation.getResponses().removeAPIResponse("403");
        operation.getResponses().setDefaultValue(problem);
    }

    private Schema codeSchema() {
        Schema schema = type(SchemaType.STRING).description("What kind of problem it is. More may be added.");
        codes.forEach(schema::addEnumeration);
        return schema;
    }

    private static Schema problemSchema() {
        return type(SchemaType.OBJECT)
                .description("RFC 9457 problem document; some codes add members of their own")
                .required(List.of("type", "title", "status", "detail", "code", "instance"))
                .addProperty("type", type(SchemaType.STRING).description("urn:qingyuan:problem:…"))
                .addProperty("title", type(SchemaType.STRING))
                .addProperty("status", type(SchemaType.INTEGER))
                .addProperty("detail", type(SchemaType.STRING).description("For people, in the language asked for"))
                .addProperty("code", ref(CODE))
                .addProperty("instance", type(SchemaType.STRING))
                .addProperty("traceId", type(SchemaType.STRING).description("The request's id in the log"))
                .addProperty(
                        "errors",
                        type(SchemaType.ARRAY)
                                .items(type(SchemaType.OBJECT)
                                        .required(List.of("field", "message"))
                                        .addProperty("field", type(SchemaType.STRING))
                                        .addProperty("message", type(SchemaType.STRING))));
    }

    private static Schema type(SchemaType type) {
        return OASFactory.createSchema().type(List.of(type));
    }

    private static Schema ref(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }
}
