package org.qingyuan.localstack;

import java.nio.file.Path;

/** The JDK that runs the launcher runs the parts. */
final class Jvm {
    static final String HOME = System.getProperty("java.home");
    static final String JAVA = Path.of(HOME, "bin", "java").toString();

    private Jvm() {}
}
