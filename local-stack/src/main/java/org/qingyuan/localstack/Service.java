package org.qingyuan.localstack;

/** The three services, in the order of their ports. */
enum Service {
    RESPONSIBILITY("responsibility"),
    INSPECTION("inspection"),
    CASE("case");

    private final String shortName;

    Service(String shortName) {
        this.shortName = shortName;
    }

    /** Name of the database and of the path segment after {@code /api}. */
    String shortName() {
        return shortName;
    }

    /** Name of the module, of the OIDC client and of the audience. */
    String module() {
        return shortName + "-service";
    }
}
