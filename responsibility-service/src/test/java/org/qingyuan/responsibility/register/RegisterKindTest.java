package org.qingyuan.responsibility.register;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Letters call the registers, and send people to their pages, as the user interface does. */
class RegisterKindTest {
    @Test
    void letterAndPageAgree() throws IOException {
        String addresses = Files.readString(Path.of("../web-ui/src/ui/registerAddress.ts"));
        String words = Files.readString(Path.of("../web-ui/src/text/zh/registers.ts"));
        for (RegisterKind kind : RegisterKind.values()) {
            assertTrue(addresses.contains("  " + kind + ": '" + kind.page() + "',"), kind::page);
            assertTrue(words.contains("    " + kind + ": '" + kind.title() + "',"), kind::title);
        }
    }
}
