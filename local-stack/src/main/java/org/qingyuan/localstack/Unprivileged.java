package org.qingyuan.localstack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. As root it is started in a user namespace in which root is nobody (the files
 * stay ours); where namespaces are forbidden, as in most containers, it is started as the user nobody itself, who
 * then owns its files.
 */
enum Unprivileged {
    NOT_NEEDED(List.of()),
    NAMESPACE(List.of("unshare", "-U")),
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private final List<String> prefix;

    Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    static Unprivileged choose() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return NOT_NEEDED;
        }
        return works(NAMESPACE) ? NAMESPACE : NOBODY;
    }

    List<String> prefix() {
        return prefix;
    }

    void own(Path path) throws IOException {
        if (this == NOBODY) {
            Commands.run(List.of("chown", "-R", "65534:65534", path.toString()));
        }
    }

    private static boolean works(Unprivileged way) {
        try {
            Commands.run(java.util.stream.Stream.concat(way.prefix.stream(), java.util.stream.Stream.of("true"))
                    .toList());
            return true;
        } catch (IOException | StackException e) {
            return false;
        }
    }
}
