package org.qingyuan.cases.document;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.exception.ResolverException;
import com.deepoove.poi.template.MetaTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.qingyuan.kit.problem.Problem;

/**
 * Whether a Word file can stand in for a shipped template: plain placeholders of its kind, all that an issued paper has to say,
 * and nothing that does something or fetches something when the paper is opened.
 */
final class TemplateCheck {
    /** Put in for every kind. */
    static final List<String> COMMON = List.of("bureau", "number", "date");

    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String HYPERLINK = "/hyperlink";
    private static final List<String> ACTIVE = List.of("/embeddings/", "/activex/", "vbaproject");

    private TemplateCheck() {}

    /** @throws Problem 422 no such Word file, an unknown placeholder, or one that is missing */
    static void require(DocumentKind kind, byte[] bytes) {
        harmless(bytes);
        Set<String> found = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (MetaTemplate template : placeholders(bytes)) {
            // Plain text alone: everything else loads pictures, repeats blocks or nests other files.
            if (template instanceof RunTemplate run
                    && run.getSign() == Character.MIN_VALUE
                    && (COMMON.contains(run.getTagName()) || kind.fields().contains(run.getTagName()))) {
                found.add(run.getTagName());
            } else {
                unknown.add(template.variable());
            }
        }
        if (!unknown.isEmpty()) {
            throw named(DocumentProblem.TEMPLATE_FIELD_UNKNOWN, unknown);
        }
        List<String> missing = new ArrayList<>(kind.needed());
        missing.add("number");
        missing.removeAll(found);
        if (!missing.isEmpty()) {
            throw named(DocumentProblem.TEMPLATE_FIELD_MISSING, missing);
        }
    }

    private static Problem named(DocumentProblem code, List<String> names) {
        Problem problem = new Problem(code, String.join("、", names));
        names.forEach(name -> problem.withError(name, code.name()));
        return problem;
    }

    private static List<MetaTemplate> placeholders(byte[] bytes) {
        try (XWPFTemplate template = XWPFTemplate.compile(new ByteArrayInputStream(bytes))) {
            return List.copyOf(template.getElementTemplates());
        } catch (IOException | ResolverException e) {
            throw new Problem(DocumentProblem.TEMPLATE_REFUSED);
        }
    }

    private static void harmless(byte[] bytes) {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            if (file.getPartsByContentType(DOCX).size() != 1) {
                throw new Problem(DocumentProblem.TEMPLATE_REFUSED);
            }
            for (PackagePart part : file.getParts()) {
                String name = part.getPartName().getName().toLowerCase(Locale.ROOT);
                if (ACTIVE.stream().anyMatch(name::contains) || fetches(part)) {
                    throw new Problem(DocumentProblem.TEMPLATE_REFUSED);
                }
            }
        } catch (IOException | InvalidFormatException | UnsupportedFileFormatException | OpenXML4JRuntimeException e) {
            throw new Problem(DocumentProblem.TEMPLATE_REFUSED);
        }
    }

    /** A template or a picture that lies elsewhere would be loaded by whoever opens the paper. */
    private static boolean fetches(PackagePart part) throws InvalidFormatException {
        if (part.isRelationshipPart()) {
            return false;
        }
        for (PackageRelationship relationship : part.getRelationships()) {
            if (relationship.getTargetMode() == TargetMode.EXTERNAL
                    && !relationship.getRelationshipType().endsWith(HYPERLINK)) {
                return true;
            }
        }
        return false;
    }
}
