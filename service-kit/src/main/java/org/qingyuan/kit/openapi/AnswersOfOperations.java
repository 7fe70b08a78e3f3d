package org.qingyuan.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/**
 * Writes into the contract what the scanner does not see of an answer: the status that a method is annotated with, that a PUT
 * under an id of the client answers 201 where it made something, and that a file is bytes, whole or in part.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class AnswersOfOperations implements OASFilter {
    private static final DotName STATUS = DotName.createSimple("org.jboss.resteasy.reactive.ResponseStatus");
    private static final DotName ANSWER = DotName.createSimple("org.jboss.resteasy.reactive.RestResponse");
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final DotName PUT = DotName.createSimple("jakarta.ws.rs.PUT");
    private static final DotName GET = DotName.createSimple("jakarta.ws.rs.GET");
    private static final DotName PRODUCES = DotName.createSimple("jakarta.ws.rs.Produces");

    private final Map<String, MethodInfo> methods = new HashMap<>();

    /** An operation is known by the name of its method. */
    public AnswersOfOperations(IndexView index) {
        index.getAnnotations(PATH).stream()
                .map(AnnotationInstance::target)
                .filter(target -> target.kind() == org.jboss.jandex.AnnotationTarget.Kind.CLASS)
                .flatMap(target -> target.asClass().methods().stream())
                .forEach(method -> methods.put(method.name(), method));
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        for (PathItem path : document.getPaths().getPathItems().values()) {
            path.getOperations().values().forEach(this::complete);
        }
    }

    private void complete(Operation operation) {
        MethodInfo method = methods.get(operation.getOperationId());
        APIResponses answers = operation.getResponses();
        if (method == null || answers == null) {
            return;
        }
        APIResponse ok = answers.getAPIResponse("200");
        AnnotationInstance status = method.declaredAnnotation(STATUS);
        if (status != null && ok != null) {
            answers.removeAPIResponse("200");
            answers.addAPIResponse(String.valueOf(status.value().asInt()), ok.description(description(status)));
        } else if (method.hasDeclaredAnnotation(PUT) && answers(method) && ok != null) {
            answers.addAPIResponse(
                    "201", OASFactory.createAPIResponse().description("Created").content(ok.getContent()));
        } else if (method.hasDeclaredAnnotation(GET) && isFile(method) && ok != null) {
            ok.setContent(bytes());
            if (method.parameters().stream().anyMatch(parameter -> "range".equals(parameter.name()))) {
                answers.addAPIResponse(
                        "206",
                        OASFactory.createAPIResponse()
                                .description("The part that was asked for")
                                .content(bytes()));
            }
        }
    }

    private static String description(AnnotationInstance status) {
        return status.value().asInt() == 202 ? "Accepted" : "Created";
    }

    private static boolean answers(MethodInfo method) {
        return method.returnType().name().equals(ANSWER);
    }

    /** What streams a stored file says its type only when it is answered: its Content-Type is that of the file. */
    private static boolean isFile(MethodInfo method) {
        Type type = method.returnType();
        return answers(method)
                && type.kind() == Type.Kind.PARAMETERIZED_TYPE
                && type.asParameterizedType().arguments().getFirst().kind() == Type.Kind.WILDCARD_TYPE
                && !method.hasDeclaredAnnotation(PRODUCES);
    }

    private static Content bytes() {
        return OASFactory.createContent()
                .addMediaType(
                        "application/octet-stream",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema()
                                        .type(List.of(SchemaType.STRING))
                                        .format("binary")));
    }
}
